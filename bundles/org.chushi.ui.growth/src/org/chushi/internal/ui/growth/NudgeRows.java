package org.chushi.internal.ui.growth;

import java.util.List;

import org.chushi.growth.Nudge;
import org.chushi.ui.Card;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** Kind words, each with the ways to put it off. */
record NudgeRows(Hand hand) {

	private static final int WEEK = 7;

	void fill(Composite content, List<Nudge> nudges) {
		if (!nudges.isEmpty()) {
			Card card = Parts.lead(content, hand.look());
			nudges.forEach(nudge -> row(card, nudge, false));
		}
	}

	/** @param linked whether there is a way to the page it is about */
	void row(Composite card, Nudge nudge, boolean linked) {
		Composite words = Parts.worded(card, hand.look(), icon(nudge), hand.look().theme().accent(), 24);
		new Paragraph(words, hand.look(), Type.BODY, hand.ctx().t(nudge.words()), hand.look().theme().ink());
		Composite ways = hand.look().row(words, 8);
		if (linked) {
			new LinkButton(ways, hand.look(), hand.ctx().t(Messages.NudgeRows_open),
					() -> hand.ctx().navigate(Pages.GROWTH, Pages.about(hand.ctx(), nudge.person()))).icon("arrow-right");
		}
		later(ways, Messages.NudgeRows_read, nudge, 1);
		later(ways, Messages.NudgeRows_week, nudge, WEEK);
	}

	private void later(Composite ways, Messages words, Nudge nudge, int days) {
		new LinkButton(ways, hand.look(), hand.ctx().t(words),
				() -> hand.act(() -> hand.growth().nudges().later(hand.session(), nudge.key(), days), Messages.NudgeRows_later.text(days)));
	}

	private static String icon(Nudge nudge) {
		return switch (nudge.kind()) {
		case TO_AGREE -> "pen";
		case TALK -> "chat";
		case RAISED -> "star";
		case GOAL -> "flag";
		case STALL -> "clock";
		};
	}
}
