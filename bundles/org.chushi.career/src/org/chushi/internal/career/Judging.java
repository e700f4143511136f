package org.chushi.internal.career;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.career.Certificate;
import org.chushi.career.CertificateCare.Open;
import org.chushi.career.CertificateLife.Changed;
import org.chushi.career.CertificateLife.Delta;
import org.chushi.content.Library;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Checklist;
import org.chushi.model.ExamPassed;
import org.chushi.model.Lesson;
import org.chushi.model.ModelFactory;
import org.chushi.model.PairWorkSigned;
import org.chushi.model.Paper;
import org.chushi.model.Requirement;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.chushi.training.Enrolment;
import org.chushi.training.Enrolments;
import org.chushi.training.Readings;

/** Judges what keeps a certificate alive: what was done since it may be renewed, and since what it rests on changed. */
record Judging(Requirements requirements, Enrolments enrolments, Readings readings, Clock clock) {

	/** What renews it, on what was done since it may be renewed. */
	List<Finding> renewal(Certificate certificate, CertificateDefinition definition) {
		if (certificate.life().renewFrom().isEmpty()) {
			return List.of();
		}
		return requirements.judge(certificate.person(), renewing(definition),
				context(certificate.person(), since(certificate, clock.getZone())));
	}

	/** Since when it may be renewed; not before it was issued: what it rests on itself renews nothing. */
	static Instant since(Certificate certificate, ZoneId zone) {
		Instant since = LocalDate.parse(certificate.life().renewFrom()).atStartOfDay(zone).toInstant();
		return since.isAfter(certificate.issued()) ? since : certificate.issued();
	}

	/** The first day, today or later, on which what renews it may come out otherwise though nothing happens. */
	Optional<LocalDate> turns(Certificate certificate, Library library, LocalDate today) {
		return library.find(CertificateDefinition.class, certificate.definition()).flatMap(
				d -> requirements.turns(certificate.person(), renewing(d), context(certificate.person(), Instant.MIN), today));
	}

	static List<Requirement> renewing(CertificateDefinition definition) {
		return definition.getRenewal().isEmpty() ? definition.getRequirements() : definition.getRenewal();
	}

	/** Every part of every open delta. */
	List<Open> deltas(Certificate certificate, Library library) {
		return certificate.life().open().stream().flatMap(d -> delta(certificate, d, library).stream()).toList();
	}

	List<Open> delta(Certificate certificate, Delta delta, Library library) {
		return delta.changed().stream().map(c -> new Open(delta, c, part(certificate, delta, c, library))).toList();
	}

	/**
	 * What is to be learnt anew by some day, each thing once and as the last change of it asks. What is only told is not there: it
	 * keeps nobody from anything.
	 */
	List<Finding> toLearn(Certificate certificate, Library library) {
		Map<String, Finding> last = new LinkedHashMap<>();
		deltas(certificate, library).stream().filter(o -> !o.delta().until().isEmpty()).forEach(o -> last.put(o.finding().requirement(), o.finding()));
		return List.copyOf(last.values());
	}

	private Finding part(Certificate certificate, Delta delta, Changed changed, Library library) {
		UUID person = certificate.person();
		Stream<Requirement> asked = library.find(CertificateDefinition.class, certificate.definition()).stream()
				.flatMap(d -> d.getRequirements().stream());
		return switch (changed.kind()) {
		case LESSON -> lesson(person, delta, changed, library);
		case EXAM -> library.find(Paper.class, changed.id()).map(p -> judge(person, exam(changed, asked), delta.since()))
				.orElseGet(() -> gone(changed));
		case CHECKLIST -> library.find(Checklist.class, changed.id()).map(l -> judge(person, session(changed), delta.since()))
				.orElseGet(() -> gone(changed));
		case RULE -> asked.filter(r -> changed.id().equals(r.getId())).findFirst()
				.map(r -> requirements.judge(person, List.of(r), context(person, Instant.MIN)).getFirst())
				.orElseGet(() -> gone(changed));
		};
	}

	private Finding lesson(UUID person, Delta delta, Changed changed, Library library) {
		if (library.find(Lesson.class, changed.id()).isEmpty()) {
			return gone(changed);
		}
		Optional<Instant> read = readings.last(person, changed.id());
		boolean met = read.filter(r -> !r.isBefore(delta.since())).isPresent();
		Missing detail = new Missing(Messages.Judging_lesson.text(changed.title()),
				read.map(r -> Messages.Judging_read.text(LocalDate.ofInstant(r, clock.getZone()).toString())).orElseGet(Messages.Judging_unread::text),
				Messages.Judging_lessonWant.text(LocalDate.ofInstant(delta.since(), clock.getZone()).toString()),
				(met ? Messages.Rules_done : Messages.Judging_lessonNext).text(changed.title()));
		return new Finding(changed.id(), met, detail, met ? 100 : 0, met ? "" : "lesson:" + changed.id());
	}

	/** What is there no more can be learnt no more, and is asked of nobody. */
	private static Finding gone(Changed changed) {
		return new Finding(changed.id(), true, new Missing(changed.title(), Messages.Judging_gone.text(), Bilingual.same(""),
				Messages.Rules_done.text()), 100, "");
	}

	private static Requirement exam(Changed changed, Stream<Requirement> asked) {
		ExamPassed exam = ModelFactory.eINSTANCE.createExamPassed();
		exam.setId(changed.id());
		exam.setPaper(changed.id());
		asked.filter(ExamPassed.class::isInstance).map(ExamPassed.class::cast).filter(e -> changed.id().equals(e.getPaper())).findFirst()
				.ifPresent(e -> exam.setPercent(e.getPercent()));
		return exam;
	}

	private static Requirement session(Changed changed) {
		PairWorkSigned session = ModelFactory.eINSTANCE.createPairWorkSigned();
		session.setId(changed.id());
		session.setChecklist(changed.id());
		session.setSessions(1);
		return session;
	}

	private Finding judge(UUID person, Requirement requirement, Instant since) {
		return requirements.judge(person, List.of(requirement), context(person, since)).getFirst();
	}

	private Context context(UUID person, Instant since) {
		return new Context(enrolments.running(person).map(Enrolment::programme).orElse(""), since);
	}

	/** What was asked, and what there was of it, in a sentence for the record. */
	static Bilingual sentence(Missing m) {
		boolean said = says(m.have().zh(), m.want().zh());
		return new Bilingual(m.what().zh() + "：" + m.have().zh() + (said ? "" : "（" + m.want().zh() + "）"),
				m.what().en() + ": " + m.have().en() + (said ? "" : " (" + m.want().en() + ")"));
	}

	/** Whether what there is says already what was asked for, as “opened” does of “open”. */
	private static boolean says(String have, String want) {
		return have.equals(want) || have.endsWith(want) && !want.isEmpty() && !Character.isDigit(want.charAt(0));
	}
}
