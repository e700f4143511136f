package org.chushi.internal.ui.questions;

import java.util.function.Consumer;

import org.chushi.questions.Response;
import org.chushi.ui.Look;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;

/**
 * A longer text is written, with a line below that counts it. What is too long would be refused and is not told; the line
 * says so until it is shorter.
 */
final class Writing implements Answering {

	private static final int HEIGHT = 176;
	private static final int LONGEST = 20_000;

	private final Asking asking;
	private final Look look;
	private final int fewest;
	private final int most;
	private final TypeIn page;
	private final StandLine counter;
	private final Pause pause;
	private Consumer<String> watcher = words -> { };

	/** @param fewest, most characters; 0 for no condition */
	Writing(Composite parent, Asking asking, int fewest, int most, Messages label) {
		this.asking = asking;
		this.look = asking.look();
		this.fewest = fewest;
		this.most = most;
		page = TypeIn.page(parent, look, HEIGHT, look.t(label));
		page.control().setTextLimit(LONGEST);
		page.text(asking.response().text());
		counter = counter(parent, look, page.text(), fewest, most);
		pause = new Pause(page.control(), System::nanoTime, this::tell);
		page.onChange(words -> {
			changed(words);
			pause.stir();
		});
	}

	/** A line that counts a text. */
	static StandLine counter(Composite parent, Look look, String text, int fewest, int most) {
		int count = Graphemes.count(text);
		return new StandLine(parent, look, standing(count, fewest, most), said(look, count, fewest, most));
	}

	private static Standing standing(int count, int fewest, int most) {
		return most > 0 && count > most ? Standing.WRONG : count == 0 || fewest == 0 && most == 0 ? Standing.NOTE
				: count < fewest ? Standing.UNMET : Standing.MET;
	}

	private static String said(Look look, int count, int fewest, int most) {
		return most > 0 && count > most ? look.t(Messages.Writing_over, count, most, count - most)
				: fewest > 0 && most > 0 ? look.t(Messages.Writing_between, count, fewest, most)
						: fewest > 0 ? look.t(Messages.Writing_fewest, count, fewest)
								: most > 0 ? look.t(Messages.Writing_most, count, most) : look.t(Messages.Writing_count, count);
	}

	/** Told what stands there now and after each change. */
	void watch(Consumer<String> watcher) {
		this.watcher = watcher;
		watcher.accept(page.text());
	}

	/** Puts words there as if the person had written them, unless it is shut. */
	void put(String words) {
		if (page.getEnabled()) {
			pause.forget();
			page.text(words);
			changed(words);
			tell();
			ScrolledPage.reflow(page);
		}
	}

	private void changed(String words) {
		int count = Graphemes.count(words);
		Standing now = standing(count, fewest, most);
		boolean longer = now != counter.standing();
		counter.show(now, said(look, count, fewest, most));
		watcher.accept(words);
		if (longer) {
			ScrolledPage.reflow(counter);
		}
	}

	private void tell() {
		if (most == 0 || Graphemes.count(page.text()) <= most) {
			asking.changed().accept(Response.text(page.text()));
		}
	}

	@Override
	public void focus() {
		page.setFocus();
	}

	@Override
	public void clear() {
		put("");
	}

	@Override
	public void shut() {
		flush();
		page.setEnabled(false);
	}

	@Override
	public void flush() {
		pause.flush();
	}
}
