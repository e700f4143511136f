package org.chushi.internal.scripts.exchange;

/** Keeps a spreadsheet program from taking a cell of a CSV file for a formula: such a cell begins with an apostrophe. */
final class Guard {

	private static final String FORMULA = "=+-@\t\r＝＋－＠";

	private Guard() {
	}

	static boolean needed(String cell) {
		return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
	}

	static String on(String cell) {
		return needed(cell) ? "'" + cell : cell;
	}

	/** As it was before {@link #on}. */
	static String off(String cell) {
		return cell.startsWith("'") && needed(cell.substring(1)) ? cell.substring(1) : cell;
	}
}
