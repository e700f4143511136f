package org.chushi.ui.questions;

import java.util.List;

import org.chushi.internal.ui.questions.Judging;
import org.chushi.questions.Item;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;

/**
 * Looks at a text while it is written: which of the wishes of a {@code rewrite-reply} it meets. An exam question does
 * not hold what is looked for, so whoever has the item gives this.
 */
public interface WishCheck {

	/** Nobody looks. */
	WishCheck NONE = text -> List.of();

	/** For each wish, in the order of the question, whether it is met; empty when that is not known. */
	List<Boolean> met(String text);

	/** Asks the type what each check earns by itself. */
	static WishCheck of(QuestionType type, Item item) {
		Keys.Rewriting marking = item.marking().as(Keys.Rewriting.class);
		List<Item> each = marking.checks().stream().map(check -> Judging.marked(item, TypeData.of(
				new Keys.Rewriting(Keys.Rubric.NONE, marking.sample(), List.of(check), Judging.ALL)))).toList();
		return text -> each.stream().map(one -> Judging.full(type.judge(one, Response.text(text)))).toList();
	}
}
