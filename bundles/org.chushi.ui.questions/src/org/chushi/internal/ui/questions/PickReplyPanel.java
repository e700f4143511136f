package org.chushi.internal.ui.questions;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.ReviewedChoice;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.ChoiceOption;
import org.chushi.ui.Column;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.chushi.ui.questions.ChatView;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A chat so far, and replies of which one is picked; after the end each says what it does to the customer. */
@Component
public final class PickReplyPanel implements AnswerPanel {

	@Override
	public String renderer() {
		return "pick-reply";
	}

	@Override
	public Bilingual hint() {
		return Messages.PickReplyPanel_hint.text();
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		Bodies.Replies body = asking.question().body().as(Bodies.Replies.class);
		new ChatView(parent, asking.look(), body.chat());
		Shown.part(parent, asking.look(), Messages.PickReplyPanel_replies);
		return new ChoicePanel.Choosing(parent, asking, body.choices(), false);
	}

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		new ChatView(parent, look, question.body().as(Bodies.Replies.class).chat());
		Reviewed.unanswered(parent, look, question);
		Shown.part(parent, look, Messages.PickReplyPanel_replies);
		List<ReviewedChoice> choices = question.choices();
		for (int i = 0; i < choices.size(); i++) {
			reply(parent, look, choices.get(i), Character.toString('A' + i));
		}
	}

	private static void reply(Composite parent, Look look, ReviewedChoice choice, String letter) {
		Composite box = look.column(parent, 0);
		ChoiceOption option = new ChoiceOption(box, look, false, letter, look.t(choice.text()));
		option.select(choice.chosen());
		if (choice.chosen() || choice.right()) {
			option.judge(!choice.chosen() ? ChoiceOption.Verdict.MISSED
					: choice.right() ? ChoiceOption.Verdict.RIGHT : ChoiceOption.Verdict.WRONG);
		}
		option.setEnabled(false);
		Shown.said(look, choice.feedback()).ifPresent(effect -> {
			Composite words = look.box(box);
			words.setLayout(new Column(0).margin(look.px(64), look.px(2)));
			new Paragraph(words, look, Type.BODY, look.t(Messages.PickReplyPanel_effect, effect), look.theme().mutedInk());
		});
	}
}
