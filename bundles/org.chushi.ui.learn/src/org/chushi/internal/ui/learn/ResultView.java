package org.chushi.internal.ui.learn;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Awaited;
import org.chushi.assessment.ExamOutlook;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.learn.Report.Part;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.AwardCard;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dates;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.ProgressRing;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Target;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The score, what it is made of, what to read again, and what is next. */
final class ResultView extends LivePage<ResultView.Outcome> {

	/** What the page shows. */
	sealed interface Outcome {
	}

	/** People are still marking it. */
	record Pending(Awaited awaited) implements Outcome {
	}

	/**
	 * The result.
	 *
	 * @param lessons titles by id
	 */
	record Shown(Report report, Map<String, Bilingual> lessons) implements Outcome {
	}

	/** How many lessons are proposed for reading again. */
	private static final int PROPOSED = 3;

	private final AnswerPanels panels;
	private final ZoneId zone;
	private boolean allQuestions;

	ResultView(Composite parent, PageContext ctx, AnswerPanels panels, Callable<Result<Outcome>> read, ZoneId zone) {
		super(parent, ctx, Messages.ResultView_doing, Messages.ResultView_help, read);
		this.panels = panels;
		this.zone = zone;
	}

	@Override
	protected void fill(Composite content, Outcome outcome) {
		switch (outcome) {
		case Pending pending -> {
			title(content, pending.awaited().attempt());
			first(new PendingView(look()).fill(content, pending.awaited(), ctx()));
		}
		case Shown shown -> result(content, shown);
		}
	}

	private void title(Composite content, AttemptSummary attempt) {
		Parts.title(content, look(), look().t(attempt.title()), look().t(Messages.ResultView_attempt, attempt.number(),
				Dates.moment(attempt.ended().orElse(attempt.started()), zone)));
	}

	private void result(Composite content, Shown shown) {
		Report report = shown.report();
		title(content, report.review().attempt());
		verdict(content, report);
		report.earned().forEach(c -> first(new AwardCard(content, look(), c.title(), c.number(), Optional.empty(),
				() -> ctx().navigate(Pages.CERTIFICATES, "")).button()));
		next(content, shown);
		parts(content, report);
		questions(content, shown);
		attempts(content, report);
	}

	private void verdict(Composite content, Report report) {
		Card card = new Card(content, look());
		Composite row = Parts.pictured(card, look());
		new ProgressRing(row, look(), 128, look().t(Messages.ResultView_score),
				Integer.parseInt(report.score().percent().decimal(0)), 100);
		Composite words = look().column(row, 8);
		new StatusPill(words, look(), report.passed() ? Status.GOOD : Status.STOP,
				look().t(report.passed() ? Messages.ResultView_passed : Messages.ResultView_failed));
		String percent = report.score().percent().decimal(1);
		new Heading(words, look(), Type.HEADING,
				look().t(report.passed() ? Messages.ResultView_passedWith : Messages.ResultView_failedWith, percent));
		new Paragraph(words, look(), Type.BODY, look().t(Messages.ResultView_points, report.score().points().decimal(2),
				report.score().maximum(), report.review().attempt().cutPercent()), look().theme().mutedInk());
		if (report.minimumMissed()) {
			new Paragraph(words, look(), look().t(Messages.ResultView_minimum));
		}
		if (report.review().attempt().expired()) {
			new Paragraph(words, look(), look().t(Messages.ResultView_expired));
		}
		if (report.review().attempt().regraded() > 0) {
			new Paragraph(words, look(), look().t(Messages.ResultView_regraded, report.review().attempt().regraded()));
		}
	}

	private void next(Composite content, Shown shown) {
		Report report = shown.report();
		if (report.next().flatMap(NextStep::target).isPresent()) {
			NextStep next = report.next().get();
			Target target = next.target().get();
			lead(content, next.title(), next.detail(), target);
		} else if (!report.passed()) {
			report.outlook().ifPresent(outlook -> again(content, shown, outlook));
		}
	}

	private Card lead(Composite content, Bilingual title, Bilingual detail, Target target) {
		Card card = Parts.lead(content, look());
		Composite row = Parts.beside(card, look());
		Composite words = look().column(row, 6);
		new Paragraph(words, look(), Type.SMALL_STRONG, look().t(Messages.HomeView_next), look().theme().accent());
		new Heading(words, look(), Type.HEADING, look().t(title));
		new Paragraph(words, look(), Type.BODY, look().t(detail), look().theme().mutedInk());
		first(new PrimaryButton(row, look(), look().t(target.label()),
				() -> ctx().navigate(target.page(), target.argument())).icon("play"));
		return card;
	}

	private void again(Composite content, Shown shown, ExamOutlook outlook) {
		List<String> lessons = shown.report().lessons(PROPOSED).stream().filter(shown.lessons()::containsKey).toList();
		boolean last = outlook.limit() > 0 && outlook.attempts() >= outlook.limit();
		Bilingual when = last ? Messages.ResultView_noMore.text()
				: outlook.nextAttempt().map(next -> Messages.ResultView_later.text(Dates.from(next, zone)))
						.orElseGet(Messages.ResultView_now::text);
		Target target = last ? new Target(Messages.ResultView_toPractice.text(), PracticePages.PRACTICE, "")
				: new Target(Messages.ResultView_toExam.text(), Pages.EXAM, outlook.paper());
		Messages what = last ? Messages.ResultView_meanwhile : Messages.ResultView_again;
		Card card = lead(content, (lessons.isEmpty() ? what : Messages.ResultView_readFirst).text(),
				when, lessons.isEmpty() ? target
						: new Target(Messages.ResultView_readAgain.text(), Pages.LESSON, lessons.getFirst()));
		for (String lesson : lessons) {
			new PressLine(card, look(), "book", look().theme().accent(), look().t(shown.lessons().get(lesson)), "",
					() -> ctx().navigate(Pages.LESSON, lesson));
		}
	}

	private void parts(Composite content, Report report) {
		Card card = Parts.card(content, look(), look().t(Messages.ResultView_parts));
		for (Part part : report.parts()) {
			boolean met = part.score().met();
			String percent = part.score().percent().decimal(0);
			// a tick only where the section reaches what the paper asks for as a whole
			boolean good = met && part.score().percent().atLeast(report.review().attempt().cutPercent());
			Composite words = Parts.worded(card, look(), good ? "check" : met ? "info" : "alert",
					good ? look().theme().good() : met ? look().theme().accent() : look().theme().stop(), 24);
			new Paragraph(words, look(), Type.STRONG, look().t(part.title()), look().theme().ink());
			Bilingual said = Messages.ResultView_part.text(part.score().points().decimal(2), part.score().maximum(), percent);
			new Paragraph(words, look(), Type.BODY, look().t(part.score().minimumPercent() == 0 ? said
					: (met ? Messages.ResultView_partMet : Messages.ResultView_partMissed).text(said,
							part.score().minimumPercent())),
					met ? look().theme().mutedInk() : look().theme().stop());
			new ProgressBar(words, look(), look().t(part.title()), Integer.parseInt(percent), 100);
		}
	}

	private void questions(Composite content, Shown shown) {
		Report report = shown.report();
		if (report.review().withheld().isPresent()) {
			new Notice(content, look(), Status.INFO, look().t(Messages.ResultView_withheld),
					look().t(report.review().withheld().get()), "");
			return;
		}
		List<Integer> missed = report.missed();
		Card card = Parts.card(content, look(), look().t(missed.isEmpty() ? Messages.ResultView_allRight
				: allQuestions ? Messages.ResultView_all : Messages.ResultView_missed, missed.size()));
		List<ReviewedQuestion> questions = report.review().questions();
		boolean everything = allQuestions || missed.isEmpty();
		for (int i = 0; i < questions.size(); i++) {
			if (everything || missed.contains(i)) {
				boolean open = !missed.isEmpty() && missed.getFirst() == i;
				new ReviewItem(card, ctx(), panels, questions.get(i), i + 1, shown.lessons()).open(open);
			}
		}
		if (!missed.isEmpty() && missed.size() < questions.size()) {
			new LinkButton(card, look(), look().t(allQuestions ? Messages.ResultView_showMissed : Messages.ResultView_showAll,
					questions.size()), () -> {
						allQuestions = !allQuestions;
						rebuild();
					}).setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}

	private void attempts(Composite content, Report report) {
		if (report.attempts().size() < 2) {
			return;
		}
		Card card = Parts.card(content, look(), look().t(Messages.ResultView_attempts));
		for (AttemptSummary attempt : report.attempts()) {
			boolean passed = attempt.score().orElseThrow().passed();
			Bilingual line = Messages.ResultView_line.text(attempt.number(), attempt.score().get().percent().decimal(1),
					(passed ? Messages.ResultView_passed : Messages.ResultView_failed).text());
			new PressLine(card, look(), passed ? "check" : "alert", passed ? look().theme().good() : look().theme().stop(),
					look().t(attempt.counts() ? Messages.ResultView_counts.text(line) : line),
					look().t(Dates.moment(attempt.ended().orElse(attempt.started()), zone)),
					() -> ctx().navigate(Pages.RESULT, attempt.attempt().toString()));
		}
	}
}
