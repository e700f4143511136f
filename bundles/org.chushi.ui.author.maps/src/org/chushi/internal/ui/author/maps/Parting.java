package org.chushi.internal.ui.author.maps;

import java.util.stream.Stream;

import org.chushi.ui.author.Part;

/** Parts of a form, to be put together in another way. */
final class Parting {

	private Parting() {
	}

	/** What stands side by side one by one; what is folded away stays so. */
	static Stream<Part> inside(Part part) {
		return part instanceof Part.Side side ? side.parts().stream().flatMap(Parting::inside) : Stream.of(part);
	}
}
