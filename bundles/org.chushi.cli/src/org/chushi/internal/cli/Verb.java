package org.chushi.internal.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;

/**
 * One command: its words, its arguments, what it does. Its help text is the entry {@code verb.…} of the texts.
 *
 * @param words  for example {@code exam start}
 * @param door   what has to be open for it
 * @param rules  about arguments that go together
 */
record Verb(String words, Door door, List<Arg> args, Work work, List<Rule> rules) {

	Verb(String words, Door door, List<Arg> args, Work work) {
		this(words, door, args, work, List.of());
	}

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

	/** Looks at the names of the arguments given. */
	@FunctionalInterface
	interface Rule {
		/** @return what is wrong about them */
		Optional<Bilingual> broken(Set<String> given);

		/** Either one or the other, and not both. */
		static Rule either(String one, String other) {
			return given -> given.contains(one) == given.contains(other)
					? Optional.of(Messages.Verb_either.text(one, other))
					: Optional.empty();
		}

		/** One of them, or none. */
		static Rule notBoth(String one, String other) {
			return given -> given.contains(one) && given.contains(other) ? Optional.of(Messages.Verb_notBoth.text(one, other))
					: Optional.empty();
		}

		/** At least one of them. */
		static Rule some(String one, String other) {
			return given -> given.contains(one) || given.contains(other) ? Optional.empty()
					: Optional.of(Messages.Verb_some.text(one, other));
		}
	}

	/** The same with a rule more. */
	Verb held(Rule rule) {
		return new Verb(words, door, args, work, Stream.concat(rules.stream(), Stream.of(rule)).toList());
	}

	/** What is wrong about the arguments given, if anything. */
	Optional<Bilingual> misuse(Set<String> given) {
		return rules.stream().flatMap(r -> r.broken(given).stream()).findFirst();
	}

	static Verb of(String words, List<Arg> args, Work work) {
		return new Verb(words, Door.SIGNED_IN, args, work);
	}

	/** What has to be open for it when it is called with these options. */
	Door door(Set<String> given) {
		return door != Door.TO_WRITE ? door : given.contains("--into") ? Door.SIGNED_IN : Door.NONE;
	}

	/** Key of the help text. */
	String key() {
		return "verb." + words.replace(' ', '.');
	}
}
