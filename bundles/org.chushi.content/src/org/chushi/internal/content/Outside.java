package org.chushi.internal.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A pack in its place, for one check: notes what the check asks the other packs for. */
final class Outside implements PackContent {

	private final PackContent pack;
	private final Map<String, Optional<Element>> elements = new HashMap<>();
	private final Map<Class<? extends Element>, List<? extends Element>> kinds = new HashMap<>();

	Outside(PackContent pack) {
		this.pack = pack;
	}

	/** Whether the other packs answer there as they did here: with the same objects. */
	boolean same(PackContent there) {
		return elements.entrySet().stream().allMatch(e -> isSame(e.getValue().stream().toList(), there.resolve(e.getKey()).stream().toList()))
				&& kinds.entrySet().stream().allMatch(e -> isSame(e.getValue(), there.all(e.getKey())));
	}

	private static boolean isSame(List<? extends Element> one, List<? extends Element> other) {
		if (one.size() != other.size()) {
			return false;
		}
		for (int i = 0; i < one.size(); i++) {
			if (one.get(i) != other.get(i)) {
				return false;
			}
		}
		return true;
	}

	@Override
	public Optional<Element> resolve(String idOrCode) {
		return elements.computeIfAbsent(idOrCode, pack::resolve);
	}

	@Override
	public <T extends Element> List<T> all(Class<T> kind) {
		List<T> found = pack.all(kind);
		kinds.put(kind, found);
		return found;
	}

	@Override
	public Pack pack() {
		return pack.pack();
	}

	@Override
	public PackFiles files() {
		return pack.files();
	}

	@Override
	public List<EObject> roots() {
		return pack.roots();
	}

	@Override
	public String place(EObject object) {
		return pack.place(object);
	}

	@Override
	public String place(EObject object, EStructuralFeature feature) {
		return pack.place(object, feature);
	}
}
