package org.chushi.internal.cli;

import java.util.function.Consumer;

import org.chushi.core.Attendant;
import org.chushi.core.Bilingual;

/** Says how far long work is, a line for each tenth of it. */
final class Steps implements Attendant {

	private static final int TENTHS = 10;

	private final Consumer<Bilingual> line;
	private long said = -1;

	/** @param line takes a line for a person */
	Steps(Consumer<Bilingual> line) {
		this.line = line;
	}

	@Override
	public synchronized void at(Bilingual what, long done, long total) {
		if (done >= total) {
			said = -1;
		} else if (done * TENTHS / total > said) {
			said = done * TENTHS / total;
			line.accept(Messages.Steps_line.text(what, done, total));
		}
	}
}
