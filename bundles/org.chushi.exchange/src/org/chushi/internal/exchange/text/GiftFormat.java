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
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.ExchangeSource;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Intake;
import org.chushi.exchange.ReadOptions;
import org.chushi.internal.exchange.Charsets;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.TextLines;
import org.chushi.model.Question;
import org.osgi.service.component.annotations.Component;

/** Moodle's GIFT (docs.moodle.org/en/GIFT_format). Where readings differ, Moodle's is followed. */
@Component
public final class GiftFormat implements ExchangeFormat {

	private static final int MOST_LINES = 20_000;
	private static final int MOST_CHARACTERS = 4_000_000;
	private static final Pattern ANSWERS = Pattern.compile("(?s)(?<!\\\\)\\{[^{}]*[=~#TF}]");

	@Override
	public String id() {
		return "gift";
	}

	@Override
	public Bilingual name() {
		return Messages.Gift_name.text();
	}

	@Override
	public List<String> suffixes() {
		return List.of("gift", "gift.txt");
	}

	@Override
	public int likeness(String name, byte[] head) {
		boolean named = name.toLowerCase(java.util.Locale.ROOT).matches(".*\\.gift(\\.txt)?");
		String text = Charsets.head(head);
		if (text.indexOf('\0') >= 0 || text.stripLeading().startsWith("<") && !named) {
			return 0;
		}
		boolean looks = text.startsWith("$CATEGORY:") || text.stripLeading().startsWith("::") || ANSWERS.matcher(text).find();
		return named ? 90 : looks ? 40 : 0;
	}

	@Override
	public void read(ExchangeSource source, ReadOptions options, Intake intake) throws IOException {
		QuestionMaker maker = new QuestionMaker(id(), source, options, intake);
		var charset = Charsets.of(source);
		if (!charset.equals(StandardCharsets.UTF_8)) {
			maker.note(0, Messages.Text_charset, Messages.Text_charsetRemedy, charset.name());
		}
		GiftParser parser = new GiftParser(maker);
		try (TextLines lines = new TextLines(Charsets.reader(source, charset))) {
			List<String> block = new ArrayList<>();
			int first = 0;
			int length = 0;
			for (String line = lines.next(); line != null && maker.goesOn(); line = lines.next()) {
				String trimmed = line.strip();
				if (trimmed.isEmpty()) {
					parser.block(block, first);
					block.clear();
					length = 0;
					continue;
				}
				first = block.isEmpty() ? lines.number() : first;
				length += trimmed.length();
				if (block.size() >= MOST_LINES || length > MOST_CHARACTERS) {
					throw new org.chushi.internal.exchange.LimitExceeded(Messages.Limit_question, first);
				}
				block.add(trimmed);
			}
			parser.block(block, first);
		}
	}

	@Override
	public Set<String> carries() {
		return Set.of("single-choice", "multiple-choice", "true-false", "ordering", "matching", "short-answer", "numeric", "essay");
	}

	@Override
	public Bilingual losses() {
		return Messages.Gift_losses.text();
	}

	@Override
	public void write(Iterator<Question> questions, Language language, String name, OutputStream out,
			Consumer<Finding> findings) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		GiftWriter gift = new GiftWriter(language, name, findings);
		while (questions.hasNext()) {
			writer.write(gift.question(questions.next()));
		}
		writer.flush();
	}
}
