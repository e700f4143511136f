package org.chushi.internal.ui.learn;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.Exams;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.training.PairWork;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.SetExam;
import org.chushi.training.SetExams;
import org.chushi.ui.Card;
import org.chushi.ui.Dates;
import org.chushi.ui.HomeCard;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Target;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the first pages of mentors, trainers and leads: the exam and the pair-work of their own that wait for them. A newcomer's page tells it itself. */
@Component(service = HomeCard.class)
public final class LearnerCard implements HomeCard {

	private final Exams exams;
	private final SetExams setExams;
	private final PairWork pairWork;
	private final Clock clock;

	@Activate
	public LearnerCard(@Reference Exams exams, @Reference SetExams setExams, @Reference PairWork pairWork, @Reference Clock clock) {
		this.exams = exams;
		this.setExams = setExams;
		this.pairWork = pairWork;
		this.clock = clock;
	}

	@Override
	public Callable<Optional<Part>> reader(PageContext ctx) {
		Session session = ctx.session(Session.class);
		return () -> ctx.roles().contains("newcomer") ? Optional.empty() : own(session);
	}

	private Optional<Part> own(Session session) {
		Optional<RunningExam> running = exams.current(session) instanceof Result.Done<Optional<RunningExam>> done ? done.value() : Optional.empty();
		List<HomeExam> set = setExams.of(session, session.person()) instanceof Result.Done<List<SetExam>> done ? exams(session, done.value()) : List.of();
		List<Entry> entries = pairWork.toSign(session) instanceof Result.Done<List<Entry>> done
				? done.value().stream().filter(e -> e.learner().equals(session.person())).toList() : List.of();
		Waits waits = new Waits(running.map(e -> new Own(e.paper(), e.title())), set, entries);
		return waits.nothing() ? Optional.empty() : Optional.of(waits);
	}

	private List<HomeExam> exams(Session session, List<SetExam> set) {
		Instant now = clock.instant();
		return HomeExam.of(Offer.of(List.of(), set, now, paper -> exams.outlook(session, paper) instanceof Result.Done<ExamOutlook> done
				? Optional.of(done.value()) : Optional.empty()), now, clock.getZone());
	}

	/** The exam under way. */
	private record Own(String paper, Bilingual title) {
	}

	/** What waits for somebody who learns beside their work. */
	private record Waits(Optional<Own> running, List<HomeExam> set, List<Entry> entries) implements Part {

		boolean nothing() {
			return running.isEmpty() && set.isEmpty() && entries.isEmpty();
		}

		@Override
		public void fill(Composite content, PageContext ctx) {
			Card card = Parts.card(content, ctx.look(), ctx.t(Messages.LearnerCard_title));
			running.ifPresent(exam -> line(card, ctx, "exam", exam.title(), Messages.NextStep_examRuns.text(), "",
					new Target(Messages.NextStep_examRunsButton.text(), Pages.EXAM, exam.paper())));
			// the one under way is said once
			set.stream().filter(exam -> running.filter(r -> r.paper().equals(exam.paper())).isEmpty()).forEach(exam -> line(card, ctx, "exam", exam.title(), exam.detail(), exam.note(),
					new Target(exam.button().text(), Pages.EXAM, exam.paper())));
			entries.forEach(entry -> line(card, ctx, "pen", entry.content().checklist().title(),
					Messages.HomeView_signDetail.text(Dates.day(entry.content().day()), entry.content().minutes()), "",
					new Target(Messages.HomeView_signButton.text(), Pages.ENTRY, entry.id().toString())));
		}

		private static void line(Card card, PageContext ctx, String icon, Bilingual title, Bilingual detail, String note, Target target) {
			Composite row = Parts.beside(card, ctx.look());
			Composite words = Parts.worded(row, ctx.look(), icon, ctx.look().theme().accent(), 24);
			new Paragraph(words, ctx.look(), Type.STRONG, ctx.t(title), ctx.look().theme().ink());
			Paragraph.muted(words, ctx.look(), ctx.t(detail));
			if (!note.isBlank()) {
				new Paragraph(words, ctx.look(), note);
			}
			new SecondaryButton(row, ctx.look(), ctx.t(target.label()), () -> ctx.navigate(target.page(), target.argument()));
		}
	}
}
