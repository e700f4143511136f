package org.chushi.internal.staffing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.internal.staffing.Sources.Inquiry;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.ModelFactory;
import org.chushi.model.Requirement;
import org.chushi.people.TeamSection;
import org.chushi.rules.Finding;
import org.chushi.staffing.Nearest;
import org.chushi.staffing.Roster;
import org.chushi.staffing.Roster.Member;
import org.chushi.staffing.Roster.Strength;
import org.chushi.staffing.SectionGap;

/** Finds who is nearest to what a section lacks. */
final class Seekers {

	/** So many are named for one section. */
	static final int NAMED = 5;

	static final Comparator<Nearest> ORDER = Comparator.comparingInt((Nearest n) -> n.missing().size())
			.thenComparing(n -> n.atBest().map(d -> d.toEpochDay()).orElse(Long.MAX_VALUE)).thenComparingInt(n -> -n.progress())
			.thenComparing(Nearest::name);

	private final Inquiry inquiry;
	private final Roster roster;

	Seekers(Inquiry inquiry, Roster roster) {
		this.inquiry = inquiry;
		this.roster = roster;
	}

	List<SectionGap> gaps() {
		return roster.sections().stream().filter(Strength::gap)
				.map(s -> new SectionGap(s.section(), s.title(), s.heads(), s.planned().orElse(0), s.uncertified(), nearest(s))).toList();
	}

	private List<Nearest> nearest(Strength section) {
		List<String> certificates = RosterMaker.sections(inquiry.policy()).stream().filter(s -> s.getId().equals(section.section()))
				.flatMap(s -> s.getCertificates().stream()).toList();
		List<CertificateHeld> asked = certificates.stream().map(Seekers::held).toList();
		Stream<Nearest> from = section.missing() == 0 ? section.uncertified().stream().map(m -> nearest(m, section.title(), asked))
				: Stream.concat(roster.unplaced().stream().map(m -> nearest(m, TeamSection.NONE.title(), asked)),
						roster.sections().stream().filter(s -> !s.section().equals(section.section()) && spare(s))
								.flatMap(s -> s.members().stream().map(m -> nearest(m, s.title(), asked))));
		return from.sorted(ORDER).limit(NAMED).toList();
	}

	/** Whether somebody could be asked to leave this section: it has as many as planned without them. */
	private static boolean spare(Strength section) {
		return section.heads() > section.planned().orElse(0);
	}

	private static CertificateHeld held(String certificate) {
		CertificateHeld held = ModelFactory.eINSTANCE.createCertificateHeld();
		held.setId(certificate);
		held.setCertificate(certificate);
		return held;
	}

	/** By the certificate of which least is missing. */
	private Nearest nearest(Member member, Bilingual from, List<CertificateHeld> asked) {
		return asked.stream().map(r -> nearest(member, from, r)).min(ORDER)
				.orElseGet(() -> new Nearest(member.person(), member.name(), from, List.of(), 100, Optional.of(inquiry.today())));
	}

	private Nearest nearest(Member member, Bilingual from, CertificateHeld asked) {
		UUID person = member.person();
		Finding whole = inquiry.judge().finding(person, asked);
		if (whole.met()) {
			return new Nearest(person, member.name(), from, List.of(), 100, Optional.of(inquiry.today()));
		}
		List<Finding> parts = inquiry.library().find(CertificateDefinition.class, asked.getCertificate())
				.map(d -> inquiry.judge().findings(person, d.getRequirements())).orElse(List.of());
		return nearest(person, member.name(), from, missing(whole, parts), parts, inquiry, List.of(asked));
	}

	/** What is missing of the parts; a certificate whose parts are all there, but which is not, has lapsed or was revoked. */
	private static List<Missing> missing(Finding whole, List<Finding> parts) {
		List<Missing> missing = new ArrayList<>(parts.stream().filter(f -> !f.met()).map(Finding::detail).toList());
		if (missing.isEmpty()) {
			missing.add(whole.detail());
		}
		return missing;
	}

	static Nearest nearest(UUID person, String name, Bilingual from, List<Missing> missing, List<Finding> parts, Inquiry inquiry,
			List<? extends Requirement> asked) {
		int progress = (int) parts.stream().mapToInt(Finding::progress).average().orElse(0);
		return new Nearest(person, name, from, missing, missing.isEmpty() ? 100 : progress, inquiry.judge().atBest(person, asked));
	}
}
