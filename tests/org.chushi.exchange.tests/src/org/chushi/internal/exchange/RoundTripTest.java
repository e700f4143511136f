package org.chushi.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Language;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.Finding;
import org.chushi.internal.exchange.qti.Qti21Format;
import org.chushi.internal.exchange.qti.Qti30Format;
import org.chushi.internal.exchange.table.CsvFormat;
import org.chushi.internal.exchange.table.XlsxFormat;
import org.chushi.internal.exchange.text.AikenFormat;
import org.chushi.internal.exchange.text.GiftFormat;
import org.chushi.internal.exchange.xml.MoodleFormat;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Credit;
import org.chushi.model.Essay;
import org.chushi.model.HotText;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.model.Text;
import org.chushi.model.TrueFalse;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Export then import is identity for what a format can carry: over many random questions of every type it carries. */
class RoundTripTest {

	private static final int ROUNDS = 400;

	/**
	 * @param without signs the format cannot hold in a text
	 * @param less    takes off what the format says it does not carry
	 */
	record Carrier(ExchangeFormat format, String without, java.util.function.Consumer<Question> less) {

		@Override
		public String toString() {
			return format.id();
		}
	}

	static Stream<Carrier> carriers() {
		return Stream.of(new Carrier(new GiftFormat(), "", q -> essays(q)), new Carrier(new MoodleFormat(), "", RoundTripTest::nothing),
				new Carrier(new AikenFormat(), "", RoundTripTest::aiken), new Carrier(new CsvFormat(), "|;；=", RoundTripTest::table),
				new Carrier(new XlsxFormat(), "|;；=", RoundTripTest::table), new Carrier(new Qti21Format(), "[]", RoundTripTest::qti),
				new Carrier(new Qti30Format(), "[]", RoundTripTest::qti));
	}

	private static void nothing(Question question) {
		// all of it is carried
	}

	private static void essays(Question question) {
		if (question instanceof Essay essay) {
			essay.setSample(null);
		}
	}

	private static void aiken(Question question) {
		question.setExplanation(null);
		plain((ChoiceQuestion) question);
	}

	private static void plain(ChoiceQuestion choice) {
		choice.setCredit(Credit.ALL_OR_NOTHING);
		choice.getChoices().forEach(c -> {
			c.setWeight(null);
			c.setFeedback(null);
		});
	}

	private static void table(Question question) {
		switch (question) {
		case ChoiceQuestion choice -> plain(choice);
		case TrueFalse judgement -> {
			judgement.setFeedbackTrue(null);
			judgement.setFeedbackFalse(null);
		}
		case MatchingQuestion matching -> {
			matching.getDistractors().clear();
			matching.getPairs().forEach(p -> arrowless(p.getLeft()));
		}
		case ShortAnswer words -> words.getAnswers().forEach(a -> a.setWeight(null));
		case NumericQuestion number -> {
			while (number.getAnswers().size() > 1) {
				number.getAnswers().removeLast();
			}
		}
		default -> nothing(question);
		}
	}

	private static void arrowless(Text text) {
		text.setZh(text.getZh() == null ? null : text.getZh().replace("->", ""));
		text.setEn(text.getEn() == null ? null : text.getEn().replace("->", ""));
	}

	private static void qti(Question question) {
		switch (question) {
		case Ordering ordering -> ordering.setCredit(Credit.ALL_OR_NOTHING);
		case HotText hot -> hot.getSpots().forEach(s -> s.setFeedback(null));
		default -> nothing(question);
		}
	}

	@ParameterizedTest
	@MethodSource("carriers")
	void exportThenImportIsIdentity(Carrier carrier) {
		for (Language language : Language.values()) {
			for (String type : new TreeSet<>(carrier.format().carries())) {
				List<Question> questions = IntStream.range(0, ROUNDS / carrier.format().carries().size()).mapToObj(seed -> {
					Question question = new RandomQuestions(seed, language, carrier.without()).of(type);
					carrier.less().accept(question);
					return question;
				}).toList();
				List<Finding> losses = new ArrayList<>();
				Taken taken = Taken.again(carrier.format(), questions, language, losses);
				assertThat(losses).as(carrier + " " + type).isEmpty();
				assertThat(taken.questions.size()).as("%s %s %s", carrier, type, taken.findings).isEqualTo(questions.size());
				for (int i = 0; i < questions.size(); i++) {
					assertThat(shown(taken.questions.get(i))).as("%s %s seed %d", carrier, type, i).isEqualTo(shown(questions.get(i)));
				}
			}
		}
	}

	/** All that is said in a question, without ids, code, tags and origin. */
	static String shown(EObject object) {
		EObject copy = EcoreUtil.copy(object);
		StringBuilder out = new StringBuilder();
		show(copy, out, "");
		return out.toString();
	}

	private static final Set<String> ASIDE = Set.of("id", "code", "origin", "tags");

	private static void show(EObject object, StringBuilder out, String indent) {
		out.append(indent).append(object.eClass().getName());
		object.eClass().getEAllAttributes().stream().filter(a -> !ASIDE.contains(a.getName()) && object.eIsSet(a))
				.forEach(a -> out.append(' ').append(a.getName()).append('=').append(object.eGet(a)));
		out.append('\n');
		object.eClass().getEAllContainments().forEach(r -> {
			Object value = object.eGet(r);
			List<?> children = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
			children.forEach(c -> show((EObject) c, out, indent + "  " + r.getName() + " "));
		});
	}

}
