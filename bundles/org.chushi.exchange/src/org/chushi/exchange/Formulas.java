package org.chushi.exchange;

/** Keeps a spreadsheet program from taking a cell of a CSV file for a formula: such a cell begins with an apostrophe. */
public final class Formulas {

	private static final String BEGIN = "=+-@\t\r\n＝＋－＠";

	private Formulas() {
	}

	/** Whether a program may take it for a formula. */
	public static boolean likely(String cell) {
		return !cell.isEmpty() && BEGIN.indexOf(cell.charAt(0)) >= 0;
	}

	/** As text, whatever it begins with. */
	public static String guarded(String cell) {
		return likely(cell) ? "'" + cell : cell;
	}

	/** As it was before {@link #guarded}. */
	public static String bare(String cell) {
		return cell.startsWith("'") && likely(cell.substring(1)) ? cell.substring(1) : cell;
	}
}
