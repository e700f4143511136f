package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.Criterion;
import org.chushi.model.Level;
import org.chushi.model.Question;
import org.chushi.model.Rubric;
import org.chushi.model.Written;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Item;
import org.chushi.questions.Keys;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;

/** Types answered in one's own words, at least in part marked by people; there is no key to correct. */
abstract class WrittenType implements QuestionType {

	/** Longest text that is stored, in characters. */
	static final int LONGEST = 20_000;

	/** Most characters that may be written; 0 for no condition. */
	abstract int most(Item item);

	static List<Diagnostic> checkWritten(Question question, String place) {
		Written written = (Written) question;
		List<Diagnostic> found = new ArrayList<>();
		if (written.getFewest() < 0 || written.getMost() < 0 || written.getMost() > LONGEST
				|| written.getMost() > 0 && written.getMost() < written.getFewest()) {
			found.add(Diagnostic.error(place, Messages.WrittenType_lengths.text(Items.name(question)),
					Messages.WrittenType_lengthsRemedy.text(LONGEST)));
		}
		if (written.getRubric() != null) {
			found.addAll(checkRubric(question, written.getRubric(), place));
		}
		return found;
	}

	private static List<Diagnostic> checkRubric(Question question, Rubric rubric, String place) {
		Set<String> ids = new HashSet<>();
		for (Criterion criterion : rubric.getCriteria()) {
			boolean named = criterion.getId() != null && ids.add(criterion.getId());
			boolean levels = criterion.getLevels().size() > 1
					&& criterion.getLevels().stream().allMatch(l -> l.getId() != null && ids.add(l.getId()) && l.getPoints() >= 0)
					&& criterion.getLevels().stream().anyMatch(l -> l.getPoints() > 0);
			if (!named || !levels) {
				return List.of(rubricError(question, place));
			}
		}
		return rubric.getCriteria().isEmpty() ? List.of(rubricError(question, place)) : List.of();
	}

	private static Diagnostic rubricError(Question question, String place) {
		return Diagnostic.error(place, Messages.WrittenType_rubric.text(Items.name(question)),
				Messages.WrittenType_rubricRemedy.text());
	}

	static Keys.Rubric rubric(Written written) {
		Rubric rubric = written.getRubric();
		return rubric == null ? Keys.Rubric.NONE
				: new Keys.Rubric(Texts.of(rubric.getTitle()),
						rubric.getCriteria().stream().map(c -> new Keys.Criterion(Items.text(c.getId()), Texts.of(c.getTitle()),
								c.getLevels().stream().map(WrittenType::level).toList())).toList());
	}

	private static Keys.Level level(Level level) {
		return new Keys.Level(Items.text(level.getId()), level.getPoints(), Texts.of(level.getText()));
	}

	@Override
	public final Optional<Bilingual> wrong(Item item, Response response) {
		Optional<Bilingual> noText = Lines.wrong(response, LONGEST);
		int most = most(item);
		return noText.isPresent() || most == 0 || Characters.count(response.text()) <= most ? noText
				: Optional.of(Messages.WrittenType_long.text(most, Characters.count(response.text())));
	}

	@Override
	public final Result<Response> read(Item item, String words) {
		return Typed.text(words);
	}

	@Override
	public final Optional<Bilingual> wrongKey(Item item, TypeData key) {
		return Optional.of(Messages.WrittenType_noKey.text());
	}

	@Override
	public final Result<TypeData> key(Item item, List<String> words) {
		return Result.refused(Messages.WrittenType_noKey.text());
	}

	@Override
	public List<AnswerClass> classes(Item item) {
		return Classes.with(List.of());
	}

	@Override
	public Set<String> classify(Item item, Response response) {
		return Set.of(response.isEmpty() ? AnswerClass.NONE : AnswerClass.OTHER);
	}
}
