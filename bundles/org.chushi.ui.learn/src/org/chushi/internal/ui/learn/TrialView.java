package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.training.ChecklistRecord;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Avatar;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.ConditionList;
import org.chushi.ui.Dates;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressRing;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The trial shift of a newcomer. */
final class TrialView extends LivePage<Optional<Training>> {

	TrialView(Composite parent, PageContext ctx, Callable<Result<Optional<Training>>> read) {
		super(parent, ctx, Messages.TrialView_doing, Messages.TrialView_help, read);
	}

	@Override
	protected void fill(Composite content, Optional<Training> training) {
		if (training.filter(t -> t.gate().isPresent()).isEmpty()) {
			Parts.title(content, look(), look().t(Messages.TrialPage_title), look().t(Messages.TrialView_words));
			new EmptyState(new Card(content, look()), look(), "headset", look().t(Messages.TrialView_none),
					look().t(training.isPresent() ? Messages.TrialView_noneWords : Messages.TrialView_notEnrolled));
		} else if (training.get().trialOpen()) {
			open(content, training.get());
		} else {
			shut(content, training.get());
		}
	}

	private void shut(Composite content, Training training) {
		Parts.title(content, look(), look().t(Messages.TrialPage_title), look().t(Messages.TrialView_words));
		Card card = Parts.lead(content, look());
		Composite row = Parts.pictured(card, look());
		new ProgressRing(row, look(), 112, look().t(training.gate().get().title()), training.met(),
				training.findings().size());
		Composite words = look().column(row, 8);
		new StatusPill(words, look(), Status.WAIT, look().t(Messages.TrialView_shut));
		new Heading(words, look(), Type.HEADING,
				look().t(Messages.TrialView_missing, training.findings().size() - training.met()));
		new Paragraph(words, look(), look().t(Messages.TrialView_missingWords));
		training.pause().ifPresent(pause -> new Paragraph(words, look(), look().t(pause.words())));
		training.towardsGate()
				.ifPresent(to -> first(new PrimaryButton(words, look(), look().t(to.label()),
						() -> ctx().navigate(to.page(), to.argument())).icon("play")).setLayoutData(Cell.aligned(SWT.LEFT)));
		Card list = Parts.card(content, look(), look().t(training.gate().get().title()));
		new ConditionList(list, ctx(), Targets.conditions(training.findings()));
	}

	private void open(Composite content, Training training) {
		Parts.title(content, look(), look().t(Messages.TrialPage_title), look().t(Messages.TrialView_openWords));
		List<Entry> waiting = training.toSign(ctx().person());
		for (int i = 0; i < waiting.size(); i++) {
			toSign(content, waiting.get(i), i == 0);
		}
		Composite tiles = look().tiles(content, 400, 24);
		mentor(tiles, training);
		sessions(tiles, training);
		history(content, training, waiting);
	}

	private void mentor(Composite tiles, Training training) {
		Card card = Parts.card(tiles, look(), look().t(Messages.TrialView_mentor));
		if (training.mentor().isEmpty()) {
			Composite words = Parts.worded(card, look(), "clock", look().theme().pending(), 24);
			new Paragraph(words, look(), look().t(Messages.HomeView_noMentor));
			return;
		}
		Composite row = Parts.pictured(card, look());
		Training.Mentor mentor = training.mentor().get();
		new Avatar(row, look(), 64, mentor.name());
		Composite words = look().column(row, 0);
		new Heading(words, look(), Type.SUBHEADING, mentor.name());
		new Paragraph(words, look(), Type.BODY, look().t(Messages.TrialView_mentorWords), look().theme().mutedInk());
		if (!mentor.may()) {
			new Notice(card, look(), Status.WAIT, look().t(Messages.NextStep_mentorBarred, mentor.name()), look().t(Messages.HomeView_mentorBarred), "");
		}
	}

	private void sessions(Composite tiles, Training training) {
		Card card = Parts.card(tiles, look(), look().t(Messages.TrialView_sessions));
		for (StepState step : training.pairWork()) {
			Composite row = Parts.pictured(card, look());
			new ProgressRing(row, look(), 72, look().t(step.title()), step.done(), step.of());
			Composite words = look().column(row, 0);
			new Paragraph(words, look(), Type.STRONG, look().t(step.title()), look().theme().ink());
			new Paragraph(words, look(), Type.BODY, look().t(Messages.TrialView_signed, step.done(), step.of()),
					look().theme().mutedInk());
		}
	}

	/** All of what is going to be signed: nobody signs what they have not seen. */
	private void toSign(Composite content, Entry entry, boolean lead) {
		Card card = Parts.lead(content, look());
		new StatusPill(card, look(), Status.WAIT, look().t(Messages.TrialView_toSign));
		new Heading(card, look(), Type.HEADING, look().t(entry.content().checklist().title()));
		new Paragraph(card, look(), Type.BODY, look().t(facts(entry)), look().theme().mutedInk());
		if (!entry.content().note().isBlank()) {
			new Paragraph(card, look(), look().t(Messages.TrialView_note, entry.content().note()));
		}
		for (ChecklistRecord.Group group : entry.content().checklist().groups()) {
			new Paragraph(card, look(), Type.STRONG, look().t(group.title()), look().theme().ink());
			for (ChecklistRecord.Line line : group.lines()) {
				Composite words = Parts.worded(card, look(), line.observed() ? "check" : "circle",
						line.observed() ? look().theme().good() : look().theme().mutedInk(), 20);
				new Paragraph(words, look(), look().t(line.observed() ? line.text()
						: Messages.TrialView_notObserved.text(line.text())));
			}
		}
		PrimaryButton sign = new PrimaryButton(card, look(), look().t(Messages.TrialView_sign),
				() -> ctx().navigate(Pages.ENTRY, entry.id().toString())).icon("pen");
		sign.setLayoutData(Cell.aligned(SWT.LEFT));
		if (lead) {
			first(sign);
		}
	}

	private static Bilingual facts(Entry entry) {
		Bilingual day = Dates.day(entry.content().day());
		int minutes = entry.content().minutes();
		int percent = entry.content().checklist().percent();
		return entry.content().subject().isBlank() ? Messages.TrialView_facts.text(day, minutes, percent)
				: Messages.TrialView_factsSubject.text(day, minutes, percent, entry.content().subject());
	}

	private void history(Composite content, Training training, List<Entry> waiting) {
		List<Entry> others = training.entries().stream().filter(e -> !waiting.contains(e)).toList();
		Card card = Parts.card(content, look(), look().t(Messages.TrialView_history));
		if (others.isEmpty()) {
			new EmptyState(card, look(), "pen", look().t(Messages.TrialView_noEntries),
					look().t(Messages.TrialView_noEntriesWords));
		}
		for (Entry entry : others) {
			boolean counts = entry.counts();
			new PressLine(card, look(), counts ? "check" : entry.isComplete() ? "info" : "clock",
					counts ? look().theme().good() : look().theme().pending(),
					look().t(entry.content().checklist().title()),
					look().t(Messages.TrialView_entry, facts(entry), state(entry)),
					() -> ctx().navigate(Pages.ENTRY, entry.id().toString()));
		}
	}

	private static Bilingual state(Entry entry) {
		return (entry.replaced() ? Messages.TrialView_replaced : entry.counts() ? Messages.TrialView_counts
				: entry.isComplete() ? Messages.TrialView_below : Messages.TrialView_mentorOpen).text();
	}
}
