package org.chushi.internal.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.core.Phrase;
import org.chushi.core.Severity;
import org.chushi.exchange.ExchangeSource;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Intake;
import org.chushi.exchange.Place;
import org.chushi.exchange.ReadOptions;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.AnswerMatch;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Credit;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.ModelFactory;
import org.chushi.model.Question;
import org.chushi.model.Text;

/** Makes model questions of what a format understood, in one language, and hands them and the findings on. One thread. */
public final class QuestionMaker {

	public static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	/** An import says nothing of it: the middle. */
	public static final int DIFFICULTY = 3;

	private static final BigDecimal FULL = BigDecimal.valueOf(100);
	/** What thirds and sixths with five decimals may lack together. */
	private static final BigDecimal ROUNDED = new BigDecimal("0.001");

	private final String format;
	private final String root;
	private final ReadOptions options;
	private final Intake intake;
	private final Words words = new Words();
	private Language last = Language.EN;
	private String file;

	public QuestionMaker(String format, ExchangeSource source, ReadOptions options, Intake intake) {
		this.format = format;
		this.root = source.name();
		this.file = source.name();
		this.options = options;
		this.intake = intake;
	}

	/** The same, for findings and questions of a file inside of the one that is read. */
	public QuestionMaker in(String inner) {
		file = inner.equals(root) ? root : root + "!/" + inner;
		return this;
	}

	public boolean goesOn() {
		return intake.goesOn();
	}

	// --- parts --------------------------------------------------------------------------------------------------------

	/** Null for nothing, as the model has it. */
	public Text text(String said) {
		return said == null || said.isEmpty() ? null : words.text(said);
	}

	/** A string of the question that is no text, fit to be stored. */
	public String string(String said) {
		return words.note(said);
	}

	/** An option with the next letter as its key, added to the question. */
	public Choice choice(List<Choice> choices, String said, boolean correct, String feedback) {
		Choice choice = words.say(MODEL.createChoice(), said);
		choice.setKey(key(choices.size()));
		choice.setCorrect(correct);
		choice.setFeedback(text(feedback));
		choices.add(choice);
		return choice;
	}

	public <T extends Text> T say(T text, String said) {
		return words.say(text, said);
	}

	/** @param percent of the points; 100 is left out */
	public AcceptedAnswer accepted(String answer, AnswerMatch match, BigDecimal percent, String feedback) {
		AcceptedAnswer accepted = MODEL.createAcceptedAnswer();
		accepted.setText(words.note(answer));
		accepted.setMatch(match);
		accepted.setWeight(weight(percent));
		accepted.setFeedback(text(feedback));
		return accepted;
	}

	/** {@code A}, {@code B}, …, {@code Z}, {@code A1}, … */
	public static String key(int index) {
		char letter = (char) ('A' + index % 26);
		return index < 26 ? String.valueOf(letter) : letter + Integer.toString(index / 26);
	}

	/** Null for full credit. */
	public static String weight(BigDecimal percent) {
		return percent.compareTo(BigDecimal.valueOf(100)) == 0 ? null : plain(percent);
	}

	public static String plain(BigDecimal number) {
		BigDecimal stripped = number.round(MathContext.DECIMAL64).stripTrailingZeros();
		return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
	}

	/**
	 * Credit of the choices as percents. What is said by right and wrong alone is not said by weights: one right choice
	 * of a single choice. Of several with full credit the first is the key.
	 */
	public void credit(ChoiceQuestion question, List<BigDecimal> given, boolean single, int line) {
		if (single && keyed(question, given)) {
			return;
		}
		List<BigDecimal> percents = full(given, single, line);
		BigDecimal best = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
		boolean keyed = false;
		for (int i = 0; i < percents.size(); i++) {
			Choice choice = question.getChoices().get(i);
			boolean right = single ? !keyed && best.signum() > 0 && percents.get(i).compareTo(best) == 0
					: percents.get(i).signum() > 0;
			keyed |= right;
			choice.setCorrect(right);
			choice.setWeight(plain(percents.get(i)));
		}
		question.setCredit(Credit.WEIGHTED);
	}

	/** The common case: one is worth all, the others nothing. */
	private static boolean keyed(ChoiceQuestion question, List<BigDecimal> percents) {
		int right = -1;
		for (int i = 0; i < percents.size(); i++) {
			boolean full = percents.get(i).compareTo(FULL) == 0;
			if (full && right >= 0 || !full && percents.get(i).signum() != 0) {
				return false;
			}
			right = full ? i : right;
		}
		if (right >= 0) {
			question.getChoices().get(right).setCorrect(true);
		}
		return right >= 0;
	}

	/** The best of one, or the right ones together, are worth all points; else nobody could have them. */
	private List<BigDecimal> full(List<BigDecimal> percents, boolean single, int line) {
		BigDecimal hundred = BigDecimal.valueOf(100);
		BigDecimal reach = percents.stream().filter(p -> p.signum() > 0).reduce(BigDecimal.ZERO, single ? BigDecimal::max : BigDecimal::add);
		if (reach.signum() <= 0 || reach.subtract(hundred).abs().compareTo(ROUNDED) <= 0) {
			return percents;
		}
		loss(line, Messages.Maker_scaled, Messages.Maker_scaledRemedy, plain(reach));
		return percents.stream().map(p -> p.multiply(hundred).divide(reach, 5, RoundingMode.HALF_UP).max(hundred.negate())).toList();
	}

	// --- handing on ---------------------------------------------------------------------------------------------------

	/** @param name in its file; empty when it has none */
	public void add(Question question, String name, int line) {
		if (question.getDifficulty() == 0) {
			question.setDifficulty(DIFFICULTY);
		}
		Language language = options.language().or(words::language).orElse(last);
		last = language;
		question.setOrigin(words.note(name.isBlank() ? format + " " + file : format + " " + file + " :: " + name.strip()));
		words.settle(language);
		intake.question(question, new Place(file, line));
		if (words.cleaned()) {
			loss(line, Messages.Maker_cleaned, Messages.Maker_cleanedRemedy);
		}
	}

	/** A question that is not understood is kept whole. */
	public void foreign(String kind, String stem, String source, String name, int line, Phrase why, Object... arguments) {
		words.clear();
		words.cleaned();
		ForeignQuestion foreign = MODEL.createForeignQuestion();
		foreign.setFormat(format);
		foreign.setKind(kind);
		foreign.setSource(words.note(source));
		foreign.setStem(text(stem.isBlank() ? kind : stem));
		add(foreign, name, line);
		say(Severity.WARNING, Finding.Kind.LOSS, line, why, Messages.Maker_foreignRemedy, arguments);
	}

	/** Gives up what was made of the question so far. */
	public void drop() {
		words.clear();
	}

	public void error(int line, Phrase what, Phrase remedy, Object... arguments) {
		say(Severity.ERROR, Finding.Kind.PROBLEM, line, what, remedy, arguments);
	}

	public void warning(int line, Phrase what, Phrase remedy, Object... arguments) {
		say(Severity.WARNING, Finding.Kind.PROBLEM, line, what, remedy, arguments);
	}

	public void loss(int line, Phrase what, Phrase remedy, Object... arguments) {
		say(Severity.WARNING, Finding.Kind.LOSS, line, what, remedy, arguments);
	}

	public void note(int line, Phrase what, Phrase remedy, Object... arguments) {
		say(Severity.INFO, Finding.Kind.NOTE, line, what, remedy, arguments);
	}

	private void say(Severity severity, Finding.Kind kind, int line, Phrase what, Phrase remedy, Object... arguments) {
		intake.finding(Findings.of(severity, kind, new Place(file, line), what, remedy, arguments));
	}

	public Optional<Language> wanted() {
		return options.language();
	}
}
