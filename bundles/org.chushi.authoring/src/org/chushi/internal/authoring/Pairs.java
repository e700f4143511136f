package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.chushi.authoring.Reworded;
import org.chushi.core.Language;
import org.chushi.model.Element;
import org.chushi.model.Text;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Texts in two languages, and what became of them. */
public final class Pairs {

	private Pairs() {
	}

	/** The texts of an element itself, without those of other things in it that have ids. @param each told of a path and a text */
	static void each(EObject element, BiConsumer<String, Text> each) {
		below(element, "", each);
	}

	private static void below(EObject object, String path, BiConsumer<String, Text> each) {
		for (EObject child : object.eContents()) {
			if (id(child) == null) {
				String at = Pair.join(path, child.eContainingFeature().getName(), key(child));
				if (child instanceof Text text) {
					each.accept(at, text);
				}
				below(child, at, each);
			}
		}
	}

	static String id(EObject object) {
		return object instanceof Element element ? element.getId() : null;
	}

	private static String key(EObject object) {
		EStructuralFeature key = object.eClass().getEStructuralFeature("key");
		return key != null && object.eGet(key) instanceof String said ? said : null;
	}

	/** Of two states of an element with all in it. */
	public static List<Reworded> between(Element before, Element after) {
		return between(all(before), all(after));
	}

	private static List<Pair> all(Element element) {
		List<Pair> pairs = new ArrayList<>();
		gather(element, pairs);
		element.eAllContents().forEachRemaining(o -> gather(o, pairs));
		return pairs;
	}

	private static void gather(EObject object, List<Pair> pairs) {
		String id = id(object);
		if (id != null) {
			each(object, (path, text) -> pairs.add(new Pair(id, path, Pair.words(text))));
		}
	}

	/** In the order of the state after; what is new or gone as a whole is none of them. */
	static List<Reworded> between(Collection<Pair> before, Collection<Pair> after) {
		Map<List<String>, List<Pair>> were = grouped(before);
		List<Reworded> changes = new ArrayList<>();
		grouped(after).forEach((place, are) -> {
			List<Pair> old = were.getOrDefault(place, List.of());
			if (!old.isEmpty()) {
				match(old, are, changes);
			}
		});
		return changes;
	}

	private static Map<List<String>, List<Pair>> grouped(Collection<Pair> pairs) {
		Map<List<String>, List<Pair>> groups = new LinkedHashMap<>();
		pairs.forEach(p -> groups.computeIfAbsent(List.of(p.element(), p.path()), place -> new ArrayList<>()).add(p));
		return groups;
	}

	/** In a list without keys a text is the one that says the same in one language at least. */
	private static void match(List<Pair> before, List<Pair> after, List<Reworded> changes) {
		after.removeIf(before::remove);
		for (Iterator<Pair> rest = after.iterator(); rest.hasNext();) {
			Pair now = rest.next();
			before.stream().filter(b -> half(b, now)).findFirst().ifPresent(was -> {
				changes.add(change(was, now));
				before.remove(was);
				rest.remove();
			});
		}
		if (before.size() == 1 && after.size() == 1) {
			changes.add(change(before.getFirst(), after.getFirst()));
		}
	}

	private static boolean half(Pair before, Pair after) {
		return List.of(Language.values()).stream().anyMatch(l -> before.words().in(l).equals(after.words().in(l)));
	}

	private static Reworded change(Pair before, Pair after) {
		return new Reworded(after.element(), after.path(), before.words(), after.words());
	}
}
