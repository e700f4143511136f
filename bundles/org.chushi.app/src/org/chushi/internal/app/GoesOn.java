package org.chushi.internal.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.chushi.core.Attendant;
import org.chushi.core.Bilingual;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ProgressBar;
import org.eclipse.swt.widgets.Composite;

/** A line above the page while long work goes on behind it; nobody has to wait for it, and it is not to be stopped. */
final class GoesOn implements Attendant {

	/** After how long it is shown, in milliseconds. */
	private static final int PATIENCE = 300;

	private record Stand(Bilingual what, long done, long total) {

		boolean over() {
			return done >= total;
		}
	}

	private final Composite news;
	private final Look look;
	private final Runnable layout;
	private final AtomicBoolean coming = new AtomicBoolean();
	private volatile Stand last = new Stand(Bilingual.same(""), 1, 1);
	private boolean waiting;
	private Optional<Composite> line = Optional.empty();
	private ProgressBar bar;

	/** @param layout called when the line comes or goes */
	GoesOn(Composite news, Look look, Runnable layout) {
		this.news = news;
		this.look = look;
		this.layout = layout;
	}

	/** From any thread. */
	@Override
	public void at(Bilingual what, long done, long total) {
		last = new Stand(what, done, total);
		if (coming.compareAndSet(false, true) && !news.isDisposed()) {
			news.getDisplay().asyncExec(() -> {
				coming.set(false);
				if (!news.isDisposed()) {
					look(last);
				}
			});
		}
	}

	private void look(Stand stand) {
		if (stand.over()) {
			line.ifPresent(l -> {
				l.dispose();
				line = Optional.empty();
				layout.run();
			});
		} else if (line.isPresent()) {
			bar.show(stand.done(), stand.total());
		} else if (!waiting) {
			waiting = true;
			news.getDisplay().timerExec(PATIENCE, this::show);
		}
	}

	private void show() {
		waiting = false;
		Stand stand = last;
		if (!news.isDisposed() && !stand.over() && line.isEmpty()) {
			Composite made = look.column(news, 4);
			new Paragraph(made, look, look.t(stand.what()));
			bar = new ProgressBar(made, look, look.t(stand.what()), stand.done(), stand.total());
			line = Optional.of(made);
			layout.run();
		}
	}
}
