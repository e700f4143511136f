package org.chushi.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.chushi.search.SearchHit;
import org.chushi.search.SearchQuery;
import org.chushi.search.SearchText;
import org.chushi.search.TextIndex;

/** An index of Lucene that lies in memory. One thread writes at a time. */
final class MemoryIndex implements TextIndex {

	/** Texts between two looks of those who search, while many are taken in. */
	private static final int BATCH = 2_000;

	private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
	private final Map<String, SearchText> texts = new ConcurrentHashMap<>();
	private final Map<String, Double> weights = new ConcurrentHashMap<>();
	private final Letters letters;
	private final Words words;
	private final Pinyin pinyin;
	private final Places places;
	private final Marking marking;
	private final IndexWriter writer;
	private final SearcherManager searchers;

	MemoryIndex(Letters letters) {
		this.letters = letters;
		words = new Words(letters);
		pinyin = new Pinyin(letters);
		places = new Places(letters, words, pinyin);
		marking = new Marking(letters, words, pinyin);
		try {
			writer = new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false));
			searchers = new SearcherManager(writer, null);
		} catch (IOException e) {
			throw memory(e);
		}
	}

	@Override
	public synchronized void hold(Collection<SearchText> wanted) {
		Map<String, SearchText> next = new HashMap<>();
		wanted.forEach(t -> next.put(Places.key(t.kind(), t.id()), t));
		Set<String> gone = new HashSet<>(texts.keySet());
		gone.removeAll(next.keySet());
		gone.forEach(this::leaveOut);
		int[] taken = { 0 };
		next.forEach((key, text) -> {
			if (!text.equals(texts.get(key))) {
				take(key, text);
				if (++taken[0] % BATCH == 0) {
					show();
				}
			}
		});
		show();
	}

	@Override
	public synchronized void put(SearchText text) {
		take(Places.key(text.kind(), text.id()), text);
		show();
	}

	@Override
	public synchronized void remove(String kind, String id) {
		leaveOut(Places.key(kind, id));
		show();
	}

	private void take(String key, SearchText text) {
		text.fields().forEach(f -> weights.putIfAbsent(f.name(), f.weight()));
		try {
			writer.updateDocument(new Term(Places.KEY, key), places.document(text));
		} catch (IOException e) {
			throw memory(e);
		}
		texts.put(key, text);
	}

	private void leaveOut(String key) {
		try {
			writer.deleteDocuments(new Term(Places.KEY, key));
		} catch (IOException e) {
			throw memory(e);
		}
		texts.remove(key);
	}

	private void show() {
		try {
			searchers.maybeRefreshBlocking();
		} catch (IOException e) {
			throw memory(e);
		}
	}

	@Override
	public List<SearchHit> search(SearchQuery query) {
		Asked asked = Asked.of(query.words(), letters, words);
		if (asked.parts().isEmpty() || weights.isEmpty()) {
			return List.of();
		}
		try {
			IndexSearcher searcher = searchers.acquire();
			try {
				return hits(searcher, asked, query);
			} finally {
				searchers.release(searcher);
			}
		} catch (IOException e) {
			throw memory(e);
		}
	}

	private List<SearchHit> hits(IndexSearcher searcher, Asked asked, SearchQuery query) throws IOException {
		List<SearchHit> hits = new ArrayList<>();
		StoredFields stored = searcher.storedFields();
		for (ScoreDoc found : searcher.search(new Fitting(letters, pinyin, weights).of(asked, query), query.most()).scoreDocs) {
			SearchText text = texts.get(stored.document(found.doc).get(Places.KEY));
			if (text != null) {
				hits.add(new SearchHit(text.id(), text.kind(), found.score, marking.passages(text, asked)));
			}
		}
		return hits;
	}

	@Override
	public int size() {
		return texts.size();
	}

	@Override
	public synchronized void close() {
		try {
			searchers.close();
			writer.rollback();
			directory.close();
		} catch (IOException e) {
			throw memory(e);
		}
		words.close();
	}

	/** There is no disk that could fail. */
	private static UncheckedIOException memory(IOException e) {
		return new UncheckedIOException(e);
	}
}
