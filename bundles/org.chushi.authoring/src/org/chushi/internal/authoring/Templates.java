package org.chushi.internal.authoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.chushi.model.AcceptedAnswer;
import org.chushi.model.ChatMessage;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Criterion;
import org.chushi.model.Element;
import org.chushi.model.Essay;
import org.chushi.model.GapFill;
import org.chushi.model.HotSpot;
import org.chushi.model.HotText;
import org.chushi.model.Level;
import org.chushi.model.MatchPair;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.MultipleChoice;
import org.chushi.model.NumericQuestion;
import org.chushi.model.Ordering;
import org.chushi.model.OrderingItem;
import org.chushi.model.PickReply;
import org.chushi.model.ProcedureOrdering;
import org.chushi.model.Question;
import org.chushi.model.RewriteReply;
import org.chushi.model.Rubric;
import org.chushi.model.ShortAnswer;
import org.chushi.model.Speaker;
import org.chushi.model.SpotViolation;
import org.chushi.model.Text;
import org.chushi.model.TypedGap;
import org.chushi.model.TypingDrill;
import org.chushi.model.Violation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** New questions that lack nothing but words: keys, ids and numbers are there, one answer is right. */
final class Templates {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
	private static final int MIDDLE = 3;
	private static final int SPEED = 60;
	private static final int ACCURACY = 95;
	private static final String FIRST = "A";
	private static final String SECOND = "B";

	private final Supplier<String> ids;

	Templates(Supplier<String> ids) {
		this.ids = ids;
	}

	/** Empty for what is no question, or none that can be written here. */
	Optional<Question> question(EClass type, String code) {
		boolean known = ModelPackage.Literals.QUESTION.isSuperTypeOf(type) && !type.isAbstract()
				&& type != ModelPackage.Literals.FOREIGN_QUESTION;
		if (!known) {
			return Optional.empty();
		}
		Question question = (Question) MODEL.create(type);
		question.setCode(code);
		question.setDifficulty(MIDDLE);
		question.setStem(MODEL.createText());
		question.setExplanation(MODEL.createText());
		fill(question);
		identify(question);
		return Optional.of(question);
	}

	/** Gives ids to all that lack one. */
	void identify(EObject object) {
		if (object instanceof Element element && element.getId() == null) {
			element.setId(ids.get());
		}
		object.eContents().forEach(this::identify);
	}

	private static void fill(Question question) {
		switch (question) {
		case PickReply pick -> {
			choices(pick, 1, 3);
			pick.getChoices().forEach(c -> c.setFeedback(MODEL.createText()));
			pick.getChat().add(message(FIRST, Speaker.CUSTOMER));
		}
		case MultipleChoice several -> choices(several, 2, 4);
		case ChoiceQuestion one -> choices(one, 1, 4);
		case Ordering ordering -> order(ordering);
		case MatchingQuestion matching -> List.of(1, 2, 3).forEach(n -> matching.getPairs().add(pair()));
		case ShortAnswer answer -> answer.getAnswers().add(MODEL.createAcceptedAnswer());
		case NumericQuestion number -> number.getAnswers().add(MODEL.createNumericAnswer());
		case GapFill gaps -> gaps(gaps);
		case HotText hot -> hot(hot);
		case Essay essay -> essay.setRubric(rubric(essay.getCode()));
		case SpotViolation spot -> spot(spot);
		case RewriteReply rewrite -> {
			rewrite.getChat().add(message(FIRST, Speaker.CUSTOMER));
			rewrite.setReply(MODEL.createText());
		}
		case TypingDrill drill -> {
			drill.setPassage(MODEL.createText());
			drill.setCharactersPerMinute(SPEED);
			drill.setAccuracyPercent(ACCURACY);
		}
		default -> {
			// true or false needs nothing more
		}
		}
	}

	private static String letter(int place) {
		return String.valueOf((char) ('A' + place));
	}

	private static void choices(ChoiceQuestion question, int right, int all) {
		for (int i = 0; i < all; i++) {
			Choice choice = MODEL.createChoice();
			choice.setKey(letter(i));
			choice.setCorrect(i < right);
			question.getChoices().add(choice);
		}
	}

	private static void order(Ordering question) {
		for (int i = 0; i < 3; i++) {
			OrderingItem item = MODEL.createOrderingItem();
			item.setKey(letter(i));
			question.getItems().add(item);
		}
		if (question instanceof ProcedureOrdering procedure) {
			procedure.setSituation(MODEL.createText());
		}
	}

	private static MatchPair pair() {
		MatchPair pair = MODEL.createMatchPair();
		pair.setLeft(MODEL.createText());
		pair.setRight(MODEL.createText());
		return pair;
	}

	private static ChatMessage message(String key, Speaker speaker) {
		ChatMessage message = MODEL.createChatMessage();
		message.setKey(key);
		message.setSpeaker(speaker);
		return message;
	}

	private static Text passage(String zh, String en) {
		Text text = MODEL.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	private static void gaps(GapFill question) {
		question.setPassage(passage("…[[1]]…", "… [[1]] …"));
		TypedGap gap = MODEL.createTypedGap();
		gap.setKey("1");
		AcceptedAnswer answer = MODEL.createAcceptedAnswer();
		gap.getAnswers().add(answer);
		question.getGaps().add(gap);
	}

	private static void hot(HotText question) {
		question.setPassage(passage("…[[1:…]]…[[2:…]]…", "… [[1:…]] … [[2:…]] …"));
		for (String key : List.of("1", "2")) {
			HotSpot spot = MODEL.createHotSpot();
			spot.setKey(key);
			spot.setCorrect(key.equals("1"));
			question.getSpots().add(spot);
		}
	}

	private static Rubric rubric(String code) {
		Rubric rubric = MODEL.createRubric();
		rubric.setTitle(MODEL.createText());
		rubric.setCode(code + "-R");
		Criterion criterion = MODEL.createCriterion();
		criterion.setTitle(MODEL.createText());
		criterion.setCode(code + "-R-1");
		for (int points = 0; points < 3; points++) {
			Level level = MODEL.createLevel();
			level.setPoints(points);
			level.setText(MODEL.createText());
			criterion.getLevels().add(level);
		}
		rubric.getCriteria().add(criterion);
		return rubric;
	}

	private static void spot(SpotViolation question) {
		question.getChat().add(message(FIRST, Speaker.CUSTOMER));
		question.getChat().add(message(SECOND, Speaker.AGENT));
		var rule = MODEL.createConductRule();
		rule.setKey(FIRST);
		question.getRules().add(rule);
		Violation violation = MODEL.createViolation();
		violation.setMessage(SECOND);
		violation.setRule(FIRST);
		question.getViolations().add(violation);
	}
}
