package org.chushi.core;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What came of a use case: it was done, or it was refused for a reason a person understands. A refusal is no
 * exception; exceptions are bugs.
 */
public sealed interface Result<T> {

	/** It was done. */
	record Done<T>(T value, List<Diagnostic> notes) implements Result<T> {
		public Done {
			Objects.requireNonNull(value);
			notes = List.copyOf(notes);
		}
	}

	/**
	 * It was refused, and nothing was changed.
	 *
	 * @param reason  why, in a sentence
	 * @param missing what would have to be there, each with the next thing to do; may be empty
	 */
	record Refused<T>(Bilingual reason, List<Missing> missing) implements Result<T> {
		public Refused {
			Objects.requireNonNull(reason);
			missing = List.copyOf(missing);
		}

		/** The same refusal where another type is expected. */
		@SuppressWarnings("unchecked")
		public <U> Refused<U> as() {
			return (Refused<U>) this;
		}
	}

	static <T> Result<T> done(T value) {
		return new Done<>(value, List.of());
	}

	static <T> Result<T> done(T value, List<Diagnostic> notes) {
		return new Done<>(value, notes);
	}

	static <T> Result<T> refused(Bilingual reason) {
		return new Refused<>(reason, List.of());
	}

	static <T> Result<T> refused(Bilingual reason, List<Missing> missing) {
		return new Refused<>(reason, missing);
	}

	default boolean isDone() {
		return this instanceof Done;
	}

	default <U> Result<U> map(Function<? super T, ? extends U> change) {
		return switch (this) {
		case Done<T>(T value, List<Diagnostic> notes) -> new Done<>(change.apply(value), notes);
		case Refused<T> refused -> refused.as();
		};
	}

	/** Goes on with the value; the notes so far are kept when the next step is done as well. */
	default <U> Result<U> then(Function<? super T, Result<U>> next) {
		return switch (this) {
		case Done<T>(T value, List<Diagnostic> notes) -> switch (next.apply(value)) {
		case Done<U>(U last, List<Diagnostic> more) -> new Done<>(last,
				java.util.stream.Stream.concat(notes.stream(), more.stream()).toList());
		case Refused<U> refused -> refused;
		};
		case Refused<T> refused -> refused.as();
		};
	}

	default Result<T> peek(Consumer<? super T> look) {
		if (this instanceof Done<T> done) {
			look.accept(done.value());
		}
		return this;
	}

	/** The value of something that cannot have been refused here; a refusal is a bug. */
	default T value() {
		return switch (this) {
		case Done<T> done -> done.value();
		case Refused<T> refused -> throw new IllegalStateException("refused: " + refused.reason() + " " + refused.missing());
		};
	}
}
