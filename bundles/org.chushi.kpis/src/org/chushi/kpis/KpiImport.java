package org.chushi.kpis;

import java.util.List;

import org.chushi.core.Bilingual;

/**
 * What a file of figures would bring; nothing of it is stored yet.
 *
 * @param file    its name
 * @param code    of this very content; to agree means to name it
 * @param columns which column of the file means what
 * @param lines   every value that the file has, line by line
 */
public record KpiImport(String file, String code, List<Bilingual> columns, List<Line> lines) {

	public KpiImport {
		columns = List.copyOf(columns);
		lines = List.copyOf(lines);
	}

	/** What becomes of a line. */
	public enum State {
		/** It will be stored. */
		NEW,
		/** The same value is stored already; it stays as it is. */
		SAME,
		/** It says nothing about a person: a sum, an average. */
		ASIDE,
		/** It cannot be stored. */
		WRONG
	}

	/**
	 * A value of the file.
	 *
	 * @param number of the line, as the file counts
	 * @param person as the file says it, or the display name of whom it means
	 * @param day    as understood, else as the file says it
	 * @param value  the same
	 * @param remark why it is aside or wrong and what to do; a doubt about a new one; empty for none
	 */
	public record Line(int number, String person, Bilingual figure, String day, Bilingual value, State state, Bilingual remark) {
	}

	public long count(State state) {
		return lines.stream().filter(l -> l.state() == state).count();
	}
}
