package org.chushi.internal.wording;

/** What can stand between two letters of a text, as bits. */
final class Gaps {

	/** Nothing to be seen: zero width, combining marks. */
	static final int SILENT = 1;
	static final int BLANK = 2;
	static final int LINE = 4;
	/** A mark of an ordinary sentence. */
	static final int SENTENCE = 8;
	/** Any other sign. */
	static final int SIGN = 16;
	/** Too much, or a placeholder, or an empty line: nothing reaches over it. */
	static final int FAR = 32;

	/** The letter behind is a digit that was written as a Chinese numeral. */
	static final int NUMERAL = 64;

	/** Signs in one gap beyond which nothing reaches. */
	static final int MOST = 8;

	private static final String SENTENCE_MARKS = ",.!?;:，。！？；：、…“”‘’\"'()（）《》〈〉「」『』【】—";

	private Gaps() {
	}

	/** The bit of something that is no letter. */
	static int of(int codePoint) {
		if (codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029) {
			return LINE;
		}
		return switch (Character.getType(codePoint)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT,
				Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE -> codePoint == '\t' ? BLANK : SILENT;
		case Character.SPACE_SEPARATOR -> BLANK;
		default -> codePoint == 0x3164 || codePoint == 0xFFA0 ? SILENT : SENTENCE_MARKS.indexOf(codePoint) >= 0 ? SENTENCE : SIGN;
		};
	}

	/** Whether something can be seen in it. */
	static boolean seen(int gap) {
		return (gap & (BLANK | LINE | SENTENCE | SIGN | FAR)) != 0;
	}

	/** Whether nobody would write it without wanting to hide something. */
	static boolean odd(int gap) {
		return (gap & SIGN) != 0;
	}
}
