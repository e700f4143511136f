package org.chushi.wording;

import java.util.Objects;

import org.chushi.core.Bilingual;
import org.chushi.model.PlaceholderKind;

/**
 * A placeholder that a text may use.
 *
 * @param example  what stands for it in previews and where length is counted
 * @param required whether the text must have it
 */
public record Blank(String code, Bilingual title, Bilingual example, PlaceholderKind kind, boolean required) {

	public Blank {
		Objects.requireNonNull(code);
		Objects.requireNonNull(title);
		Objects.requireNonNull(example);
		Objects.requireNonNull(kind);
	}

	/** Whether a name between braces means it. */
	public boolean meant(String name) {
		String key = Placeholders.key(name);
		return key.equals(Placeholders.key(code)) || key.equals(Placeholders.key(title.zh())) || key.equals(Placeholders.key(title.en()));
	}
}
