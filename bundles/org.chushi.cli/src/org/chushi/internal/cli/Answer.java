package org.chushi.internal.cli;

import java.util.List;

import org.chushi.core.Bilingual;

/**
 * What a command has to say.
 *
 * @param data    for {@code --json}: a record or a map
 * @param lines   for people
 * @param refused found wrong, though the command did its work: exit code 1
 */
record Answer(Object data, List<Bilingual> lines, boolean refused) {

	static Answer of(Object data, Bilingual... lines) {
		return new Answer(data, List.of(lines), false);
	}

	static Answer of(Object data, List<Bilingual> lines) {
		return new Answer(data, lines, false);
	}
}
