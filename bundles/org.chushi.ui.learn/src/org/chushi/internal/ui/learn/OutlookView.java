package org.chushi.internal.ui.learn;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.ExamResult;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.training.SetExam;
import org.chushi.ui.Card;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.MissingList;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** Rules, attempts, cut and what is missing of an exam; with several exams, of each. */
final class OutlookView extends LivePage<List<Offer>> {

	/** How many missing things are named one by one. */
	private static final int NAMED = 3;
	private static final int CODE_WIDTH = 520;

	/** Starts an exam. */
	@FunctionalInterface
	interface Start {
		/** @param code as it was typed; empty when none is wanted */
		void begin(ExamOutlook outlook, String code, Begun begun);
	}

	private final Start begin;
	private final ZoneId zone;

	OutlookView(Composite parent, PageContext ctx, Callable<Result<List<Offer>>> read, Start begin,
			ZoneId zone) {
		super(parent, ctx, Messages.ExamView_doing, Messages.OutlookView_help, read);
		this.begin = begin;
		this.zone = zone;
	}

	@Override
	protected void fill(Composite content, List<Offer> offers) {
		if (offers.isEmpty()) {
			Parts.title(content, look(), look().t(Messages.ExamPage_title), look().t(Messages.OutlookView_calm));
			new EmptyState(new Card(content, look()), look(), "exam", look().t(Messages.OutlookView_none),
					look().t(Messages.OutlookView_noneWords));
		}
		for (Offer offer : offers) {
			fill(content, offer, offers.size() == 1);
		}
	}

	private void fill(Composite content, Offer offer, boolean only) {
		ExamOutlook outlook = offer.outlook();
		Parts.title(content, look(), look().t(outlook.title()), look().t(outlook.summary()));
		lead(content, offer, only);
		Composite tiles = look().tiles(content, 150, 16);
		fact(tiles, outlook.questions() == 0 ? "–" : Integer.toString(outlook.questions()), Messages.OutlookView_questions.text());
		String minutes = Integer.toString(outlook.minutes());
		fact(tiles, outlook.extra().isZero() ? minutes : minutes + "+" + extra(outlook), Messages.OutlookView_minutes.text());
		fact(tiles, outlook.cutPercent() + "%", Messages.OutlookView_cut.text());
		fact(tiles, Integer.toString(outlook.attempts()), outlook.limit() == 0 ? Messages.OutlookView_attempts.text()
				: Messages.OutlookView_attemptsOf.text(outlook.limit()));
		if (only) {
			rules(content, outlook);
		}
	}

	/** Minutes given beyond the limit, begun ones whole. */
	private static long extra(ExamOutlook outlook) {
		return Math.ceilDiv(outlook.extra().toSeconds(), 60);
	}

	private void fact(Composite tiles, String number, Bilingual what) {
		Card card = new Card(tiles, look());
		new Heading(card, look(), Type.TITLE, number);
		Paragraph.muted(card, look(), look().t(what));
	}

	private void lead(Composite content, Offer offer, boolean only) {
		ExamOutlook outlook = offer.outlook();
		Card card = Parts.lead(content, look());
		offer.set().ifPresent(set -> set(card, set));
		Optional<ExamResult> result = outlook.counting();
		boolean passed = result.map(ExamResult::passed).orElse(false);
		if (passed) {
			passed(card, outlook, result.get(), only);
		} else if (outlook.open()) {
			open(card, outlook, result, only);
		} else {
			shut(card, offer, result, only);
		}
	}

	/** From when until when it can be begun, and what was written to it. */
	private void set(Card card, SetExam set) {
		Composite words = Parts.worded(card, look(), "calendar", look().theme().accent(), 24);
		new Paragraph(words, look(), Type.STRONG, look().t(Messages.OutlookView_set, Dates.moment(set.from(), zone),
				Dates.moment(set.until(), zone)), look().theme().ink());
		if (!set.note().isBlank()) {
			new Paragraph(words, look(), set.note());
		}
	}

	private void passed(Card card, ExamOutlook outlook, ExamResult result, boolean only) {
		Composite row = Parts.beside(card, look());
		Composite words = look().column(row, 8);
		new StatusPill(words, look(), Status.GOOD, look().t(Messages.OutlookView_passed));
		new Heading(words, look(), Type.HEADING, look().t(Messages.OutlookView_passedWith, result.percent().decimal(1)));
		PrimaryButton see = new PrimaryButton(row, look(), look().t(Messages.OutlookView_result), () -> result(result));
		if (only) {
			first(see);
		}
		if (outlook.open()) {
			Composite more = look().row(card, 8);
			new LinkButton(more, look(), look().t(Messages.OutlookView_again), () -> ask(outlook));
		}
	}

	private void open(Card card, ExamOutlook outlook, Optional<ExamResult> result, boolean only) {
		Composite row = Parts.beside(card, look());
		Composite words = look().column(row, 8);
		new StatusPill(words, look(), Status.GOOD, look().t(Messages.OutlookView_open));
		new Heading(words, look(), Type.HEADING, look().t(result.isPresent()
				? Messages.OutlookView_readyAgain : Messages.OutlookView_ready));
		new Paragraph(words, look(), look().t(result.map(r -> Messages.OutlookView_last.text(r.percent().decimal(1),
				outlook.cutPercent())).orElseGet(Messages.OutlookView_breathe::text)));
		PrimaryButton start = new PrimaryButton(row, look(), look().t(Messages.OutlookView_start), () -> ask(outlook))
				.icon("play");
		if (only) {
			first(start);
		}
		result.ifPresent(r -> new LinkButton(look().row(card, 8), look(), look().t(Messages.OutlookView_resultLast),
				() -> result(r)));
	}

	private void shut(Card card, Offer offer, Optional<ExamResult> result, boolean only) {
		ExamOutlook outlook = offer.outlook();
		new StatusPill(card, look(), Status.WAIT, look().t(Messages.OutlookView_shut));
		outlook.reason().ifPresent(why -> new Heading(card, look(), Type.SUBHEADING, look().t(why)));
		new MissingList(card, look(), outlook.missing().stream().limit(NAMED).toList());
		if (outlook.missing().size() > NAMED) {
			new Paragraph(card, look(), Type.BODY, look().t(Messages.OutlookView_more, outlook.missing().size() - NAMED),
					look().theme().mutedInk());
		}
		Composite row = look().row(card, 8);
		if (offer.teaches()) {
			PrimaryButton learn = new PrimaryButton(row, look(), look().t(Messages.OutlookView_learn),
					() -> result.filter(r -> outlook.nextAttempt().isPresent()).ifPresentOrElse(this::result,
							() -> ctx().navigate(Pages.COURSES, ""))).icon("book");
			if (only) {
				first(learn);
			}
		}
		result.ifPresent(r -> new SecondaryButton(row, look(), look().t(Messages.OutlookView_resultLast), () -> result(r)));
	}

	private void rules(Composite content, ExamOutlook outlook) {
		Card card = Parts.card(content, look(), look().t(Messages.OutlookView_rules));
		rule(card, "check", Messages.OutlookView_ruleSaved);
		rule(card, "clock", Messages.OutlookView_ruleClock);
		rule(card, "flag", Messages.OutlookView_ruleFlag);
		rule(card, "eye", Messages.OutlookView_ruleOver);
		if (outlook.byCode()) {
			rule(card, "lock", Messages.OutlookView_ruleCode);
		}
	}

	private void rule(Card card, String icon, Messages words) {
		new Paragraph(Parts.worded(card, look(), icon, look().theme().accent(), 24), look(), look().t(words));
	}

	private void result(ExamResult result) {
		ctx().navigate(Pages.RESULT, result.attempt().toString());
	}

	private void ask(ExamOutlook outlook) {
		long minutes = outlook.minutes() + extra(outlook);
		Bilingual text = outlook.limit() == 0 ? Messages.OutlookView_ask.text(minutes)
				: Messages.OutlookView_askLimited.text(minutes, outlook.attempts() + 1, outlook.limit());
		if (outlook.byCode()) {
			askCode(outlook, text);
		} else if (Dialogs.confirm(control(), look(), look().t(outlook.title()), look().t(text),
				look().t(Messages.OutlookView_start))) {
			begin.begin(outlook, "", Begun.on(ctx()));
		}
	}

	private void askCode(ExamOutlook outlook, Bilingual text) {
		AtomicReference<Field> field = new AtomicReference<>();
		Dialogs.attempt(control(), look(), look().t(outlook.title()), CODE_WIDTH, body -> {
			new Paragraph(body, look(), look().t(text));
			field.set(new Field(body, look(), Field.Kind.LINE, look().t(Messages.OutlookView_code))
					.example(look().t(Messages.OutlookView_codeExample)));
		}, look().t(Messages.OutlookView_start), dialog -> {
			if (Field.filled(List.of(field.get()))) {
				begin.begin(outlook, field.get().text().strip(), Begun.in(dialog, field.get(), look()));
			}
		});
	}
}
