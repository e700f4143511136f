package org.chushi.internal.exchange.qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.chushi.internal.exchange.qti.Answering.Response;
import org.chushi.internal.exchange.qti.Answering.Worth;
import org.chushi.internal.exchange.xml.Xml;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.AnswerMatch;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Credit;
import org.chushi.model.Essay;
import org.chushi.model.Gap;
import org.chushi.model.GapFill;
import org.chushi.model.HotSpot;
import org.chushi.model.HotText;
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
import org.chushi.model.Tolerant;
import org.chushi.model.ToleranceKind;
import org.chushi.model.TrueFalse;
import org.chushi.model.TypedGap;

/** One question as an item. */
final class ItemWriter {

	private static final String RESPONSE = "RESPONSE";
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final Pattern GAP = Pattern.compile("\\[\\[([^\\[\\]:]{1,40})\\]\\]");
	private static final Pattern SPOT = Pattern.compile("\\[\\[([^\\[\\]:]{1,40}):([^\\[\\]]*)\\]\\]");

	private final Dialect dialect;
	private final Language language;
	private final Question question;
	private final Consumer<Phrase> losses;
	private final Answering answering = new Answering();
	private final Markup body;

	private ItemWriter(Dialect dialect, Language language, Question question, Consumer<Phrase> losses) {
		this.dialect = dialect;
		this.language = language;
		this.question = question;
		this.losses = losses;
		this.body = new Markup(dialect);
	}

	static String write(Dialect dialect, Language language, Question question, String identifier, Place place, Consumer<Finding> findings) {
		Consumer<Phrase> losses = what -> findings.accept(
				Findings.of(Severity.WARNING, Finding.Kind.LOSS, place, what, Messages.Write_remedy, Shown.name(question)));
		return new ItemWriter(dialect, language, question, losses).item(identifier);
	}

	private String item(String identifier) {
		ask();
		String explanation = in(question.getExplanation());
		Markup out = new Markup(dialect);
		out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").open("assessmentItem", "xmlns", dialect.namespace(), "identifier", identifier,
				"title", Shown.name(question), "adaptive", "false", "timeDependent", "false");
		answering.declare(out, !explanation.isEmpty());
		out.open("itemBody").raw(body.toString()).close("itemBody");
		answering.process(out);
		if (!explanation.isEmpty()) {
			out.open("modalFeedback", "outcomeIdentifier", "EXPLAIN", "identifier", "EXPLANATION", "showHide", "show");
			out.raw(dialect == Dialect.QTI30 ? "<qti-content-body>" : "").raw("<p>").text(explanation).raw("</p>")
					.raw(dialect == Dialect.QTI30 ? "</qti-content-body>" : "").close("modalFeedback");
		}
		return out.close("assessmentItem").raw("\n").toString();
	}

	private String in(Text text) {
		return Shown.in(language, text);
	}

	private void ask() {
		switch (question) {
		case ChoiceQuestion choice -> choices(choice);
		case TrueFalse judgement -> judged(judgement);
		case Ordering ordering -> order(ordering);
		case MatchingQuestion matching -> match(matching);
		case ShortAnswer words -> {
			stem();
			body.raw("<p>").empty("textEntryInteraction", "responseIdentifier", RESPONSE).raw("</p>");
			answering.add(words(RESPONSE, words.getAnswers(), words, BigDecimal.ONE));
			exact(words);
		}
		case NumericQuestion number -> {
			stem();
			body.raw("<p>").empty("textEntryInteraction", "responseIdentifier", RESPONSE).raw("</p>");
			answering.add(numbers(RESPONSE, number.getAnswers(), BigDecimal.ONE));
			if (!number.getUnits().isEmpty()) {
				losses.accept(Messages.Write_units);
			}
		}
		case GapFill gaps -> gaps(gaps);
		case HotText hot -> hot(hot);
		default -> essay((Essay) question);
		}
	}

	private void stem() {
		body.raw("<p>").text(in(question.getStem())).raw("</p>");
	}

	private void prompt() {
		body.line("prompt", in(question.getStem()));
	}

	// --- choosing -----------------------------------------------------------------------------------------------------

	private void choices(ChoiceQuestion choice) {
		boolean many = choice instanceof MultipleChoice;
		List<Choice> options = choice.getChoices();
		body.open("choiceInteraction", "responseIdentifier", RESPONSE, "shuffle", Boolean.toString(!choice.isFixedOrder()), "maxChoices",
				many ? "0" : "1");
		prompt();
		List<String> right = new ArrayList<>();
		List<Worth> worth = new ArrayList<>();
		long keys = options.stream().filter(Choice::isCorrect).count();
		for (int i = 0; i < options.size(); i++) {
			String key = QuestionMaker.key(i);
			simple(key, in(options.get(i)), options.get(i).getFeedback());
			if (options.get(i).isCorrect()) {
				right.add(key);
			}
			if (choice.getCredit() == Credit.WEIGHTED) {
				worth.add(new Worth(key, Processing.divide(Shown.decimal(options.get(i).getWeight(), BigDecimal.ZERO), HUNDRED), BigDecimal.ZERO));
			} else if (choice.getCredit() == Credit.PARTIAL && many) {
				worth.add(new Worth(key, Processing.divide(options.get(i).isCorrect() ? BigDecimal.ONE : BigDecimal.ONE.negate(),
						BigDecimal.valueOf(Math.max(1, keys))), BigDecimal.ZERO));
			}
		}
		body.close("choiceInteraction");
		answering.add(new Response(RESPONSE, many ? "multiple" : "single", "identifier", many && choice.getCredit() == Credit.WEIGHTED ? List.of()
				: right.stream().limit(many ? right.size() : 1).toList(), worth, false, BigDecimal.ONE));
	}

	private void simple(String key, String said, Text feedback) {
		body.open("simpleChoice", "identifier", key).text(said);
		String comment = in(feedback);
		if (!comment.isEmpty()) {
			answering.feedback();
			body.line("feedbackInline", comment, "outcomeIdentifier", "FEEDBACK", "identifier", key, "showHide", "show");
		}
		body.close("simpleChoice");
	}

	private void judged(TrueFalse judgement) {
		body.open("choiceInteraction", "responseIdentifier", RESPONSE, "shuffle", "false", "maxChoices", "1");
		prompt();
		simple("true", language == Language.ZH ? "正确" : "True", judgement.getFeedbackTrue());
		simple("false", language == Language.ZH ? "错误" : "False", judgement.getFeedbackFalse());
		body.close("choiceInteraction");
		answering.add(new Response(RESPONSE, "single", "identifier", List.of(Boolean.toString(judgement.isAnswer())), List.of(), false, BigDecimal.ONE));
	}

	private void order(Ordering ordering) {
		body.open("orderInteraction", "responseIdentifier", RESPONSE, "shuffle", "true");
		prompt();
		List<String> right = new ArrayList<>();
		ordering.getItems().forEach(i -> {
			right.add(QuestionMaker.key(right.size()));
			simple(right.getLast(), in(i), null);
		});
		body.close("orderInteraction");
		answering.add(new Response(RESPONSE, "ordered", "identifier", right, List.of(), false, BigDecimal.ONE));
		if (ordering.getCredit() != Credit.ALL_OR_NOTHING) {
			losses.accept(Messages.Write_credit);
		}
		if (ordering.getItems().stream().anyMatch(i -> i.getRank() > 0)) {
			losses.accept(Messages.Write_ranks);
		}
	}

	private void match(MatchingQuestion matching) {
		int pairs = matching.getPairs().size();
		body.open("matchInteraction", "responseIdentifier", RESPONSE, "shuffle", "true", "maxAssociations", Integer.toString(pairs));
		prompt();
		List<String> right = new ArrayList<>();
		body.open("simpleMatchSet");
		for (int i = 0; i < pairs; i++) {
			right.add("L" + i + " R" + i);
			body.line("simpleAssociableChoice", in(matching.getPairs().get(i).getLeft()), "identifier", "L" + i, "matchMax", "1");
		}
		body.close("simpleMatchSet").open("simpleMatchSet");
		for (int i = 0; i < pairs; i++) {
			body.line("simpleAssociableChoice", in(matching.getPairs().get(i).getRight()), "identifier", "R" + i, "matchMax", Integer.toString(pairs));
		}
		for (int i = 0; i < matching.getDistractors().size(); i++) {
			body.line("simpleAssociableChoice", in(matching.getDistractors().get(i).getText()), "identifier", "D" + i, "matchMax", Integer.toString(pairs));
		}
		body.close("simpleMatchSet").close("matchInteraction");
		List<Worth> worth = matching.getCredit() != Credit.PARTIAL ? List.of()
				: right.stream().map(p -> new Worth(p, Processing.divide(BigDecimal.ONE, BigDecimal.valueOf(pairs)), BigDecimal.ZERO)).toList();
		answering.add(new Response(RESPONSE, "multiple", "directedPair", right, worth, false, BigDecimal.ONE));
	}

	// --- typing -------------------------------------------------------------------------------------------------------

	private Response words(String id, List<AcceptedAnswer> answers, Tolerant of, BigDecimal share) {
		List<Worth> worth = answers.stream().filter(a -> Shown.percent(a.getWeight()).signum() > 0)
				.map(a -> new Worth(a.getText(), Processing.divide(Shown.percent(a.getWeight()), HUNDRED), BigDecimal.ZERO)).toList();
		if (answers.stream().anyMatch(a -> a.getMatch() != AnswerMatch.LITERAL)) {
			losses.accept(Messages.Write_regex);
		}
		if (worth.size() < answers.size() || answers.stream().anyMatch(a -> a.getFeedback() != null)) {
			losses.accept(Messages.Table_feedback);
		}
		List<String> full = worth.stream().filter(w -> w.share().compareTo(BigDecimal.ONE) == 0).map(Worth::value).limit(1).toList();
		return new Response(id, "single", "string", full, worth, of.isCaseSensitive(), share);
	}

	private void exact(Tolerant of) {
		if (of.isExactWidth() || of.isExactScript() || of.isExactSpaces()) {
			losses.accept(Messages.Write_exact);
		}
	}

	private Response numbers(String id, List<NumericAnswer> answers, BigDecimal share) {
		List<Worth> worth = new ArrayList<>();
		for (NumericAnswer answer : answers) {
			BigDecimal value = Shown.decimal(answer.getValue(), null);
			BigDecimal percent = Shown.percent(answer.getWeight());
			if (value == null || percent.signum() <= 0 || answer.getFeedback() != null) {
				losses.accept(Messages.Table_feedback);
			}
			if (value != null && percent.signum() > 0) {
				worth.add(new Worth(QuestionMaker.plain(value), Processing.divide(percent, HUNDRED), tolerance(answer, value)));
			}
		}
		List<String> full = worth.stream().filter(w -> w.share().compareTo(BigDecimal.ONE) == 0).map(Worth::value).limit(1).toList();
		return new Response(id, "single", "float", full, worth, false, share);
	}

	private BigDecimal tolerance(NumericAnswer answer, BigDecimal value) {
		BigDecimal said = Shown.decimal(answer.getTolerance(), BigDecimal.ZERO);
		if (answer.getTolerance() == null || answer.getToleranceKind() == ToleranceKind.ABSOLUTE) {
			return said;
		}
		losses.accept(Messages.Write_tolerance);
		return answer.getToleranceKind() == ToleranceKind.RELATIVE ? value.abs().multiply(said)
				: value.round(new java.math.MathContext(Math.clamp(said.longValue(), 1, 30))).ulp().divide(BigDecimal.TWO);
	}

	private void essay(Essay essay) {
		body.open("extendedTextInteraction", "responseIdentifier", RESPONSE);
		prompt();
		body.close("extendedTextInteraction");
		String sample = in(essay.getSample());
		if (!sample.isEmpty()) {
			body.open("rubricBlock", "view", "scorer", "use", dialect == Dialect.QTI30 ? "scoring" : null)
					.raw(dialect == Dialect.QTI30 ? "<qti-content-body>" : "").raw("<p>").text(sample).raw("</p>")
					.raw(dialect == Dialect.QTI30 ? "</qti-content-body>" : "").close("rubricBlock");
		}
		answering.add(new Response(RESPONSE, "single", "string", List.of(), List.of(), false, BigDecimal.ONE));
		if (essay.getRubric() != null || essay.getFewest() > 0 || essay.getMost() > 0) {
			losses.accept(Messages.Write_essay);
		}
	}

	// --- texts --------------------------------------------------------------------------------------------------------

	private void passage(String text, Pattern marker, Function<Matcher, String> markup) {
		body.raw("<div class=\"stem\"><p>").text(in(question.getStem())).raw("</p></div><div class=\"passage\"><p>");
		Matcher matcher = marker.matcher(text);
		int from = 0;
		while (matcher.find()) {
			body.text(text.substring(from, matcher.start())).raw(markup.apply(matcher));
			from = matcher.end();
		}
		body.text(text.substring(from)).raw("</p></div>");
	}

	private void gaps(GapFill gaps) {
		int total = gaps.getGaps().stream().mapToInt(g -> Math.max(1, g.getShare())).sum();
		passage(in(gaps.getPassage()), GAP, m -> gaps.getGaps().stream().filter(g -> g.getKey().equals(m.group(1))).findFirst()
				.map(g -> gap(gaps, g, Processing.divide(BigDecimal.valueOf(Math.max(1, g.getShare())), BigDecimal.valueOf(total))))
				.orElse(Xml.escaped(m.group())));
		exact(gaps);
	}

	private String gap(GapFill gaps, Gap gap, BigDecimal share) {
		String id = "GAP_" + (gaps.getGaps().indexOf(gap) + 1);
		Markup out = new Markup(dialect);
		if (!(gap instanceof ListGap list)) {
			answering.add(gap instanceof NumberGap number ? numbers(id, number.getAnswers(), share)
					: words(id, ((TypedGap) gap).getAnswers(), gaps, share));
			return out.empty("textEntryInteraction", "responseIdentifier", id).toString();
		}
		out.open("inlineChoiceInteraction", "responseIdentifier", id, "shuffle", Boolean.toString(!list.isFixedOrder()));
		List<Worth> worth = new ArrayList<>();
		List<String> right = new ArrayList<>();
		for (Choice choice : list.getChoices()) {
			String key = QuestionMaker.key(worth.size());
			out.line("inlineChoice", in(choice), "identifier", key);
			worth.add(new Worth(key, choice.isCorrect() ? BigDecimal.ONE
					: Processing.divide(Shown.decimal(choice.getWeight(), BigDecimal.ZERO), HUNDRED), BigDecimal.ZERO));
			if (choice.isCorrect()) {
				right.add(key);
			}
			if (choice.getFeedback() != null) {
				losses.accept(Messages.Table_feedback);
			}
		}
		answering.add(new Response(id, "single", "identifier", right.stream().limit(1).toList(), worth, false, share));
		return out.close("inlineChoiceInteraction").toString();
	}

	private void hot(HotText hot) {
		boolean one = hot.getPicks() == 1;
		body.open("hottextInteraction", "responseIdentifier", RESPONSE, "maxChoices", Integer.toString(hot.getPicks()));
		passage(in(hot.getPassage()), SPOT, m -> new Markup(dialect).line("hottext", m.group(2), "identifier", m.group(1)).toString());
		body.close("hottextInteraction");
		List<String> right = hot.getSpots().stream().filter(HotSpot::isCorrect).map(HotSpot::getKey).toList();
		boolean partial = hot.getCredit() == Credit.PARTIAL && !one;
		List<Worth> worth = !partial ? List.of() : hot.getSpots().stream().map(s -> new Worth(s.getKey(), Processing.divide(
				s.isCorrect() ? BigDecimal.ONE : BigDecimal.ONE.negate(), BigDecimal.valueOf(Math.max(1, right.size()))), BigDecimal.ZERO)).toList();
		answering.add(new Response(RESPONSE, one ? "single" : "multiple", "identifier", one ? right.stream().limit(1).toList() : right, worth, false,
				BigDecimal.ONE));
		if (hot.getSpots().stream().anyMatch(s -> s.getFeedback() != null)) {
			losses.accept(Messages.Table_feedback);
		}
	}
}
