package org.chushi.internal.ui.learn;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.chushi.assessment.SectionProgress;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.Parts;
import org.chushi.ui.SecondaryButton;
import org.eclipse.swt.widgets.Composite;

/** All questions of an exam at a glance, by section, and the way to hand in from anywhere. */
final class Overview {

	private final Card card;
	private final SectionLines sections;
	private final QuestionMap map;
	private final MapLegend legend;

	/**
	 * @param enter  of a section
	 * @param show   of a question, by its place
	 * @param submit asked to hand in
	 */
	Overview(Composite parent, Look look, Sheet sheet, Consumer<SectionProgress> enter, IntConsumer show, Runnable submit) {
		card = Parts.card(parent, look, look.t(Messages.SittingView_map));
		sections = new SectionLines(card, look, sheet, enter);
		map = new QuestionMap(card, look, sheet, show);
		legend = new MapLegend(card, look, sheet);
		new SecondaryButton(look.row(card, 8), look, look.t(Messages.SittingView_submit), submit);
	}

	/** The question at this place is the one that is seen. */
	void show(int index) {
		map.show(index);
	}

	/** Shows how many are answered now. */
	void counted() {
		sections.show();
		map.redraw();
		legend.show();
	}

	/** The map has the keyboard: arrows go about in it. */
	boolean hasKeyboard() {
		return map.isFocusControl();
	}

	void hide() {
		Cell.show(card, false);
	}
}
