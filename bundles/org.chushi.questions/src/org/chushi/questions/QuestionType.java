package org.chushi.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EClass;

/**
 * A kind of question: how it is checked, shown, answered, scored and counted. A service: a new kind brings its EClass
 * and its type and touches no other bundle. Stateless; any thread. Whatever a response holds, no
 * method throws.
 */
public interface QuestionType {

	/** As stored in items, for example {@code single-choice}; never changes once released. */
	String id();

	Bilingual title();

	/** The class of its questions in the content model. */
	EClass model();

	/** What shows its items; pages that know no such thing show a neutral panel. */
	default String renderer() {
		return id();
	}

	/** What its questions are written with. */
	default String editor() {
		return id();
	}

	/** Whether it is asked at all. */
	default boolean asked() {
		return true;
	}

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

	/** A pure function, exact; nothing is earned by a response that is empty or {@link #wrong}. */
	Judged judge(Item item, Response response);

	/**
	 * Why this response cannot be taken; an empty response takes an answer back and is always fine. Needs neither key nor
	 * marking, so that it can be said while the question is being answered.
	 */
	Optional<Bilingual> wrong(Item item, Response response);

	/** The one form in which equal responses are stored. @param response not {@link #wrong} */
	default Response canonical(Item item, Response response) {
		return response;
	}

	/** A response that earns everything; none when people judge it. */
	Optional<Response> right(Item item);

	/** Reads a response as it is typed in an answers file: refused when it cannot be read. Needs neither key nor marking. */
	Result<Response> read(Item item, String words);

	/** Why this cannot be the key of the item after a regrade. */
	Optional<Bilingual> wrongKey(Item item, TypeData key);

	/** Another key for the item, as it is typed for a regrade. */
	Result<TypeData> key(Item item, List<String> words);

	/** Words of a key in which options are called as in the content, said as they are shown in this item. */
	default Result<List<String>> shown(Item item, List<String> words) {
		return Result.done(words);
	}

	/** Whether people judge at least a share of what is answered. */
	default boolean byPeople(Item item) {
		return false;
	}

	/** How the answers of many people compare. */
	default AnswerShape shape() {
		return AnswerShape.OTHER;
	}

	/** A {@link #canonical} response with options called as in the content: the same in whatever order they were shown. */
	default Response named(Item item, Response response) {
		return response;
	}

	/** A {@link #named} response as it stands in this item. */
	default Response placed(Item item, Response named) {
		return named;
	}

	/** What is right, with options called as in the content; words of feedback are not in it. */
	default TypeData namedKey(Item item) {
		return item.key();
	}

	/** The key in words. */
	Bilingual told(Item item);

	/** What is said to this response after the end. */
	List<Bilingual> remarks(Item item, Response response);

	/** What is counted of the responses; {@link AnswerClass#NONE} and {@link AnswerClass#OTHER} are among them. */
	List<AnswerClass> classes(Item item);

	/** The classes of a response, at least one, all from {@link #classes}. */
	Set<String> classify(Item item, Response response);
}
