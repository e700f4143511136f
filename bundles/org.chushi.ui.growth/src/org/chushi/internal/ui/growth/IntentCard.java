package org.chushi.internal.ui.growth;

import java.util.List;
import java.util.Optional;

import org.chushi.career.Careers.Story;
import org.chushi.growth.Intent;
import org.chushi.growth.Wish;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dialogs;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What somebody wants, what they wanted before, and those who went there. */
final class IntentCard {

	private final Hand hand;
	private final Look look;
	private final Runnable again;
	private boolean unfolded;

	IntentCard(Hand hand, Runnable again) {
		this.hand = hand;
		this.look = hand.look();
		this.again = again;
	}

	private String t(Messages words, Object... arguments) {
		return hand.ctx().t(words, arguments);
	}

	void fill(Composite content, Growing growing) {
		Card card = Parts.card(content, look, t(growing.own() ? Messages.IntentCard_title : Messages.IntentCard_of, growing.name()));
		List<Wish> wishes = growing.intent().map(Intent::wishes).orElse(List.of());
		if (wishes.isEmpty()) {
			new Paragraph(card, look, t(growing.own() ? Messages.IntentCard_none : Messages.IntentCard_noneOf, growing.name()));
		}
		wishes.forEach(wish -> wish(card, growing, wish));
		stories(card, growing);
		deeds(card, growing, wishes.isEmpty());
		if (unfolded) {
			growing.intent().stream().flatMap(i -> i.history().stream()).filter(w -> !wishes.contains(w)).forEach(w -> Paragraph.muted(card, look,
					t(Messages.IntentCard_before, hand.days().of(w.stated()), Growing.words(w), w.detail())));
		}
	}

	private void wish(Card card, Growing growing, Wish wish) {
		Composite words = Parts.worded(card, look, switch (wish.direction()) {
		case UP -> "arrow-up";
		case ACROSS -> "swap";
		case STAY -> "star";
		}, look.theme().accent(), 24);
		new Paragraph(words, look, Type.STRONG, hand.ctx().t(Growing.words(wish)), look.theme().ink());
		Paragraph.muted(words, look, t(Messages.IntentCard_said, hand.ctx().t(wish.detail()), hand.days().of(wish.stated())));
		if (!wish.words().isBlank()) {
			new Paragraph(words, look, wish.words());
		}
		if (!wish.position().isEmpty()) {
			new LinkButton(words, look, t(Messages.IntentCard_map),
					() -> hand.ctx().navigate(Pages.CAREER, Pages.way(hand.ctx(), growing.person(), wish.position()))).icon("route")
					.setLayoutData(Cell.aligned(SWT.LEFT));
		}
		if (growing.own()) {
			new LinkButton(words, look, t(Messages.IntentCard_takeBack), () -> takeBack(wish)).setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}

	private void takeBack(Wish wish) {
		if (Dialogs.confirm(hand.over(), look, t(Messages.IntentCard_takeBack), t(Messages.IntentCard_takeBackWords, Growing.words(wish)),
				t(Messages.IntentCard_takeBack))) {
			hand.act(() -> hand.growth().intents().takeBack(hand.session(), wish.direction()), Messages.IntentCard_takenBack.text());
		}
	}

	private void stories(Card card, Growing growing) {
		if (!growing.stories().isEmpty()) {
			Composite words = look.column(card, 4);
			new Paragraph(words, look, Type.SMALL_STRONG, t(Messages.IntentCard_stories), look.theme().mutedInk());
			for (Story story : growing.stories()) {
				new Paragraph(words, look, t(Messages.IntentCard_story, story.title(), story.fromTitle(), story.toTitle(), story.months()));
			}
		}
	}

	private void deeds(Card card, Growing growing, boolean nothing) {
		Composite row = look.row(card, 8);
		if (growing.own()) {
			Runnable say = () -> new Wishing(hand, growing.aims()).ask();
			Optional.of(nothing).filter(n -> n).ifPresentOrElse(n -> new PrimaryButton(row, look, t(Messages.IntentCard_say), say).icon("flag"),
					() -> new SecondaryButton(row, look, t(Messages.IntentCard_sayAgain), say).icon("pen"));
		}
		long before = growing.intent().map(i -> (long) i.history().size() - i.wishes().size()).orElse(0L);
		if (before > 0) {
			new LinkButton(row, look, t(unfolded ? Messages.IntentCard_fold : Messages.IntentCard_history, before), () -> {
				unfolded = !unfolded;
				again.run();
			});
		}
	}
}
