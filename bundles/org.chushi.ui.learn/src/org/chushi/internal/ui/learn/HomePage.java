package org.chushi.internal.ui.learn;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.Exams;
import org.chushi.career.Certificate;
import org.chushi.career.Certification;
import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.SetExam;
import org.chushi.training.SetExams;
import org.chushi.ui.HomeCard;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** A newcomer's first page. */
@Component(service = PageContribution.class)
public final class HomePage extends RolePage {

	private final TrainingReader reader;
	private final Certification certification;
	private final Directory directory;
	private final Exams exams;
	private final SetExams setExams;
	private final Clock clock;
	private final List<HomeCard> cards;

	@Activate
	public HomePage(@Reference TrainingReader reader, @Reference Certification certification,
			@Reference Directory directory, @Reference Exams exams, @Reference SetExams setExams, @Reference Clock clock,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<HomeCard> cards) {
		super(Pages.HOME, PageGroup.TODAY.at(10), Messages.HomePage_title, "home", "newcomer");
		this.reader = reader;
		this.certification = certification;
		this.directory = directory;
		this.exams = exams;
		this.setExams = setExams;
		this.clock = clock;
		this.cards = List.copyOf(cards);
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new HomeView(parent, ctx, () -> read(session)).with(cards).start();
	}

	private Result<Home> read(Session session) {
		return reader.read(session).then(training -> certification.of(session, session.person())
				.then(certificates -> setExams.of(session, session.person()).then(set -> exams.results(session, session.person())
						.map(attempts -> new Home(directory.nameOf(session.person()), LocalTime.now(clock).getHour(),
								training.isPresent() ? List.of() : leads(), news(certificates), training,
								HomeEnded.of(attempts, clock.instant(), clock.getZone()), exams(session, set))))));
	}

	private List<HomeExam> exams(Session session, List<SetExam> set) {
		List<Offer> offers = Offer.of(List.of(), set, clock.instant(),
				paper -> exams.outlook(session, paper) instanceof Result.Done<ExamOutlook> done ? Optional.of(done.value())
						: Optional.empty());
		return HomeExam.of(offers, clock.instant(), clock.getZone());
	}

	private List<Certificate> news(List<Certificate> certificates) {
		return certificates.stream().filter(c -> c.isNews(clock.instant())).toList();
	}

	private List<String> leads() {
		return directory.people().stream().filter(p -> p.is(Role.LEAD)).map(Person::displayName).toList();
	}
}
