package org.chushi.internal.ui.learn;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Awaited;
import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.Exams;
import org.chushi.assessment.Review;
import org.chushi.career.Certificate;
import org.chushi.career.Certification;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.model.Lesson;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What came of an attempt. Argument: its id. */
@Component(service = PageContribution.class)
public final class ResultPage extends RolePage {

	private final Exams exams;
	private final AnswerPanels panels;
	private final TrainingReader reader;
	private final Certification certification;
	private final Packs packs;
	private final Clock clock;

	@Activate
	public ResultPage(@Reference Exams exams, @Reference AnswerPanels panels, @Reference TrainingReader reader,
			@Reference Certification certification, @Reference Packs packs, @Reference Clock clock) {
		super(Pages.RESULT, 31, Messages.ResultPage_title, "chart");
		this.exams = exams;
		this.panels = panels;
		this.reader = reader;
		this.certification = certification;
		this.packs = packs;
		this.clock = clock;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new ResultView(parent, ctx, panels, () -> read(session, ctx.argument()), clock.getZone()).start();
	}

	private Result<ResultView.Outcome> read(Session session, String argument) {
		UUID attempt;
		try {
			attempt = UUID.fromString(argument);
		} catch (IllegalArgumentException noId) {
			return Result.refused(Messages.ResultPage_unknown.text());
		}
		return switch (exams.review(session, attempt)) {
		case Result.Done<Review> done -> standing(done.value()).then(review -> attempts(session, review)
				.then(attempts -> report(session, review, attempts)).map(report -> new ResultView.Shown(report, lessons(report))));
		case Result.Refused<Review> refused -> exams.awaited(session, attempt) instanceof Result.Done<Awaited> done
				? Result.done(new ResultView.Pending(done.value()))
				: refused.as();
		};
	}

	/** A voided attempt has no result: what that means and what comes next stands in its place. */
	static Result<Review> standing(Review review) {
		AttemptSummary attempt = review.attempt();
		return !attempt.voided() ? Result.done(review)
				: Result.refused(Messages.ResultPage_voided.text(attempt.title()),
						List.of(new Missing(Messages.ResultPage_voidedWhat.text(), Messages.ResultPage_voidedHave.text(),
								Messages.ResultPage_voidedWant.text(), Messages.ResultPage_voidedNext.text())));
	}

	private Result<List<AttemptSummary>> attempts(Session session, Review review) {
		return exams.results(session, review.attempt().person()).map(all -> all.stream()
				.filter(a -> a.paper().equals(review.attempt().paper()) && a.score().isPresent()).toList());
	}

	private Result<Report> report(Session session, Review review, List<AttemptSummary> attempts) {
		if (!review.attempt().person().equals(session.person())) {
			return Result.done(new Report(review, attempts, Optional.empty(), Optional.empty(), List.of()));
		}
		// a paper that was taken away since is no reason to refuse the result
		Optional<ExamOutlook> outlook = exams
				.outlook(session, review.attempt().paper()) instanceof Result.Done<ExamOutlook> done
						? Optional.of(done.value())
						: Optional.empty();
		return reader.read(session).then(training -> certification.of(session, session.person())
				.map(held -> new Report(review, attempts, outlook,
						training.map(Training::next).filter(next -> review.attempt().score().orElseThrow().passed()),
						earned(review, held))));
	}

	private static List<Certificate> earned(Review review, List<Certificate> held) {
		return held.stream().filter(c -> review.attempt().ended().filter(c::followed).isPresent()).toList();
	}

	/** Titles of the lessons the questions belong to. */
	private Map<String, Bilingual> lessons(Report report) {
		Map<String, Bilingual> titles = new HashMap<>();
		report.review().questions().forEach(question -> packs.library().find(Lesson.class, question.lesson())
				.ifPresent(lesson -> titles.put(question.lesson(), Texts.of(lesson.getTitle()))));
		return titles;
	}
}
