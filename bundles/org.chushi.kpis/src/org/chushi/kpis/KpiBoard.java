package org.chushi.kpis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * The figures of a team over the last days.
 *
 * @param from  first day looked at
 * @param until last one: today
 * @param rows  by name
 */
public record KpiBoard(List<Figure> figures, LocalDate from, LocalDate until, List<Row> rows) {

	public KpiBoard {
		figures = List.copyOf(figures);
		rows = List.copyOf(rows);
	}

	/** A person. @param section title, blank for none @param cells one for each figure, in their order */
	public record Row(UUID person, String name, Bilingual section, List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A figure of a person.
	 *
	 * @param last the newest value, whenever it was
	 * @param mean of the days looked at; empty when there is no value among them
	 * @param days how many days of those have a value
	 */
	public record Cell(Optional<KpiValue> last, Optional<BigDecimal> mean, int days) {
	}
}
