package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.chushi.model.Element;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copies that are things of their own: fresh ids, codes that are free, references among them led to the copies.
 *
 * @param kept whether something with this id is that very thing, at another place
 */
record Copies(Codes codes, Supplier<String> ids, Predicate<String> kept) {

	private static final String KEY = "key";

	List<EObject> of(Collection<? extends EObject> originals) {
		List<EObject> copies = new ArrayList<>(EcoreUtil.copyAll(originals));
		Map<String, String> fresh = new HashMap<>();
		copies.forEach(c -> rename(c, fresh));
		copies.forEach(c -> relink(c, fresh));
		return copies;
	}

	private void rename(EObject object, Map<String, String> fresh) {
		if (object instanceof Element element) {
			String id = element.getId() != null && kept.test(element.getId()) ? element.getId() : ids.get();
			if (element.getId() != null) {
				fresh.put(element.getId(), id);
			}
			element.setId(id);
			if (element.getCode() != null && !element.getCode().isBlank()) {
				element.setCode(codes.free(element.getCode()));
			}
		}
		object.eContents().forEach(c -> rename(c, fresh));
	}

	private static void relink(EObject object, Map<String, String> fresh) {
		for (EAttribute link : Links.of(object.eClass())) {
			if (object.eIsSet(link)) {
				object.eSet(link, link.isMany()
						? Links.targets(object, link).stream().map(id -> fresh.getOrDefault(id, id)).toList()
						: fresh.getOrDefault(String.valueOf(object.eGet(link)), String.valueOf(object.eGet(link))));
			}
		}
		object.eContents().forEach(c -> relink(c, fresh));
	}

	/** Options are told apart by their keys among their neighbours: one that is taken becomes the next free letter. */
	static void rekey(List<? extends EObject> copies, List<?> neighbours) {
		List<String> taken = new ArrayList<>();
		neighbours.forEach(n -> taken.add(key((EObject) n)));
		for (EObject copy : copies) {
			String key = key(copy);
			if (!key.isEmpty() && taken.contains(key)) {
				key = free(taken);
				copy.eSet(copy.eClass().getEStructuralFeature(KEY), key);
			}
			taken.add(key);
		}
	}

	private static String key(EObject object) {
		EStructuralFeature key = object.eClass().getEStructuralFeature(KEY);
		return key == null || object.eGet(key) == null ? "" : object.eGet(key).toString();
	}

	private static String free(List<String> taken) {
		for (char letter = 'A'; letter <= 'Z'; letter++) {
			if (!taken.contains(String.valueOf(letter))) {
				return String.valueOf(letter);
			}
		}
		int n = taken.size() + 1;
		while (taken.contains(Integer.toString(n))) {
			n++;
		}
		return Integer.toString(n);
	}
}
