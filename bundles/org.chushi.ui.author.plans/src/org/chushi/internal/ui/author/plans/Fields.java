package org.chushi.internal.ui.author.plans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.core.Phrase;
import org.chushi.ui.author.Part;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How the model describes the fields of a class, to be put together in another order. Each is taken once; the rest is left. */
final class Fields {

	private final List<Part> left;

	private Fields(List<Part> parts) {
		left = new ArrayList<>(parts);
	}

	static Fields of(PartContext context, EClass type) {
		return new Fields(context.parts(type).stream().flatMap(Fields::inside).toList());
	}

	/** Parts that stand side by side or are folded away, one by one. */
	private static Stream<Part> inside(Part part) {
		return switch (part) {
		case Part.Side side -> side.parts().stream().flatMap(Fields::inside);
		case Part.Fold fold -> fold.parts().stream().flatMap(Fields::inside);
		default -> Stream.of(part);
		};
	}

	/** Those that write these features, in this order. */
	List<Part> take(EStructuralFeature... features) {
		List<Part> taken = Arrays.stream(features).flatMap(f -> left.stream().filter(p -> p.features().contains(f))).distinct().toList();
		left.removeAll(taken);
		return taken;
	}

	/** The same side by side. */
	Part side(EStructuralFeature... features) {
		return new Part.Side(take(features));
	}

	/** What nobody took, folded away while it says nothing. */
	Part rest(Phrase label) {
		return new Part.Fold(label, List.copyOf(left));
	}
}
