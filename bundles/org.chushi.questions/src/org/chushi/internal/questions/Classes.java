package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chushi.questions.AnswerClass;

/** Answer classes that every type has. */
final class Classes {

	private Classes() {
	}

	/** Those of the item, each once, and the two that every type has. */
	static List<AnswerClass> with(List<AnswerClass> own) {
		List<AnswerClass> all = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		own.stream().filter(c -> seen.add(c.id())).forEach(all::add);
		all.add(new AnswerClass(AnswerClass.NONE, Messages.Classes_none.text(), false));
		all.add(new AnswerClass(AnswerClass.OTHER, Messages.Classes_other.text(), false));
		return List.copyOf(all);
	}

	static Set<String> orOther(Set<String> classes) {
		return classes.isEmpty() ? Set.of(AnswerClass.OTHER) : Set.copyOf(classes);
	}
}
