package org.chushi.internal.ui.author;

import static org.chushi.model.ModelPackage.Literals.QUESTION__COMPETENCIES;
import static org.chushi.model.ModelPackage.Literals.QUESTION__DIFFICULTY;
import static org.chushi.model.ModelPackage.Literals.QUESTION__TAGS;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.model.Question;
import org.chushi.ui.author.QuestionChanges;
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

	/** Added where it lacks, taken away where it is; what is in both is added. */
	record Change(List<String> more, List<String> less) {

		static final Change NONE = new Change(List.of(), List.of());

		private Stream<Command> commands(QuestionChanges changes, List<Question> questions, EAttribute list) {
			return Stream.concat(less.stream().filter(word -> !more.contains(word)).map(word -> changes.remove(questions, list, word)),
					more.stream().map(word -> changes.add(questions, list, word))).flatMap(Optional::stream);
		}
	}

	boolean nothing() {
		return difficulty == 0 && tags.equals(Change.NONE) && skills.equals(Change.NONE);
	}

	/** Only what changes something. */
	List<Command> commands(QuestionChanges changes, List<Question> questions) {
		Stream<Command> level = difficulty == 0 ? Stream.empty() : changes.set(questions, QUESTION__DIFFICULTY, difficulty).stream();
		return Stream.of(level, tags.commands(changes, questions, QUESTION__TAGS), skills.commands(changes, questions, QUESTION__COMPETENCIES))
				.flatMap(commands -> commands).toList();
	}
}
