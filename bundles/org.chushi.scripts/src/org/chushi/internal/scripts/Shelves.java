package org.chushi.internal.scripts;

import org.chushi.content.Library;
import org.chushi.content.Packs;

/** The shelf of the library as it is now; made anew when the library is another. */
final class Shelves {

	private final Packs packs;
	private Shelf last;

	Shelves(Packs packs) {
		this.packs = packs;
	}

	synchronized Shelf now() {
		Library library = packs.library();
		if (last == null || last.library() != library) {
			last = new Shelf(library);
		}
		return last;
	}
}
