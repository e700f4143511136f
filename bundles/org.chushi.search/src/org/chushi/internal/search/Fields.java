package org.chushi.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.model.Text;
import org.chushi.search.SearchField;

/** The fields of one thing, without empty ones. */
final class Fields {

	static final String TITLE = "title";
	static final String CODE = "code";
	static final String TAG = "tag";
	static final String BODY = "body";
	static final String SCENARIO = "scenario";
	static final String STAGE = "stage";

	private final List<SearchField> fields = new ArrayList<>();

	Fields with(String name, double weight, String text) {
		if (text != null && !text.isBlank()) {
			fields.add(new SearchField(name, text, weight));
		}
		return this;
	}

	/** Both languages; once when they are the same. */
	Fields with(String name, double weight, Text text) {
		if (text != null) {
			with(name, weight, text.getZh());
			if (text.getEn() != null && !text.getEn().equals(text.getZh())) {
				with(name, weight, text.getEn());
			}
		}
		return this;
	}

	Fields with(String name, double weight, Bilingual text) {
		with(name, weight, text.zh());
		return text.en().equals(text.zh()) ? this : with(name, weight, text.en());
	}

	Fields with(String name, double weight, Optional<String> text) {
		return text.isPresent() ? with(name, weight, text.get()) : this;
	}

	Fields with(String name, double weight, List<String> texts) {
		texts.forEach(t -> with(name, weight, t));
		return this;
	}

	List<SearchField> all() {
		return fields;
	}
}
