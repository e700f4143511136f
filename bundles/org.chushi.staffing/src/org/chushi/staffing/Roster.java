package org.chushi.staffing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * The sections of the team with who is in them.
 *
 * @param policy   title of the policy profile that says which sections there are
 * @param sections in the order of the profile
 * @param unplaced who is in none of them
 * @param plan     the staffing plan that holds now
 */
public record Roster(Bilingual policy, List<Strength> sections, List<Member> unplaced, Optional<Plan> plan) {

	public Roster {
		sections = List.copyOf(sections);
		unplaced = List.copyOf(unplaced);
	}

	/** Sections that have a part in the wanted ratio. */
	public List<Strength> rated() {
		return sections.stream().filter(s -> s.share() > 0).toList();
	}

	/** Everybody in a section. */
	public int heads() {
		return sections.stream().mapToInt(Strength::heads).sum();
	}

	/** Heads in those sections that have a part in the wanted ratio. */
	public int ratedHeads() {
		return rated().stream().mapToInt(Strength::heads).sum();
	}

	/**
	 * One section.
	 *
	 * @param share   its part in the wanted ratio, 0 for none
	 * @param planned heads wanted by the plan; empty when nothing is planned
	 * @param fair    heads it would have if the people of all rated sections were divided by the wanted ratio; 0 without a share
	 * @param asks    titles of the certificates of which who works here holds one; none: nothing is asked
	 */
	public record Strength(String section, String code, Bilingual title, Bilingual summary, int share, Optional<Integer> planned, int fair,
			List<Bilingual> asks, List<Member> members) {

		public Strength {
			asks = List.copyOf(asks);
			members = List.copyOf(members);
		}

		public int heads() {
			return members.size();
		}

		/** Who works here without any of the certificates it asks for. */
		public List<Member> uncertified() {
			return members.stream().filter(m -> !m.certified()).toList();
		}

		/** Heads that are missing for the plan. */
		public int missing() {
			return Math.max(0, planned.orElse(0) - heads());
		}

		/** Whether somebody is missing for the plan or lacks a certificate. */
		public boolean gap() {
			return missing() > 0 || !uncertified().isEmpty();
		}
	}

	/**
	 * Somebody in a section, or in none.
	 *
	 * @param certified whether they hold what the section asks for, if it asks for anything
	 * @param since     ISO date from which they are in it; empty for none
	 * @param written   what old records call their section where the policy defines none of that name; blank for all others
	 * @param placeable whether who asks may put them into a section
	 */
	public record Member(UUID person, String name, boolean certified, String since, Bilingual written, boolean placeable) {
	}
}
