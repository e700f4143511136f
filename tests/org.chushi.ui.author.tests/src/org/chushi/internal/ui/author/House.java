package org.chushi.internal.ui.author;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Ids;
import org.chushi.internal.questions.EssayType;
import org.chushi.internal.questions.ForeignType;
import org.chushi.internal.questions.GapFillType;
import org.chushi.internal.questions.HotTextType;
import org.chushi.internal.questions.MatchingType;
import org.chushi.internal.questions.MultipleChoiceType;
import org.chushi.internal.questions.NumericType;
import org.chushi.internal.questions.OrderingType;
import org.chushi.internal.questions.PickReplyType;
import org.chushi.internal.questions.ProcedureType;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.RewriteReplyType;
import org.chushi.internal.questions.ShortAnswerType;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.internal.questions.SpotViolationType;
import org.chushi.internal.questions.TrueFalseType;
import org.chushi.internal.questions.TypingDrillType;
import org.chushi.internal.ui.questions.AnswerPanelBook;
import org.chushi.internal.ui.questions.EssayPanel;
import org.chushi.internal.ui.questions.GapFillPanel;
import org.chushi.internal.ui.questions.HotTextPanel;
import org.chushi.internal.ui.questions.MatchingPanel;
import org.chushi.internal.ui.questions.MultipleChoicePanel;
import org.chushi.internal.ui.questions.NumericPanel;
import org.chushi.internal.ui.questions.OrderingPanel;
import org.chushi.internal.ui.questions.PickReplyPanel;
import org.chushi.internal.ui.questions.ProcedurePanel;
import org.chushi.internal.ui.questions.RewritePanel;
import org.chushi.internal.ui.questions.ShortAnswerPanel;
import org.chushi.internal.ui.questions.SingleChoicePanel;
import org.chushi.internal.ui.questions.SpotViolationPanel;
import org.chushi.internal.ui.questions.TrueFalsePanel;
import org.chushi.internal.ui.questions.TypingDrillPanel;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.author.QuestionEditor;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/** All types, panels and editors, as they are installed. */
final class House {

	static final QuestionTypes TYPES = new QuestionTypeBook(List.of(new SingleChoiceType(), new MultipleChoiceType(), new TrueFalseType(),
			new OrderingType(), new ProcedureType(), new MatchingType(), new ShortAnswerType(), new NumericType(), new GapFillType(),
			new HotTextType(), new EssayType(), new PickReplyType(), new SpotViolationType(), new RewriteReplyType(), new TypingDrillType(),
			new ForeignType()));

	static final List<QuestionEditor> EDITORS = List.of(new SingleChoiceEditor(), new MultipleChoiceEditor(), new TrueFalseEditor(),
			new OrderingEditor(), new ProcedureEditor(), new MatchingEditor(), new ShortAnswerEditor(), new NumericEditor(),
			new GapFillEditor(), new HotTextEditor(), new EssayEditor(), new PickReplyEditor(), new SpotViolationEditor(),
			new RewriteReplyEditor(), new TypingDrillEditor(), new ForeignEditor());

	private House() {
	}

	static EditorBook editors() {
		return new EditorBook(TYPES, EDITORS);
	}

	static AnswerPanels panels() {
		return new AnswerPanelBook(TYPES, List.of(new SingleChoicePanel(), new MultipleChoicePanel(), new TrueFalsePanel(), new OrderingPanel(),
				new ProcedurePanel(), new MatchingPanel(), new ShortAnswerPanel(), new NumericPanel(), new GapFillPanel(TYPES),
				new HotTextPanel(), new EssayPanel(), new PickReplyPanel(), new SpotViolationPanel(), new RewritePanel(TYPES),
				new TypingDrillPanel()));
	}

	static EditingDomain domain() {
		return new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
	}

	/** 1, 2, 3 … */
	static Ids ids() {
		long[] next = { 0 };
		return () -> new UUID(0, ++next[0]);
	}
}
