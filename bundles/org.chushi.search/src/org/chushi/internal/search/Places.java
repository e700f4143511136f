package org.chushi.internal.search;

import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.chushi.search.SearchField;
import org.chushi.search.SearchText;

/** How a text lies in the index: every field four times over, and the two of pinyin for the whole text. */
final class Places {

	static final String KEY = "key";
	static final String KIND = "kind";
	static final String MARK = "mark";
	static final String FROM = "from";
	static final String UNTIL = "until";
	/** Characters and pairs, by the name of the field. */
	static final String GRAMS = "g:";
	/** Words. */
	static final String WORDS = "w:";
	/** What words are called in pinyin. */
	static final String NAMES = "n:";
	static final String SYLLABLES = "syllables";
	static final String INITIALS = "initials";

	private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
	private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
	private static final FieldType ALONE = type(IndexOptions.DOCS, true);

	private final Letters letters;
	private final Words words;
	private final Grams grams;
	private final Pinyin pinyin;

	Places(Letters letters, Words words, Pinyin pinyin) {
		this.letters = letters;
		this.words = words;
		this.grams = new Grams(letters);
		this.pinyin = pinyin;
	}

	private static FieldType type(IndexOptions options, boolean bare) {
		FieldType type = new FieldType();
		type.setIndexOptions(options);
		type.setOmitNorms(bare);
		type.setTokenized(true);
		type.freeze();
		return type;
	}

	static String key(String kind, String id) {
		return kind + '\u0000' + id;
	}

	Document document(SearchText text) {
		Document document = new Document();
		document.add(new StringField(KEY, key(text.kind(), text.id()), Field.Store.YES));
		document.add(new StringField(KIND, text.kind(), Field.Store.NO));
		text.marks().forEach(m -> document.add(new StringField(MARK, m, Field.Store.NO)));
		document.add(new LongPoint(FROM, text.from().toEpochDay()));
		document.add(new LongPoint(UNTIL, text.until().toEpochDay()));
		text.fields().stream().filter(f -> !f.text().isBlank()).forEach(f -> add(document, f));
		return document;
	}

	private void add(Document document, SearchField field) {
		String folded = letters.folded(field.text());
		List<Word> found = words.of(folded);
		Terms pairs = new Terms();
		grams.of(folded, pairs);
		Terms named = new Terms();
		found.forEach(w -> named.add(w.term(), 1));
		Terms called = new Terms();
		pinyin.names(found, folded, called);
		Terms said = new Terms();
		pinyin.syllables(folded, said);
		Terms begun = new Terms();
		pinyin.initials(folded, begun);
		add(document, GRAMS + field.name(), pairs, PLACED);
		add(document, WORDS + field.name(), named, COUNTED);
		add(document, NAMES + field.name(), called, ALONE);
		add(document, SYLLABLES, said, PLACED);
		add(document, INITIALS, begun, ALONE);
	}

	private static void add(Document document, String name, Terms terms, FieldType type) {
		if (!terms.empty()) {
			document.add(new Field(name, terms, type));
		}
	}
}
