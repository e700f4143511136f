package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.model.Text;
import org.chushi.ui.author.Part;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Who names the things of a question by their keys: other things, and marks in passages. They follow when a key changes. */
record Naming(List<Part.KeyOf> names, List<Part.Passage> passages) {

	static Naming of(List<Part> parts) {
		List<Part.KeyOf> names = new ArrayList<>();
		List<Part.Passage> passages = new ArrayList<>();
		collect(parts, names, passages, new HashSet<>());
		return new Naming(List.copyOf(names), List.copyOf(passages));
	}

	private static void collect(List<Part> parts, List<Part.KeyOf> names, List<Part.Passage> passages, Set<Part> seen) {
		for (Part part : Fresh.all(parts).filter(seen::add).toList()) {
			switch (part) {
			case Part.KeyOf name -> names.add(name);
			case Part.Passage passage -> passages.add(passage);
			case Part.Several several -> several.kinds().forEach(kind -> collect(kind.parts(), names, passages, seen));
			case Part.Single single -> collect(single.kind().parts(), names, passages, seen);
			default -> {
				// names nothing
			}
			}
		}
	}

	/** Gives a thing another key, and all who name it follow. */
	List<Command> renaming(Deeds deeds, EObject thing, EAttribute key, String to) {
		List<Command> commands = new ArrayList<>();
		deeds.line(thing, key, to).ifPresent(commands::add);
		Object from = thing.eGet(key);
		if (!commands.isEmpty() && !to.isEmpty() && from != null && thing.eContainer() != null && single(thing, key, from)) {
			EStructuralFeature list = thing.eContainmentFeature();
			EObject question = Fresh.question(thing);
			names.stream().filter(name -> name.list() == list)
					.forEach(name -> all(question).filter(o -> name.of().getEContainingClass().isSuperTypeOf(o.eClass()))
							.filter(o -> from.equals(o.eGet(name.of()))).forEach(o -> deeds.setting(o, name.of(), to).ifPresent(commands::add)));
			passages.stream().filter(passage -> passage.marks() == list && question.eGet(passage.of()) instanceof Text)
					.forEach(passage -> remark(deeds, (Text) question.eGet(passage.of()), from.toString(), to, commands));
		}
		return commands;
	}

	/** Whether nothing else in the list has the key: else nobody can say who is meant. */
	private static boolean single(EObject thing, EAttribute key, Object value) {
		return Fresh.things(thing.eContainer(), thing.eContainmentFeature()).stream()
				.filter(t -> key.getEContainingClass().isSuperTypeOf(t.eClass()) && value.equals(t.eGet(key))).count() == 1;
	}

	private static void remark(Deeds deeds, Text passage, String from, String to, List<Command> commands) {
		deeds.wording(passage, marked(passage.getZh(), from, to), marked(passage.getEn(), from, to)).ifPresent(commands::add);
	}

	private static String marked(String words, String from, String to) {
		return words == null ? "" : words.replace("[[" + from + "]]", "[[" + to + "]]").replace("[[" + from + ":", "[[" + to + ":");
	}

	private static Stream<EObject> all(EObject question) {
		List<EObject> all = new ArrayList<>();
		question.eAllContents().forEachRemaining(all::add);
		return all.stream();
	}
}
