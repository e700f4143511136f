package org.chushi.internal.ui.mentor;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Avatar;
import org.chushi.ui.AwardCard;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dates;
import org.chushi.ui.DayTimeline;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What to do next, how to become a mentor, and one card for each newcomer. */
final class HomeView extends LivePage<Home> {

	/** How many of the last sessions are named. */
	private static final int LAST = 3;

	HomeView(Composite parent, PageContext ctx, Callable<Result<Home>> read) {
		super(parent, ctx, Messages.HomePage_doing, Messages.HomePage_help, read);
	}

	@Override
	protected void fill(Composite content, Home home) {
		Parts.title(content, look(), Messages.HomeView_hello.text(home.name()), (home.waiting() == 0
				? Messages.HomeView_calm : Messages.HomeView_waiting).text(home.learners().size(), home.waiting()));
		home.earned().forEach(c -> new AwardCard(content, look(), c.title(), c.number(), Optional.empty(),
				() -> ctx().navigate(Pages.CERTIFICATES, "")));
		home.next().ifPresent(turn -> next(content, turn));
		home.course().ifPresent(course -> course(content, course));
		home.learners().forEach(learner -> learner(content, learner));
		if (home.learners().isEmpty() && home.course().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "people", ctx().t(Messages.HomeView_nobody),
					ctx().t(Messages.HomeView_nobodyWords));
		}
	}

	private void next(Composite content, Guided.Turn turn) {
		Card card = Parts.lead(content, look());
		new Paragraph(card, look(), Type.SMALL_STRONG, ctx().t(Messages.HomeView_next), look().theme().accent());
		new Heading(card, look(), Type.HEADING, ctx().t(turn.title()));
		new Paragraph(card, look(), Type.BODY, ctx().t(turn.detail()), look().theme().mutedInk());
		PrimaryButton go = new PrimaryButton(card, look(), ctx().t(turn.label()),
				() -> ctx().navigate(turn.page(), turn.argument())).icon("arrow-right");
		go.setLayoutData(Cell.aligned(SWT.LEFT));
		first(go);
	}

	private void course(Composite content, Home.Course course) {
		Card card = new Card(content, look());
		Optional<Missing> lapsed = course.candidacy().lapsed();
		new Heading(card, look(), Type.SUBHEADING,
				ctx().t(lapsed.isPresent() ? Messages.HomeView_lapsed : Messages.HomeView_course, course.candidacy().title()));
		lapsed.ifPresent(l -> Paragraph.muted(card, look(), ctx().t(l.have())));
		new Paragraph(card, look(), lapsed.map(l -> ctx().t(l.next())).orElseGet(() -> ctx().t(Messages.HomeView_courseWords)));
		Composite lessons = look().column(card, 0);
		for (Home.LessonLine lesson : course.toRead()) {
			LinkButton link = line(lessons, lesson.finished() ? "check" : "book",
					(lesson.finished() ? Messages.HomeView_lessonRead : Messages.HomeView_lesson).text(lesson.title(),
							lesson.minutes()),
					lesson.finished() ? Messages.HomeView_readAgain : Messages.HomeView_read, Pages.LESSON, lesson.id());
			if (!lesson.finished()) {
				first(link);
			}
		}
		Composite buttons = look().row(card, 8);
		if (course.toSit()) {
			new SecondaryButton(buttons, look(), ctx().t(Messages.HomeView_quiz),
					() -> ctx().navigate(Pages.EXAM, course.paper())).icon("exam");
		}
		new LinkButton(buttons, look(), ctx().t(Messages.HomeView_conditions),
				() -> ctx().navigate(Pages.CERTIFICATES, "")).icon("certificate");
	}

	private void learner(Composite content, Guided learner) {
		Card card = new Card(content, look());
		Composite head = look().row(card, 16);
		new Avatar(head, look(), 56, learner.name());
		Composite words = look().column(head, 0);
		words.setLayoutData(Cell.growing());
		new Heading(words, look(), Type.HEADING, learner.name());
		new Paragraph(words, look(), Type.BODY, ctx().t(learner.place()), look().theme().mutedInk());
		learner.barred().ifPresent(barred -> {
			Notice notice = new Notice(card, look(), Status.WAIT, ctx().t(barred.reason()), "", "");
			new MissingList(notice.words(), look(), barred.missing());
		});
		new StatusPill(card, look(), learner.trialOpen() ? Status.GOOD : Status.WAIT,
				ctx().t(learner.trialOpen() ? Messages.HomeView_trialOpen : Messages.HomeView_trialShut));
		if (learner.path().isPresent()) {
			new DayTimeline(card, look(), learner.phases(look().language()));
		}
		learner.pairWork().forEach(step -> sessions(card, step));
		waiting(card, learner);
		last(card, learner.newest(LAST));
		Composite buttons = look().row(card, 8);
		if (learner.trialOpen() && learner.barred().isEmpty()) {
			new SecondaryButton(buttons, look(), ctx().t(Messages.HomeView_record),
					() -> ctx().navigate(Pages.PAIR_WORK, learner.person().toString())).icon("plus");
		}
		new LinkButton(buttons, look(), ctx().t(Messages.HomeView_certificates),
				() -> ctx().navigate(Pages.CERTIFICATES, learner.person().toString())).icon("certificate");
		new LinkButton(buttons, look(), ctx().t(Messages.HomeView_career),
				() -> ctx().navigate(Pages.CAREER, learner.person().toString())).icon("route");
	}

	private void sessions(Card card, StepState step) {
		Composite words = look().column(card, 6);
		new Paragraph(words, look(), ctx().t(Messages.Guided_signed, step.title(), step.done(), step.of()));
		new ProgressBar(words, look(), ctx().t(step.title()), step.done(), step.of());
	}

	private void waiting(Card card, Guided learner) {
		Composite lines = look().column(card, 0);
		learner.toSign().forEach(entry -> line(lines, "pen", Messages.HomeView_toSign.text(entryWords(entry)),
				learner.barred().isEmpty() ? Messages.Turn_signDo : Messages.Turn_learnerDo, Pages.ENTRY, entry.id().toString()));
		learner.withLearner().forEach(entry -> line(lines, "clock",
				Messages.HomeView_withLearner.text(learner.name(), entryWords(entry)), Messages.Turn_learnerDo,
				Pages.ENTRY, entry.id().toString()));
		learner.waiting().forEach(activity -> line(lines, "inbox", Messages.HomeView_toConfirm.text(activity.title()),
				Messages.Turn_confirmDo, Pages.CONFIRMATIONS, ""));
		Cell.show(lines, lines.getChildren().length > 0);
	}

	private void last(Card card, List<Entry> entries) {
		List<Entry> complete = entries.stream().filter(Entry::isComplete).toList();
		if (complete.isEmpty()) {
			return;
		}
		Composite lines = look().column(card, 0);
		new Paragraph(lines, look(), Type.STRONG, ctx().t(Messages.HomeView_last), look().theme().ink());
		complete.forEach(entry -> line(lines, entry.counts() ? "check" : "alert", Messages.HomeView_lastLine
				.text(entryWords(entry), entry.content().checklist().percent()), Messages.Turn_learnerDo, Pages.ENTRY,
				entry.id().toString()));
	}

	private Bilingual entryWords(Entry entry) {
		return Messages.HomeView_entry.text(Dates.day(entry.content().day()), entry.content().checklist().title());
	}

	/** Words that wrap, and at their right a short way on. */
	private LinkButton line(Composite lines, String icon, Bilingual words, Messages label, String page,
			String argument) {
		Composite row = look().row(lines, 12);
		Parts.icon(row, look(), icon, look().theme().mutedInk(), 20);
		new Paragraph(row, look(), ctx().t(words)).setLayoutData(Cell.growing());
		return new LinkButton(row, look(), ctx().t(label), () -> ctx().navigate(page, argument));
	}
}
