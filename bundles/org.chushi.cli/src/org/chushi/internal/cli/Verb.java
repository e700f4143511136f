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
		/** Nothing to look; with {@code --into} as {@link #SIGNED_IN}. */
		TO_WRITE,
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

	/** What has to be open for it when it is called with these options. */
	Door door(java.util.Set<String> given) {
		return door != Door.TO_WRITE ? door : given.contains("--into") ? Door.SIGNED_IN : Door.NONE;
	}

	/** Key of the help text. */
	String key() {
		return "verb." + words.replace(' ', '.');
	}
}
