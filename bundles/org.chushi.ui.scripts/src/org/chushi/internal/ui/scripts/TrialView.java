package org.chushi.internal.ui.scripts;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.ui.scripts.TrialView.Model;
import org.chushi.model.Speaker;
import org.chushi.scripts.TrialChat;
import org.chushi.scripts.TrialChat.Side;
import org.chushi.scripts.TrialChat.Verdict;
import org.chushi.scripts.TrialSubject;
import org.chushi.ui.Batches;
import org.chushi.ui.Card;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.OneAtATime;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PickGroup;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.questions.ChatView;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A chat window as the customer has it; who plays the customer says at the end whether the script is fit, and signs. */
final class TrialView extends LivePage<Model> {

	/** @param barred why the caller may not sign; empty when they may */
	record Model(TrialSubject subject, List<TrialChat> trials, List<Missing> missing, Optional<Result.Refused<?>> barred) {
	}

	/** What a page that takes the place of this one must not lose. */
	private record Kept(Rehearsal rehearsal, String typed, String why, int verdict) {
	}

	private static final List<Verdict> VERDICTS = List.of(Verdict.FIT, Verdict.NOT_FIT);

	private final TrialRoom room;
	private final OneAtATime work = new OneAtATime();
	private final Batches batches = new Batches(5);
	private Kept kept;
	private Composite chat;
	private Composite ways;
	private Field customer;
	private boolean leaving;
	/** Whether the chat is for nothing when it is left. */
	private boolean signs;

	TrialView(Composite parent, PageContext ctx, TrialRoom room) {
		super(parent, ctx, Messages.TrialPage_doing, Messages.TrialPage_help, () -> read(room, ctx.argument()));
		this.room = room;
		kept = kept().filter(Kept.class::isInstance).map(Kept.class::cast)
				.orElseGet(() -> new Kept(Rehearsal.begun(Language.ZH), "", "", -1));
	}

	private static Result<Model> read(TrialRoom room, String script) {
		return room.trials().subject(room.session(), script).then(subject -> room.trials().of(room.session(), subject).map(all -> new Model(subject,
				all, room.trials().missing(subject), barred(room, subject))));
	}

	private static Optional<Result.Refused<?>> barred(TrialRoom room, TrialSubject subject) {
		return room.trials().begin(room.session(), subject) instanceof Result.Refused<?> refused ? Optional.of(refused) : Optional.empty();
	}

	@Override
	protected Optional<Object> keep() {
		return Optional.of(kept);
	}

	@Override
	public boolean mayLeave() {
		if (leaving || !signs || kept.rehearsal().empty()) {
			return true;
		}
		look().display().asyncExec(() -> {
			if (!control().isDisposed() && Dialogs.risk(control(), look(), look().t(Messages.TrialPage_leave), look().t(Messages.TrialPage_leaveWhy),
					look().t(Messages.TrialPage_leaveDo))) {
				leaving = true;
				ctx().leave();
			}
		});
		return false;
	}

	@Override
	protected void fill(Composite content, Model model) {
		Parts.title(content, look(), Messages.TrialPage_of.text(model.subject().title()), Messages.TrialPage_subtitle.text());
		new SecondaryButton(look().row(content, 8), look(), look().t(Messages.DialoguesPage_back), () -> ctx().back()).icon("arrow-left");
		if (model.barred().isPresent()) {
			Result.Refused<?> refused = model.barred().get();
			boolean empty = model.subject().body().blank();
			new Notice(content, look(), empty ? Status.STOP : Status.INFO, look().t(refused.reason()),
					empty ? "" : look().t(Messages.TrialPage_barred), "");
		}
		if (!model.subject().body().blank()) {
			window(content, model.subject());
		}
		signs = model.barred().isEmpty();
		if (signs) {
			verdict(content, model.subject());
		}
		if (!model.missing().isEmpty()) {
			new MissingList(Parts.card(content, look(), Messages.TrialPage_missing.text()), look(), model.missing());
		}
		batches.fill(content, look(), model.trials(), t -> before(content, t), this::rebuild);
	}

	private void window(Composite content, TrialSubject subject) {
		Card card = Parts.card(content, look(), Messages.TrialPage_window.text());
		chat = look().column(card, 0);
		customer = first(new Field(card, look(), Field.Kind.LINE, look().t(Messages.TrialPage_customer)));
		customer.example(look().t(Messages.TrialPage_customerExample));
		customer.text(kept.typed());
		customer.onChange(t -> kept = new Kept(kept.rehearsal(), t, kept.why(), kept.verdict()));
		customer.onEnter(() -> say(subject, Side.CUSTOMER));
		ways = look().row(card, 8);
		show(subject);
	}

	private void say(TrialSubject subject, Side side) {
		String text = customer.text();
		customer.text("");
		go(subject, kept.rehearsal().typed(side, text));
		customer.setFocus();
	}

	private void go(TrialSubject subject, Rehearsal now) {
		kept = new Kept(now, customer.text(), kept.why(), kept.verdict());
		show(subject);
	}

	private void show(TrialSubject subject) {
		for (Composite area : List.of(chat, ways)) {
			Keyboard.release(area);
			for (Control old : area.getChildren()) {
				old.dispose();
			}
		}
		Rehearsal now = kept.rehearsal();
		if (now.empty()) {
			Paragraph.muted(chat, look(), look().t(Messages.TrialPage_empty));
		} else {
			new ChatView(chat, look(), Speaker.CUSTOMER, Rehearsal.shown(now.messages()));
		}
		new PrimaryButton(ways, look(), look().t(Messages.TrialPage_say), () -> say(subject, Side.CUSTOMER)).hint(look().t(Messages.TrialPage_say), "Enter");
		now.next(subject).ifPresent(m -> new SecondaryButton(ways, look(), look().t(Messages.TrialPage_script), () -> {
			go(subject, kept.rehearsal().script(subject));
			customer.setFocus();
		}).icon("chat"));
		new SecondaryButton(ways, look(), look().t(Messages.TrialPage_answer), () -> say(subject, Side.SHOP));
		if (!now.empty()) {
			new LinkButton(ways, look(), look().t(Messages.TrialPage_back), () -> {
				go(subject, kept.rehearsal().back());
				customer.setFocus();
			});
		}
		Language language = now.language();
		if (now.empty() && !subject.preview().in(language.other()).isBlank()) {
			SwitchButton english = new SwitchButton(ways, look(), look().t(Messages.ChosenPane_english), () -> {
				go(subject, Rehearsal.begun(language.other()));
				customer.setFocus();
			});
			english.on(language == Language.EN);
		}
		Paragraph.muted(ways, look(), look().t(Messages.TrialPage_sent, now.sent(), now.of(subject)));
		ScrolledPage.reflow(chat);
	}

	private void verdict(Composite content, TrialSubject subject) {
		Card card = Parts.card(content, look(), Messages.TrialPage_verdict.text());
		PickGroup verdict = new PickGroup(card, look(), List.of(look().t(Messages.TrialPage_fit), look().t(Messages.TrialPage_notFit)), kept.verdict());
		verdict.onChange(i -> kept = new Kept(kept.rehearsal(), kept.typed(), kept.why(), i));
		Field why = new Field(card, look(), Field.Kind.MANY_LINES, look().t(Messages.TrialPage_why));
		why.text(kept.why());
		why.onChange(t -> kept = new Kept(kept.rehearsal(), kept.typed(), t, kept.verdict()));
		Paragraph.muted(card, look(), look().t(Messages.TrialPage_signs.text(room.directory().nameOf(room.session().person()))));
		new PrimaryButton(look().row(card, 8), look(), look().t(Messages.TrialPage_sign), () -> sign(subject)).icon("pen");
	}

	private void sign(TrialSubject subject) {
		if (kept.verdict() < 0) {
			ctx().toast(Status.INFO, Messages.TrialPage_verdictFirst.text());
			return;
		}
		work.use(ctx(), Messages.TrialPage_signing.text(), () -> room.trials().sign(room.session(), subject,
				kept.rehearsal().transcript(VERDICTS.get(kept.verdict()), kept.why())), signed -> {
					kept = new Kept(Rehearsal.begun(kept.rehearsal().language()), "", "", -1);
					ctx().toast(Status.GOOD, Messages.TrialPage_signed.text());
					rebuild();
					reload();
				});
	}

	private void before(Composite content, TrialChat trial) {
		boolean fit = trial.transcript().verdict() == Verdict.FIT;
		Card card = Parts.card(content, look(), Messages.TrialPage_by.text(room.directory().nameOf(trial.by()), Dates.moment(trial.signed(), room.zone())));
		new StatusPill(card, look(), trial.current() ? fit ? Status.GOOD : Status.STOP : Status.INFO,
				look().t(trial.current() ? fit ? Messages.TrialPage_fit : Messages.TrialPage_notFit : Messages.TrialPage_void));
		new Paragraph(card, look(), trial.transcript().why());
		new ChatView(card, look(), Speaker.CUSTOMER, Rehearsal.shown(trial.transcript().messages()));
	}
}
