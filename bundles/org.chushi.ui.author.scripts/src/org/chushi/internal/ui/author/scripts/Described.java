package org.chushi.internal.ui.author.scripts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How the model describes the fields of a class, but for what has a place of its own here. */
final class Described {

	private Described() {
	}

	static List<Part> without(PartContext context, EClass type, EStructuralFeature... elsewhere) {
		Set<EStructuralFeature> left = Set.of(elsewhere);
		return context.parts(type).stream().flatMap(p -> kept(p, left)).toList();
	}

	private static Stream<Part> kept(Part part, Set<EStructuralFeature> left) {
		return switch (part) {
		case Part.Side side -> some(side.parts(), left).isEmpty() ? Stream.of() : Stream.of(new Part.Side(some(side.parts(), left)));
		case Part.Fold fold -> some(fold.parts(), left).isEmpty() ? Stream.of() : Stream.of(new Part.Fold(fold.label(), some(fold.parts(), left)));
		default -> part.features().stream().anyMatch(left::contains) ? Stream.of() : Stream.of(part);
		};
	}

	private static List<Part> some(List<Part> parts, Set<EStructuralFeature> left) {
		return parts.stream().flatMap(p -> kept(p, left)).toList();
	}
}
