package org.chushi.internal.scripts;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.scripts.ScriptField;
import org.chushi.wording.Placeholders;

/** A placeholder of a text with the names it may be called by. @param keys as {@link Placeholders#key} makes them */
record Field(ScriptField shown, Set<String> keys) {

	static Field of(ScriptField shown, Stream<String> names) {
		return new Field(shown, names.map(Placeholders::key).filter(k -> !k.isEmpty()).collect(Collectors.toUnmodifiableSet()));
	}

	boolean called(String name) {
		return keys.contains(Placeholders.key(name));
	}

	boolean calledOneOf(Collection<String> names) {
		return names.stream().anyMatch(this::called);
	}

	Bilingual title() {
		return shown.title();
	}
}
