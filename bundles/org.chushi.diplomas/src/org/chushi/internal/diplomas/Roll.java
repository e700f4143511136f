package org.chushi.internal.diplomas;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;

/** Who holds what in a team: by skill, the highest level first. */
record Roll(List<Group> groups) {

	/** Those who hold a certificate, who got it first before the others. */
	record Group(Bilingual title, String skill, int level, List<Holder> holders) {
	}

	record Holder(String name, LocalDate since) {
	}

	/** One certificate and the name of who holds it. */
	record Held(Certificate certificate, String name) {
	}

	static Roll of(List<Held> held, ZoneId zone) {
		Map<String, List<Held>> byDefinition = new TreeMap<>();
		held.forEach(h -> byDefinition.computeIfAbsent(h.certificate().definition(), d -> new ArrayList<>()).add(h));
		return new Roll(byDefinition.values().stream().map(of -> group(of, zone))
				.sorted(Comparator.comparing(Group::skill).thenComparing(Comparator.comparing(Group::level).reversed()).thenComparing(g -> g.title().zh()))
				.toList());
	}

	/** Named as the newest of them names it: a title may have been reworded. */
	private static Group group(List<Held> held, ZoneId zone) {
		Certificate newest = held.stream().map(Held::certificate).max(Comparator.comparing(Certificate::issued)).orElseThrow();
		List<Holder> holders = held.stream().sorted(Comparator.comparing((Held h) -> h.certificate().issued()).thenComparing(Held::name))
				.map(h -> new Holder(h.name(), h.certificate().issued().atZone(zone).toLocalDate())).toList();
		return new Group(newest.title(), newest.skill(), newest.level(), holders);
	}
}
