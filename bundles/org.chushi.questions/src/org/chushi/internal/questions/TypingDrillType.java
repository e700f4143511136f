package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.TypingDrill;
import org.chushi.questions.AnswerClass;
import org.chushi.questions.Bodies;
import org.chushi.questions.Fraction;
import org.chushi.questions.Item;
import org.chushi.questions.Judged;
import org.chushi.questions.QuestionType;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Component;

/**
 * A text is typed. Below the accuracy wanted it earns nothing; from there on what counts is speed, up to the one wanted:
 * right characters a minute. The response has the parts {@code text} and {@code millis}.
 */
@Component
public final class TypingDrillType implements QuestionType {

	static final String TEXT = "text";
	static final String MILLIS = "millis";
	static final int LONGEST = 3_000;
	private static final int MINUTE = 60_000;
	private static final int GRACE = 5;
	private static final String FAST = "fast";
	private static final String SLOW = "slow";
	private static final String INACCURATE = "inaccurate";

	@Override
	public String id() {
		return "typing-drill";
	}

	@Override
	public Bilingual title() {
		return Messages.TypingDrillType_title.text();
	}

	@Override
	public EClass model() {
		return ModelPackage.Literals.TYPING_DRILL;
	}

	@Override
	public List<Diagnostic> check(Question question, String place) {
		TypingDrill drill = (TypingDrill) question;
		Bilingual passage = Texts.of(drill.getPassage());
		List<Diagnostic> found = new ArrayList<>();
		if (passage.zh().isBlank() || passage.en().isBlank() || Math.max(passage.zh().length(), passage.en().length()) > LONGEST) {
			found.add(Diagnostic.error(place, Messages.TypingDrillType_passage.text(Items.name(question)),
					Messages.TypingDrillType_passageRemedy.text(LONGEST)));
		}
		if (drill.getCharactersPerMinute() < 1 || drill.getAccuracyPercent() < 0 || drill.getAccuracyPercent() > 100
				|| drill.getSeconds() < 0) {
			found.add(Diagnostic.error(place, Messages.TypingDrillType_numbers.text(Items.name(question)),
					Messages.TypingDrillType_numbersRemedy.text()));
		}
		return found;
	}

	@Override
	public Item item(Question question, RandomGenerator shuffle) {
		TypingDrill drill = (TypingDrill) question;
		return Items.of(question, id(), new Bodies.Drill(Texts.of(drill.getPassage()), drill.getCharactersPerMinute(),
				drill.getAccuracyPercent(), drill.getSeconds()), List.of(), Map.of());
	}

	private static Bodies.Drill body(Item item) {
		return item.body().as(Bodies.Drill.class);
	}

	private static Optional<Long> millis(Response response) {
		String millis = response.parts().getOrDefault(MILLIS, "");
		return millis.matches("[0-9]{1,9}") ? Optional.of(Long.valueOf(millis)).filter(m -> m > 0) : Optional.empty();
	}

	/** By the language of the passage it comes closer to. */
	private static Typing typing(Item item, Response response) {
		Bodies.Drill drill = body(item);
		String text = response.parts().getOrDefault(TEXT, "");
		boolean cut = drill.seconds() > 0;
		Typing zh = Typing.of(drill.passage().zh(), text, cut);
		Typing en = Typing.of(drill.passage().en(), text, cut);
		return en.accuracy().compareTo(zh.accuracy()) > 0 ? en : zh;
	}

	@Override
	public Judged judge(Item item, Response response) {
		if (response.isEmpty() || wrong(item, response).isPresent()) {
			return Judged.NOTHING;
		}
		Typing typing = typing(item, response);
		Bodies.Drill drill = body(item);
		return typing.accuracy().times(100).compareTo(Fraction.of(drill.accuracyPercent())) < 0 ? Judged.NOTHING
				: Judged.of(speed(drill, typing, response).dividedBy(drill.charactersPerMinute()).min(Fraction.ONE));
	}

	/** Right characters a minute; who does not come to the end is taken to have used the time there was. */
	private static Fraction speed(Bodies.Drill drill, Typing typing, Response response) {
		long used = millis(response).orElse((long) MINUTE);
		return Fraction.of(typing.right() * (long) MINUTE,
				typing.complete() ? used : Math.max(used, drill.seconds() * 1000L));
	}

	@Override
	public Optional<Bilingual> wrong(Item item, Response response) {
		if (response.isEmpty()) {
			return Optional.empty();
		}
		Bodies.Drill drill = body(item);
		Optional<Long> millis = millis(response);
		if (millis.isEmpty() || !response.parts().containsKey(TEXT)
				|| !Set.of(TEXT, MILLIS).containsAll(response.parts().keySet())) {
			return Optional.of(Messages.TypingDrillType_noParts.text());
		}
		if (response.parts().get(TEXT).length() > 2 * LONGEST) {
			return Optional.of(Messages.Lines_long.text(2 * LONGEST));
		}
		return drill.seconds() > 0 && millis.get() > (drill.seconds() + GRACE) * 1000L
				? Optional.of(Messages.TypingDrillType_late.text(drill.seconds()))
				: Optional.empty();
	}

	@Override
	public Optional<Response> right(Item item) {
		return Optional.of(Response.parts(Map.of(TEXT, body(item).passage().zh(), MILLIS, "1")));
	}

	/** JSON, or the milliseconds and then the text. */
	@Override
	public Result<Response> read(Item item, String words) {
		if (words.strip().startsWith("{")) {
			return Typed.parts(words);
		}
		String[] both = words.strip().split("\\s+", 2);
		return both[0].matches("[0-9]{1,9}")
				? Result.done(Response.parts(Map.of(MILLIS, both[0], TEXT, both.length == 1 ? "" : both[1])))
				: Result.refused(Messages.TypingDrillType_noParts.text());
	}

	@Override
	public Optional<Bilingual> wrongKey(Item item, TypeData key) {
		return Optional.of(Messages.TypingDrillType_noKey.text());
	}

	@Override
	public Result<TypeData> key(Item item, List<String> words) {
		return Result.refused(Messages.TypingDrillType_noKey.text());
	}

	@Override
	public Bilingual told(Item item) {
		Bodies.Drill drill = body(item);
		return Messages.TypingDrillType_told.text(drill.charactersPerMinute(), drill.accuracyPercent());
	}

	@Override
	public List<Bilingual> remarks(Item item, Response response) {
		if (response.isEmpty() || wrong(item, response).isPresent()) {
			return List.of();
		}
		Typing typing = typing(item, response);
		return List.of(Messages.TypingDrillType_typed.text(speed(body(item), typing, response).decimal(0),
				typing.accuracy().times(100).decimal(1), typing.distance()));
	}

	@Override
	public List<AnswerClass> classes(Item item) {
		return Classes.with(List.of(new AnswerClass(FAST, Messages.TypingDrillType_fast.text(), true),
				new AnswerClass(SLOW, Messages.TypingDrillType_slow.text(), false),
				new AnswerClass(INACCURATE, Messages.TypingDrillType_inaccurate.text(), false)));
	}

	@Override
	public Set<String> classify(Item item, Response response) {
		if (response.isEmpty()) {
			return Set.of(AnswerClass.NONE);
		}
		if (wrong(item, response).isPresent()) {
			return Set.of(AnswerClass.OTHER);
		}
		Fraction earned = judge(item, response).earned();
		return Set.of(earned.equals(Fraction.ONE) ? FAST : earned.equals(Fraction.ZERO) ? INACCURATE : SLOW);
	}
}
