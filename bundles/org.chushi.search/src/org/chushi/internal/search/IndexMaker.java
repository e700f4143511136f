package org.chushi.internal.search;

import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.search.IndexSearcher;
import org.chushi.search.TextIndex;
import org.chushi.search.TextIndexes;
import org.osgi.service.component.annotations.Component;

/** Makes indexes in memory; the tables of letters are made with the first. */
@Component
public final class IndexMaker implements TextIndexes {

	/** Lucene warns that the machine's vector instructions are not used; nothing here compares vectors. */
	private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

	/**
	 * Clauses of one question. The longest that is looked at has {@link org.chushi.search.SearchQuery#LONGEST} characters, each of
	 * which may be a word that is looked for twice in each field; Lucene itself allows 1,024.
	 */
	private static final int CLAUSES = 16_384;

	private Letters letters;

	public IndexMaker() {
		LUCENE.setLevel(Level.SEVERE);
	}

	/** The library is loaded here: opening the program does not wait for it. */
	@Override
	public TextIndex open() {
		IndexSearcher.setMaxClauseCount(CLAUSES);
		return new MemoryIndex(letters());
	}

	private synchronized Letters letters() {
		if (letters == null) {
			letters = new Letters();
		}
		return letters;
	}
}
