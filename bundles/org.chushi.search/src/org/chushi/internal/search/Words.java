package org.chushi.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a folded text into words: Chinese by a dictionary and the likeliest sequence, English at its spaces, by stems. Any thread. */
final class Words implements AutoCloseable {

	private final Analyzer dictionary = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String field) {
			return new TokenStreamComponents(new HMMChineseTokenizer());
		}
	};
	private final Analyzer standard = new Analyzer() {
		@Override
		protected TokenStreamComponents createComponents(String field) {
			StandardTokenizer words = new StandardTokenizer();
			return new TokenStreamComponents(words, new PorterStemFilter(words));
		}
	};

	private final Letters letters;

	Words(Letters letters) {
		this.letters = letters;
	}

	/** Without marks. What is between Chinese is cut at once, the dictionary knows nothing of it. */
	List<Word> of(String folded) {
		List<Word> words = new ArrayList<>();
		int from = 0;
		while (from < folded.length()) {
			boolean chinese = chinese(folded, from);
			int to = from + 1;
			while (to < folded.length() && chinese(folded, to) == chinese) {
				to++;
			}
			if (chinese) {
				cut(dictionary, folded, from, to, words);
			} else if (latin(folded, from, to)) {
				cut(standard, folded, from, to, words);
			}
			from = to;
		}
		return words;
	}

	private boolean chinese(String folded, int at) {
		return letters.chinese(folded.charAt(at));
	}

	private static boolean latin(String folded, int from, int to) {
		return folded.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
	}

	private static void cut(Analyzer analyzer, String folded, int from, int to, List<Word> words) {
		try (TokenStream tokens = analyzer.tokenStream("", folded.substring(from, to))) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				if (Character.isLetterOrDigit(term.charAt(0))) {
					words.add(new Word(term.toString(), from + place.startOffset(), from + place.endOffset()));
				}
			}
			tokens.end();
		} catch (IOException e) {
			// reads a string
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		dictionary.close();
		standard.close();
	}
}
