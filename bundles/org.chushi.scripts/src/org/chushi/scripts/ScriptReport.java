package org.chushi.scripts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the scripts are used and which are about to go.
 *
 * @param day  the day it was made
 * @param days so many days ahead it looks for those that go
 */
public record ScriptReport(LocalDate day, int days, List<Row> rows) {

	public ScriptReport {
		rows = List.copyOf(rows);
	}

	/** How a script stands in time. */
	public enum Standing {
		AHEAD, VALID, EXPIRING, EXPIRED
	}

	/**
	 * One script.
	 *
	 * @param copied how often by anybody
	 * @param people by how many
	 */
	public record Row(ScriptCard card, Standing standing, int copied, int people, Optional<Instant> last) {
		public boolean neverUsed() {
			return copied == 0;
		}
	}

	/** Those that stand so. */
	public List<Row> standing(Standing standing) {
		return rows.stream().filter(r -> r.standing() == standing).toList();
	}

	/** Valid ones that nobody ever copied. */
	public List<Row> neverUsed() {
		return rows.stream().filter(Row::neverUsed)
				.filter(r -> r.standing() == Standing.VALID || r.standing() == Standing.EXPIRING).toList();
	}
}
