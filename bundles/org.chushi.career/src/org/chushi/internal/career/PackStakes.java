package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chushi.assessment.ExamResults;
import org.chushi.career.Certificate;
import org.chushi.career.CertificateLife;
import org.chushi.career.CertificateLife.Changed;
import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.journal.Journal;
import org.chushi.model.ActivityStep;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificationStep;
import org.chushi.model.Checklist;
import org.chushi.model.Course;
import org.chushi.model.CourseStep;
import org.chushi.model.ExamStep;
import org.chushi.model.PairWorkStep;
import org.chushi.model.Paper;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Programme;
import org.chushi.model.Step;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Affected.Kind;
import org.chushi.publishing.PackDifference;
import org.chushi.publishing.PackStake;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whom other content concerns: who is on a programme of which something changes, who holds a certificate that rests on it, who
 * sits a paper of it now.
 */
@Component
public final class PackStakes implements PackStake {

	private final CareerBook book;
	private final Packs packs;
	private final Enrolments enrolments;
	private final Policies policies;
	private final Directory directory;
	private final ExamResults results;
	private final Clock clock;

	@Activate
	public PackStakes(@Reference Journal journal, @Reference Packs packs, @Reference Enrolments enrolments,
			@Reference Policies policies, @Reference Directory directory, @Reference ExamResults results, @Reference Clock clock) {
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.enrolments = enrolments;
		this.policies = policies;
		this.directory = directory;
		this.results = results;
		this.clock = clock;
	}

	@Override
	public List<Affected> affected(PackDifference difference) {
		ContentTouch touch = new ContentTouch(packs.library(), difference);
		List<Affected> all = new ArrayList<>();
		touch.all(Paper.class).stream().filter(touch::paper).forEach(paper -> results.sitting(paper.getId()).stream().sorted()
				.map(person -> new Affected(Kind.ATTEMPT, person, touch.said(paper, Messages.PackStakes_attempt, Messages.PackStakes_attemptGone)))
				.forEach(all::add));
		directory.people().forEach(p -> all.addAll(certified(p, touch)));
		enrolments.running().forEach(e -> all.addAll(enrolled(e, touch)));
		return all;
	}

	private static List<Affected> enrolled(Enrolment enrolment, ContentTouch touch) {
		Optional<Programme> programme = touch.find(Programme.class, enrolment.programme());
		Optional<PolicyProfile> profile = touch.find(PolicyProfile.class, enrolment.profile());
		List<Bilingual> what = new ArrayList<>();
		programme.filter(touch::is).ifPresent(p -> what.add(touch.said(p, Messages.PackStakes_programme, Messages.PackStakes_programmeGone)));
		profile.filter(touch::is).ifPresent(p -> what.add(touch.said(p, Messages.PackStakes_profile, Messages.PackStakes_profileGone)));
		programme.stream().flatMap(p -> p.getPhases().stream()).flatMap(p -> p.getSteps().stream()).flatMap(s -> step(s, profile, touch).stream())
				.distinct().forEach(what::add);
		return what.stream().map(w -> new Affected(Kind.ENROLMENT, enrolment.person(), w)).toList();
	}

	private static Optional<Bilingual> step(Step step, Optional<PolicyProfile> profile, ContentTouch touch) {
		return switch (step) {
		case CourseStep c -> touch.find(Course.class, c.getCourse()).filter(touch::is)
				.map(course -> touch.said(course, Messages.PackStakes_course, Messages.PackStakes_courseGone));
		case ExamStep e -> touch.find(Paper.class, e.getPaper()).filter(touch::paper)
				.map(paper -> touch.said(paper, Messages.PackStakes_paper, Messages.PackStakes_paperGone));
		case PairWorkStep p -> checklist(p.getChecklist(), touch);
		case ActivityStep a when a.getChecklist() != null -> checklist(a.getChecklist(), touch);
		case CertificationStep c -> touch.find(CertificateDefinition.class, c.getCertificate())
				.filter(d -> touch.is(d) || !new Basis(touch).changed(d, profile).isEmpty()).map(d -> touch.said(d, Messages.PackStakes_definition, Messages.PackStakes_definitionGone));
		default -> Optional.empty();
		};
	}

	private static Optional<Bilingual> checklist(String idOrCode, ContentTouch touch) {
		return touch.find(Checklist.class, idOrCode).filter(touch::is)
				.map(list -> touch.said(list, Messages.PackStakes_checklist, Messages.PackStakes_checklistGone));
	}

	/** Whatever profile they follow by now: of each certificate that holds, the newest. */
	private List<Affected> certified(Person person, ContentTouch touch) {
		LocalDate today = LocalDate.now(clock);
		Map<String, Certificate> held = new LinkedHashMap<>();
		book.certificatesOf(person.id()).stream().filter(c -> c.holds(today)).forEach(c -> held.putIfAbsent(c.definition(), c));
		return held.values().stream().flatMap(c -> touch.find(CertificateDefinition.class, c.definition()).flatMap(d -> said(c, d, touch))
				.map(what -> new Affected(Kind.CERTIFICATE, person.id(), what)).stream()).toList();
	}

	/** Nothing when nothing of it changes. */
	private Optional<Bilingual> said(Certificate certificate, CertificateDefinition definition, ContentTouch touch) {
		if (touch.gone(definition)) {
			return Optional.of(Messages.PackStakes_certificateGone.text(certificate.number(), certificate.title()));
		}
		Optional<PolicyProfile> profile = CareerBook.profile(certificate.person(), id -> touch.find(PolicyProfile.class, id), enrolments, policies);
		List<Bilingual> learn = new Basis(touch).changed(definition, profile).stream().map(PackStakes::said).distinct().toList();
		return !learn.isEmpty() ? Optional.of(Messages.PackStakes_certificateLearn.text(certificate.number(), certificate.title(), new Bilingual(
				learn.stream().map(Bilingual::zh).collect(Collectors.joining("、")), learn.stream().map(Bilingual::en).collect(Collectors.joining(", ")))))
				: touch.is(definition) ? Optional.of(Messages.PackStakes_certificate.text(certificate.number(), certificate.title())) : Optional.empty();
	}

	private static Bilingual said(Changed changed) {
		return changed.kind() == CertificateLife.Kind.RULE ? Messages.PackStakes_rule.text(changed.title()) : changed.title();
	}
}
