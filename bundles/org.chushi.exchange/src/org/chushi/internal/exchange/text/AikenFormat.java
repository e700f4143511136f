package org.chushi.internal.exchange.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.ExchangeSource;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Intake;
import org.chushi.exchange.Place;
import org.chushi.exchange.ReadOptions;
import org.chushi.internal.exchange.Charsets;
import org.chushi.internal.exchange.Findings;
import org.chushi.internal.exchange.LimitExceeded;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.Shown;
import org.chushi.internal.exchange.TextLines;
import org.chushi.model.Choice;
import org.chushi.model.ChoiceQuestion;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.osgi.service.component.annotations.Component;

/**
 * Aiken: a stem, options {@code A. …} or {@code A) …}, a line {@code ANSWER: B}. A stem of several lines, several right
 * letters ({@code ANSWER: A,C}) and full-width signs are understood too.
 */
@Component
public final class AikenFormat implements ExchangeFormat {

	private static final Pattern OPTION = Pattern.compile("^([A-ZＡ-Ｚ])\\s?[.)．、）:：]\\s*(.*)$");
	private static final Pattern ANSWER = Pattern.compile("^(?:ANSWER|答案)\\s*[:：]\\s*(.*)$", Pattern.CASE_INSENSITIVE);
	private static final Pattern LOOKS = Pattern.compile("(?m)^[A-Z][.)][ \\t].*\\R+(?:[A-Z][.)][ \\t].*\\R+)+ANSWER:");

	@Override
	public String id() {
		return "aiken";
	}

	@Override
	public Bilingual name() {
		return Messages.Aiken_name.text();
	}

	@Override
	public List<String> suffixes() {
		return List.of("aiken", "aiken.txt", "txt");
	}

	@Override
	public int likeness(String name, byte[] head) {
		return name.endsWith(".aiken") ? 90 : LOOKS.matcher(Charsets.head(head)).find() ? 60 : 0;
	}

	@Override
	public void read(ExchangeSource source, ReadOptions options, Intake intake) throws IOException {
		QuestionMaker maker = new QuestionMaker(id(), source, options, intake);
		var charset = Charsets.of(source);
		if (!charset.equals(StandardCharsets.UTF_8)) {
			maker.note(0, Messages.Text_charset, Messages.Text_charsetRemedy, charset.name());
		}
		try (TextLines lines = new TextLines(Charsets.reader(source, charset))) {
			Block block = new Block(maker);
			for (String line = lines.next(); line != null && maker.goesOn(); line = lines.next()) {
				block.line(line.strip(), lines.number());
			}
			block.end();
		}
	}

	/** The question under way. */
	private static final class Block {
		private final QuestionMaker maker;
		private final StringBuilder stem = new StringBuilder();
		private final List<String> options = new ArrayList<>();
		private int first;

		Block(QuestionMaker maker) {
			this.maker = maker;
		}

		void line(String line, int number) throws LimitExceeded {
			if (line.isEmpty()) {
				return;
			}
			Matcher answer = ANSWER.matcher(line);
			Matcher option = OPTION.matcher(line);
			if (answer.matches() && !stem.isEmpty()) {
				make(answer.group(1), number);
				clear();
			} else if (option.matches() && !stem.isEmpty() && letter(option.group(1)) == 'A' + options.size()) {
				options.add(option.group(2).strip());
			} else if (options.isEmpty()) {
				first = stem.isEmpty() ? number : first;
				stem.append(stem.isEmpty() ? "" : "\n").append(line);
			} else {
				end();
				clear();
				first = number;
				stem.append(line);
			}
			if (stem.length() > TextLines.LONGEST || options.size() > 26) {
				throw new LimitExceeded(Messages.Limit_question, first);
			}
		}

		private void clear() {
			stem.setLength(0);
			options.clear();
		}

		/** A question that never got its answer. */
		void end() {
			if (!stem.isEmpty()) {
				maker.error(first, Messages.Aiken_noAnswer, Messages.Aiken_noAnswerRemedy, stem.toString());
			}
		}

		private static char letter(String letter) {
			char c = letter.charAt(0);
			return c >= 'Ａ' ? (char) (c - 'Ａ' + 'A') : c;
		}

		private void make(String answer, int line) {
			List<Integer> right = answer.strip().chars().map(c -> letter(Character.toString(Character.toUpperCase(c))) - 'A')
					.filter(i -> i >= 0 && i < 26).boxed().distinct().toList();
			if (options.size() < 2 || right.isEmpty() || right.stream().anyMatch(i -> i >= options.size())) {
				maker.error(line, Messages.Aiken_badAnswer, Messages.Aiken_noAnswerRemedy, answer, stem.toString());
				return;
			}
			boolean single = right.size() == 1;
			ChoiceQuestion question = single ? QuestionMaker.MODEL.createSingleChoice() : QuestionMaker.MODEL.createMultipleChoice();
			for (int i = 0; i < options.size(); i++) {
				if (options.get(i).isEmpty()) {
					maker.warning(line, Messages.Aiken_blank, Messages.Aiken_blankRemedy, QuestionMaker.key(i));
				}
				maker.choice(question.getChoices(), options.get(i).isEmpty() ? QuestionMaker.key(i) : options.get(i),
						right.contains(i), "");
			}
			question.setStem(maker.text(stem.toString()));
			maker.add(question, "", first);
		}
	}

	@Override
	public Set<String> carries() {
		return Set.of("single-choice");
	}

	@Override
	public Bilingual losses() {
		return Messages.Aiken_losses.text();
	}

	@Override
	public void write(Iterator<Question> questions, Language language, String name, OutputStream out,
			Consumer<Finding> findings) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		while (questions.hasNext()) {
			SingleChoice question = (SingleChoice) questions.next();
			writer.write(line(Shown.in(language, question.getStem())) + "\n");
			String right = "";
			for (int i = 0; i < question.getChoices().size(); i++) {
				Choice choice = question.getChoices().get(i);
				right = choice.isCorrect() && right.isEmpty() ? QuestionMaker.key(i) : right;
				writer.write(QuestionMaker.key(i) + ". " + line(Shown.in(language, choice)) + "\n");
			}
			writer.write("ANSWER: " + right + "\n\n");
			if (loses(question)) {
				findings.accept(Findings.of(Severity.WARNING, Finding.Kind.LOSS, new Place(name, 0), Messages.Aiken_lost,
						Messages.Write_remedy, Shown.name(question)));
			}
		}
		writer.flush();
	}

	private static boolean loses(SingleChoice question) {
		return question.getExplanation() != null || !question.getTags().isEmpty() || question.isFixedOrder()
				|| question.getChoices().stream().anyMatch(c -> c.getFeedback() != null || c.getWeight() != null
						|| Shown.in(Language.ZH, c).indexOf('\n') >= 0)
				|| Shown.in(Language.ZH, question.getStem()).indexOf('\n') >= 0;
	}

	private static String line(String text) {
		return text.replaceAll("\\s*\\R\\s*", " ").strip();
	}
}
