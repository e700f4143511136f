package org.chushi.internal.ui.questions;

import java.util.List;

import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedChoice;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.Look;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;

/** Options of which one or several are chosen. */
abstract class ChoicePanel implements AnswerPanel {

	/** Whether several may be chosen. */
	abstract boolean several();

	@Override
	public Answering open(Composite parent, Asking asking) {
		return new Choosing(parent, asking, asking.question().body().as(Bodies.Choices.class).choices(), several());
	}

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		Reviewed.unanswered(parent, look, question);
		List<ExamChoice> choices = question.body().as(Bodies.Choices.class).choices();
		ChoiceGroup group = new ChoiceGroup(parent, look, several(), Shown.texts(look, choices));
		group.select(Shown.places(choices, question.response().keys()));
		group.judge(Shown.places(choices,
				question.choices().stream().filter(ReviewedChoice::right).map(ReviewedChoice::key).toList()));
		Reviewed.remarks(parent, look, question);
	}

	/** A list of options on the screen. */
	static final class Choosing implements Answering {

		private final ChoiceGroup group;
		private final Asking asking;

		Choosing(Composite parent, Asking asking, List<ExamChoice> choices, boolean several) {
			this.asking = asking;
			group = new ChoiceGroup(parent, asking.look(), several, Shown.texts(asking.look(), choices));
			group.select(Shown.places(choices, asking.response().keys()));
			group.onChange(places -> asking.changed().accept(Response.keys(Shown.keys(choices, places))));
		}

		@Override
		public void focus() {
			group.setFocus();
		}

		@Override
		public boolean key(char key) {
			return group.key(key);
		}

		@Override
		public void clear() {
			group.select(List.of());
			asking.changed().accept(Response.NONE);
		}

		@Override
		public void shut() {
			group.options().forEach(option -> option.setEnabled(false));
		}
	}
}
