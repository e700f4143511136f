package org.chushi.scripts;

import java.util.List;

import org.chushi.core.Bilingual;

/**
 * A script with what is to be filled in.
 *
 * @param fields  in the order in which they stand in the Chinese text, then those that only the English one has
 * @param preview as the customer would see it, with the examples in the placeholders
 */
public record Script(ScriptCard card, List<ScriptField> fields, Bilingual preview) {

	public Script {
		fields = List.copyOf(fields);
	}
}
