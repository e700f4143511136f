package org.chushi.internal.exchange.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.Rich;
import org.chushi.model.AnswerMatch;
import org.chushi.model.Choice;
import org.chushi.model.Gap;
import org.chushi.model.GapFill;
import org.chushi.model.ListGap;
import org.chushi.model.NumberGap;
import org.chushi.model.NumericAnswer;
import org.chushi.model.Question;
import org.chushi.model.TypedGap;

/**
 * Moodle's embedded answers, {@code {1:SHORTANSWER:=right~%50%half#feedback}}, and its questions that choose words for gaps
 * {@code [[1]]}.
 */
final class Cloze {

	/** Marks the stem of our own exports, which Moodle has no place for. */
	static final String STEM = "<p class=\"chushi-stem\">";

	private static final Pattern GAP = Pattern.compile("\\{(\\d{0,4}):([A-Z_]{2,30}):((?:[^{}\\\\]|\\\\.)*+)\\}", Pattern.DOTALL);
	private static final Pattern ANSWER = Pattern.compile("(=|%(-?\\d{1,3}(?:\\.\\d{1,20})?)%)?((?:[^~\\\\]|\\\\.)*+)(?:~|$)",
			Pattern.DOTALL);
	private static final Pattern PLACE = Pattern.compile("\\[\\[(\\d{1,4})\\]\\]");

	private final QuestionMaker maker;
	private final Rich rich;

	Cloze(QuestionMaker maker, Rich rich) {
		this.maker = maker;
		this.rich = rich;
	}

	/** Null when there is no gap, or one of a kind that is not known. */
	Question question(String html, String name) {
		String text = html;
		String stem = name;
		if (html.startsWith(STEM) && html.contains("</p>")) {
			stem = rich.plain(html.substring(0, html.indexOf("</p>")));
			text = html.substring(html.indexOf("</p>") + 4);
		}
		GapFill question = QuestionMaker.MODEL.createGapFill();
		Matcher gaps = GAP.matcher(text);
		StringBuilder passage = new StringBuilder();
		while (gaps.find()) {
			Gap gap = gap(question, gaps.group(2), gaps.group(3));
			if (gap == null) {
				return null;
			}
			gap.setKey(Integer.toString(question.getGaps().size() + 1));
			int share = gaps.group(1).isEmpty() ? 1 : Integer.parseInt(gaps.group(1));
			gap.setShare(share <= 1 ? 0 : share);
			question.getGaps().add(gap);
			gaps.appendReplacement(passage, "[[" + gap.getKey() + "]]");
		}
		if (question.getGaps().isEmpty()) {
			return null;
		}
		gaps.appendTail(passage);
		question.setPassage(maker.text(rich.maybe(passage.toString()).strip()));
		question.setStem(maker.text(stem));
		return question;
	}

	private Gap gap(GapFill question, String type, String answers) {
		return switch (type.toUpperCase(Locale.ROOT)) {
		case "SHORTANSWER", "SA", "MW" -> typed(answers);
		case "SHORTANSWER_C", "SAC", "MWC" -> {
			question.setCaseSensitive(true);
			yield typed(answers);
		}
		case "NUMERICAL", "NM" -> number(answers);
		case "MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH" -> list(answers, true);
		case "MULTICHOICE_S", "MCS", "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS" -> list(answers, false);
		default -> null;
		};
	}

	private record Said(BigDecimal percent, String text, String feedback) {
	}

	private List<Said> answers(String raw) {
		List<Said> said = new ArrayList<>();
		Matcher matcher = ANSWER.matcher(raw.startsWith("~") ? raw.substring(1) : raw);
		while (matcher.find() && matcher.start() < matcher.end()) {
			BigDecimal percent = matcher.group(1) == null ? BigDecimal.ZERO
					: matcher.group(2) == null ? BigDecimal.valueOf(100) : new BigDecimal(matcher.group(2));
			String[] parts = matcher.group(3).split("(?<!\\\\)#", 2);
			said.add(new Said(percent, shown(parts[0]), parts.length > 1 ? shown(parts[1]) : ""));
		}
		return said;
	}

	private String shown(String raw) {
		return rich.maybe(raw.replaceAll("\\\\([}#~/\"\\\\])", "$1")).strip();
	}

	private Gap typed(String raw) {
		TypedGap gap = QuestionMaker.MODEL.createTypedGap();
		answers(raw).stream().filter(a -> !a.text().isEmpty()).forEach(a -> {
			boolean wild = a.text().replace("\\*", "").indexOf('*') >= 0;
			gap.getAnswers().add(maker.accepted(a.text().replace("\\*", "*"), wild ? AnswerMatch.WILDCARD : AnswerMatch.LITERAL,
					a.percent(), a.feedback()));
		});
		return gap.getAnswers().isEmpty() ? null : gap;
	}

	private Gap number(String raw) {
		NumberGap gap = QuestionMaker.MODEL.createNumberGap();
		for (Said said : answers(raw)) {
			String[] parts = said.text().split(":", 2);
			BigDecimal value = Numbers.decimal(parts[0]);
			BigDecimal tolerance = parts.length > 1 ? Numbers.decimal(parts[1]) : BigDecimal.ZERO;
			if (value == null && !said.text().equals("*") || tolerance == null) {
				return null;
			}
			NumericAnswer number = QuestionMaker.MODEL.createNumericAnswer();
			number.setValue(value == null ? "*" : QuestionMaker.plain(value));
			number.setTolerance(tolerance.signum() == 0 ? null : QuestionMaker.plain(tolerance));
			number.setWeight(QuestionMaker.weight(said.percent()));
			number.setFeedback(maker.text(said.feedback()));
			gap.getAnswers().add(number);
		}
		return gap.getAnswers().isEmpty() ? null : gap;
	}

	private Gap list(String raw, boolean fixed) {
		ListGap gap = QuestionMaker.MODEL.createListGap();
		gap.setFixedOrder(fixed);
		for (Said said : answers(raw)) {
			boolean full = said.percent().compareTo(BigDecimal.valueOf(100)) == 0;
			Choice choice = maker.choice(gap.getChoices(), said.text(), full, said.feedback());
			choice.setWeight(full || said.percent().signum() == 0 ? null : QuestionMaker.plain(said.percent()));
		}
		return gap.getChoices().isEmpty() ? null : gap;
	}

	/** Gaps {@code [[n]]} filled with the n-th word, chosen among the words of its group. */
	Question select(Node node, String text, String name) {
		List<Node> words = node.elements().stream().filter(n -> n.is("selectoption") || n.is("dragbox")).toList();
		GapFill question = QuestionMaker.MODEL.createGapFill();
		Matcher places = PLACE.matcher(text);
		StringBuilder passage = new StringBuilder();
		while (places.find()) {
			int right = Integer.parseInt(places.group(1)) - 1;
			if (right < 0 || right >= words.size()) {
				return null;
			}
			ListGap gap = QuestionMaker.MODEL.createListGap();
			gap.setKey(Integer.toString(question.getGaps().size() + 1));
			String group = words.get(right).said("group");
			for (int i = 0; i < words.size(); i++) {
				if (words.get(i).said("group").equals(group)) {
					maker.choice(gap.getChoices(), rich.maybe(words.get(i).said("text")), i == right, "");
				}
			}
			question.getGaps().add(gap);
			places.appendReplacement(passage, "[[" + gap.getKey() + "]]");
		}
		places.appendTail(passage);
		question.setPassage(maker.text(passage.toString()));
		question.setStem(maker.text(name));
		return question.getGaps().isEmpty() ? null : question;
	}
}
