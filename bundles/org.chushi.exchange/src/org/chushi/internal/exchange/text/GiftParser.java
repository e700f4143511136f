package org.chushi.internal.exchange.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.core.Phrase;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.Rich;
import org.chushi.model.Question;
import org.chushi.model.TrueFalse;

/** One block of a GIFT file, that is lines without an empty one between them. Follows the order of Moodle's own reader. */
final class GiftParser {

	/** How the text of a question is written, from its marker in brackets. */
	enum Markup {
		MOODLE, HTML, MARKDOWN, PLAIN
	}

	private static final Set<String> TRUTHS = Set.of("T", "TRUE", "F", "FALSE");
	private static final Pattern NOTE = Pattern.compile("\\[(id|tag):((?:[^\\]\\\\]|\\\\.){1,200})\\]");
	private static final String BLANK = "_____";

	private final QuestionMaker maker;
	private final Rich rich = new Rich();
	private final GiftAnswers answers;
	private final List<String> tags = new ArrayList<>();
	private String category = "";
	private String id = "";
	private String feedback = "";
	private int line;
	private Markup markup;
	private String source = "";
	private String kind = "";
	private Phrase why;

	GiftParser(QuestionMaker maker) {
		this.maker = maker;
		this.answers = new GiftAnswers(maker, this);
	}

	void block(List<String> lines, int first) {
		line = first;
		tags.clear();
		id = "";
		if (lines.isEmpty()) {
			return;
		}
		String text = joined(lines);
		if (text.isEmpty()) {
			return;
		}
		source = text;
		text = GiftText.hide(text);
		if (text.startsWith("$CATEGORY:")) {
			category(text.substring(10).strip());
			return;
		}
		String name = "";
		if (text.startsWith("::")) {
			text = text.substring(2);
			int end = text.indexOf("::");
			if (end >= 0) {
				name = GiftText.show(text.substring(0, end)).strip();
				text = text.substring(end + 2).strip();
			}
		}
		split(name, text);
	}

	private String joined(List<String> lines) {
		StringBuilder text = new StringBuilder();
		for (String each : lines) {
			if (each.startsWith("//")) {
				notes(each);
				text.append(" \n");
			} else {
				text.append(each).append('\n');
			}
		}
		return text.toString().strip();
	}

	/** Id and tags, as Moodle puts them into comments. */
	private void notes(String comment) {
		Matcher notes = NOTE.matcher(comment);
		while (notes.find()) {
			String said = notes.group(2).replaceAll("\\\\(.)", "$1");
			if (notes.group(1).equals("tag")) {
				tags.add(said);
			} else {
				id = said;
			}
		}
	}

	private void category(String path) {
		int end = path.indexOf('\n');
		String shown = GiftText.show(end < 0 ? path : path.substring(0, end)).strip();
		category = shown.replaceFirst("^\\$(course|module|cat|system)\\$/?", "").replaceFirst("^top(/|$)", "").replace("//", "/");
		maker.note(line, Messages.Gift_category, Messages.Gift_categoryRemedy, shown);
		if (end >= 0) {
			maker.warning(line, Messages.Gift_afterCategory, Messages.Gift_afterCategoryRemedy, path.substring(end + 1));
		}
	}

	private void split(String name, String text) {
		int start = text.indexOf('{');
		int end = text.indexOf('}');
		if (start < 0 && end < 0) {
			String said = said(text);
			maker.note(line, Messages.Gift_description, Messages.Gift_descriptionRemedy, said);
			rich.lost();
			return;
		}
		if (start < 0 || end < start) {
			maker.error(line, Messages.Gift_braces, Messages.Gift_bracesRemedy, GiftText.show(text));
			return;
		}
		boolean whole = text.endsWith("}");
		String stem = text.substring(0, start) + (whole ? "" : BLANK) + text.substring(end + 1);
		if (text.indexOf('{', end) >= 0) {
			maker.warning(line, Messages.Gift_twoAnswers, Messages.Gift_twoAnswersRemedy, GiftText.show(stem));
		}
		String answer = text.substring(start + 1, end).strip();
		int general = answer.lastIndexOf("####");
		String explanation = general < 0 ? "" : answer.substring(general + 4);
		answer = general < 0 ? answer : answer.substring(0, general).strip();
		String said = said(stem);
		feedback = part(explanation);
		make(name, said, answer);
	}

	private void make(String name, String stem, String answer) {
		why = null;
		Question question = question(answer);
		if (question == null) {
			maker.drop();
			rich.lost();
			if (why != null) {
				maker.foreign(kind, stem, source, name, line, why);
			}
			return;
		}
		question.setStem(maker.text(stem));
		question.setExplanation(maker.text(feedback));
		if (!category.isEmpty()) {
			question.getTags().add(category);
		}
		question.getTags().addAll(tags);
		maker.add(question, name.isEmpty() ? id : name, line);
		Set<String> lost = rich.lost();
		if (!lost.isEmpty()) {
			maker.loss(line, Messages.Rich_lost, Messages.Rich_lostRemedy, String.join(", ", lost));
		}
		if (stem.isBlank()) {
			maker.warning(line, Messages.Maker_noStem, Messages.Maker_noStemRemedy);
		}
	}

	/** Null when the answers cannot be understood; that was said. */
	private Question question(String answer) {
		if (answer.isEmpty()) {
			return QuestionMaker.MODEL.createEssay();
		}
		if (answer.charAt(0) == '#') {
			return answers.numeric(answer.substring(1), line);
		}
		if (answer.charAt(0) == '>') {
			return answers.ordering(answer.substring(1), line);
		}
		if (answer.indexOf('~') >= 0) {
			return answers.choice(answer, line);
		}
		if (answer.indexOf('=') >= 0 && answer.contains("->")) {
			return answers.matching(answer, line);
		}
		int comment = answer.indexOf('#');
		return TRUTHS.contains(comment > 0 ? answer.substring(0, comment).strip() : answer) ? judgement(answer)
				: answers.shortAnswer(answer, line);
	}

	private TrueFalse judgement(String answer) {
		String[] bits = answer.split("#", 3);
		String wrong = bits.length > 1 ? part(bits[1]) : "";
		String right = bits.length > 2 ? part(bits[2]) : "";
		TrueFalse question = QuestionMaker.MODEL.createTrueFalse();
		question.setAnswer(bits[0].strip().startsWith("T"));
		question.setFeedbackTrue(maker.text(question.isAnswer() ? right : wrong));
		question.setFeedbackFalse(maker.text(question.isAnswer() ? wrong : right));
		return question;
	}

	/** The question under way is kept whole instead. */
	void keep(String kindOfIt, Phrase reason) {
		kind = kindOfIt;
		why = reason;
	}

	// --- texts --------------------------------------------------------------------------------------------------------

	/** The stem; its marker holds for all parts without one. */
	private String said(String raw) {
		markup = Markup.MOODLE;
		String text = raw.strip();
		markup = marker(text, Markup.MOODLE);
		return in(markup, unmarked(text));
	}

	/** A part of the question: an answer, a feedback. */
	String part(String raw) {
		String text = raw.strip();
		return text.isEmpty() ? "" : in(marker(text, markup), unmarked(text));
	}

	private static Markup marker(String text, Markup otherwise) {
		int end = text.startsWith("[") ? text.indexOf(']') : -1;
		return end < 0 ? otherwise : switch (text.substring(1, end)) {
		case "moodle" -> Markup.MOODLE;
		case "html" -> Markup.HTML;
		case "plain" -> Markup.PLAIN;
		case "markdown" -> Markup.MARKDOWN;
		default -> otherwise;
		};
	}

	private static String unmarked(String text) {
		return marker(text, null) == null ? text : text.substring(text.indexOf(']') + 1);
	}

	private String in(Markup how, String text) {
		String shown = GiftText.show(text).strip();
		return switch (how) {
		case HTML -> rich.plain(shown);
		case MOODLE -> rich.maybe(shown);
		case MARKDOWN, PLAIN -> shown;
		};
	}

	/** The weight in front of an answer, if there is one that Moodle would take for one. */
	record Weighted(BigDecimal percent, String rest) {

		private static final Pattern WEIGHT = Pattern.compile("^%(-*[0-9]{1,2}\\.?[0-9]{0,40})%");

		static Weighted of(String answer, int otherwise) {
			Matcher matcher = answer.startsWith("%") ? WEIGHT.matcher(answer) : null;
			if (matcher == null || !matcher.find()) {
				return new Weighted(BigDecimal.valueOf(otherwise), answer);
			}
			String number = matcher.group(1).replaceFirst("^-+", "-");
			return new Weighted(new BigDecimal(number.endsWith(".") ? number.substring(0, number.length() - 1) : number),
					answer.substring(matcher.end()));
		}
	}
}
