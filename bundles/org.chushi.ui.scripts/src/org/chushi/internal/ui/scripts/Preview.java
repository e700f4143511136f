package org.chushi.internal.ui.scripts;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Speaker;
import org.chushi.questions.Bodies.Message;
import org.chushi.scripts.ScriptField;
import org.chushi.scripts.ScriptMessages;
import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Named;
import org.chushi.wording.Placeholders.Piece;

/** A script as the customer gets it, while it is being filled in: what is still empty shows its name. */
final class Preview {

	private Preview() {
	}

	static List<Message> of(String body, List<ScriptField> fields, CustomerValues values, Language language) {
		List<String> messages = ScriptMessages.of(text(body, fields, values, language));
		return IntStream.range(0, messages.size())
				.mapToObj(i -> new Message(Integer.toString(i), Speaker.AGENT, "", Bilingual.same(messages.get(i)))).toList();
	}

	private static String text(String body, List<ScriptField> fields, CustomerValues values, Language language) {
		StringBuilder text = new StringBuilder();
		for (Piece piece : Placeholders.of(body)) {
			text.append(piece instanceof Named named ? value(named.name(), fields, values, language) : piece.span().in(body));
		}
		return text.toString();
	}

	private static String value(String name, List<ScriptField> fields, CustomerValues values, Language language) {
		return fields.stream().filter(f -> means(f, name)).findFirst()
				.map(f -> values.of(f.key()).isBlank() ? "〔" + f.title().in(language) + "〕" : values.of(f.key()).strip()).orElse("〔" + name + "〕");
	}

	/** Whether a name between braces means this field. */
	static boolean means(ScriptField field, String name) {
		String key = Placeholders.key(name);
		return Stream.of(field.key(), field.title().zh(), field.title().en()).map(Placeholders::key).anyMatch(key::equals);
	}
}
