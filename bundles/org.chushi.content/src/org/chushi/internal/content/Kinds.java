package org.chushi.internal.content;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.eclipse.emf.ecore.EClass;

/** What the classes of the model are called among people. */
final class Kinds {

	private static final String PREFIX = "Kind_";
	private static final Map<String, Messages> NAMES = Arrays.stream(Messages.values())
			.filter(message -> message.name().startsWith(PREFIX))
			.collect(Collectors.toMap(message -> message.name().substring(PREFIX.length()), message -> message));

	private Kinds() {
	}

	/** Of the nearest class that has a name; else what the model says. */
	static Bilingual name(EClass type) {
		return name(type.getName(), type);
	}

	private static Bilingual name(String otherwise, EClass type) {
		Messages name = NAMES.get(type.getName());
		if (name != null) {
			return name.text();
		}
		return type.getESuperTypes().isEmpty() ? Bilingual.same(otherwise)
				: name(otherwise, type.getESuperTypes().getFirst());
	}

	/** By the name of a class, as annotations give it. */
	static Bilingual name(String type) {
		Messages name = NAMES.get(type);
		return name == null ? Bilingual.same(type) : name.text();
	}
}
