package org.chushi.internal.app;

import java.util.Arrays;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.internal.app.Frame.Folder;
import org.chushi.ui.Card;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.Paragraph;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SessionGate;
import org.chushi.ui.SignedIn;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** The sign-in page. It is there at once; the data folder opens meanwhile. */
final class Door implements Entrance {

	private final Frame frame;
	private final Look look;
	private final Display display;
	private final Field name;
	private final Field password;
	private final PrimaryButton enter;
	private final Composite news;
	private final ScrolledPage page;
	private boolean waiting;
	private boolean nameless;

	Door(Composite parent, Frame frame) {
		this.frame = frame;
		look = frame.look();
		display = parent.getDisplay();
		page = new ScrolledPage(parent, look, 460);
		Composite content = page.content();
		Switches.on(content, frame);
		Composite head = look.column(content, 4);
		new Heading(head, look, Type.TITLE, look.t(Messages.Door_title));
		Paragraph.muted(head, look, look.t(Messages.Door_subtitle));
		Card card = new Card(content, look);
		name = new Field(card, look, Field.Kind.LINE, look.t(Messages.Door_name));
		password = new Field(card, look, Field.Kind.PASSWORD, look.t(Messages.Door_password));
		enter = new PrimaryButton(card, look, look.t(Messages.Door_enter), this::signIn);
		enter.hint(look.t(Messages.Door_enter), "Enter");
		name.onEnter(() -> password.setFocus());
		name.onChange(typed -> named());
		password.onEnter(this::signIn);
		news = look.column(content, 16);
		show();
		StartupReport.on(page);
	}

	/** Shows how the data folder stands. */
	@Override
	public void show() {
		clear();
		switch (frame.folder()) {
		case Folder.Opening opening -> Paragraph.muted(news, look, look.t(Messages.Door_opening));
		case Folder.NoTeam none -> {
			// another page takes the place of this one
		}
		case Folder.Open open -> open.opened().hint().ifPresent(h -> Paragraph.muted(news, look, look.t(h)));
		case Folder.HalfMade half -> half.why().on(news, look);
		case Folder.Refused refused -> {
			Notice notice = new Notice(news, look, Status.STOP, look.t(Messages.Door_notOpen),
					look.t(refused.why().reason()), look.t(Messages.Door_notOpenNext))
					.action(look.t(Messages.Door_again), frame::open);
			new MissingList(notice.words(), look, refused.why().missing());
		}
		case Folder.Failed failed -> new Notice(news, look, Status.STOP, look.t(Messages.Door_notOpen),
				look.t(Messages.Door_failed), look.t(Messages.Door_failedNext)).action(look.t(Messages.Door_again), frame::open);
		}
		enter.setEnabled(frame.folder().lets());
		page.reflow();
		if (waiting && frame.folder().lets()) {
			signIn();
		}
	}

	@Override
	public void focus() {
		name.setFocus();
	}

	@Override
	public Runnable action(int key) {
		return key == SWT.F1
				? () -> Dialogs.message(page, look, look.t(Messages.Door_title), look.t(Messages.Door_help))
				: null;
	}

	private void clear() {
		for (var old : news.getChildren()) {
			old.dispose();
		}
	}

	private void signIn() {
		Optional<SessionGate> gate = frame.house().gate();
		if (gate.isEmpty() || !frame.folder().lets()) {
			// still opening: done as soon as it is open
			waiting = true;
			return;
		}
		waiting = false;
		if (name.text().isBlank()) {
			nameless = true;
			name.error(look.t(Messages.Door_nameMissing));
			name.setFocus();
			return;
		}
		named();
		enter.setEnabled(false);
		String who = name.text();
		char[] secret = password.secret();
		Job.createSystem("sign in", monitor -> {
			Optional<Result<SignedIn>> result = tried(gate.get(), who, secret);
			display.asyncExec(() -> answer(result));
		}).schedule();
	}

	/** An error goes with the next letter typed. */
	private void named() {
		if (nameless) {
			nameless = false;
			name.error("");
		}
	}

	private static Optional<Result<SignedIn>> tried(SessionGate gate, String who, char[] secret) {
		try {
			return Optional.of(gate.signIn(who, secret));
		} catch (RuntimeException e) {
			ILog.get().error("signing in failed", e);
			return Optional.empty();
		} finally {
			Arrays.fill(secret, '\0');
		}
	}

	/** Who is in is in, also when language or theme was switched meanwhile and another door stands here. */
	private void answer(Optional<Result<SignedIn>> result) {
		if (result.orElse(null) instanceof Result.Done<SignedIn> done) {
			frame.signedIn(done.value(), done.notes());
		} else if (!page.isDisposed()) {
			refused(result.map(r -> (Result.Refused<SignedIn>) r));
		}
	}

	private void refused(Optional<Result.Refused<SignedIn>> why) {
		enter.setEnabled(true);
		password.text("");
		clear();
		why.map(w -> new Trouble(w.reason(), w.missing(), Messages.Door_tryAgain.text())).orElseGet(Trouble::inTheProgram)
				.on(news, look);
		page.reflow();
		password.setFocus();
	}
}
