package org.chushi.internal.search;

import org.chushi.search.TextIndex;
import org.chushi.search.TextIndexes;
import org.osgi.service.component.annotations.Component;

/** Makes indexes in memory; the tables of letters are made with the first. */
@Component
public final class IndexMaker implements TextIndexes {

	private Letters letters;

	@Override
	public TextIndex open() {
		return new MemoryIndex(letters());
	}

	private synchronized Letters letters() {
		if (letters == null) {
			letters = new Letters();
		}
		return letters;
	}
}
