package org.chushi.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chushi.internal.search.Asked.Part;
import org.chushi.search.SearchQuery;

/**
 * What fits what was typed, and how well. Each part is looked for as it stands, by its words, and, in Latin letters, as
 * pinyin; the best of these counts, and a little of the others. Of many parts a few may be missing.
 */
final class Fitting {

	private static final float OTHERS = 0.15f;
	private static final double LOOSE = 0.45;
	private static final int WHOLE = 2;

	private final Letters letters;
	private final Pinyin pinyin;
	/** Weight of each field by its name. */
	private final Map<String, Double> weights;

	Fitting(Letters letters, Pinyin pinyin, Map<String, Double> weights) {
		this.letters = letters;
		this.pinyin = pinyin;
		this.weights = weights;
	}

	Query of(Asked asked, SearchQuery query) {
		BooleanQuery.Builder all = some(asked.parts().stream().map(this::part).toList());
		if (!query.kinds().isEmpty()) {
			BooleanQuery.Builder kinds = new BooleanQuery.Builder();
			query.kinds().forEach(k -> kinds.add(new TermQuery(new Term(Places.KIND, k)), Occur.SHOULD));
			all.add(kinds.build(), Occur.FILTER);
		}
		query.marks().forEach(m -> all.add(new TermQuery(new Term(Places.MARK, m)), Occur.FILTER));
		query.day().ifPresent(day -> {
			all.add(LongPoint.newRangeQuery(Places.FROM, Long.MIN_VALUE, day.toEpochDay()), Occur.FILTER);
			all.add(LongPoint.newRangeQuery(Places.UNTIL, day.toEpochDay(), Long.MAX_VALUE), Occur.FILTER);
		});
		return all.build();
	}

	/** All of one or two; of more three in five. */
	private static BooleanQuery.Builder some(List<Query> parts) {
		BooleanQuery.Builder builder = new BooleanQuery.Builder();
		parts.forEach(p -> builder.add(p, Occur.SHOULD));
		return builder.setMinimumNumberShouldMatch(parts.size() <= WHOLE ? parts.size() : (int) Math.ceil(parts.size() * 0.6));
	}

	private Query part(Part part) {
		List<Query> ways = new ArrayList<>();
		boolean latin = part.latin();
		each(ways, latin ? 0.3 : 1.0, name -> together(Places.GRAMS + name, part.text()));
		if (part.words().size() == 1) {
			String term = part.words().getFirst().term();
			each(ways, latin ? 6 : 1.2, name -> new TermQuery(new Term(Places.WORDS + name, term)));
		} else if (part.words().size() > 1) {
			ways.add(new BoostQuery(some(part.telling().stream().map(this::word).toList()).build(), (float) LOOSE));
		}
		if (latin) {
			each(ways, 0.5, name -> fixed(new PrefixQuery(new Term(Places.WORDS + name, part.text()))));
			said(part.typed(), ways);
		}
		return new DisjunctionMaxQuery(ways, OTHERS);
	}

	/** A word of the dictionary, wherever it is; as characters too, for the dictionary may have cut the text otherwise. */
	private Query word(Word word) {
		List<Query> ways = new ArrayList<>();
		each(ways, 1.2, name -> new TermQuery(new Term(Places.WORDS + name, word.term())));
		each(ways, 0.7, name -> together(Places.GRAMS + name, word.term()));
		return new DisjunctionMaxQuery(ways, OTHERS);
	}

	private void said(String typed, List<Query> ways) {
		if (typed.isEmpty()) {
			return;
		}
		each(ways, 4, name -> fixed(new TermQuery(new Term(Places.NAMES + name, typed))));
		each(ways, 1.5, name -> fixed(new PrefixQuery(new Term(Places.NAMES + name, typed))));
		if (typed.length() < 2) {
			return;
		}
		BooleanQuery.Builder rows = new BooleanQuery.Builder();
		int length = Math.min(Pinyin.INITIALS, typed.length());
		for (int i = 0; i + length <= typed.length(); i++) {
			rows.add(new TermQuery(new Term(Places.INITIALS, typed.substring(i, i + length))), Occur.MUST);
		}
		ways.add(new BoostQuery(fixed(rows.build()), 1.5f));
		pinyin.cuts(typed).stream().filter(cut -> cut.size() < typed.length()).forEach(cut -> ways.add(new BoostQuery(fixed(spoken(cut)), 1.5f)));
	}

	private Query spoken(List<String> cut) {
		MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
		for (int i = 0; i < cut.size(); i++) {
			String piece = cut.get(i);
			boolean whole = letters.syllable(piece) && i < cut.size() - 1;
			List<String> syllables = whole ? List.of(piece) : letters.beginning(piece);
			phrase.add(syllables.stream().map(s -> new Term(Places.SYLLABLES, s)).toArray(Term[]::new));
		}
		return phrase.build();
	}

	private static Query together(String field, String text) {
		List<String> pairs = Grams.of(text);
		return pairs.size() == 1 ? new TermQuery(new Term(field, pairs.getFirst()))
				: new PhraseQuery(field, pairs.toArray(String[]::new));
	}

	private static Query fixed(Query query) {
		return new ConstantScoreQuery(query);
	}

	private void each(List<Query> ways, double boost, Function<String, Query> query) {
		weights.forEach((name, weight) -> ways.add(new BoostQuery(query.apply(name), (float) (boost * weight))));
	}
}
