package org.chushi.internal.authoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.model.Element;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EObject;

/** Codes that nothing in the project has yet, and that were not given before. Made for one deed. */
final class Codes {

	private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,9})");

	private final Names taken;
	private final Set<String> given = new HashSet<>();

	Codes(Names taken) {
		this.taken = taken;
	}

	/** One that goes on with those of its neighbours, or one by its kind. */
	String fresh(Element element) {
		EObject holder = element.eContainer();
		List<?> around = holder == null || !element.eContainingFeature().isMany() ? List.of()
				: (List<?>) holder.eGet(element.eContainingFeature());
		return fresh(element, around);
	}

	/** @param around what it will stand among; the last one that has a code decides */
	String fresh(Element element, List<?> around) {
		for (int i = around.size() - 1; i >= 0; i--) {
			if (around.get(i) != element && around.get(i) instanceof Element e && e.getCode() != null && !e.getCode().isBlank()) {
				return after(e.getCode());
			}
		}
		String kind = element instanceof Question ? "Q" : element.eClass().getName().replaceAll("[a-z]", "");
		return after(kind + "-0");
	}

	/** The code itself while it is free, else the next one. */
	String free(String code) {
		return !isTaken(code) && given.add(code) ? code : after(code);
	}

	private String after(String code) {
		Matcher counted = COUNTED.matcher(code);
		String stem = counted.matches() ? counted.group(1) : code + "-";
		String figures = counted.matches() ? counted.group(2) : "1";
		long n = Long.parseLong(figures) + 1;
		String next = stem + padded(n, figures.length());
		while (isTaken(next)) {
			n++;
			next = stem + padded(n, figures.length());
		}
		given.add(next);
		return next;
	}

	private boolean isTaken(String code) {
		return given.contains(code) || taken.find(code).isPresent();
	}

	private static String padded(long n, int width) {
		return "0".repeat(Math.max(0, width - Long.toString(n).length())) + n;
	}
}
