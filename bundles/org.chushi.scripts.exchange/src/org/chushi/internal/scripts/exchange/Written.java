package org.chushi.internal.scripts.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Placeholder;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptTemplate;
import org.chushi.wording.Placeholders;
import org.chushi.wording.Placeholders.Named;
import org.chushi.wording.Placeholders.Piece;

/**
 * One script as a file shows it.
 *
 * @param known placeholders, those of its book first
 */
record Written(ScriptTemplate script, Bilingual group, List<Placeholder> known) {

	static Written of(ScriptTemplate script, Function<String, Optional<Scenario>> scenarios, List<Placeholder> known) {
		Bilingual group = Optional.ofNullable(script.getScenario()).flatMap(scenarios).map(s -> Texts.of(s.getTitle())).orElseGet(Messages.Export_noGroup::text);
		return new Written(script, group, known);
	}

	List<String> desk(Language language) {
		return List.of(said(script.getCode()), text(language), group.in(language));
	}

	/** What is filled in stands there by its title in the language of the text: an agent fills it in before sending. */
	String text(Language language) {
		return shown(Texts.of(script.getBody()).in(language), language, known);
	}

	String code() {
		return said(script.getCode());
	}

	static String shown(String text, Language language, List<Placeholder> known) {
		StringBuilder out = new StringBuilder();
		for (Piece piece : Placeholders.of(text)) {
			out.append(piece instanceof Named named
					? Placeholders.find(named.name(), known).map(p -> "{" + Texts.of(p.getTitle()).in(language) + "}").orElse("{" + named.name() + "}")
					: text.substring(piece.span().from(), piece.span().to()));
		}
		return out.toString();
	}

	static List<String> headings() {
		return java.util.Arrays.stream(FULL).map(c -> c == Column.TEXT ? "中文" : c == Column.CODE ? "编码" : c == Column.GROUP ? "分组" : c.heading()).toList();
	}

	private static final Column[] FULL = { Column.CODE, Column.TITLE, Column.TITLE_ENGLISH, Column.TEXT, Column.ENGLISH, Column.GROUP, Column.STAGE,
			Column.CHANNEL, Column.TAGS, Column.FROM, Column.UNTIL };

	List<String> full() {
		return List.of(said(script.getCode()), Texts.of(script.getTitle()).zh(), Texts.of(script.getTitle()).en(), Texts.of(script.getBody()).zh(),
				Texts.of(script.getBody()).en(), group.zh(), script.getStage().getLiteral(), script.getChannel().getLiteral(),
				String.join("；", script.getTags()), said(script.getValidFrom()), said(script.getValidUntil()));
	}

	private static String said(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
