package org.chushi.internal.cli;

import java.util.List;

import org.chushi.core.Result;

/**
 * One command: its words, its arguments, what it does. Its help text is the entry {@code verb.…} of the texts.
 *
 * @param words  for example {@code exam start}
 * @param door   what has to be open for it
 */
record Verb(String words, Door door, List<Arg> args, Work work) {

	/** What a command needs before it can work. */
	enum Door {
		/** Nothing is opened, whatever there is. */
		NONE,
		/** Content packs; with those of the data folder, if there is one. */
		PACKS,
		/** The data folder, made when there is none. */
		BEGINNING,
		/** The data folder, which must be there. */
		FOLDER,
		/** The data folder, which must be there, and somebody signed in. */
		SIGNED_IN
	}

	/** Does it. */
	@FunctionalInterface
	interface Work {
		Result<Answer> run(Input input);
	}

	static Verb of(String words, List<Arg> args, Work work) {
		return new Verb(words, Door.SIGNED_IN, args, work);
	}

	/** Key of the help text. */
	String key() {
		return "verb." + words.replace(' ', '.');
	}
}
