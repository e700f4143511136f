package org.chushi.internal.staffing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.internal.staffing.Sources.Inquiry;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Section;
import org.chushi.people.Person;
import org.chushi.staffing.Plan;
import org.chushi.staffing.Roster;
import org.chushi.staffing.Roster.Member;
import org.chushi.staffing.Roster.Strength;

/** Sorts people into the sections of the team's policy. */
record RosterMaker(Inquiry inquiry, Map<UUID, Instant> placed, Set<UUID> placeable, Optional<Plan> plan, ZoneId zone) {

	Roster roster() {
		List<Section> sections = sections(inquiry.policy());
		Map<String, List<Member>> members = new HashMap<>();
		List<Member> unplaced = new ArrayList<>();
		for (Person person : inquiry.people()) {
			Optional<Section> section = sections.stream().filter(s -> s.getId().equals(person.section().id())).findFirst();
			section.ifPresentOrElse(s -> members.computeIfAbsent(s.getId(), id -> new ArrayList<>()).add(member(person, s)),
					() -> unplaced.add(member(person, true, person.section().shown())));
		}
		Map<String, Integer> fair = fair(sections, members);
		return new Roster(inquiry.policy().map(p -> Texts.of(p.getTitle())).orElse(Bilingual.same("")),
				sections.stream().map(s -> strength(s, members.getOrDefault(s.getId(), List.of()), fair.getOrDefault(s.getId(), 0))).toList(),
				unplaced, plan);
	}

	static List<Section> sections(Optional<PolicyProfile> policy) {
		return policy.<List<Section>>map(PolicyProfile::getSections).orElse(List.of());
	}

	private Member member(Person person, Section section) {
		return member(person, section.getCertificates().isEmpty() || inquiry.holdings().holdsOne(person.id(), section.getCertificates()), Bilingual.same(""));
	}

	private Member member(Person person, boolean certified, Bilingual written) {
		String since = Optional.ofNullable(placed.get(person.id())).map(when -> when.atZone(zone).toLocalDate().toString()).orElse("");
		return new Member(person.id(), person.displayName(), certified, since, written, placeable.contains(person.id()));
	}

	private Strength strength(Section section, List<Member> members, int fair) {
		Library library = inquiry.library();
		Stream<Bilingual> asks = section.getCertificates().stream()
				.map(c -> library.find(CertificateDefinition.class, c).map(d -> Texts.of(d.getTitle())).orElse(Bilingual.same(c)));
		return new Strength(section.getId(), Optional.ofNullable(section.getCode()).orElse(section.getId()), Texts.of(section.getTitle()), Texts.of(section.getSummary()),
				Math.max(0, section.getShare()), plan.flatMap(p -> p.of(section.getId())), fair, asks.toList(), members);
	}

	/**
	 * The people of the rated sections divided by the wanted ratio: whole heads by the largest remainder, so that they add up to as
	 * many as there are.
	 */
	private static Map<String, Integer> fair(List<Section> sections, Map<String, List<Member>> members) {
		List<Section> rated = sections.stream().filter(s -> s.getShare() > 0).toList();
		long shares = rated.stream().mapToLong(Section::getShare).sum();
		long heads = rated.stream().mapToLong(s -> members.getOrDefault(s.getId(), List.of()).size()).sum();
		Map<String, Integer> fair = new HashMap<>();
		rated.forEach(s -> fair.put(s.getId(), (int) (heads * s.getShare() / shares)));
		long left = heads - fair.values().stream().mapToLong(i -> i).sum();
		rated.stream().sorted(Comparator.comparingLong((Section s) -> -(heads * s.getShare() % shares))).limit(left)
				.forEach(s -> fair.merge(s.getId(), 1, Integer::sum));
		return fair;
	}
}
