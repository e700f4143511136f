package org.chushi.internal.cli;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Done;
import org.chushi.core.Result.Refused;
import org.chushi.journal.Json;
import org.chushi.questions.Fraction;
import org.chushi.questions.TypeData;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import picocli.CommandLine;

/**
 * Prints what came of a command: lines in the language of the caller, or with {@code json} one object in which every
 * text is in that language too.
 */
final class Output {

	private static final Pattern CONTROL = Pattern
			.compile("[\\p{Cc}&&[^\n\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029]");

	private final PrintStream out;
	private final PrintStream err;
	private final Language language;
	private final boolean json;
	private final JsonMapper mapper;

	Output(PrintStream out, PrintStream err, Language language, boolean json) {
		this.out = out;
		this.err = err;
		this.language = language;
		this.json = json;
		SimpleModule words = new SimpleModule();
		words.addSerializer(Bilingual.class, new InLanguage(language));
		words.addSerializer(Fraction.class, new AsNumber());
		words.addSerializer(TypeData.class, new DataInLanguage(language));
		mapper = JsonMapper.builder().addModule(new JavaTimeModule()).addModule(new Jdk8Module()).addModule(words)
				.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
				.disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
				.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).serializationInclusion(JsonInclude.Include.NON_ABSENT)
				.withConfigOverride(BigDecimal.class, o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
				.build();
	}

	/** @return the exit code */
	int show(Result<Answer> result) {
		return switch (result) {
		case Done<Answer>(Answer answer, List<Diagnostic> notes) -> {
			notes.forEach(n -> err.println(said(Lines.note(n))));
			if (json) {
				print(answer.data());
			} else {
				answer.lines().forEach(l -> out.println(said(l)));
			}
			yield answer.refused() ? 1 : 0;
		}
		case Refused<Answer>(Bilingual reason, List<Missing> missing) -> {
			if (json) {
				print(Map.of("refused", reason, "missing", missing));
			} else {
				err.println(said(reason));
				missing.forEach(m -> err.println("  - " + said(Lines.missing(m))));
			}
			yield 1;
		}
		};
	}

	/** A line while the work is under way: never on standard output, which belongs to the answer. */
	void report(Bilingual line) {
		err.println(said(line));
	}

	/** Wrong usage. @return the exit code */
	int misuse(Bilingual what, CommandLine command) {
		Bilingual line = Messages.Cli_usage.text(what);
		if (json) {
			print(Map.of("refused", line, "missing", List.of()));
		} else {
			err.println(said(line));
			command.usage(err);
		}
		return 2;
	}

	/** @return the exit code */
	int help(CommandLine command) {
		command.usage(out);
		return 0;
	}

	/** Without characters that move what is on the screen; somebody may have put them into a name or a note. */
	private String said(Bilingual line) {
		return CONTROL.matcher(line.in(language)).replaceAll("\uFFFD");
	}

	private void print(Object data) {
		try {
			// in JSON such a character stands only inside a string, where it may be escaped
			out.println(CONTROL.matcher(mapper.writeValueAsString(data))
					.replaceAll(c -> String.format("\\\\u%04x", (int) c.group().charAt(0))));
		} catch (JsonProcessingException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What only a question type understands, with every bilingual text in it as the string of one language. */
	private static final class DataInLanguage extends com.fasterxml.jackson.databind.JsonSerializer<TypeData> {
		private final Language language;

		DataInLanguage(Language language) {
			this.language = language;
		}

		@Override
		public void serialize(TypeData value, com.fasterxml.jackson.core.JsonGenerator generator,
				com.fasterxml.jackson.databind.SerializerProvider provider) throws java.io.IOException {
			generator.writeTree(spoken(Json.tree(value.json())));
		}

		private JsonNode spoken(JsonNode node) {
			if (node instanceof ObjectNode object) {
				if (object.size() == 2 && object.path("zh").isTextual() && object.path("en").isTextual()) {
					return object.get(language == Language.ZH ? "zh" : "en");
				}
				object.properties().forEach(e -> e.setValue(spoken(e.getValue())));
			} else if (node instanceof ArrayNode array) {
				for (int i = 0; i < array.size(); i++) {
					array.set(i, spoken(array.get(i)));
				}
			}
			return node;
		}
	}

	/** A fraction as a number like every other amount, rounded down to four decimals. */
	private static final class AsNumber extends com.fasterxml.jackson.databind.JsonSerializer<Fraction> {
		@Override
		public void serialize(Fraction value, com.fasterxml.jackson.core.JsonGenerator generator,
				com.fasterxml.jackson.databind.SerializerProvider provider) throws java.io.IOException {
			generator.writeNumber(value.decimal(4));
		}
	}

	/** A bilingual text as the string of one language. */
	private static final class InLanguage extends com.fasterxml.jackson.databind.JsonSerializer<Bilingual> {
		private final Language language;

		InLanguage(Language language) {
			this.language = language;
		}

		@Override
		public void serialize(Bilingual value, com.fasterxml.jackson.core.JsonGenerator generator,
				com.fasterxml.jackson.databind.SerializerProvider provider) throws java.io.IOException {
			generator.writeString(value.in(language));
		}
	}
}
