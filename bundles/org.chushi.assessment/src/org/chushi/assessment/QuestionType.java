package org.chushi.assessment;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EClass;

/**
 * A kind of question: how it is checked, shown, answered and scored. A service: a new kind brings its EClass and its
 * type and touches no other bundle. Stateless; any thread.
 */
public interface QuestionType {

	/** As stored in items, for example {@code single-choice}; never changes once released. */
	String id();

	Bilingual title();

	/** The class of its questions in the content model. */
	EClass model();

	/**
	 * What keeps a question from being asked (errors) and what should be better (warnings).
	 *
	 * @param question an instance of {@link #model}
	 * @param place    file and line
	 */
	List<Diagnostic> check(Question question, String place);

	/**
	 * The question as an item, not yet on a paper: no section, one point.
	 *
	 * @param question an instance of {@link #model} without errors
	 * @param shuffle  decides the order of the options where it is free
	 */
	Item item(Question question, RandomGenerator shuffle);

	/**
	 * A pure function, exact.
	 *
	 * @param response the keys chosen; empty when not answered
	 * @return 0 to 1; 0 for a response that is {@link #wrong}
	 */
	Fraction score(Item item, List<String> response);

	/** Why this response cannot be taken; an empty response takes an answer back and is always fine. */
	Optional<Bilingual> wrong(Item item, List<String> response);

	/** Why this cannot be the key of the item after a regrade. */
	Optional<Bilingual> wrongKey(Item item, List<String> key);
}
