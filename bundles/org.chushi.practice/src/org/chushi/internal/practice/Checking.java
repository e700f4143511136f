package org.chushi.internal.practice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;

/**
 * Asks the questions of lessons.
 *
 * @param busy questions that may not be asked now
 */
record Checking(Stock stock, Set<String> busy) {

	/** Options stand alike each time, so that who reads again finds what was there. */
	private static final long SEED = 0;

	Result<Map<String, ExamQuestion>> ask(Collection<String> questions) {
		Map<String, ExamQuestion> asked = new LinkedHashMap<>();
		questions.forEach(id -> find(id).ifPresent(sheet -> asked.put(id, ExamQuestion.asked(sheet.item(SEED).placed("", 1)))));
		return Result.done(asked);
	}

	Result<ReviewedQuestion> tell(String question, Response response) {
		Optional<Sheet> found = find(question);
		if (found.isEmpty()) {
			return Result.refused((busy.contains(question) ? Messages.Rounds_held : Messages.Checking_gone).text());
		}
		Sheet sheet = found.get();
		Item item = sheet.item(SEED).placed("", 1);
		Optional<Bilingual> wrong = response.isEmpty() ? Optional.empty() : sheet.type().wrong(item, response);
		return wrong.isPresent() ? Result.refused(wrong.get()) : Result.done(ReviewedQuestion.of(sheet.type(), item, response));
	}

	private Optional<Sheet> find(String id) {
		return busy.contains(id) ? Optional.empty() : stock.find(id);
	}
}
