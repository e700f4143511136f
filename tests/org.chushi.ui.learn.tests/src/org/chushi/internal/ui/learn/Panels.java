package org.chushi.internal.ui.learn;

import java.util.List;

import org.chushi.internal.questions.GapFillType;
import org.chushi.internal.questions.MatchingType;
import org.chushi.internal.questions.MultipleChoiceType;
import org.chushi.internal.questions.NumericType;
import org.chushi.internal.questions.OrderingType;
import org.chushi.internal.questions.PickReplyType;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.RewriteReplyType;
import org.chushi.internal.questions.ShortAnswerType;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.questions.SpotViolationType;
import org.chushi.internal.questions.TypingDrillType;
import org.chushi.internal.ui.questions.AnswerPanelBook;
import org.chushi.internal.ui.questions.GapFillPanel;
import org.chushi.internal.ui.questions.MatchingPanel;
import org.chushi.internal.ui.questions.MultipleChoicePanel;
import org.chushi.internal.ui.questions.NumericPanel;
import org.chushi.internal.ui.questions.OrderingPanel;
import org.chushi.internal.ui.questions.PickReplyPanel;
import org.chushi.internal.ui.questions.RewritePanel;
import org.chushi.internal.ui.questions.ShortAnswerPanel;
import org.chushi.internal.ui.questions.SingleChoicePanel;
import org.chushi.internal.ui.questions.SpotViolationPanel;
import org.chushi.internal.ui.questions.TypingDrillPanel;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.questions.AnswerPanels;

/** Question types and their panels, as they are installed. */
final class Panels {

	static final QuestionTypes TYPES = new QuestionTypeBook(List.of(new SingleChoiceType(), new MultipleChoiceType(),
			new OrderingType(), new MatchingType(), new ShortAnswerType(), new NumericType(), new GapFillType(),
			new PickReplyType(), new SpotViolationType(), new RewriteReplyType(), new TypingDrillType()));

	static final AnswerPanels ALL = new AnswerPanelBook(TYPES, List.of(new SingleChoicePanel(), new MultipleChoicePanel(),
			new OrderingPanel(), new MatchingPanel(), new ShortAnswerPanel(), new NumericPanel(), new GapFillPanel(TYPES),
			new PickReplyPanel(), new SpotViolationPanel(), new RewritePanel(TYPES), new TypingDrillPanel()));

	private Panels() {
	}
}
