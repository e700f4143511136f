package org.chushi.internal.app;

import java.util.Arrays;
import java.util.Optional;

import org.chushi.core.Result;
import org.chushi.internal.app.Frame.Folder;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
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
final class Door {

	private final Frame frame;
	private final Look look;
	private final Display display;
	private final Field name;
	private final Field password;
	private final PrimaryButton enter;
	private final Composite news;
	private final ScrolledPage page;
	private boolean waiting;

	Door(Composite parent, Frame frame) {
		this.frame = frame;
		look = frame.look();
		display = parent.getDisplay();
		page = new ScrolledPage(parent, look, 460);
		Composite content = page.content();
		Composite switches = look.row(content, 8);
		Cell.spring(switches);
		new LinkButton(switches, look, look.t(Messages.Door_language), frame::switchLanguage).icon("globe")
				.hint(look.t(Messages.Door_languageHint), "Ctrl+L");
		new LinkButton(switches, look, look.t(look.theme().isDark() ? Messages.Door_light : Messages.Door_dark),
				frame::switchTheme).icon(look.theme().isDark() ? "sun" : "moon").hint(look.t(Messages.Door_themeHint),
						"Ctrl+D");
		Composite head = look.column(content, 4);
		new Heading(head, look, Type.TITLE, look.t(Messages.Door_title));
		Paragraph.muted(head, look, look.t(Messages.Door_subtitle));
		Card card = new Card(content, look);
		name = new Field(card, look, Field.Kind.LINE, look.t(Messages.Door_name));
		password = new Field(card, look, Field.Kind.PASSWORD, look.t(Messages.Door_password));
		enter = new PrimaryButton(card, look, look.t(Messages.Door_enter), this::signIn);
		enter.hint(look.t(Messages.Door_enter), "Enter");
		name.onEnter(() -> password.setFocus());
		password.onEnter(this::signIn);
		news = look.column(content, 16);
		show();
		StartupReport.on(page);
	}

	/** Shows how the data folder stands. */
	void show() {
		clear();
		switch (frame.folder()) {
		case Folder.Opening opening -> Paragraph.muted(news, look, look.t(Messages.Door_opening));
		case Folder.Open open -> open.opened().hint().ifPresent(h -> Paragraph.muted(news, look, look.t(h)));
		case Folder.Refused refused -> {
			Notice notice = new Notice(news, look, Status.STOP, look.t(Messages.Door_notOpen),
					look.t(refused.why().reason()), look.t(Messages.Door_notOpenNext))
					.action(look.t(Messages.Door_again), frame::open);
			new MissingList(notice.words(), look, refused.why().missing());
		}
		case Folder.Failed failed -> new Notice(news, look, Status.STOP, look.t(Messages.Door_notOpen),
				look.t(Messages.Door_failed), look.t(Messages.Door_failedNext)).action(look.t(Messages.Door_again), frame::open);
		}
		enter.setEnabled(frame.folder() instanceof Folder.Open);
		page.reflow();
		if (waiting && frame.folder() instanceof Folder.Open) {
			signIn();
		}
	}

	void focus() {
		name.setFocus();
	}

	private void clear() {
		for (var old : news.getChildren()) {
			old.dispose();
		}
	}

	private void signIn() {
		Optional<SessionGate> gate = frame.house().gate();
		if (gate.isEmpty() || !(frame.folder() instanceof Folder.Open)) {
			// still opening: done as soon as it is open
			waiting = true;
			return;
		}
		waiting = false;
		if (name.text().isBlank()) {
			name.error(look.t(Messages.Door_nameMissing));
			name.setFocus();
			page.reflow();
			return;
		}
		name.error("");
		enter.setEnabled(false);
		String who = name.text();
		char[] secret = password.secret();
		Job.createSystem("sign in", monitor -> {
			Optional<Result<SignedIn>> result = tried(gate.get(), who, secret);
			display.asyncExec(() -> {
				if (!page.isDisposed()) {
					answer(result);
				}
			});
		}).schedule();
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

	private void answer(Optional<Result<SignedIn>> result) {
		enter.setEnabled(true);
		password.text("");
		if (result.isEmpty()) {
			clear();
			new Notice(news, look, Status.STOP, look.t(Messages.Door_failed), "", look.t(Messages.Door_failedNext));
			page.reflow();
			return;
		}
		switch (result.get()) {
		case Result.Done<SignedIn> done -> frame.signedIn(done.value());
		case Result.Refused<SignedIn> refused -> {
			clear();
			Notice notice = new Notice(news, look, Status.STOP, look.t(refused.reason()), "", look.t(Messages.Door_tryAgain));
			new MissingList(notice.words(), look, refused.missing());
			page.reflow();
			password.setFocus();
		}
		}
	}
}
