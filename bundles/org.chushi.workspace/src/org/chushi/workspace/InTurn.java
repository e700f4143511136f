package org.chushi.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.chushi.core.Result;

/** Use cases one after the other: the first refusal ends them and is the answer. */
public final class InTurn {

	/** One of them. */
	@FunctionalInterface
	public interface Step {
		Result<?> take();
	}

	private InTurn() {
	}

	/** @return how many there were */
	public static Result<Integer> all(Step... steps) {
		return each(List.of(steps), step -> step.take().map(done -> step)).map(List::size);
	}

	/** @return what came of each, in their order */
	public static <A, B> Result<List<B>> each(Iterable<? extends A> all, Function<? super A, Result<B>> step) {
		List<B> done = new ArrayList<>();
		for (A one : all) {
			switch (step.apply(one)) {
			case Result.Done<B> next -> done.add(next.value());
			case Result.Refused<B> refused -> {
				return refused.as();
			}
			}
		}
		return Result.done(done);
	}
}
