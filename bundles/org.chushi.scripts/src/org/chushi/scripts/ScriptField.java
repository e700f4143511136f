package org.chushi.scripts;

import org.chushi.core.Bilingual;
import org.chushi.model.PlaceholderKind;

/**
 * What an agent fills in.
 *
 * @param key      names it in the values for {@link Scripts#fill}: the code of the placeholder, or the name in the text when
 *                 no placeholder is called so
 * @param optional whether the script may be sent with it empty
 * @param example  what stands for it in previews
 */
public record ScriptField(String key, Bilingual title, PlaceholderKind kind, boolean optional, Bilingual example) {
}
