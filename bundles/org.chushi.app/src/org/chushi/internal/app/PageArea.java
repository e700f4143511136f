package org.chushi.internal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.app.Desk.Place;
import org.chushi.ui.Changes;
import org.chushi.ui.Look;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.SignedIn;
import org.chushi.ui.Status;
import org.chushi.ui.Toast;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Layout;

/** One open page with all the shell does for it. When the area is gone, nothing comes back to the page any more. */
final class PageArea implements PageContext {

	/** After how long a person is told what is going on, in milliseconds. */
	private static final int PATIENCE = 300;

	/** How long changes are gathered before the page is told, in milliseconds. */
	private static final int GATHER = 250;

	private static final Runnable NOTHING = () -> { };

	private final Desk desk;
	private final Look look;
	private final Display display;
	private final SignedIn person;
	private final Optional<PageContribution> contribution;
	private final Place place;
	private final Composite host;
	private final Composite area;
	private final Composite news;
	private final List<Changes.Subscription> subscriptions = new ArrayList<>();
	private final Optional<Changes> changes;
	private final Optional<Page> page;
	private Optional<Notice> lastRefusal = Optional.empty();

	PageArea(Composite host, Desk desk, Frame frame, SignedIn person, Optional<PageContribution> contribution,
			Place place) {
		this.host = host;
		this.desk = desk;
		this.person = person;
		this.contribution = contribution;
		this.place = place;
		look = frame.look();
		display = host.getDisplay();
		changes = frame.house().changes();
		area = new Composite(host, SWT.NONE);
		area.setBackground(look.colour(look.theme().ground()));
		area.setLayout(new NewsAndPage());
		news = look.column(area, 8);
		frame.house().background().ifPresent(b -> subscriptions.add(b.listen(new GoesOn(news, look, () -> area.layout(true, true)))));
		Composite body = new Composite(area, SWT.NONE);
		body.setBackground(look.colour(look.theme().ground()));
		body.setLayout(new org.eclipse.swt.layout.FillLayout());
		page = contribution.flatMap(c -> opened(c, body));
	}

	private Optional<Page> opened(PageContribution page, Composite body) {
		try {
			return Optional.of(page.open(body, this));
		} catch (RuntimeException e) {
			ILog.get().error("the page " + page.id() + " could not be opened", e);
			failed();
			return Optional.empty();
		}
	}

	Optional<Page> page() {
		return page;
	}

	Optional<PageContribution> contribution() {
		return contribution;
	}

	/** Takes the page away. */
	void end() {
		subscriptions.forEach(Changes.Subscription::end);
		if (!area.isDisposed()) {
			// nothing that is taken away may be asked to take the keyboard meanwhile
			host.getShell().forceFocus();
			area.dispose();
		}
	}

	private boolean isThere() {
		return !area.isDisposed();
	}

	@Override
	public Look look() {
		return look;
	}

	@Override
	public UUID person() {
		return person.person();
	}

	@Override
	public <T> T session(Class<T> type) {
		return type.cast(person.session());
	}

	@Override
	public Set<String> roles() {
		return person.roles();
	}

	@Override
	public String argument() {
		return place.argument();
	}

	@Override
	public Optional<Object> memento() {
		return place.memento();
	}

	@Override
	public void navigate(String to, String argument) {
		desk.navigate(to, argument);
	}

	@Override
	public void back() {
		desk.back();
	}

	@Override
	public void leave() {
		desk.leave();
	}

	@Override
	public void refresh() {
		desk.refresh();
	}

	@Override
	public <T> void background(Bilingual what, Work<T> work, Consumer<T> then, Runnable ended) {
		Running running = new Running(what, ended);
		Job job = Job.create(look.t(what), (ICoreRunnable) monitor -> {
			running.begun = true;
			Runnable outcome = outcome(work, then, running, monitor);
			inScreen(() -> running.end(outcome));
		});
		job.setSystem(true);
		running.cancel = () -> {
			if (job.cancel() && !running.begun) {
				// and never will be
				running.end(NOTHING);
			}
		};
		display.timerExec(PATIENCE, running::show);
		job.schedule();
	}

	/** Does the work; gives what is to be done on the screen then. */
	private <T> Runnable outcome(Work<T> work, Consumer<T> then, Running running, IProgressMonitor monitor) {
		try {
			T value = work.run(new Progress() {
				@Override
				public void at(long done, long total) {
					running.at(done, total);
				}

				@Override
				public boolean cancelled() {
					return monitor.isCanceled();
				}
			});
			return () -> then.accept(value);
		} catch (CancellationException | InterruptedException e) {
			return NOTHING;
		} catch (Exception | Error e) {
			ILog.get().error("“" + running.what.en() + "” failed", e);
			return this::failed;
		}
	}

	private void inScreen(Runnable work) {
		display.asyncExec(() -> {
			if (isThere()) {
				work.run();
			}
		});
	}

	private void failed() {
		tell(new Notice(news, look, Status.STOP, look.t(Messages.PageArea_failed), look.t(Messages.PageArea_failedWhy),
				look.t(Messages.PageArea_failedNext)));
	}

	@Override
	public void refused(Result.Refused<?> refusal) {
		Notice notice = new Notice(news, look, Status.WAIT, look.t(refusal.reason()), "", "");
		if (!refusal.missing().isEmpty()) {
			new MissingList(notice.words(), look, refusal.missing().stream().limit(5).toList());
		}
		tell(notice);
		lastRefusal = Optional.of(notice);
	}

	void note(Diagnostic note) {
		tell(new Notice(news, look, Status.WAIT, look.t(note.what()), "", look.t(note.remedy())));
	}

	/** One piece of news at a time; it goes when it was read. */
	private void tell(Notice notice) {
		for (var old : news.getChildren()) {
			if (old != notice && old instanceof Notice) {
				old.dispose();
			}
		}
		notice.action(look.t(Messages.PageArea_read), () -> takeAway(notice));
		area.layout(true, true);
	}

	private void takeAway(Notice notice) {
		notice.dispose();
		area.layout(true, true);
	}

	@Override
	public void toast(Status status, Bilingual text) {
		if (status == Status.GOOD) {
			// what was refused before is done now
			lastRefusal.filter(told -> !told.isDisposed()).ifPresent(this::takeAway);
		}
		Toast.show(host, look, status, look.t(text));
	}

	@Override
	public void subscribe(Runnable onChange) {
		AtomicBoolean coming = new AtomicBoolean();
		changes.ifPresent(c -> subscriptions.add(c.listen(() -> {
			if (coming.compareAndSet(false, true) && !display.isDisposed()) {
				display.asyncExec(() -> display.timerExec(GATHER, () -> {
					coming.set(false);
					if (isThere()) {
						onChange.run();
					}
				}));
			}
		})));
	}

	/** Work that is under way, shown when it takes long. */
	private final class Running {
		private final Bilingual what;
		private final Runnable ended;
		private Runnable cancel;
		private volatile boolean begun;
		private boolean over;
		private Composite line;
		private org.chushi.ui.ProgressBar bar;

		/** @param ended what is done at the end, whatever came of it */
		Running(Bilingual what, Runnable ended) {
			this.what = what;
			this.ended = ended;
		}

		void show() {
			if (over || !isThere()) {
				return;
			}
			line = look.row(news, 12);
			bar = new org.chushi.ui.ProgressBar(line, look, look.t(what), 0, 100);
			bar.setLayoutData(org.chushi.ui.Cell.growing());
			new SecondaryButton(line, look, look.t(Messages.PageArea_cancel), () -> cancel.run());
			area.layout(true, true);
		}

		void at(long done, long total) {
			display.asyncExec(() -> {
				if (!over && bar != null && !bar.isDisposed()) {
					bar.show(done, total);
				}
			});
		}

		/** It ends once only. */
		void end(Runnable outcome) {
			if (over) {
				return;
			}
			hide();
			try {
				outcome.run();
			} finally {
				ended.run();
			}
		}

		private void hide() {
			over = true;
			if (line != null && !line.isDisposed()) {
				line.dispose();
				area.layout(true, true);
			}
		}
	}

	/** News above the page, when there is any. */
	private final class NewsAndPage extends Layout {

		@Override
		protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
			return new Point(Math.max(wHint, 0), Math.max(hHint, 0));
		}

		@Override
		protected void layout(Composite composite, boolean flush) {
			Rectangle room = composite.getClientArea();
			var children = composite.getChildren();
			int margin = look.px(16);
			int width = Math.max(0, room.width - 2 * margin);
			int height = news.getChildren().length == 0 ? 0
					: Math.min(children[0].computeSize(width, SWT.DEFAULT, true).y, room.height / 2);
			children[0].setBounds(margin, height == 0 ? 0 : margin, width, height);
			int top = height == 0 ? 0 : height + 2 * margin;
			children[1].setBounds(0, top, room.width, Math.max(0, room.height - top));
		}
	}
}
