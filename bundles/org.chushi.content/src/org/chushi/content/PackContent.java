package org.chushi.content;

import java.util.List;
import java.util.Optional;

import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A pack that was read, for its checks. */
public interface PackContent {

	Pack pack();

	PackFiles files();

	/** The roots of all files of the pack, pack.xmi first. */
	List<EObject> roots();

	/** The roots of a kind in this pack, then those of the other packs that are there with it. */
	default <T extends Element> List<T> all(Class<T> kind) {
		return roots().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/** File and line of an object, for example {@code banks/refund.xmi:41}. */
	String place(EObject object);

	/** The same for one feature of it, where somebody wants to know so exactly. */
	default String place(EObject object, EStructuralFeature feature) {
		return place(object);
	}

	/** An element of this pack or of the packs read before it, by id or code. */
	Optional<Element> resolve(String idOrCode);
}
