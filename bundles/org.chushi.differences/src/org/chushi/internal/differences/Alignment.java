package org.chushi.internal.differences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chushi.internal.differences.Sequences.Change;
import org.chushi.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Which parts without an id correspond: those of the same key; where there are no keys, equal ones in their order, and what is
 * between equal ones one to one.
 */
final class Alignment {

	private final Map<EObject, String> keys = new HashMap<>();

	/** What stands for a part in paths, the same on both sides when they correspond. */
	String key(EObject part) {
		return keys.get(part);
	}

	void align(EObject before, EObject after) {
		Set<EReference> features = new HashSet<>(before.eClass().getEAllContainments());
		features.addAll(after.eClass().getEAllContainments());
		for (EReference feature : features) {
			lists(parts(before, feature), parts(after, feature));
		}
	}

	private static List<EObject> parts(EObject object, EReference feature) {
		if (object.eClass().getFeatureID(feature) < 0) {
			return List.of();
		}
		Object value = object.eGet(feature);
		List<EObject> parts = new ArrayList<>();
		(value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)).forEach(v -> {
			if (!(v instanceof Element)) {
				parts.add((EObject) v);
			}
		});
		return parts;
	}

	private void lists(List<EObject> before, List<EObject> after) {
		if (keyed(before) && keyed(after)) {
			Map<String, EObject> there = new HashMap<>();
			before.forEach(b -> there.put(ownKey(b), b));
			before.forEach(b -> put(b, ownKey(b)));
			after.forEach(a -> put(a, ownKey(a)));
			after.forEach(a -> inside(there.get(ownKey(a)), a));
		} else {
			inOrder(before, after);
		}
	}

	/** Numbered as they stand after; what is gone goes on counting. */
	private void inOrder(List<EObject> before, List<EObject> after) {
		int at = 0;
		int gone = after.size();
		List<Same> a = before.stream().map(Same::new).toList();
		List<Same> b = after.stream().map(Same::new).toList();
		int next = 0;
		for (Change change : Sequences.changes(a, b)) {
			while (at < change.from()) {
				pair(before.get(at), after.get(next), next);
				at++;
				next++;
			}
			while (at < change.to() && next < change.stop()) {
				pair(before.get(at), after.get(next), next);
				at++;
				next++;
			}
			for (; at < change.to(); at++) {
				put(before.get(at), Integer.toString(++gone));
				inside(before.get(at), null);
			}
			for (; next < change.stop(); next++) {
				put(after.get(next), Integer.toString(next + 1));
				inside(null, after.get(next));
			}
		}
		for (; at < before.size(); at++, next++) {
			pair(before.get(at), after.get(next), next);
		}
	}

	private void pair(EObject before, EObject after, int index) {
		put(before, Integer.toString(index + 1));
		put(after, Integer.toString(index + 1));
		inside(before, after);
	}

	private void put(EObject part, String key) {
		keys.put(part, key);
	}

	private void inside(EObject before, EObject after) {
		Set<EReference> features = new HashSet<>();
		for (EObject side : new EObject[] { before, after }) {
			if (side != null) {
				features.addAll(side.eClass().getEAllContainments());
			}
		}
		features.forEach(f -> lists(before == null ? List.of() : parts(before, f), after == null ? List.of() : parts(after, f)));
	}

	private static boolean keyed(List<EObject> parts) {
		Set<String> seen = new HashSet<>();
		return parts.stream().allMatch(p -> !ownKey(p).isEmpty() && seen.add(ownKey(p)));
	}

	static String ownKey(EObject part) {
		return part.eClass().getEStructuralFeature("key") instanceof EAttribute key && part.eGet(key) instanceof String said ? said : "";
	}

	/** Equal when all they have is equal. */
	private static final class Same {

		private final EObject object;
		private final int hash;

		Same(EObject object) {
			this.object = object;
			hash = hash(object);
		}

		private static int hash(EObject object) {
			int hash = object.eClass().hashCode();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				Object value = object.eGet(attribute);
				hash = 31 * hash + (value == null || value instanceof byte[] ? 0 : value.hashCode());
			}
			return hash;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Same same && same.hash == hash && EcoreUtil.equals(object, same.object);
		}

		@Override
		public int hashCode() {
			return hash;
		}
	}
}
