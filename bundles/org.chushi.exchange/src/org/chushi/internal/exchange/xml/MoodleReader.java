package org.chushi.internal.exchange.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.Numbers;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.Rich;
import org.chushi.model.AnswerMatch;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Credit;
import org.chushi.model.Distractor;
import org.chushi.model.Essay;
import org.chushi.model.MatchPair;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.NumericAnswer;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.Question;
import org.chushi.model.ShortAnswer;
import org.chushi.model.TrueFalse;
import org.chushi.model.Unit;
import org.chushi.model.UnitUse;

/** One {@code <question>} of Moodle XML after the other. */
final class MoodleReader {

	private static final Set<String> ADDITIONAL = Set.of("hint", "attachments", "responsetemplate");

	private final QuestionMaker maker;
	private final Rich rich = new Rich();
	private final Cloze cloze;
	private String category = "";

	MoodleReader(QuestionMaker maker) {
		this.maker = maker;
		this.cloze = new Cloze(maker, rich);
	}

	void question(Node node) {
		String type = node.get("type");
		if (type.equals("category")) {
			category(node);
			return;
		}
		String stem = said(node, "questiontext");
		if (type.equals("description")) {
			maker.note(node.line(), Messages.Gift_description, Messages.Gift_descriptionRemedy, stem);
			rich.lost();
			return;
		}
		String name = node.child("name").map(n -> said(n, "")).orElse("");
		Optional<Question> made = Optional.ofNullable(make(type, node, stem));
		if (made.isEmpty()) {
			maker.drop();
			rich.lost();
			maker.foreign(type, stem, node.source(), name, node.line(), Messages.Moodle_type, type);
			return;
		}
		Question question = made.get();
		if (question.getStem() == null) {
			question.setStem(maker.text(stem));
		}
		question.setExplanation(maker.text(said(node, "generalfeedback")));
		tags(question, node);
		maker.add(question, name, node.line());
		losses(node);
		if (stem.isBlank()) {
			maker.warning(node.line(), Messages.Maker_noStem, Messages.Maker_noStemRemedy);
		}
	}

	private void category(Node node) {
		String path = node.child("category").map(c -> said(c, "")).orElse("");
		category = path.replaceFirst("^\\$(course|module|cat|system)\\$/?", "").replaceFirst("^top(/|$)", "").replace("//", "/");
		maker.note(node.line(), Messages.Gift_category, Messages.Gift_categoryRemedy, path);
	}

	private void tags(Question question, Node node) {
		if (!category.isEmpty()) {
			question.getTags().add(maker.string(category));
		}
		node.child("tags").ifPresent(t -> t.children("tag").forEach(tag -> question.getTags().add(maker.string(said(tag, "")))));
	}

	private void losses(Node node) {
		if (node.all("file").findAny().isPresent()) {
			rich.lose("file");
		}
		ADDITIONAL.stream().filter(a -> node.child(a).filter(c -> !c.text().isBlank() && !c.text().strip().equals("0")).isPresent())
				.forEach(rich::lose);
		Set<String> lost = rich.lost();
		if (!lost.isEmpty()) {
			maker.loss(node.line(), Messages.Rich_lost, Messages.Rich_lostRemedy, String.join(", ", lost));
		}
	}

	/** Null when the type is not known, or its content is not what the type needs. */
	private Question make(String type, Node node, String stem) {
		return switch (type) {
		case "multichoice" -> choice(node);
		case "truefalse" -> judgement(node);
		case "shortanswer" -> words(node);
		case "numerical" -> number(node);
		case "matching" -> matching(node);
		case "ordering" -> ordering(node);
		case "essay" -> essay(node);
		case "multianswer", "cloze" -> cloze.question(node.child("questiontext").map(q -> q.said("text")).orElse(""),
				node.child("name").map(n -> said(n, "")).orElse(""));
		case "gapselect", "ddwtos" -> cloze.select(node, stem, node.child("name").map(n -> said(n, "")).orElse(""));
		default -> null;
		};
	}

	/** Text of a child, as plain text. */
	private String said(Node node, String child) {
		Optional<Node> holder = child.isEmpty() ? Optional.of(node) : node.child(child);
		return holder.map(h -> {
			String raw = h.child("text").map(Node::text).orElseGet(() -> h.elements().isEmpty() ? h.text() : "").strip();
			return switch (h.get("format")) {
			case "html" -> rich.plain(raw);
			case "plain_text", "markdown" -> raw;
			default -> rich.maybe(raw);
			};
		}).orElse("");
	}

	private static BigDecimal percent(Node answer) {
		BigDecimal percent = Numbers.decimal(answer.get("fraction"));
		return percent == null ? BigDecimal.ZERO : percent;
	}

	private static boolean yes(Node node, String child) {
		String said = node.said(child);
		return said.equals("1") || said.equalsIgnoreCase("true");
	}

	private Question choice(Node node) {
		boolean single = node.said("single").isEmpty() || yes(node, "single");
		ChoiceQuestion question = single ? QuestionMaker.MODEL.createSingleChoice() : QuestionMaker.MODEL.createMultipleChoice();
		List<BigDecimal> percents = new ArrayList<>();
		int blank = 0;
		for (Node answer : node.children("answer")) {
			String said = said(answer, "");
			if (said.isEmpty()) {
				blank++;
				continue;
			}
			maker.choice(question.getChoices(), said, false, said(answer, "feedback"));
			percents.add(percent(answer));
		}
		if (percents.size() < 2) {
			return null;
		}
		if (blank > 0) {
			maker.loss(node.line(), Messages.Gift_blankOption, Messages.Gift_blankOptionRemedy, blank);
		}
		question.setFixedOrder(node.child("shuffleanswers").isPresent() && !yes(node, "shuffleanswers"));
		if (percents.stream().allMatch(p -> p.signum() <= 0)) {
			return null;
		}
		maker.credit(question, percents, single, node.line());
		return question;
	}

	private Question judgement(Node node) {
		TrueFalse question = QuestionMaker.MODEL.createTrueFalse();
		for (Node answer : node.children("answer")) {
			boolean truth = said(answer, "").equalsIgnoreCase("true");
			if (percent(answer).signum() > 0) {
				question.setAnswer(truth);
			}
			if (truth) {
				question.setFeedbackTrue(maker.text(said(answer, "feedback")));
			} else {
				question.setFeedbackFalse(maker.text(said(answer, "feedback")));
			}
		}
		return question;
	}

	private Question words(Node node) {
		ShortAnswer question = QuestionMaker.MODEL.createShortAnswer();
		question.setCaseSensitive(yes(node, "usecase"));
		for (Node answer : node.children("answer")) {
			String said = answer.said("text");
			boolean wild = said.replace("\\*", "").indexOf('*') >= 0;
			if (!said.isEmpty()) {
				question.getAnswers().add(maker.accepted(wild ? said : said.replace("\\*", "*"),
						wild ? AnswerMatch.WILDCARD : AnswerMatch.LITERAL, percent(answer), said(answer, "feedback")));
			}
		}
		return question.getAnswers().isEmpty() ? null : question;
	}

	private Question number(Node node) {
		NumericQuestion question = QuestionMaker.MODEL.createNumericQuestion();
		for (Node answer : node.children("answer")) {
			NumericAnswer number = QuestionMaker.MODEL.createNumericAnswer();
			String said = answer.said("text");
			BigDecimal value = Numbers.decimal(said);
			BigDecimal tolerance = Numbers.decimal(answer.said("tolerance"));
			if (value == null && !said.equals("*")) {
				return null;
			}
			number.setValue(value == null ? "*" : QuestionMaker.plain(value));
			number.setTolerance(tolerance == null || tolerance.signum() == 0 || value == null ? null : QuestionMaker.plain(tolerance));
			number.setWeight(QuestionMaker.weight(percent(answer)));
			number.setFeedback(maker.text(said(answer, "feedback")));
			question.getAnswers().add(number);
		}
		units(question, node);
		return question.getAnswers().isEmpty() ? null : question;
	}

	/** Moodle's grading type 0 leaves the unit out of the score, 1 and 2 take the penalty off. */
	private void units(NumericQuestion question, Node node) {
		List<Node> units = node.child("units").map(u -> u.children("unit")).orElse(List.of());
		for (Node each : units) {
			BigDecimal multiplier = Numbers.decimal(each.said("multiplier"));
			Unit unit = QuestionMaker.MODEL.createUnit();
			unit.setSymbol(maker.string(each.said("unit_name")));
			unit.setFactor(multiplier == null ? "1" : QuestionMaker.plain(multiplier));
			question.getUnits().add(unit);
		}
		boolean graded = Set.of("1", "2").contains(node.said("unitgradingtype"));
		BigDecimal penalty = Numbers.decimal(node.said("unitpenalty"));
		question.setUnitUse(units.isEmpty() ? UnitUse.NONE : UnitUse.OPTIONAL);
		question.setUnitPenalty(graded && penalty != null && penalty.signum() > 0
				? QuestionMaker.plain(penalty.multiply(BigDecimal.valueOf(100))) : null);
	}

	private Question matching(Node node) {
		MatchingQuestion question = QuestionMaker.MODEL.createMatchingQuestion();
		question.setCredit(Credit.PARTIAL);
		for (Node sub : node.children("subquestion")) {
			String left = said(sub, "");
			String right = sub.child("answer").map(a -> said(a, "")).orElse("");
			if (left.isEmpty()) {
				Distractor distractor = QuestionMaker.MODEL.createDistractor();
				distractor.setText(maker.text(right));
				question.getDistractors().add(distractor);
			} else {
				MatchPair pair = QuestionMaker.MODEL.createMatchPair();
				pair.setLeft(maker.text(left));
				pair.setRight(maker.text(right));
				question.getPairs().add(pair);
			}
		}
		return question.getPairs().isEmpty() ? null : question;
	}

	private Question ordering(Node node) {
		Ordering question = QuestionMaker.MODEL.createOrdering();
		question.setCredit(node.said("gradingtype").matches("ALL_OR_NOTHING|-1") ? Credit.ALL_OR_NOTHING : Credit.PARTIAL);
		for (Node answer : node.children("answer")) {
			OrderingItem item = maker.say(QuestionMaker.MODEL.createOrderingItem(), said(answer, ""));
			item.setKey(QuestionMaker.key(question.getItems().size()));
			question.getItems().add(item);
		}
		return question.getItems().size() < 2 ? null : question;
	}

	private Question essay(Node node) {
		Essay essay = QuestionMaker.MODEL.createEssay();
		essay.setSample(maker.text(said(node, "graderinfo")));
		if (!node.said("minwordlimit").isEmpty() || !node.said("maxwordlimit").isEmpty()) {
			rich.lose("wordlimit");
		}
		return essay;
	}
}
