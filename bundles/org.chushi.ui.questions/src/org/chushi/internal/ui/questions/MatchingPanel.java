package org.chushi.internal.ui.questions;

import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** Each left side is given a right side. */
@Component
public final class MatchingPanel implements AnswerPanel {

	@Override
	public String renderer() {
		return "matching";
	}

	@Override
	public Bilingual hint() {
		return Messages.MatchingPanel_hint.text();
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		Look look = asking.look();
		Bodies.Matching body = asking.question().body().as(Bodies.Matching.class);
		Picking picking = new Picking(asking);
		for (ExamChoice left : body.lefts()) {
			Composite pair = look.column(parent, 4);
			String words = look.t(Messages.MatchingPanel_left, left.key(), left.text());
			new Paragraph(pair, look, Type.STRONG, words, look.theme().ink());
			picking.add(left.key(), pair, words, look.t(Messages.MatchingPanel_none), body.rights());
		}
		return picking;
	}

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		Bodies.Matching body = question.body().as(Bodies.Matching.class);
		Map<String, String> key = question.key().map();
		Reviewed.unanswered(parent, look, question);
		for (ExamChoice left : body.lefts()) {
			String wanted = key.getOrDefault(left.key(), "");
			String given = question.response().parts().getOrDefault(left.key(), "");
			Composite pair = look.column(parent, 2);
			boolean right = given.equals(wanted);
			new StandLine(pair, look, given.isEmpty() ? Standing.NONE : right ? Standing.RIGHT : Standing.WRONG,
					pair(look, left, body.rights(), given));
			if (!right) {
				new StandLine(pair, look, Standing.MISSED, Shown.text(look, body.rights(), wanted));
			}
		}
		Reviewed.remarks(parent, look, question);
	}

	private static String pair(Look look, ExamChoice left, List<ExamChoice> rights, String right) {
		return right.isEmpty() ? look.t(left.text())
				: look.t(Messages.MatchingPanel_pair, left.text(), Shown.text(look, rights, right));
	}
}
