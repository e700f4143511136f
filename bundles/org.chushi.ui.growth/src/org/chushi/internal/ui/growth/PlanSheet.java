package org.chushi.internal.ui.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.growth.Direction;
import org.chushi.growth.Goal;
import org.chushi.growth.Goal.Suggestion;
import org.chushi.growth.Plans;
import org.chushi.growth.Plans.Basis;
import org.chushi.ui.Dates;

/** A plan as it is being written. Kept while the page is built again. */
final class PlanSheet {

	private static final int MONTHS = 3;

	/** A goal as it is being written. */
	static final class Row {
		final Optional<UUID> id;
		final String position;
		final String requirement;
		final Bilingual fixed;
		Direction direction;
		String words;
		String day;

		Row(Optional<UUID> id, Direction direction, String position, String requirement, Bilingual fixed, String words, String day) {
			this.id = id;
			this.direction = direction;
			this.position = position;
			this.requirement = requirement;
			this.fixed = fixed;
			this.words = words;
			this.day = day;
		}

		/** Whether the records judge it. */
		boolean isJudged() {
			return !requirement.isEmpty();
		}

		Optional<LocalDate> by(LocalDate today) {
			return Dates.coming(day, today);
		}
	}

	final List<Row> rows = new ArrayList<>();
	String words = "";
	/** What was read before it was written. */
	Basis basis = Basis.NONE;

	/** What runs now, to be revised. */
	static PlanSheet of(PlanSource source) {
		PlanSheet sheet = new PlanSheet();
		sheet.basis = Basis.of(source.plan());
		source.last().ifPresent(v -> sheet.words = v.words());
		for (Goal goal : source.goals()) {
			boolean judged = !goal.requirement().isEmpty();
			sheet.rows.add(new Row(Optional.of(goal.id()), goal.direction(), goal.position(), goal.requirement(), goal.what(), judged ? "" : goal.what().zh(),
					goal.by().toString()));
		}
		return sheet;
	}

	/** @param said the goal in words, as it will be written */
	void add(Suggestion suggestion, Bilingual said, LocalDate today) {
		rows.add(new Row(Optional.empty(), suggestion.direction(), suggestion.position(), suggestion.finding().requirement(), said, "",
				today.plusMonths(MONTHS).toString()));
	}

	void add(LocalDate today) {
		rows.add(new Row(Optional.empty(), Direction.STAY, "", "", Bilingual.same(""), "", today.plusMonths(1).toString()));
	}

	boolean has(Suggestion suggestion) {
		return rows.stream().anyMatch(r -> r.requirement.equals(suggestion.finding().requirement()));
	}

	boolean full() {
		return rows.size() >= Plans.MOST_GOALS;
	}

	/** What is written; nothing while a day cannot be read or words are wanting. */
	Optional<List<Goal.Draft>> drafts(LocalDate today) {
		List<Goal.Draft> drafts = new ArrayList<>();
		for (Row row : rows) {
			Optional<LocalDate> by = row.by(today);
			if (by.isEmpty() || !row.isJudged() && row.words.isBlank()) {
				return Optional.empty();
			}
			drafts.add(new Goal.Draft(row.id, row.direction, row.position, row.requirement, row.isJudged() ? "" : row.words, by.get()));
		}
		return Optional.of(drafts);
	}
}
