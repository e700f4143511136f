package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.training.PairWork.Entry;
import org.chushi.ui.Avatar;
import org.chushi.ui.AwardCard;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.ConditionList;
import org.chushi.ui.Dates;
import org.chushi.ui.DayTimeline;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressRing;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Target;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What is next, how far one is, what waits for one's signature, and what opens the trial shift. */
final class HomeView extends LivePage<Home> {

	HomeView(Composite parent, PageContext ctx, Callable<Result<Home>> read) {
		super(parent, ctx, Messages.HomeView_doing, Messages.HomeView_help, read);
	}

	@Override
	protected void fill(Composite content, Home home) {
		home.training().ifPresentOrElse(training -> fill(content, home, training), () -> lonely(content, home));
	}

	private void lonely(Composite content, Home home) {
		Parts.title(content, look(), look().t(home.greeting()), look().t(Messages.HomeView_welcome));
		earned(content, home);
		ended(content, home.ended());
		Card card = new Card(content, look());
		String whom = String.join(look().t(Messages.List_separator), home.leads());
		new EmptyState(card, look(), "route", look().t(Messages.HomeView_lonely), whom.isEmpty()
				? look().t(Messages.HomeView_lonelyNobody) : look().t(Messages.HomeView_lonelyAsk, whom));
		set(content, home.exams());
	}

	private void fill(Composite content, Home home, Training training) {
		Schedule schedule = Schedule.of(training.path(), training.interviews());
		Parts.title(content, look(), look().t(home.greeting()),
				look().t(Messages.HomeView_subtitle, training.path().enrolment().title(), schedule.place()));
		earned(content, home);
		ended(content, home.ended());
		next(content, training.next());
		// the one under way is what comes next, and is said once
		set(content, home.exams().stream().filter(e -> training.exam().filter(x -> x.paper().equals(e.paper())).isEmpty()).toList());
		List<Entry> entries = training.toSign(ctx().person());
		if (!entries.isEmpty()) {
			sign(content, entries);
		}
		way(content, training, schedule);
		Composite tiles = look().tiles(content, 400, 24);
		if (training.gate().isPresent()) {
			gate(tiles, training);
		}
		if (training.trialOpen()) {
			trial(tiles, training);
		}
		if (entries.isEmpty()) {
			nothingToSign(tiles, training);
		}
	}

	private void earned(Composite content, Home home) {
		for (Certificate certificate : home.earned()) {
			new AwardCard(content, look(), certificate.title(), certificate.number(), Optional.empty(),
					() -> ctx().navigate(Pages.CERTIFICATES, ""));
		}
	}

	private void ended(Composite content, List<HomeEnded> ended) {
		for (HomeEnded exam : ended) {
			Composite row = Parts.beside(new Card(content, look()), look());
			Composite words = Parts.worded(row, look(), "clock", look().theme().pending(), 24);
			new Paragraph(words, look(), Type.STRONG, look().t(exam.title()), look().theme().ink());
			new Paragraph(words, look(), Type.BODY, look().t(exam.detail()), look().theme().mutedInk());
			new SecondaryButton(row, look(), look().t(Messages.HomeView_ended),
					() -> ctx().navigate(Pages.RESULT, exam.attempt().toString()));
		}
	}

	private void next(Composite content, NextStep next) {
		Card card = Parts.lead(content, look());
		Composite row = Parts.beside(card, look());
		Composite words = look().column(row, 6);
		new Paragraph(words, look(), Type.SMALL_STRONG, look().t(Messages.HomeView_next), look().theme().accent());
		new Heading(words, look(), Type.HEADING, look().t(next.title()));
		new Paragraph(words, look(), Type.BODY, look().t(next.detail()), look().theme().mutedInk());
		if (next.target().isPresent()) {
			Target target = next.target().get();
			first(new PrimaryButton(row, look(), look().t(target.label()),
					() -> ctx().navigate(target.page(), target.argument())).icon("play"));
		} else {
			Parts.icon(row, look(), next.icon(), look().theme().accent(), 48);
		}
	}

	private void set(Composite content, List<HomeExam> exams) {
		if (exams.isEmpty()) {
			return;
		}
		Card card = Parts.card(content, look(), look().t(Messages.HomeView_set, exams.size()));
		for (HomeExam exam : exams) {
			Composite row = Parts.beside(card, look());
			Composite words = Parts.worded(row, look(), "exam", look().theme().accent(), 24);
			new Paragraph(words, look(), Type.STRONG, look().t(exam.title()), look().theme().ink());
			new Paragraph(words, look(), Type.BODY, look().t(exam.detail()), look().theme().mutedInk());
			if (!exam.note().isBlank()) {
				new Paragraph(words, look(), exam.note());
			}
			new SecondaryButton(row, look(), look().t(exam.button()), () -> ctx().navigate(Pages.EXAM, exam.paper()));
		}
	}

	private void sign(Composite content, List<Entry> entries) {
		Card card = Parts.card(content, look(), look().t(Messages.HomeView_sign, entries.size()));
		for (Entry entry : entries) {
			Composite row = Parts.beside(card, look());
			Composite words = Parts.worded(row, look(), "pen", look().theme().pending(), 24);
			new Paragraph(words, look(), Type.STRONG, look().t(entry.content().checklist().title()), look().theme().ink());
			new Paragraph(words, look(), Type.BODY,
					look().t(Messages.HomeView_signDetail, Dates.day(entry.content().day()), entry.content().minutes()),
					look().theme().mutedInk());
			new SecondaryButton(row, look(), look().t(Messages.HomeView_signButton),
					() -> ctx().navigate(Pages.ENTRY, entry.id().toString()));
		}
	}

	private void way(Composite content, Training training, Schedule schedule) {
		Card card = Parts.card(content, look(), look().t(Messages.HomeView_way));
		Map.Entry<Integer, Integer> share = training.share();
		Composite row = Parts.pictured(card, look());
		new ProgressRing(row, look(), 112, look().t(Messages.HomeView_share), share.getKey(), share.getValue());
		Composite words = look().column(row, 4);
		new Paragraph(words, look(), Type.STRONG, look().t(Messages.HomeView_done, share.getKey(), share.getValue()),
				look().theme().ink());
		new Paragraph(words, look(), look().t(schedule.pace()));
		for (Bilingual waiting : training.withOthers()) {
			new Paragraph(words, look(), Type.BODY, look().t(Messages.HomeView_withOthers, waiting),
					look().theme().mutedInk());
		}
		new DayTimeline(card, look(), schedule.marks(look().language()));
		new LinkButton(card, look(), look().t(Messages.HomeView_courses), () -> ctx().navigate(Pages.COURSES, ""))
				.icon("book").setLayoutData(Cell.aligned(SWT.LEFT));
	}

	private void gate(Composite tiles, Training training) {
		Card card = Parts.card(tiles, look(), look().t(training.gate().get().title()));
		if (training.trialOpen()) {
			new StatusPill(card, look(), Status.GOOD, look().t(Messages.HomeView_gateOpen));
			new Paragraph(card, look(), look().t(Messages.HomeView_gateOpenWords));
			return;
		}
		new StatusPill(card, look(), Status.WAIT,
				look().t(Messages.HomeView_gateShut, training.met(), training.findings().size()));
		new ConditionList(card, ctx(), Targets.conditions(training.findings()));
	}

	private void trial(Composite tiles, Training training) {
		Card card = Parts.card(tiles, look(), look().t(Messages.HomeView_trial));
		training.mentor().ifPresentOrElse(mentor -> mentor(card, mentor),
				() -> new Paragraph(card, look(), look().t(Messages.HomeView_noMentor)));
		new Paragraph(card, look(), look().t(Messages.HomeView_signed, training.signed(), training.sessions()));
		new LinkButton(card, look(), look().t(Messages.HomeView_trialButton), () -> ctx().navigate(Pages.TRIAL, ""))
				.icon("arrow-right").setLayoutData(Cell.aligned(SWT.LEFT));
	}

	private void mentor(Card card, Training.Mentor mentor) {
		Composite row = Parts.pictured(card, look());
		new Avatar(row, look(), 56, mentor.name());
		Composite words = look().column(row, 0);
		new Paragraph(words, look(), Type.STRONG, mentor.name(), look().theme().ink());
		new Paragraph(words, look(), Type.BODY, look().t(Messages.HomeView_mentor), look().theme().mutedInk());
		if (!mentor.may()) {
			new Notice(card, look(), Status.WAIT, look().t(Messages.NextStep_mentorBarred, mentor.name()), look().t(Messages.HomeView_mentorBarred), "");
		}
	}

	private void nothingToSign(Composite tiles, Training training) {
		Card card = Parts.card(tiles, look(), look().t(Messages.HomeView_signTitle));
		Composite words = Parts.worded(card, look(), "check", look().theme().good(), 24);
		new Paragraph(words, look(), Type.STRONG, look().t(Messages.HomeView_signNone), look().theme().ink());
		new Paragraph(words, look(), Type.BODY, look().t(training.trialOpen() ? Messages.HomeView_signNoneTrial
				: Messages.HomeView_signNoneYet), look().theme().mutedInk());
	}
}
