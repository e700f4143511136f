package org.chushi.content;

import java.util.List;
import java.util.Optional;

import org.chushi.model.Element;
import org.chushi.model.Pack;
import org.eclipse.emf.ecore.EObject;

/** A pack that was read, for its checks. */
public interface PackContent {

	Pack pack();

	PackFiles files();

	/** The roots of all files of the pack, pack.xmi first. */
	List<EObject> roots();

	/** File and line of an object, for example {@code banks/refund.xmi:41}. */
	String place(EObject object);

	/** An element of this pack or of the packs read before it, by id or code. */
	Optional<Element> resolve(String idOrCode);
}
