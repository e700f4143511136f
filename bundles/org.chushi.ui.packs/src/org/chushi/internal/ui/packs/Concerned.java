package org.chushi.internal.ui.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.chushi.core.Bilingual;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Affected.Kind;

/**
 * Whom a change concerns, as it is shown: what happens, once, with all it happens to. Who sits an exam comes first.
 *
 * @param people how many there are
 * @param left   lines that are not shown
 */
record Concerned(long people, List<Line> lines, int left) {

	/** Lines of one kind; who wants all of them has the command line. */
	static final int MOST = 12;
	/** Names in a line; the rest is counted. */
	static final int NAMED = 10;
	private static final List<Kind> ORDER = List.of(Kind.ATTEMPT, Kind.CERTIFICATE, Kind.ENROLMENT);

	/** @param more people who are not named */
	record Line(Bilingual what, List<String> names, int more) {
		Line {
			names = List.copyOf(names);
		}
	}

	Concerned {
		lines = List.copyOf(lines);
	}

	static Concerned of(List<Affected> affected, Function<UUID, String> name) {
		List<Line> lines = new ArrayList<>();
		int left = 0;
		for (Kind kind : ORDER) {
			Map<Bilingual, List<UUID>> who = new LinkedHashMap<>();
			affected.stream().filter(a -> a.kind() == kind).forEach(a -> who.computeIfAbsent(a.what(), w -> new ArrayList<>()).add(a.person()));
			who.entrySet().stream().limit(MOST).map(e -> line(e.getKey(), e.getValue(), name)).forEach(lines::add);
			left += Math.max(0, who.size() - MOST);
		}
		return new Concerned(affected.stream().map(Affected::person).distinct().count(), lines, left);
	}

	private static Line line(Bilingual what, List<UUID> people, Function<UUID, String> name) {
		List<UUID> all = people.stream().distinct().toList();
		return new Line(what, all.stream().limit(NAMED).map(name).toList(), Math.max(0, all.size() - NAMED));
	}
}
