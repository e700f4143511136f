package org.chushi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.chushi.search.SearchText;

/** Lucene as it comes: one field, characters one by one, all of them wanted; no pinyin, no prefix, nothing marked. */
final class RawLucene implements AutoCloseable {

	private final StandardAnalyzer analyzer = new StandardAnalyzer();
	private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
	private final DirectoryReader reader;
	private final IndexSearcher searcher;
	private final double seconds;

	RawLucene(List<SearchText> texts) throws IOException {
		double start = Cpu.seconds();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
			for (SearchText text : texts) {
				Document document = new Document();
				text.fields().forEach(f -> document.add(new TextField("all", f.text(), Field.Store.NO)));
				writer.addDocument(document);
			}
		}
		reader = DirectoryReader.open(directory);
		searcher = new IndexSearcher(reader);
		seconds = Cpu.seconds() - start;
	}

	double seconds() {
		return seconds;
	}

	int search(String words, int most) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		try (TokenStream tokens = analyzer.tokenStream("all", words)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				all.add(new TermQuery(new Term("all", term.toString())), Occur.MUST);
			}
			tokens.end();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		try {
			return searcher.search(all.build(), most).scoreDocs.length;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() throws IOException {
		reader.close();
		directory.close();
		analyzer.close();
	}
}
