package org.chushi.internal.ui.questions;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.chushi.questions.ExamQuestion;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.AnswerPanels;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Finds the panel of each question. */
@Component
public final class AnswerPanelBook implements AnswerPanels {

	private final QuestionTypes types;
	private final AnswerPanel neutral = new NeutralPanel();
	private final List<AnswerPanel> panels = new CopyOnWriteArrayList<>();

	@Activate
	public AnswerPanelBook(@Reference QuestionTypes types) {
		this.types = types;
	}

	public AnswerPanelBook(QuestionTypes types, List<AnswerPanel> panels) {
		this(types);
		panels.forEach(this::addPanel);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addPanel(AnswerPanel panel) {
		panels.add(panel);
	}

	void removePanel(AnswerPanel panel) {
		panels.remove(panel);
	}

	@Override
	public AnswerPanel of(String renderer) {
		return panels.stream().filter(p -> p.renderer().equals(renderer)).findFirst().orElse(neutral);
	}

	@Override
	public AnswerPanel of(ExamQuestion question) {
		return of(renderer(question.type()));
	}

	@Override
	public AnswerPanel of(ReviewedQuestion question) {
		return question.sealed() ? neutral : of(renderer(question.type()));
	}

	/** A type that is not installed may still have a panel of its name. */
	private String renderer(String type) {
		return types.of(type).map(QuestionType::renderer).orElse(type);
	}
}
