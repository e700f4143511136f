package org.chushi.internal.ui.learn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.practice.Feedback;
import org.chushi.practice.PracticePolicy;
import org.chushi.practice.Rating;
import org.chushi.ui.Card;
import org.chushi.ui.Dates;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is said to an answer, how hard it was, and the way on. */
final class RoundSaid {

	private final PageContext ctx;
	private final Look look;
	private final AnswerPanels panels;
	private final Clock clock;
	private final Runnable next;
	private final Consumer<Rating> rate;

	RoundSaid(PageContext ctx, AnswerPanels panels, Clock clock, Runnable next, Consumer<Rating> rate) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.panels = panels;
		this.clock = clock;
		this.next = next;
		this.rate = rate;
	}

	/** @return what gets the keyboard */
	Control open(Composite parent, RoundSheet now, Feedback said) {
		Card card = new Card(parent, look);
		Composite row = Parts.beside(card, look);
		Composite words = look.column(row, 6);
		new StatusPill(words, look, said.right() ? Status.GOOD : Status.STOP,
				look.t(said.right() ? Messages.RoundView_right : Messages.RoundView_wrong));
		Paragraph.muted(words, look, look.t(Messages.RoundView_due, when(said.due())));
		if (said.inBook()) {
			Paragraph.muted(words, look, look.t(Messages.RoundView_inBook, said.rightRow(), PracticePolicy.RIGHT_IN_A_ROW));
		}
		Messages on = said.round().question().isEmpty() ? Messages.RoundView_finish : Messages.RoundView_next;
		PrimaryButton button = new PrimaryButton(row, look, look.t(on), next);
		button.hint(look.t(on), look.t(Messages.RoundView_enter));
		if (said.right()) {
			ratings(card, said);
		}
		new ReviewItem(new Card(parent, look), ctx, panels, said.question(), now.place(), now.lessons()).open(true);
		return button;
	}

	/** The hour counts today only. */
	private Bilingual when(Instant due) {
		LocalDate day = LocalDate.ofInstant(due, clock.getZone());
		return day.equals(LocalDate.now(clock)) ? Dates.moment(due, clock.getZone()) : Dates.day(day);
	}

	private void ratings(Composite card, Feedback said) {
		new Paragraph(card, look, Type.STRONG, look.t(Messages.RoundView_how), look.theme().ink());
		Composite row = look.tiles(card, 220, 8);
		for (Rating rating : List.of(Rating.HARD, Rating.GOOD, Rating.EASY)) {
			Bilingual word = (switch (rating) {
			case HARD -> Messages.RoundView_hard;
			case GOOD, AGAIN -> Messages.RoundView_good;
			case EASY -> Messages.RoundView_easy;
			}).text(rating.grade(), when(said.choices().get(rating)));
			boolean now = said.rating() == rating;
			new SecondaryButton(row, look, look.t(now ? Messages.RoundView_rated.text(word) : word), () -> rate.accept(rating))
					.hint(look.t(word), String.valueOf(rating.grade()));
		}
	}
}
