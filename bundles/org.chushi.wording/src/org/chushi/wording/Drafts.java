package org.chushi.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.chushi.content.Texts;
import org.chushi.core.Language;
import org.chushi.model.Placeholder;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Text;

/** Scripts as texts to be checked. */
public final class Drafts {

	private Drafts() {
	}

	/**
	 * @param placeholders finds one by id, for slots whose placeholder is in another book
	 * @return empty in a language that is not written yet
	 */
	public static Optional<Draft> of(ScriptTemplate script, Language language, Function<String, Optional<Placeholder>> placeholders) {
		return written(script.getBody(), language).map(text -> new Draft(text, language, Optional.ofNullable(script.getStage()),
				Optional.ofNullable(script.getChannel()), script.getValidFrom() != null || script.getValidUntil() != null,
				Optional.of(blanks(script, placeholders))));
	}

	/** The placeholders of a script's book, then those of its slots from elsewhere. */
	public static List<Blank> blanks(ScriptTemplate script, Function<String, Optional<Placeholder>> placeholders) {
		List<Placeholder> known = new ArrayList<>();
		if (script.eContainer() instanceof ScriptBook book) {
			known.addAll(book.getPlaceholders());
		}
		script.getSlots().stream().filter(s -> s.getPlaceholder() != null && known.stream().noneMatch(p -> s.getPlaceholder().equals(p.getId())))
				.forEach(s -> placeholders.apply(s.getPlaceholder()).ifPresent(known::add));
		return known.stream().map(p -> blank(p, required(script, p))).toList();
	}

	private static boolean required(ScriptTemplate script, Placeholder placeholder) {
		return script.getSlots().stream().filter(s -> s.getPlaceholder() != null && s.getPlaceholder().equals(placeholder.getId()))
				.anyMatch(s -> !s.isOptional());
	}

	/** A placeholder of the model. */
	public static Blank blank(Placeholder placeholder, boolean required) {
		return new Blank(placeholder.getCode() == null ? "" : placeholder.getCode(), Texts.of(placeholder.getTitle()),
				Texts.of(placeholder.getExample()), placeholder.getKind(), required);
	}

	private static Optional<String> written(Text text, Language language) {
		return Optional.ofNullable(text).map(t -> language == Language.ZH ? t.getZh() : t.getEn()).filter(t -> !t.isBlank());
	}
}
