package org.chushi.internal.questions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;

/** A type that knows no key of its own: nothing is judged by it, and nobody is told what is right. */
abstract class UnjudgedType implements QuestionType {

	private final Messages refusal;
	private final Messages told;

	/**
	 * @param refusal of an answer or a key that somebody types
	 * @param told    in place of what is right
	 */
	UnjudgedType(Messages refusal, Messages told) {
		this.refusal = refusal;
		this.told = told;
	}

	@Override
	public final Judged judge(Item item, Response response) {
		return Judged.NOTHING;
	}

	@Override
	public final Optional<Response> right(Item item) {
		return Optional.empty();
	}

	@Override
	public final Result<Response> read(Item item, String words) {
		return Result.refused(refusal.text());
	}

	@Override
	public final Optional<Bilingual> wrongKey(Item item, TypeData key) {
		return Optional.of(refusal.text());
	}

	@Override
	public final Result<TypeData> key(Item item, List<String> words) {
		return Result.refused(refusal.text());
	}

	@Override
	public final Bilingual told(Item item) {
		return told.text();
	}

	@Override
	public final List<Bilingual> remarks(Item item, Response response) {
		return List.of();
	}

	@Override
	public final List<AnswerClass> classes(Item item) {
		return Classes.with(List.of());
	}

	@Override
	public final Set<String> classify(Item item, Response response) {
		return Set.of(response.isEmpty() ? AnswerClass.NONE : AnswerClass.OTHER);
	}
}
