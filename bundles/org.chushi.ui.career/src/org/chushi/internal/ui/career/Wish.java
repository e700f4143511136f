package org.chushi.internal.ui.career;

import java.util.ArrayList;
import java.util.List;

import org.chushi.career.CareerWays.Question;
import org.chushi.career.Measure;

/** What somebody asks the map. @param position id; empty for the one that is suggested */
record Wish(String position, Question question) {

	static final Wish NONE = new Wish("", Question.of(Measure.MONTHS));

	Wish to(String wished) {
		return new Wish(wished, question);
	}

	Wish by(Measure measure) {
		return new Wish(position, new Question(measure, question.assumed()));
	}

	/** With one thing more taken as had, or without it. */
	Wish assuming(String key, boolean had) {
		List<String> all = new ArrayList<>(question.assumed());
		all.remove(key);
		if (had) {
			all.add(key);
		}
		return new Wish(position, new Question(question.by(), all));
	}
}
