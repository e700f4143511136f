package org.chushi.internal.ui.questions;

import java.util.List;

import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.QuestionTypes;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.questions.TypeData;

/** Asks the type of a question what a part of a response is worth: the screen knows no rule of scoring by itself. */
public interface Judging {

	/** All points are given for what the program sees. */
	int ALL = 100;

	Judged judge(Item item, Response response);

	/** By the types that are there; nothing is known of one that is not. */
	static Judging by(QuestionTypes types) {
		return (item, response) -> types.of(item.type()).map(t -> t.judge(item, response)).orElse(Judged.NOTHING);
	}

	/** The item behind a question after the end. */
	static Item item(ReviewedQuestion q) {
		return new Item(q.question(), q.type(), q.stem(), q.body(), q.key(), q.marking(), q.explanation(), List.of(),
				q.lesson(), 0, 1, q.section());
	}

	/** The same item with another body and key: a part of it. */
	static Item part(Item item, TypeData body, TypeData key) {
		return new Item(item.question(), item.type(), item.stem(), body, key, item.marking(), item.explanation(), List.of(),
				item.lesson(), 0, 1, item.section());
	}

	/** The same item with another marking. */
	static Item marked(Item item, TypeData marking) {
		return new Item(item.question(), item.type(), item.stem(), item.body(), item.key(), marking, item.explanation(),
				List.of(), item.lesson(), 0, 1, item.section());
	}

	static boolean full(Judged judged) {
		return judged.earned().compareTo(Fraction.ONE) >= 0;
	}

	/** How a part stands by what it earns. */
	static Standing standing(Judged judged) {
		return full(judged) ? Standing.RIGHT
				: judged.earned().compareTo(Fraction.ZERO) > 0 ? Standing.PARTLY : Standing.WRONG;
	}
}
