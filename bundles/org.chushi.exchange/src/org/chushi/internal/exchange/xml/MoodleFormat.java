package org.chushi.internal.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

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
import org.chushi.model.Question;
import org.osgi.service.component.annotations.Component;

/** Moodle XML (docs.moodle.org/en/Moodle_XML_format). */
@Component
public final class MoodleFormat implements ExchangeFormat {

	@Override
	public String id() {
		return "moodle-xml";
	}

	@Override
	public Bilingual name() {
		return Messages.Moodle_name.text();
	}

	@Override
	public List<String> suffixes() {
		return List.of("moodle.xml", "xml");
	}

	@Override
	public int likeness(String name, byte[] head) {
		String text = Charsets.head(head);
		return text.contains("<quiz") && text.contains("<question") ? 95 : text.contains("<quiz>") ? 60 : 0;
	}

	@Override
	public void read(ExchangeSource source, ReadOptions options, Intake intake) throws IOException {
		MoodleReader reader = new MoodleReader(new QuestionMaker(id(), source, options, intake));
		try (SafeXml xml = new SafeXml(source.open(), Function.identity())) {
			for (Node node = xml.next(Set.of("question")); node != null && intake.goesOn(); node = xml.next(Set.of("question"))) {
				reader.question(node);
			}
		}
	}

	@Override
	public Set<String> carries() {
		return Set.of("single-choice", "multiple-choice", "true-false", "ordering", "matching", "short-answer", "numeric", "essay",
				"gap-fill");
	}

	@Override
	public Bilingual losses() {
		return Messages.Moodle_losses.text();
	}

	@Override
	public void write(Iterator<Question> questions, Language language, String name, OutputStream out,
			Consumer<Finding> findings) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
		MoodleWriter moodle = new MoodleWriter(language, name, findings);
		while (questions.hasNext()) {
			writer.write(moodle.question(questions.next()));
		}
		writer.write("</quiz>\n");
		writer.flush();
	}
}
