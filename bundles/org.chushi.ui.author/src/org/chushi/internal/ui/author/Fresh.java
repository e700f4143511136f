package org.chushi.internal.ui.author;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Ids;
import org.chushi.model.Element;
import org.chushi.model.Titled;
import org.chushi.ui.author.Kind;
import org.chushi.ui.author.Part;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes what is added to a list: with an id, a code and a key that nobody else has.
 *
 * @param begun gives what every one of them begins with
 */
record Fresh(Ids ids, UnaryOperator<EObject> begun) {

	Fresh(Ids ids) {
		this(ids, UnaryOperator.identity());
	}


	EObject of(Kind kind, EObject owner, EReference list) {
		EObject thing = begun.apply(EcoreUtil.create(kind.model()));
		if (thing instanceof Element element && element.getId() == null) {
			element.setId(ids.next().toString());
		}
		if (thing instanceof Titled titled) {
			titled.setCode(code(owner, list));
		}
		all(kind.parts()).filter(Part.Key.class::isInstance).map(Part.Key.class::cast)
				.forEach(key -> thing.eSet(key.of(), key(owner, list, key)));
		return thing;
	}

	/** Every part, those in others too; what is in a list is not. */
	static Stream<Part> all(List<Part> parts) {
		return parts.stream().flatMap(part -> Stream.concat(Stream.of(part), switch (part) {
		case Part.Side side -> all(side.parts());
		case Part.Fold fold -> all(fold.parts());
		default -> Stream.<Part>empty();
		}));
	}

	private static String key(EObject owner, EReference list, Part.Key key) {
		Set<String> used = new HashSet<>();
		things(owner, list).stream().filter(t -> key.of().getEContainingClass().isSuperTypeOf(t.eClass()))
				.forEach(t -> used.add(String.valueOf(t.eGet(key.of()))));
		return first(used, key.prefix().isEmpty() ? Fresh::letter : i -> key.prefix() + (i + 1));
	}

	/** Of the question, with a letter for the list and a number. */
	private static String code(EObject owner, EReference list) {
		Set<String> used = new HashSet<>();
		EObject root = question(owner);
		root.eAllContents().forEachRemaining(o -> {
			if (o instanceof Element element && element.getCode() != null) {
				used.add(element.getCode());
			}
		});
		String head = (root instanceof Element element && element.getCode() != null ? element.getCode() + "-" : "")
				+ Character.toUpperCase(list.getName().charAt(0));
		return first(used, i -> head + (i + 1));
	}

	private static String first(Set<String> used, Function<Integer, String> name) {
		return IntStream.range(0, Integer.MAX_VALUE).mapToObj(name::apply).filter(n -> !used.contains(n)).findFirst().orElseThrow();
	}

	/** The question an object is part of; else what holds it all. */
	static EObject question(EObject part) {
		EObject up = part;
		while (!(up instanceof org.chushi.model.Question) && up.eContainer() != null) {
			up = up.eContainer();
		}
		return up;
	}

	@SuppressWarnings("unchecked")
	static List<EObject> things(EObject owner, EReference list) {
		return list.isMany() ? (List<EObject>) owner.eGet(list) : owner.eGet(list) == null ? List.of() : List.of((EObject) owner.eGet(list));
	}

	/** A to Z, then AA, AB and so on. */
	private static String letter(int place) {
		String last = String.valueOf((char) ('A' + place % 26));
		return place < 26 ? last : letter(place / 26 - 1) + last;
	}
}
