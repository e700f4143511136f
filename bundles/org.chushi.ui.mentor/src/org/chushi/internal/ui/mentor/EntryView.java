package org.chushi.internal.ui.mentor;

import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.training.ChecklistRecord;
import org.chushi.training.PairWork;
import org.chushi.training.PairWork.Content;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.PairWork.Signature;
import org.chushi.training.Pairings.Barred;
import org.chushi.ui.Avatar;
import org.chushi.ui.AwardCard;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dates;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressRing;
import org.chushi.ui.Row;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Exactly what is signed, the two signatures, and the fingerprint that ties them to it. */
final class EntryView extends LivePage<EntryModel> {

	private final PairWork pairWork;
	private final ZoneId zone;
	private Optional<PrimaryButton> sign = Optional.empty();

	EntryView(Composite parent, PageContext ctx, Callable<Result<EntryModel>> read, PairWork pairWork, ZoneId zone) {
		super(parent, ctx, Messages.EntryPage_doing, Messages.EntryPage_help, read);
		this.pairWork = pairWork;
		this.zone = zone;
	}

	@Override
	protected void fill(Composite content, EntryModel model) {
		sign = Optional.empty();
		Entry entry = model.entry();
		Composite head = look().column(content, 8);
		new Heading(head, look(), Type.TITLE, ctx().t(Messages.EntryView_title, model.learner()));
		new Paragraph(head, look(), Type.BODY, ctx().t(Messages.EntryView_by, model.mentor(),
				Dates.day(entry.content().day()), entry.content().minutes()), look().theme().mutedInk());
		EntryModel.Standing standing = model.standing();
		new StatusPill(head, look(), standing.status(), ctx().t(standing.words()));
		model.halted().ifPresent(barred -> halted(content, model, barred));
		if (!entry.corrects().isEmpty()) {
			link(head, "link", Messages.EntryView_corrects, Pages.ENTRY, entry.corrects());
		}
		model.earned().forEach(c -> reveal(c.id(), new AwardCard(content, look(), c.title(), c.number(), model.whose(),
				() -> ctx().navigate(Pages.CERTIFICATES, model.isLearner() ? "" : entry.learner().toString())).button()));
		if (model.maySign()) {
			LinkButton down = new LinkButton(head, look(), ctx().t(Messages.EntryView_down),
					() -> sign.ifPresent(Control::setFocus)).icon("arrow-down");
			down.setLayoutData(Cell.aligned(SWT.LEFT));
			first(down);
		}
		// the keyboard begins at the top, so that all of it is read before it is signed
		first(head);
		content(content, entry.content());
		signatures(content, model);
	}

	/** What the mentor lacks is told to who can do something about it; the newcomer is told who that is. */
	private void halted(Composite content, EntryModel model, Barred barred) {
		if (model.isLearner()) {
			new Notice(content, look(), Status.WAIT, ctx().t(Messages.EntryView_halted, model.mentor()), ctx().t(Messages.EntryView_haltedWords), "");
			return;
		}
		Notice notice = new Notice(content, look(), Status.WAIT, ctx().t(barred.reason()), "", "");
		new MissingList(notice.words(), look(), barred.missing());
		if (model.isMentor()) {
			notice.action(ctx().t(Messages.HomeView_conditions), () -> ctx().navigate(Pages.CERTIFICATES, ""));
		}
	}

	private void content(Composite content, Content what) {
		Card card = new Card(content, look());
		ChecklistRecord checklist = what.checklist();
		Composite row = look().row(card, 20);
		new ProgressRing(row, look(), 80, ctx().t(Messages.ResultBar_what), checklist.percent(), 100);
		Composite words = look().column(row, 2);
		words.setLayoutData(Cell.growing());
		new Heading(words, look(), Type.HEADING, ctx().t(checklist.title()));
		Sheet.Verdict verdict = Sheet.Verdict.of(checklist);
		new Paragraph(words, look(), Type.BODY, ctx().t(verdict.words()), look().theme().ink(verdict.status()));
		if (!what.subject().isEmpty()) {
			new Paragraph(words, look(), ctx().t(Messages.EntryView_subject, what.subject()));
		}
		for (ChecklistRecord.Group group : checklist.groups()) {
			Composite lines = look().column(card, 6);
			new Paragraph(lines, look(), Type.STRONG, ctx().t(Messages.Ticks_group, group.title(), group.weight()),
					look().theme().ink());
			group.lines().forEach(line -> line(lines, line));
		}
		if (!what.note().isEmpty()) {
			new Paragraph(card, look(), Type.STRONG, ctx().t(Messages.EntryView_note), look().theme().ink());
			new Paragraph(card, look(), what.note());
		}
	}

	private void line(Composite lines, ChecklistRecord.Line line) {
		boolean seen = line.observed();
		RGB colour = seen ? look().theme().good() : line.critical() ? look().theme().stop() : look().theme().pending();
		Composite words = Parts.worded(lines, look(), seen ? "check" : "circle", colour, 24);
		String text = (line.critical() ? ctx().t(Messages.Ticks_critical) : "") + ctx().t(line.text());
		new Paragraph(words, look(), Type.BODY, seen ? text : ctx().t(Messages.EntryView_unseen, text), look().theme().ink());
	}

	private void signatures(Composite content, EntryModel model) {
		Entry entry = model.entry();
		Card card = new Card(content, look());
		new Heading(card, look(), Type.SUBHEADING, ctx().t(Messages.EntryView_signatures));
		Composite two = look().tiles(card, 260, 16);
		signature(two, model.mentor(), Messages.EntryView_mentor, entry.mentorSigned());
		signature(two, model.learner(), Messages.EntryView_learner, entry.learnerSigned());
		Paragraph.muted(card, look(), ctx().t(Messages.EntryView_hash, model.fingerprint()));
		Composite buttons = look().row(card, 8);
		if (model.maySign()) {
			sign = Optional.of(new PrimaryButton(buttons, look(), ctx().t(Messages.EntryView_sign, Keyboard.DO),
					() -> store(entry)).icon("pen"));
		}
		if (model.mayRevise()) {
			new SecondaryButton(buttons, look(), ctx().t(Messages.EntryView_revise),
					() -> ctx().navigate(Pages.PAIR_WORK, Pages.ENTRY_PREFIX + entry.id()));
		}
		if (model.mayCorrect()) {
			link(buttons, "refresh", Messages.EntryView_correct, Pages.PAIR_WORK, Pages.ENTRY_PREFIX + entry.id());
		}
		Cell.show(buttons, buttons.getChildren().length > 0);
	}

	private void signature(Composite two, String name, Messages role, Signature signature) {
		Composite row = look().row(two, 12);
		new Avatar(row, look(), 48, name);
		Composite words = look().column(row, 0);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look(), Type.STRONG, ctx().t(role, name), look().theme().ink());
		boolean signed = signature != null;
		new Paragraph(words, look(), Type.BODY,
				signed ? ctx().t(Messages.EntryView_signed, Dates.onRecord(signature.when(), zone))
						: ctx().t(Messages.EntryView_unsigned),
				signed ? look().theme().good() : look().theme().pending());
	}

	private void link(Composite parent, String icon, Messages words, String page, String argument) {
		LinkButton button = new LinkButton(parent, look(), ctx().t(words), () -> ctx().navigate(page, argument)).icon(icon);
		button.setLayoutData(Cell.aligned(parent.getLayout() instanceof Row ? SWT.CENTER : SWT.LEFT));
	}

	/** Goes to the button at the end first, so that nobody signs what they have not seen; from there, as the button does. */
	void sign() {
		sign.filter(button -> !button.isDisposed()).ifPresent(button -> {
			if (button.isFocusControl()) {
				button.press();
			} else {
				button.setFocus();
			}
		});
	}

	private void store(Entry entry) {
		Session session = ctx().session(Session.class);
		ctx().use(Messages.EntryView_signing.text(), () -> pairWork.sign(session, entry.id(), entry.contentHash()),
				signed -> ctx().toast(Status.GOOD, signed.isComplete() ? Messages.EntryView_bothSigned.text()
						: Messages.EntryView_oneSigned.text()));
	}
}
