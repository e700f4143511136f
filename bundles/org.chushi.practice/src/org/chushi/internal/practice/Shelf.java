package org.chushi.internal.practice;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.questions.QuestionTypes;

/** The stock of the library as it is now, made once a library. Any thread. */
final class Shelf {

	private final Packs packs;
	private final QuestionTypes types;
	private volatile Stock stock;

	Shelf(Packs packs, QuestionTypes types) {
		this.packs = packs;
		this.types = types;
	}

	Library library() {
		return packs.library();
	}

	Stock stock() {
		Library library = packs.library();
		Stock now = stock;
		if (now == null || !now.of(library)) {
			now = new Stock(library, types);
			stock = now;
		}
		return now;
	}
}
