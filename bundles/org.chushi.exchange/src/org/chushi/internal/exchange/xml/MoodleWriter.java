package org.chushi.internal.exchange.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.core.Language;
import org.chushi.core.Phrase;
import org.chushi.core.Severity;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Place;
import org.chushi.internal.exchange.Findings;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.Shown;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.AnswerMatch;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Credit;
import org.chushi.model.Essay;
import org.chushi.model.Gap;
import org.chushi.model.GapFill;
import org.chushi.model.ListGap;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.MultipleChoice;
import org.chushi.model.NumberGap;
import org.chushi.model.NumericAnswer;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.model.Text;
import org.chushi.model.ToleranceKind;
import org.chushi.model.TrueFalse;
import org.chushi.model.TypedGap;
import org.chushi.model.UnitUse;

/** Questions as Moodle XML; texts are plain. */
final class MoodleWriter {

	private static final BigDecimal FULL = BigDecimal.valueOf(100);
	private static final Pattern MARKER = Pattern.compile("\\[\\[([^\\[\\]]{1,40})\\]\\]");

	private final Language language;
	private final Place place;
	private final Consumer<Finding> findings;
	private StringBuilder out;

	MoodleWriter(Language language, String file, Consumer<Finding> findings) {
		this.language = language;
		this.place = new Place(file, 0);
		this.findings = findings;
	}

	String question(Question question) {
		out = new StringBuilder();
		out.append("<question type=\"").append(type(question)).append("\">\n");
		line("name", Shown.name(question), "");
		if (question instanceof GapFill gaps) {
			gaps(gaps);
		} else {
			line("questiontext", Shown.in(language, question.getStem()), " format=\"plain_text\"");
		}
		line("generalfeedback", Shown.in(language, question.getExplanation()), " format=\"plain_text\"");
		answers(question);
		if (!question.getTags().isEmpty()) {
			out.append("<tags>");
			question.getTags().forEach(t -> out.append("<tag>").append(text(t)).append("</tag>"));
			out.append("</tags>\n");
		}
		return out.append("</question>\n").toString();
	}

	private static String type(Question question) {
		return switch (question) {
		case ChoiceQuestion choice -> "multichoice";
		case TrueFalse judgement -> "truefalse";
		case Ordering ordering -> "ordering";
		case MatchingQuestion matching -> "matching";
		case ShortAnswer words -> "shortanswer";
		case NumericQuestion number -> "numerical";
		case GapFill gaps -> "cloze";
		default -> "essay";
		};
	}

	private void answers(Question question) {
		switch (question) {
		case ChoiceQuestion choice -> choices(choice);
		case TrueFalse judgement -> {
			answer(judgement.isAnswer() ? FULL : BigDecimal.ZERO, "true", judgement.getFeedbackTrue(), "");
			answer(judgement.isAnswer() ? BigDecimal.ZERO : FULL, "false", judgement.getFeedbackFalse(), "");
		}
		case Ordering ordering -> ordering(ordering);
		case MatchingQuestion matching -> matching(matching);
		case ShortAnswer words -> words(words);
		case NumericQuestion number -> numbers(number);
		case Essay essay -> {
			line("graderinfo", Shown.in(language, essay.getSample()), " format=\"plain_text\"");
			if (essay.getRubric() != null || essay.getFewest() > 0 || essay.getMost() > 0) {
				loss(Messages.Write_essay, question);
			}
		}
		default -> {
			// embedded in the text
		}
		}
	}

	private void choices(ChoiceQuestion question) {
		boolean single = !(question instanceof MultipleChoice);
		long right = question.getChoices().stream().filter(Choice::isCorrect).count();
		out.append("<single>").append(single).append("</single><shuffleanswers>").append(!question.isFixedOrder())
				.append("</shuffleanswers>\n");
		for (Choice choice : question.getChoices()) {
			BigDecimal share = single || right == 0 ? FULL : FULL.divide(BigDecimal.valueOf(right), 5, RoundingMode.HALF_UP);
			answer(question.getCredit() == Credit.WEIGHTED ? Shown.decimal(choice.getWeight(), BigDecimal.ZERO)
					: choice.isCorrect() ? share : BigDecimal.ZERO, Shown.in(language, choice), choice.getFeedback(),
					" format=\"plain_text\"");
		}
		if (!single && question.getCredit() != Credit.WEIGHTED) {
			loss(Messages.Write_credit, question);
		}
	}

	private void ordering(Ordering question) {
		out.append("<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype><gradingtype>")
				.append(question.getCredit() == Credit.ALL_OR_NOTHING ? "ALL_OR_NOTHING" : "ABSOLUTE_POSITION").append("</gradingtype>\n");
		question.getItems().forEach(i -> answer(FULL, Shown.in(language, i), null, " format=\"plain_text\""));
		if (question.getItems().stream().anyMatch(i -> i.getRank() > 0)) {
			loss(Messages.Write_ranks, question);
		}
	}

	private void matching(MatchingQuestion question) {
		out.append("<shuffleanswers>true</shuffleanswers>\n");
		question.getPairs().forEach(p -> pair(Shown.in(language, p.getLeft()), Shown.in(language, p.getRight())));
		question.getDistractors().forEach(d -> pair("", Shown.in(language, d.getText())));
		if (question.getCredit() != Credit.PARTIAL) {
			loss(Messages.Write_credit, question);
		}
	}

	private void pair(String left, String right) {
		out.append("<subquestion format=\"plain_text\">").append(text(left)).append("<answer format=\"plain_text\">")
				.append(text(right)).append("</answer></subquestion>\n");
	}

	private void words(ShortAnswer question) {
		out.append("<usecase>").append(question.isCaseSensitive() ? 1 : 0).append("</usecase>\n");
		for (AcceptedAnswer answer : question.getAnswers()) {
			answer(Shown.percent(answer.getWeight()),
					answer.getMatch() == AnswerMatch.WILDCARD ? answer.getText() : answer.getText().replace("*", "\\*"),
					answer.getFeedback(), " format=\"plain_text\"");
			if (answer.getMatch() == AnswerMatch.REGULAR_EXPRESSION) {
				loss(Messages.Write_regex, question);
			}
		}
		if (question.isExactWidth() || question.isExactScript() || question.isExactSpaces()) {
			loss(Messages.Write_exact, question);
		}
	}

	private void numbers(NumericQuestion question) {
		for (NumericAnswer answer : question.getAnswers()) {
			out.append("<answer fraction=\"").append(QuestionMaker.plain(Shown.percent(answer.getWeight()))).append("\">")
					.append(text(answer.getValue())).append("<tolerance>")
					.append(answer.getTolerance() == null ? "0" : answer.getTolerance()).append("</tolerance>");
			feedback(answer.getFeedback());
			out.append("</answer>\n");
			if (answer.getTolerance() != null && answer.getToleranceKind() != ToleranceKind.ABSOLUTE) {
				loss(Messages.Write_toleranceKind, question);
			}
		}
		if (!question.getUnits().isEmpty()) {
			out.append("<units>");
			question.getUnits().forEach(u -> out.append("<unit><multiplier>").append(u.getFactor())
					.append("</multiplier><unit_name>").append(Xml.escaped(u.getSymbol())).append("</unit_name></unit>"));
			out.append("</units>\n");
		}
		BigDecimal penalty = Shown.decimal(question.getUnitPenalty(), BigDecimal.ZERO);
		out.append("<unitgradingtype>").append(penalty.signum() > 0 ? 1 : 0).append("</unitgradingtype><unitpenalty>")
				.append(QuestionMaker.plain(penalty.divide(FULL))).append("</unitpenalty>\n");
		if (question.getUnitUse() == UnitUse.REQUIRED) {
			loss(Messages.Write_units, question);
		}
	}

	// --- gaps ---------------------------------------------------------------------------------------------------------

	private void gaps(GapFill question) {
		Matcher markers = MARKER.matcher(html(Shown.in(language, question.getPassage())));
		StringBuilder text = new StringBuilder();
		while (markers.find()) {
			String key = markers.group(1);
			String gap = question.getGaps().stream().filter(g -> g.getKey().equals(key)).findFirst().map(this::gap)
					.orElse(markers.group());
			markers.appendReplacement(text, Matcher.quoteReplacement(gap));
		}
		markers.appendTail(text);
		line("questiontext", Cloze.STEM + html(Shown.in(language, question.getStem())) + "</p>" + text, " format=\"html\"");
		if (question.isExactWidth() || question.isExactScript() || question.isExactSpaces()) {
			loss(Messages.Write_exact, question);
		}
	}

	private String gap(Gap gap) {
		StringBuilder said = new StringBuilder("{" + Math.max(1, gap.getShare()) + ":");
		switch (gap) {
		case TypedGap typed -> {
			said.append(((GapFill) gap.eContainer()).isCaseSensitive() ? "SHORTANSWER_C:" : "SHORTANSWER:");
			typed.getAnswers().forEach(a -> part(said, Shown.percent(a.getWeight()),
					a.getMatch() == AnswerMatch.WILDCARD ? a.getText() : a.getText().replace("*", "\\*"), a.getFeedback()));
		}
		case NumberGap number -> {
			said.append("NUMERICAL:");
			number.getAnswers().forEach(a -> part(said, Shown.percent(a.getWeight()),
					a.getValue() + (a.getTolerance() == null ? "" : ":" + a.getTolerance()), a.getFeedback()));
		}
		case ListGap list -> {
			said.append(list.isFixedOrder() ? "MULTICHOICE:" : "MULTICHOICE_S:");
			list.getChoices().forEach(c -> part(said, c.isCorrect() ? FULL : Shown.decimal(c.getWeight(), BigDecimal.ZERO),
					Shown.in(language, c), c.getFeedback()));
		}
		default -> throw new IllegalStateException("a gap of another kind: " + gap.eClass().getName());
		}
		return said.append('}').toString();
	}

	private void part(StringBuilder said, BigDecimal percent, String words, Text feedback) {
		said.append(said.charAt(said.length() - 1) == ':' ? "" : "~")
				.append(percent.compareTo(FULL) == 0 ? "=" : percent.signum() == 0 ? "" : "%" + QuestionMaker.plain(percent) + "%")
				.append(inGap(words));
		String comment = Shown.in(language, feedback);
		said.append(comment.isEmpty() ? "" : "#" + inGap(comment));
	}

	/** What would end the gap or begin another part is escaped; a brace that opens has an entity only. */
	private static String inGap(String words) {
		return html(words.replaceAll("[}#~\\\\]", "\\\\$0")).replace("{", "&lbrace;");
	}

	private static String html(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("{", "&lbrace;").replace("\n", "<br>");
	}

	// --- parts --------------------------------------------------------------------------------------------------------

	private void answer(BigDecimal percent, String words, Text feedback, String format) {
		out.append("<answer fraction=\"").append(QuestionMaker.plain(percent)).append('"').append(format).append('>').append(text(words));
		feedback(feedback);
		out.append("</answer>\n");
	}

	private void feedback(Text feedback) {
		String said = Shown.in(language, feedback);
		if (!said.isEmpty()) {
			out.append("<feedback format=\"plain_text\">").append(text(said)).append("</feedback>");
		}
	}

	private void line(String element, String words, String attributes) {
		out.append('<').append(element).append(attributes).append('>').append(text(words)).append("</").append(element).append(">\n");
	}

	private static String text(String words) {
		return "<text>" + Xml.escaped(words) + "</text>";
	}

	private void loss(Phrase what, Question question) {
		findings.accept(Findings.of(Severity.WARNING, Finding.Kind.LOSS, place, what, Messages.Write_remedy, Shown.name(question)));
	}
}
