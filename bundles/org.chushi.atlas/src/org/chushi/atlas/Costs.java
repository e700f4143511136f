package org.chushi.atlas;

import java.util.ArrayList;
import java.util.List;

import org.chushi.career.Cost;
import org.chushi.core.Bilingual;
import org.chushi.internal.atlas.Messages;

/** What a way costs in a few words. */
public final class Costs {

	private static final Bilingual BETWEEN = Bilingual.same(" · ");

	private Costs() {
	}

	/** What counts most, on a short line; that nothing is missing when nothing is. */
	public static Bilingual brief(Cost cost) {
		List<Bilingual> parts = parts(cost);
		if (parts.isEmpty()) {
			return Messages.Costs_free.text();
		}
		return cost.days() > 0 && cost.exams() > 0 ? Bilingual.joined(parts.subList(0, 2), BETWEEN) : parts.getFirst();
	}

	/** All of it. */
	public static List<Bilingual> parts(Cost cost) {
		List<Bilingual> parts = new ArrayList<>();
		if (cost.days() > 0) {
			parts.add(Messages.Costs_months.text(cost.months()));
		}
		if (cost.exams() > 0) {
			parts.add(Messages.Costs_exams.text(cost.exams()));
		}
		if (cost.minutes() > 0) {
			parts.add(Messages.Costs_hours.text(cost.hours()));
		}
		if (cost.sessions() > 0) {
			parts.add(Messages.Costs_sessions.text(cost.sessions()));
		}
		if (cost.talks() > 0) {
			parts.add(Messages.Costs_talks.text(cost.talks()));
		}
		if (cost.others() > 0) {
			parts.add(Messages.Costs_others.text(cost.others()));
		}
		return parts;
	}
}
