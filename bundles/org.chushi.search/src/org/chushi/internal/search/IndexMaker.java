package org.chushi.internal.search;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.chushi.search.TextIndex;
import org.chushi.search.TextIndexes;
import org.osgi.service.component.annotations.Component;

/** Makes indexes in memory; the tables of letters are made with the first. */
@Component
public final class IndexMaker implements TextIndexes {

	/** Lucene warns that the machine's vector instructions are not used; nothing here compares vectors. */
	private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

	private Letters letters;

	public IndexMaker() {
		LUCENE.setLevel(Level.SEVERE);
	}

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
