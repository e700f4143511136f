package org.chushi.internal.scripts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.people.Person;

/**
 * Those whom a pack names as its authors. People write such a line as they like: with marks between the names, with "and", with
 * spaces, with a section or an address in brackets. Widths and capitals do not matter.
 */
final class Authors {

	/** What parts names whatever they are. */
	private static final Pattern MARKS = Pattern.compile("[,;、/|&+\\n\\r()\\[\\]<>【】]");
	private static final Pattern WORDS = Pattern.compile("和|与|及|跟|\\s(?:and|with)\\s");
	private static final Pattern SPACES = Pattern.compile("[\\s·]+");

	private final Set<String> names;

	/** @param line as the pack has it */
	Authors(String line) {
		String plain = plain(line);
		// a name may have a space in it, or what would part others: whole pieces count beside their parts
		names = Stream.of(plain).flatMap(l -> with(l, MARKS)).flatMap(l -> with(l, WORDS)).flatMap(l -> with(l, SPACES)).map(String::strip)
				.filter(n -> !n.isEmpty()).collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<String> with(String whole, Pattern parting) {
		return Stream.concat(Stream.of(whole), Arrays.stream(parting.split(whole)));
	}

	/** By sign-in name, display name or id. */
	boolean has(Person person) {
		return Stream.of(person.name(), person.displayName()).map(Authors::plain).anyMatch(names::contains) || has(person.id());
	}

	boolean has(UUID person) {
		return names.contains(person.toString());
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}
}
