package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.COMPETENCY;
import static org.chushi.model.ModelPackage.Literals.ELEMENT__CODE;
import static org.chushi.model.ModelPackage.Literals.LESSON;
import static org.chushi.model.ModelPackage.Literals.QUESTION__COMPETENCIES;
import static org.chushi.model.ModelPackage.Literals.QUESTION__DIFFICULTY;
import static org.chushi.model.ModelPackage.Literals.QUESTION__EXPLANATION;
import static org.chushi.model.ModelPackage.Literals.QUESTION__LESSON;
import static org.chushi.model.ModelPackage.Literals.QUESTION__ORIGIN;
import static org.chushi.model.ModelPackage.Literals.QUESTION__STEM;
import static org.chushi.model.ModelPackage.Literals.QUESTION__TAGS;

import java.util.List;

import org.chushi.ui.author.Part;

/** What all questions have: before the parts of the type, and behind them. */
final class CommonParts {

	private static final List<Part.Pick.Option> DIFFICULTIES = List.of(new Part.Pick.Option(1, Messages.CommonParts_veryEasy),
			new Part.Pick.Option(2, Messages.CommonParts_easy), new Part.Pick.Option(3, Messages.CommonParts_medium),
			new Part.Pick.Option(4, Messages.CommonParts_hard), new Part.Pick.Option(5, Messages.CommonParts_veryHard));

	private CommonParts() {
	}

	static List<Part> before() {
		return List.of(new Part.Words(QUESTION__STEM, Messages.CommonParts_stem, true));
	}

	static List<Part> behind() {
		return List.of(new Part.Words(QUESTION__EXPLANATION, Messages.CommonParts_explanation, true));
	}

	static List<Part> about() {
		return List.of(
				Part.Side.of(new Part.Pick(QUESTION__DIFFICULTY, Messages.CommonParts_difficulty, DIFFICULTIES),
						new Part.Tags(QUESTION__TAGS, Messages.CommonParts_tags), new Part.Line(ELEMENT__CODE, Messages.Kinds_code)),
				new Part.Links(QUESTION__COMPETENCIES, Messages.CommonParts_competencies, COMPETENCY),
				new Part.Links(QUESTION__LESSON, Messages.CommonParts_lesson, LESSON),
				Part.Fold.of(Messages.CommonParts_more, new Part.Shown(QUESTION__ORIGIN, Messages.CommonParts_origin)));
	}
}
