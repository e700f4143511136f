package org.chushi.internal.ui.learn;

import java.util.Map;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.practice.Estimate;
import org.chushi.practice.Estimate.Share;
import org.chushi.practice.Estimate.WeakSpot;
import org.chushi.ui.Card;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/**
 * What an adaptive round came to: how much of easy, medium and hard questions, how sure that is, and what to learn next.
 *
 * @param lessons  titles by id
 * @param read     opens a lesson
 * @param practise begins a free round of a competency
 */
record EstimateCard(Look look, Estimate estimate, Map<String, Bilingual> lessons, Consumer<String> read,
		Consumer<String> practise) {

	private static final int WHOLE = 100;

	void open(Composite content) {
		Card card = new Card(content, look);
		new Heading(card, look, Type.HEADING, look.t(estimate.headline()));
		new Paragraph(card, look, look.t(estimate.range()));
		estimate.shares().forEach(s -> share(card, s));
		Paragraph.muted(card, look, look.t(estimate.reason()));
		Paragraph.muted(card, look, look.t(estimate.source()));
		if (!estimate.shares().isEmpty()) {
			next(Parts.card(content, look, Messages.EstimateCard_next.text()));
		}
	}

	private void share(Card card, Share share) {
		Bilingual said = (switch (share.level()) {
		case EASY -> Messages.EstimateCard_easy;
		case MEDIUM -> Messages.EstimateCard_medium;
		case HARD -> Messages.EstimateCard_hard;
		}).text();
		Composite part = look.column(card, 4);
		Paragraph.muted(part, look, look.t(said));
		new ProgressBar(part, look, look.t(said), share.percent(), WHOLE);
	}

	private void next(Card card) {
		if (estimate.weak().isEmpty()) {
			Paragraph.muted(card, look, look.t(Messages.EstimateCard_noWeak));
			return;
		}
		Paragraph.muted(card, look, look.t(Messages.EstimateCard_hint));
		estimate.weak().forEach(spot -> weak(card, spot));
	}

	private void weak(Card card, WeakSpot spot) {
		spot.lessons().stream().filter(lessons::containsKey).forEach(l -> new PressLine(card, look, "book", look.theme().accent(),
				look.t(lessons.get(l)), look.t(Messages.EstimateCard_read.text(spot.title())), () -> read.accept(l)));
		new PressLine(card, look, "pen", look.theme().accent(), look.t(Messages.EstimateCard_practise.text(spot.title())),
				look.t(Messages.EstimateCard_right.text(spot.right(), spot.answers())), () -> practise.accept(spot.competency()));
	}
}
