package org.chushi.internal.exchange.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.model.AnswerMatch;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Credit;
import org.chushi.model.Essay;
import org.chushi.model.GapFill;
import org.chushi.model.MatchPair;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.NumericAnswer;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.model.TrueFalse;
import org.chushi.model.TypedGap;

/** A question of a row, its type told or guessed from its options and its answer. */
final class RowQuestion {

	private static final Set<String> TRUE = Set.of("正确", "对", "√", "✓", "✔", "是", "t", "true", "y", "yes", "1", "v");
	private static final Set<String> FALSE = Set.of("错误", "错", "×", "✗", "✘", "x", "否", "不是", "不对", "不正确", "f", "false", "n", "no", "0");
	private static final Pattern BLANK = Pattern.compile("_{2,}|（[\\s_]*）|\\([\\s_]*\\)|【[\\s_]*】");
	private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；|/&和及与.。]+");
	private static final Pattern PAIR = Pattern.compile("\\s*(?:=>|->|→|——|--|＝|=)\\s*");
	private static final BigDecimal FULL = BigDecimal.valueOf(100);

	/** What a row says, without the parts that every question has. */
	record Cells(int line, String type, String stem, List<String> options, String inOneCell, String answer) {
	}

	private final QuestionMaker maker;

	RowQuestion(QuestionMaker maker) {
		this.maker = maker;
	}

	/** Null when it cannot be understood; that was said. */
	Question of(Cells row) {
		Kind kind = Kind.of(row.type());
		if (kind == null && !row.type().isEmpty()) {
			maker.error(row.line(), Messages.Table_type, Messages.Table_typeRemedy, row.type(),
					String.join("、", Arrays.stream(Kind.values()).map(Kind::word).toList()));
			return null;
		}
		String stem = row.stem();
		List<String> options = row.options().isEmpty() ? Options.of(row.inOneCell()) : row.options();
		boolean choosing = kind == Kind.SINGLE || kind == Kind.MULTIPLE || kind == Kind.ORDER || kind == null;
		if (options.isEmpty() && choosing && Options.start(stem) >= 0) {
			options = Options.of(stem.substring(Options.start(stem)));
			stem = stem.substring(0, Options.start(stem)).strip();
		}
		return make(kind == null ? guess(row, options) : kind, row, stem, options);
	}

	private static Kind guess(Cells row, List<String> options) {
		if (options.size() > 1) {
			boolean judged = options.size() == 2 && TRUE.contains(plain(options.get(0))) && FALSE.contains(plain(options.get(1)));
			Set<Integer> right = keys(row.answer(), options);
			return judged ? Kind.JUDGEMENT : right != null && right.size() > 1 ? Kind.MULTIPLE : Kind.SINGLE;
		}
		if (judgement(row.answer(), options) != null) {
			return Kind.JUDGEMENT;
		}
		return BLANK.matcher(row.stem()).find() ? Kind.BLANK : row.answer().length() > 30 || row.answer().isEmpty() ? Kind.ESSAY : Kind.WORDS;
	}

	private Question make(Kind kind, Cells row, String stem, List<String> options) {
		Question question = switch (kind) {
		case SINGLE, MULTIPLE -> choice(kind, row, options);
		case JUDGEMENT -> judged(row, options);
		case BLANK -> blanks(row, stem);
		case WORDS -> words(row);
		case NUMBER -> number(row);
		case ESSAY -> essay(row);
		case ORDER -> order(row, options);
		case MATCH -> match(row, options);
		};
		if (question != null && question.getStem() == null) {
			question.setStem(maker.text(stem));
		}
		return question;
	}

	private Question bad(Cells row) {
		maker.error(row.line(), Messages.Table_answer, Messages.Table_answerRemedy, row.answer(), row.stem());
		return null;
	}

	// --- by type ------------------------------------------------------------------------------------------------------

	private Question choice(Kind kind, Cells row, List<String> options) {
		Set<Integer> right = keys(row.answer(), options);
		boolean blank = options.stream().anyMatch(String::isEmpty);
		if (options.size() < 2 || right == null || right.isEmpty() || right.stream().anyMatch(i -> options.get(i).isEmpty())) {
			return bad(row);
		}
		boolean single = kind == Kind.SINGLE && right.size() == 1;
		if (kind == Kind.SINGLE && !single) {
			maker.warning(row.line(), Messages.Table_several, Messages.Table_severalRemedy, row.answer(), row.stem());
		}
		if (blank) {
			maker.loss(row.line(), Messages.Gift_blankOption, Messages.Gift_blankOptionRemedy,
					options.stream().filter(String::isEmpty).count());
		}
		ChoiceQuestion question = single ? QuestionMaker.MODEL.createSingleChoice() : QuestionMaker.MODEL.createMultipleChoice();
		for (int i = 0; i < options.size(); i++) {
			if (!options.get(i).isEmpty()) {
				maker.choice(question.getChoices(), options.get(i), right.contains(i), "");
			}
		}
		return question;
	}

	/** Letters, figures or the words of options; null when one of them means no option. */
	private static Set<Integer> keys(String answer, List<String> options) {
		Set<Integer> keys = new TreeSet<>();
		for (int i = 0; i < options.size(); i++) {
			if (!options.get(i).isEmpty() && options.get(i).equals(answer)) {
				return Set.of(i);
			}
		}
		String letters = BETWEEN.matcher(Normalizer.normalize(answer, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT)).replaceAll("");
		for (int i = 0; i < letters.length(); i++) {
			int key = letters.charAt(i) >= 'A' ? letters.charAt(i) - 'A' : letters.charAt(i) - '1';
			if (key < 0 || key >= options.size()) {
				return null;
			}
			keys.add(key);
		}
		return keys;
	}

	private static String plain(String said) {
		return Normalizer.normalize(said, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT).replaceAll("[。.]$", "");
	}

	/** Null when it is neither. A and B mean the options, which are right and wrong in this order when they are not there. */
	private static Boolean judgement(String answer, List<String> options) {
		String said = plain(answer);
		if (said.equals("a") || said.equals("b")) {
			int at = said.charAt(0) - 'a';
			said = at < options.size() ? plain(options.get(at)) : at == 0 ? "对" : "错";
		}
		return TRUE.contains(said) ? Boolean.TRUE : FALSE.contains(said) ? Boolean.FALSE : null;
	}

	private Question judged(Cells row, List<String> options) {
		Boolean truth = judgement(row.answer(), options);
		if (truth == null) {
			return bad(row);
		}
		TrueFalse question = QuestionMaker.MODEL.createTrueFalse();
		question.setAnswer(truth);
		return question;
	}

	private Question blanks(Cells row, String stem) {
		Matcher blank = BLANK.matcher(stem);
		int count = (int) blank.results().count();
		if (count < 2) {
			return words(row);
		}
		List<String> answers = split(row.answer(), "[;；|\\n]");
		answers = answers.size() == count ? answers : split(row.answer(), "[,，、]");
		if (answers.size() != count) {
			maker.error(row.line(), Messages.Table_blanks, Messages.Table_blanksRemedy, count, row.answer());
			return null;
		}
		GapFill question = QuestionMaker.MODEL.createGapFill();
		for (String answer : answers) {
			TypedGap gap = QuestionMaker.MODEL.createTypedGap();
			gap.setKey(Integer.toString(question.getGaps().size() + 1));
			split(answer, "/").forEach(a -> gap.getAnswers().add(maker.accepted(a, AnswerMatch.LITERAL, FULL, "")));
			question.getGaps().add(gap);
		}
		int[] n = { 0 };
		question.setPassage(maker.text(BLANK.matcher(stem).replaceAll(m -> "[[" + ++n[0] + "]]")));
		question.setStem(maker.text(BLANK.matcher(stem).replaceAll("____")));
		return question;
	}

	private static List<String> split(String text, String at) {
		return Arrays.stream(text.split(at)).map(String::strip).filter(p -> !p.isEmpty()).toList();
	}

	private Question words(Cells row) {
		ShortAnswer question = QuestionMaker.MODEL.createShortAnswer();
		split(row.answer(), "[|;；\\n]").forEach(a -> question.getAnswers().add(maker.accepted(a, AnswerMatch.LITERAL, FULL, "")));
		return question.getAnswers().isEmpty() ? bad(row) : question;
	}

	private Question number(Cells row) {
		String[] parts = row.answer().split("±|\\+/-|\\+-", 2);
		BigDecimal value = Numbers.decimal(parts[0]);
		BigDecimal tolerance = parts.length > 1 ? Numbers.decimal(parts[1]) : BigDecimal.ZERO;
		if (value == null || tolerance == null) {
			return bad(row);
		}
		NumericQuestion question = QuestionMaker.MODEL.createNumericQuestion();
		NumericAnswer answer = QuestionMaker.MODEL.createNumericAnswer();
		answer.setValue(QuestionMaker.plain(value));
		answer.setTolerance(tolerance.signum() == 0 ? null : QuestionMaker.plain(tolerance));
		question.getAnswers().add(answer);
		return question;
	}

	private Question essay(Cells row) {
		Essay essay = QuestionMaker.MODEL.createEssay();
		essay.setSample(maker.text(row.answer()));
		return essay;
	}

	/** In the order of the answer; in that of the options when there is no answer. */
	private Question order(Cells row, List<String> options) {
		List<Integer> order = new ArrayList<>();
		String letters = BETWEEN.matcher(Normalizer.normalize(row.answer(), Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
				.replaceAll("").replaceAll("[→>-]", "");
		letters.chars().map(c -> c >= 'A' ? c - 'A' : c - '1').forEach(order::add);
		for (int i = 0; i < options.size() && letters.isEmpty(); i++) {
			order.add(i);
		}
		boolean whole = new TreeSet<>(order).equals(new TreeSet<>(java.util.stream.IntStream.range(0, options.size()).boxed().toList()));
		if (options.size() < 2 || order.size() != options.size() || !whole) {
			return bad(row);
		}
		Ordering question = QuestionMaker.MODEL.createOrdering();
		question.setCredit(Credit.PARTIAL);
		for (int at : order) {
			OrderingItem item = maker.say(QuestionMaker.MODEL.createOrderingItem(), options.get(at));
			item.setKey(QuestionMaker.key(question.getItems().size()));
			question.getItems().add(item);
		}
		return question;
	}

	/** Pairs stand in the options as {@code left => right}, or in the answer, a line each. */
	private Question match(Cells row, List<String> options) {
		MatchingQuestion question = QuestionMaker.MODEL.createMatchingQuestion();
		question.setCredit(Credit.PARTIAL);
		List<String> pairs = options.isEmpty() ? split(row.answer(), "[;；\\n]") : options;
		for (String each : pairs) {
			String[] sides = PAIR.split(each, 2);
			if (sides.length < 2 || sides[0].isBlank() || sides[1].isBlank()) {
				return bad(row);
			}
			MatchPair pair = QuestionMaker.MODEL.createMatchPair();
			pair.setLeft(maker.text(sides[0].strip()));
			pair.setRight(maker.text(sides[1].strip()));
			question.getPairs().add(pair);
		}
		return question.getPairs().size() < 2 ? bad(row) : question;
	}
}
