package org.chushi.internal.ui.questions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;
import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.OrderList;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Lines that are put in order; an order that happens to be right already is said to be so by a button. */
abstract class SequencePanel implements AnswerPanel {

	/** What has happened before; empty when nothing is said of it. */
	abstract Bilingual situation(TypeData body);

	private void situation(Composite parent, Look look, TypeData body) {
		Shown.said(look, situation(body)).ifPresent(words -> new Paragraph(parent, look, words));
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		situation(parent, asking.look(), asking.question().body());
		return new Ordering(parent, asking);
	}

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		situation(parent, look, question.body());
		Reviewed.unanswered(parent, look, question);
		List<ExamChoice> choices = question.body().as(Bodies.Choices.class).choices();
		List<String> given = question.response().keys();
		List<List<String>> wanted = wanted(question.key().strings());
		if (!given.isEmpty()) {
			Shown.part(parent, look, Messages.SequencePanel_yours);
		}
		for (int i = 0; i < given.size(); i++) {
			boolean right = i < wanted.size() && wanted.get(i).contains(given.get(i));
			new StandLine(parent, look, right ? Standing.RIGHT : Standing.WRONG,
					look.t(Messages.SequencePanel_line, i + 1, Shown.text(look, choices, given.get(i))));
		}
		if (!question.score().full()) {
			key(parent, look, choices, question.key().strings());
		}
		Reviewed.remarks(parent, look, question);
	}

	/** What may stand at each place: {@code B=C} in the key leaves these two in either order. */
	static List<List<String>> wanted(List<String> key) {
		return key.stream().map(rank -> Arrays.asList(rank.split("="))).flatMap(rank -> rank.stream().map(k -> rank)).toList();
	}

	private static void key(Composite parent, Look look, List<ExamChoice> choices, List<String> key) {
		Shown.part(parent, look, Messages.SequencePanel_key);
		List<String> flat = key.stream().flatMap(rank -> Stream.of(rank.split("="))).toList();
		List<List<String>> wanted = wanted(key);
		for (int i = 0; i < flat.size(); i++) {
			Messages line = wanted.get(i).size() > 1 ? Messages.SequencePanel_either : Messages.SequencePanel_line;
			new Paragraph(parent, look, look.t(line, i + 1, Shown.text(look, choices, flat.get(i))));
		}
	}

	private static final class Ordering implements Answering {

		private final Asking asking;
		private final List<ExamChoice> choices;
		private final OrderList list;
		private final SecondaryButton asShown;

		Ordering(Composite parent, Asking asking) {
			this.asking = asking;
			choices = asking.question().body().as(Bodies.Choices.class).choices();
			list = new OrderList(parent, asking.look(), Shown.texts(asking.look(), choices));
			List<Integer> places = Shown.places(choices, asking.response().keys());
			list.order(places);
			list.onChange(this::ordered);
			asShown = new SecondaryButton(parent, asking.look(), asking.look().t(Messages.SequencePanel_asShown),
					() -> ordered(list.order()));
			asShown.setLayoutData(Cell.aligned(SWT.LEFT));
			Cell.show(asShown, places.isEmpty());
		}

		private void ordered(List<Integer> places) {
			offer(false);
			asking.changed().accept(Response.keys(Shown.keys(choices, places)));
		}

		private void offer(boolean offered) {
			if (asShown.getVisible() != offered) {
				boolean focused = asShown.isFocusControl();
				Cell.show(asShown, offered);
				ScrolledPage.reflow(asShown);
				if (focused) {
					focus();
				}
			}
		}

		@Override
		public void focus() {
			list.setFocus();
		}

		@Override
		public void clear() {
			list.order(IntStream.range(0, choices.size()).boxed().toList());
			offer(true);
			asking.changed().accept(Response.NONE);
		}

		@Override
		public void shut() {
			list.setEnabled(false);
			asShown.setEnabled(false);
		}
	}
}
