package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.content.Library;
import org.chushi.model.Element;
import org.eclipse.emf.ecore.EObject;

/** Who in the installed packs refers to what: gone through once for each library, where somebody waits anyway. */
final class Abroad {

	/** @param from refers to it, or something in it that is nothing by itself does */
	record Reference(Element from, EObject holder) {
	}

	private Library known;
	private Map<String, List<Reference>> index = Map.of();

	/** Takes long for a large library that was not asked about before. */
	synchronized List<Reference> to(Library library, String id) {
		if (known != library) {
			Map<String, List<Reference>> fresh = new HashMap<>();
			library.all(Element.class).forEach(element -> collect(element, element, fresh));
			index = fresh;
			known = library;
		}
		return index.getOrDefault(id, List.of());
	}

	private static void collect(Element from, EObject holder, Map<String, List<Reference>> into) {
		Links.targets(holder).stream().distinct().forEach(id -> into.computeIfAbsent(id, i -> new ArrayList<>(1)).add(new Reference(from, holder)));
		holder.eContents().stream().filter(c -> !(c instanceof Element)).forEach(c -> collect(from, c, into));
	}
}
