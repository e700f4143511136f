package org.chushi.internal.journal;

import java.util.Map;
import java.util.Set;

import org.chushi.journal.Event;
import org.chushi.journal.EventType;
import org.chushi.journal.Projection;
import org.chushi.journal.WritableDocuments;

/** A small world to write about: people earn points in teams, and leave. */
final class Tally implements Projection {

	static final String NAME = "tally";
	static final EventType<Earned> EARNED = EventType.of(Earned.class);
	static final EventType<Left> LEFT = EventType.of(Left.class);

	record Earned(String person, String team, int points) {
	}

	record Left(String person) {
	}

	/** @param mates how many were in the team when the last points came */
	record Score(String person, String team, int points, int mates) {
	}

	private final int version;

	Tally(int version) {
		this.version = version;
	}

	Tally() {
		this(1);
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public int version() {
		return version;
	}

	@Override
	public Set<EventType<?>> reads() {
		return Set.of(EARNED, LEFT);
	}

	@Override
	public void apply(Event event, WritableDocuments documents) {
		if (event.is(EARNED)) {
			Earned earned = event.as(EARNED);
			if (earned.points() < 0) {
				throw new IllegalArgumentException("negative points");
			}
			int before = documents.find(Score.class, earned.person()).map(Score::points).orElse(0);
			int mates = documents.where(Score.class, "team", earned.team()).size();
			documents.put(earned.person(),
					new Score(earned.person(), earned.team(), before + earned.points() * version, mates),
					Map.of("team", earned.team()));
		} else if (event.is(LEFT)) {
			documents.remove(event.as(LEFT).person());
		}
	}
}
