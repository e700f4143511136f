package org.chushi.internal.ui.questions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.Keys;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.chushi.ui.questions.ChatView;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A chat in which messages that break a rule are marked, each with the rule. */
@Component
public final class SpotViolationPanel implements AnswerPanel {

	@Override
	public String renderer() {
		return "spot-violation";
	}

	@Override
	public Bilingual hint() {
		return Messages.SpotViolationPanel_hint.text();
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		Look look = asking.look();
		Bodies.Transcript body = asking.question().body().as(Bodies.Transcript.class);
		ChatView chat = new ChatView(parent, look, body.chat());
		Picking picking = new Picking(asking);
		for (Bodies.Message message : body.chat()) {
			Picker picker = picking.add(message.key(), chat.below(message.key()),
					look.t(Messages.SpotViolationPanel_message, message.text()), look.t(Messages.SpotViolationPanel_none),
					body.rules());
			picker.button().setLayoutData(Cell.aligned(ChatView.side(message.speaker())));
		}
		return picking;
	}

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		Bodies.Transcript body = question.body().as(Bodies.Transcript.class);
		Reviewed.unanswered(parent, look, question);
		ChatView chat = new ChatView(parent, look, body.chat());
		for (Bodies.Message message : body.chat()) {
			String wanted = question.key().map().getOrDefault(message.key(), "");
			boolean marked = question.response().parts().containsKey(message.key());
			String given = question.response().parts().getOrDefault(message.key(), "");
			if (marked || !wanted.isEmpty()) {
				said(chat.below(message.key()), look, body.rules(), marked, given, wanted);
			}
			Shown.said(look, question.marking().as(Keys.Choosing.class).feedback().get(message.key()))
					.ifPresent(why -> new StandLine(chat.below(message.key()), look, Standing.NOTE, why));
		}
	}

	private static void said(Composite below, Look look, List<ExamChoice> rules, boolean marked, String given, String wanted) {
		List<String> broken = Arrays.stream(wanted.split(" ")).filter(r -> !r.isEmpty()).toList();
		String right = broken.stream().map(r -> Shown.text(look, rules, r))
				.collect(Collectors.joining(look.t(Messages.List_separator)));
		String named = Shown.text(look, rules, given);
		if (broken.isEmpty()) {
			new StandLine(below, look, Standing.WRONG, look.t(Messages.SpotViolationPanel_blamed, named));
		} else if (!marked) {
			new StandLine(below, look, Standing.MISSED, right);
		} else if (broken.contains(given)) {
			new StandLine(below, look, Standing.RIGHT, named);
		} else {
			new StandLine(below, look, Standing.PARTLY, look.t(Messages.SpotViolationPanel_other, named, right));
		}
	}
}
