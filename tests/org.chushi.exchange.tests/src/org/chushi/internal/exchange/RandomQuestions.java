package org.chushi.internal.exchange;

import static org.chushi.internal.exchange.QuestionMaker.MODEL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.chushi.core.Language;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.AnswerMatch;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Credit;
import org.chushi.model.Distractor;
import org.chushi.model.Essay;
import org.chushi.model.Gap;
import org.chushi.model.GapFill;
import org.chushi.model.HotSpot;
import org.chushi.model.HotText;
import org.chushi.model.ListGap;
import org.chushi.model.MatchPair;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.NumberGap;
import org.chushi.model.NumericAnswer;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.model.Text;
import org.chushi.model.TrueFalse;
import org.chushi.model.TypedGap;

/** Questions by a seed, of one language, with the signs that formats stumble over. */
public final class RandomQuestions {

	private static final String[] SIGNS = { "=", "~", "#", "{", "}", ":", "\\", "%50%", "[", "]", "<", ">", "&", "\"", "'", "//", "->", ",", ";",
			"&amp;", "<b>", "]]>", "A.", "ANSWER:", "…", "“”", "é", "😀", "、", "|", "$", "*" };
	private static final String[] ZH = { "退货", "顾客", "运费", "客服", "商品", "怎么", "处理", "请问", "订单", "三天" };
	private static final String[] EN = { "refund", "customer", "the", "parcel", "Why", "order", "late", "price", "3" };

	private final Random random;
	private final Language language;
	/** What the format cannot hold in a text, replaced by nothing. */
	private final String without;

	public RandomQuestions(long seed, Language language, String without) {
		this.random = new Random(seed);
		this.language = language;
		this.without = without;
	}

	/** One of the types a format carries. */
	public Question next(Set<String> types) {
		List<String> sorted = types.stream().sorted().toList();
		return of(sorted.get(random.nextInt(sorted.size())));
	}

	public Question of(String type) {
		Question question = switch (type) {
		case "single-choice" -> choices(MODEL.createSingleChoice(), true);
		case "multiple-choice" -> choices(MODEL.createMultipleChoice(), false);
		case "true-false" -> judgement();
		case "ordering" -> ordering();
		case "matching" -> matching();
		case "short-answer" -> shortAnswer();
		case "numeric" -> numeric();
		case "gap-fill" -> gaps();
		case "hot-text" -> hot();
		case "essay" -> essay();
		default -> throw new IllegalArgumentException(type);
		};
		question.setStem(text(true));
		question.setExplanation(maybe(() -> text(false)));
		question.setDifficulty(3);
		return question;
	}

	private <T> T maybe(Supplier<T> value) {
		return random.nextBoolean() ? value.get() : null;
	}

	/** Begins and ends with a word: spaces at the ends are nowhere kept. */
	public String words() {
		String[] words = language == Language.ZH ? ZH : EN;
		StringBuilder text = new StringBuilder(words[random.nextInt(words.length)]);
		for (int n = random.nextInt(5); n > 0; n--) {
			String sign = random.nextInt(3) == 0 ? SIGNS[random.nextInt(SIGNS.length)] : "";
			text.append(' ').append(sign).append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? sign : "");
		}
		String said = text.toString();
		for (char c : without.toCharArray()) {
			said = said.replace(Character.toString(c), "");
		}
		return said.replaceAll(" +", " ").strip();
	}

	private Text text(boolean sure) {
		String said = words();
		Text text = MODEL.createText();
		say(text, sure && language == Language.ZH ? "问" + said : sure ? "ask " + said : said);
		return text;
	}

	private <T extends Text> T say(T text, String said) {
		if (language == Language.ZH) {
			text.setZh(said);
		} else {
			text.setEn(said);
		}
		return text;
	}

	private List<String> different(int least, int most) {
		Set<String> all = new HashSet<>();
		List<String> list = new ArrayList<>();
		int n = least + random.nextInt(most - least + 1);
		while (list.size() < n) {
			String said = words() + (list.isEmpty() ? "" : " " + list.size());
			if (all.add(said.toLowerCase(java.util.Locale.ROOT))) {
				list.add(said);
			}
		}
		return list;
	}

	private Question choices(ChoiceQuestion question, boolean single) {
		List<String> options = different(2, 5);
		boolean weighted = !single || options.size() > 2 && random.nextInt(3) == 0;
		int right = random.nextInt(options.size());
		int other = (right + 1) % options.size();
		for (int i = 0; i < options.size(); i++) {
			Choice choice = say(MODEL.createChoice(), options.get(i));
			choice.setKey(QuestionMaker.key(i));
			choice.setFeedback(maybe(() -> text(false)));
			choice.setCorrect(i == right || !single && i == other && options.size() > 2);
			question.getChoices().add(choice);
		}
		question.setCredit(weighted ? Credit.WEIGHTED : Credit.ALL_OR_NOTHING);
		for (int i = 0; weighted && i < options.size(); i++) {
			boolean both = options.size() > 2;
			question.getChoices().get(i).setWeight(i == right ? single || !both ? "100" : "60" : i == other && both ? single ? "50" : "40"
					: single || !both || i % 2 == 0 ? "0" : "-50");
		}
		return question;
	}

	private Question judgement() {
		TrueFalse question = MODEL.createTrueFalse();
		question.setAnswer(random.nextBoolean());
		question.setFeedbackTrue(maybe(() -> text(false)));
		question.setFeedbackFalse(maybe(() -> text(false)));
		return question;
	}

	private Question ordering() {
		Ordering question = MODEL.createOrdering();
		question.setCredit(Credit.PARTIAL);
		for (String each : different(2, 6)) {
			OrderingItem item = say(MODEL.createOrderingItem(), each);
			item.setKey(QuestionMaker.key(question.getItems().size()));
			question.getItems().add(item);
		}
		return question;
	}

	private Question matching() {
		MatchingQuestion question = MODEL.createMatchingQuestion();
		question.setCredit(Credit.PARTIAL);
		for (String each : different(2, 5)) {
			MatchPair pair = MODEL.createMatchPair();
			pair.setLeft(say(MODEL.createText(), each));
			pair.setRight(text(false));
			question.getPairs().add(pair);
		}
		if (random.nextBoolean()) {
			Distractor distractor = MODEL.createDistractor();
			distractor.setText(text(false));
			question.getDistractors().add(distractor);
		}
		return question;
	}

	private List<AcceptedAnswer> accepted() {
		List<AcceptedAnswer> answers = new ArrayList<>();
		for (String each : different(1, 3)) {
			AcceptedAnswer answer = MODEL.createAcceptedAnswer();
			answer.setText(each.replace("->", "").replace("*", "").strip());
			answer.setMatch(AnswerMatch.LITERAL);
			answer.setWeight(answers.isEmpty() ? null : maybe(() -> "50"));
			answers.add(answer);
		}
		return answers;
	}

	private Question shortAnswer() {
		ShortAnswer question = MODEL.createShortAnswer();
		question.getAnswers().addAll(accepted());
		return question;
	}

	private List<NumericAnswer> numbers() {
		return IntStream.range(0, 1 + random.nextInt(2)).mapToObj(i -> {
			NumericAnswer answer = MODEL.createNumericAnswer();
			answer.setValue(new java.math.BigDecimal(random.nextInt(2000) - 1000 + 5000 * i).movePointLeft(random.nextInt(3)).stripTrailingZeros()
					.toPlainString());
			answer.setTolerance(maybe(() -> "0.25"));
			answer.setWeight(i == 0 ? null : "50");
			return answer;
		}).toList();
	}

	private Question numeric() {
		NumericQuestion question = MODEL.createNumericQuestion();
		question.getAnswers().addAll(numbers());
		return question;
	}

	private Question gaps() {
		GapFill question = MODEL.createGapFill();
		StringBuilder passage = new StringBuilder(words());
		for (int i = 1; i <= 2 + random.nextInt(2); i++) {
			Gap gap = gap(random.nextInt(3));
			gap.setKey(Integer.toString(i));
			question.getGaps().add(gap);
			passage.append(" [[").append(i).append("]] ").append(words());
		}
		question.setPassage(say(MODEL.createText(), passage.toString()));
		return question;
	}

	private Gap gap(int kind) {
		if (kind == 0) {
			TypedGap gap = MODEL.createTypedGap();
			gap.getAnswers().addAll(accepted());
			return gap;
		}
		if (kind == 1) {
			NumberGap gap = MODEL.createNumberGap();
			gap.getAnswers().add(numbers().getFirst());
			return gap;
		}
		ListGap gap = MODEL.createListGap();
		gap.setFixedOrder(random.nextBoolean());
		for (String each : different(2, 4)) {
			Choice choice = say(MODEL.createChoice(), each);
			choice.setKey(QuestionMaker.key(gap.getChoices().size()));
			choice.setCorrect(gap.getChoices().isEmpty());
			gap.getChoices().add(choice);
		}
		return gap;
	}

	private Question hot() {
		HotText question = MODEL.createHotText();
		question.setCredit(Credit.ALL_OR_NOTHING);
		StringBuilder passage = new StringBuilder(words());
		for (int i = 1; i <= 3; i++) {
			HotSpot spot = MODEL.createHotSpot();
			spot.setKey("h" + i);
			spot.setCorrect(i < 3);
			question.getSpots().add(spot);
			passage.append(" [[h").append(i).append(':').append(words().replaceAll("[\\[\\]]", "").replaceAll(" +", " ").strip()).append("]] ").append(words());
		}
		question.setPassage(say(MODEL.createText(), passage.toString()));
		return question;
	}

	private Question essay() {
		Essay essay = MODEL.createEssay();
		essay.setSample(maybe(() -> text(false)));
		return essay;
	}
}
