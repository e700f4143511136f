package org.chushi.internal.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.assessment.ExamResults;
import org.chushi.career.Certificate;
import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.journal.Journal;
import org.chushi.model.Bank;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.Checklist;
import org.chushi.model.Course;
import org.chushi.model.CourseStep;
import org.chushi.model.Element;
import org.chushi.model.ExamPassed;
import org.chushi.model.ExamStep;
import org.chushi.model.LessonsFinished;
import org.chushi.model.PairWorkSigned;
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
	private final Directory directory;
	private final ExamResults results;
	private final Clock clock;

	@Activate
	public PackStakes(@Reference Journal journal, @Reference Packs packs, @Reference Enrolments enrolments,
			@Reference Directory directory, @Reference ExamResults results, @Reference Clock clock) {
		this.book = CareerBook.of(journal);
		this.packs = packs;
		this.enrolments = enrolments;
		this.directory = directory;
		this.results = results;
		this.clock = clock;
	}

	@Override
	public List<Affected> affected(PackDifference difference) {
		Library library = packs.library();
		Touch touch = new Touch(library, difference.touched());
		List<Affected> all = new ArrayList<>();
		enrolments.running().forEach(e -> all.addAll(enrolled(e, library, touch)));
		directory.people().forEach(p -> all.addAll(certified(p, library, touch)));
		library.all(Paper.class).stream().filter(touch::paper).forEach(paper -> results.sitting(paper.getId()).stream().sorted()
				.map(person -> new Affected(Kind.ATTEMPT, person, Messages.PackStakes_attempt.text(Texts.of(paper.getTitle())))).forEach(all::add));
		return all;
	}

	/** What of the content changes, with what it is made of. */
	private record Touch(Library library, Set<String> ids) {

		boolean element(Element element) {
			return ids.contains(element.getId());
		}

		private <T extends Element> boolean named(Class<T> type, String idOrCode) {
			return library.find(type, idOrCode).filter(this::element).isPresent();
		}

		boolean paper(Paper paper) {
			return element(paper) || paper.getSections().stream().anyMatch(s -> named(Bank.class, s.getBank()));
		}

		boolean paper(String idOrCode) {
			return library.find(Paper.class, idOrCode).filter(this::paper).isPresent();
		}

		boolean course(String idOrCode) {
			return named(Course.class, idOrCode);
		}

		boolean checklist(String idOrCode) {
			return named(Checklist.class, idOrCode);
		}
	}

	private static List<Affected> enrolled(Enrolment enrolment, Library library, Touch touch) {
		Optional<Programme> programme = library.find(Programme.class, enrolment.programme());
		List<Bilingual> what = new ArrayList<>();
		programme.filter(touch::element).ifPresent(p -> what.add(Messages.PackStakes_programme.text(Texts.of(p.getTitle()))));
		library.find(PolicyProfile.class, enrolment.profile()).filter(touch::element)
				.ifPresent(p -> what.add(Messages.PackStakes_profile.text(Texts.of(p.getTitle()))));
		programme.stream().flatMap(p -> p.getPhases().stream()).flatMap(p -> p.getSteps().stream()).flatMap(s -> step(s, library, touch).stream())
				.distinct().forEach(what::add);
		return what.stream().map(w -> new Affected(Kind.ENROLMENT, enrolment.person(), w)).toList();
	}

	private static Optional<Bilingual> step(Step step, Library library, Touch touch) {
		return switch (step) {
		case CourseStep c when touch.course(c.getCourse()) -> library.find(Course.class, c.getCourse())
				.map(course -> Messages.PackStakes_course.text(Texts.of(course.getTitle())));
		case ExamStep e when touch.paper(e.getPaper()) -> library.find(Paper.class, e.getPaper())
				.map(paper -> Messages.PackStakes_paper.text(Texts.of(paper.getTitle())));
		default -> Optional.empty();
		};
	}

	/** Whatever profile they follow by now: of each certificate that holds, the newest. */
	private List<Affected> certified(Person person, Library library, Touch touch) {
		LocalDate today = LocalDate.now(clock);
		Map<String, Certificate> held = new LinkedHashMap<>();
		book.certificatesOf(person.id()).stream().filter(c -> c.holds(today)).forEach(c -> held.putIfAbsent(c.definition(), c));
		return held.values().stream()
				.filter(c -> library.find(CertificateDefinition.class, c.definition()).filter(d -> restsOn(d, touch)).isPresent())
				.map(c -> new Affected(Kind.CERTIFICATE, person.id(), said(c))).toList();
	}

	private static Bilingual said(Certificate certificate) {
		return Messages.PackStakes_certificate.text(certificate.number(), certificate.title());
	}

	private static boolean restsOn(CertificateDefinition definition, Touch touch) {
		return touch.element(definition) || definition.getRequirements().stream().anyMatch(r -> switch (r) {
		case ExamPassed exam -> touch.paper(exam.getPaper());
		case LessonsFinished lessons -> lessons.getCourses().stream().anyMatch(touch::course);
		case PairWorkSigned work -> touch.checklist(work.getChecklist());
		default -> false;
		});
	}
}
