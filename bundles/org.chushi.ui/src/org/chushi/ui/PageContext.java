package org.chushi.ui;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Phrase;
import org.chushi.core.Progress;
import org.chushi.core.Result;

/** What a page is given by the shell. UI thread only, unless said otherwise. */
public interface PageContext {

	/** Work off the UI thread that tells how far it is and may be cancelled. */
	@FunctionalInterface
	interface Work<T> {
		T run(Progress progress) throws Exception;
	}

	Look look();

	default Theme theme() {
		return look().theme();
	}

	default Language language() {
		return look().language();
	}

	default String t(Bilingual text) {
		return look().t(text);
	}

	default String t(Phrase phrase, Object... arguments) {
		return look().t(phrase, arguments);
	}

	/** Who is signed in. */
	UUID person();

	/** The caller's {@link SignedIn#session}, to be handed to the services of the house. */
	<T> T session(Class<T> type);

	Set<String> roles();

	/** What this page was opened with: the id of a course, an exam; empty from the rail. */
	String argument();

	/** Where the person was when the page had to be built again. */
	Optional<Object> memento();

	/** Opens another page; nothing happens when this one may not be left. */
	void navigate(String page, String argument);

	/** Goes back to the page before this one. */
	void back();

	/**
	 * Runs work off the UI thread and hands what came of it to {@code then} in the UI thread, if the page is still
	 * there. After 300 ms the shell shows {@code what} with progress and cancel; a failure becomes a notice, its
	 * details go to the log.
	 *
	 * @param ended runs in the UI thread when it is over, whatever came of it: after {@code then}, after a failure, after
	 *              a cancel; if the page is still there
	 */
	<T> void background(Bilingual what, Work<T> work, Consumer<T> then, Runnable ended);

	/** The same where nothing is left to do when it failed or was cancelled. */
	default <T> void background(Bilingual what, Work<T> work, Consumer<T> then) {
		background(what, work, then, () -> { });
	}

	/** The same for work that cannot tell how far it is. */
	default <T> void background(Bilingual what, Callable<T> work, Consumer<T> then) {
		background(what, (Work<T>) progress -> work.call(), then);
	}

	/** The same for work that cannot tell how far it is. */
	default <T> void background(Bilingual what, Callable<T> work, Consumer<T> then, Runnable ended) {
		background(what, (Work<T>) progress -> work.call(), then, ended);
	}

	/** The same for a use case: {@code then} gets the value, a refusal is shown with what is missing and what to do. */
	default <T> void use(Bilingual what, Callable<Result<T>> work, Consumer<T> then) {
		background(what, work, orRefused(then));
	}

	/** Takes what a use case gives: {@code then} gets the value, a refusal is shown with what is missing and what to do. */
	default <T> Consumer<Result<T>> orRefused(Consumer<T> then) {
		return result -> {
			switch (result) {
			case Result.Done<T> done -> then.accept(done.value());
			case Result.Refused<T> refused -> refused(refused);
			}
		};
	}

	/** Shows at the top of the page why something was refused, what is missing and what to do next. */
	void refused(Result.Refused<?> refusal);

	/**
	 * Does what the person wanted when {@link Page#mayLeave()} last said no: opens that page, signs out, closes the
	 * window. The page says yes by now.
	 */
	void leave();

	/** Builds this page again from the present state of things, in place. */
	void refresh();

	/** Says something in passing; it goes away by itself. */
	void toast(Status status, Bilingual text);

	/** Calls back in the UI thread, at most a few times a second, when something was recorded; until the page is gone. */
	void subscribe(Runnable onChange);
}
