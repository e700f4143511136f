package org.chushi.reports;

import java.util.List;

import org.chushi.core.Bilingual;

/**
 * The competencies of a pack by domains, and the certificates that show them.
 *
 * @param id   of the pack
 * @param code its short name
 */
public record Framework(String id, String code, Bilingual title, Bilingual summary, String version, String author, List<Domain> domains,
		List<Award> awards) {

	public Framework {
		domains = List.copyOf(domains);
		awards = List.copyOf(awards);
	}

	public record Domain(String id, String code, Bilingual title, Bilingual summary, List<Competency> competencies) {

		public Domain {
			competencies = List.copyOf(competencies);
		}
	}

	public record Competency(String id, String code, Bilingual title, Bilingual summary) {
	}

	/**
	 * A certificate.
	 *
	 * @param skill        key of the skill, the same for all its levels
	 * @param level        1 is the lowest
	 * @param competencies ids of those it shows
	 */
	public record Award(String id, String code, Bilingual title, Bilingual summary, String skill, int level, List<String> competencies) {

		public Award {
			competencies = List.copyOf(competencies);
		}
	}

	public long competencies() {
		return domains.stream().mapToLong(d -> d.competencies().size()).sum();
	}
}
