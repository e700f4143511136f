package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;

/**
 * What is changed in many questions at once.
 *
 * @param difficulty 0 leaves it as it is
 * @param tags       added, and taken away
 * @param skills     ids of competencies added, and taken away
 */
record Bulk(int difficulty, Change tags, Change skills) {

	/** Added where it lacks, taken away where it is. */
	record Change(List<String> more, List<String> less) {

		static final Change NONE = new Change(List.of(), List.of());

		List<String> of(Collection<String> before) {
			Set<String> after = new LinkedHashSet<>(before);
			after.removeAll(less);
			after.addAll(more);
			return List.copyOf(after);
		}
	}

	boolean nothing() {
		return difficulty == 0 && tags.equals(Change.NONE) && skills.equals(Change.NONE);
	}

	/** Only what changes something. */
	List<Command> commands(Deeds deeds, List<Question> questions) {
		List<Command> commands = new ArrayList<>();
		for (Question question : questions) {
			if (difficulty > 0) {
				deeds.setting(question, ModelPackage.Literals.QUESTION__DIFFICULTY, difficulty).ifPresent(commands::add);
			}
			list(deeds, question, ModelPackage.Literals.QUESTION__TAGS, tags.of(question.getTags()), commands);
			list(deeds, question, ModelPackage.Literals.QUESTION__COMPETENCIES, skills.of(question.getCompetencies()), commands);
		}
		return commands;
	}

	private static void list(Deeds deeds, Question question, EAttribute of, List<String> after, List<Command> commands) {
		if (!after.equals(List.copyOf((List<?>) question.eGet(of)))) {
			deeds.setting(question, of, after).ifPresent(commands::add);
		}
	}
}
