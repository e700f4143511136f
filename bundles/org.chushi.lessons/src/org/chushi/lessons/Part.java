package org.chushi.lessons;

/** Something that stands in a lesson, besides running words, and where: its line, from 1. */
public sealed interface Part {

	int line();

	/** @param level 1 to 6 */
	record Heading(int level, String text, int line) implements Part {
	}

	/** @param path as it is written, relative to the lesson */
	record Picture(String path, String alt, int line) implements Part {
	}

	/** @param rows without the head */
	record Table(int columns, int rows, int line) implements Part {
	}

	/** @param items at the first level */
	record Listing(boolean ordered, int items, int line) implements Part {
	}

	record Aside(CallOutKind kind, int line) implements Part {
	}

	/**
	 * @param question as it is written
	 * @param alone    whether it stands by itself; in a list or a quotation it is not asked
	 */
	record Check(String question, boolean alone, int line) implements Part {
	}

	record Link(String target, int line) implements Part {
	}

	/** Lines of code, or of anything else that is shown as it is written. */
	record Code(int line) implements Part {
	}

	/** HTML, which is shown as it is written and not obeyed. */
	record Html(int line) implements Part {
	}
}
