package org.chushi.internal.workspace;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

import org.chushi.assessment.RunningExam;
import org.chushi.content.Library;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.model.ActivityKind;
import org.chushi.model.ActivityStep;
import org.chushi.model.Behaviour;
import org.chushi.model.CertificateHeld;
import org.chushi.model.Checklist;
import org.chushi.model.ExamPassed;
import org.chushi.model.PairingKind;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Accounts.NewPerson;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.PairWork.Draft;
import org.chushi.training.PairWork.Entry;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Path.StepState;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.Services;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the demo team by the use cases everybody uses, so what it shows could have happened. */
@Component
public final class DemoMaker implements DemoTeam {

	private static final int STEPS = 14;
	/** The seven-day way. */
	private static final String PROFILE = "PP-SEVEN";

	private final Services services;

	@Activate
	public DemoMaker(@Reference Desk desk) {
		this(desk.services());
	}

	public DemoMaker(Services services) {
		this.services = services;
	}

	@Override
	public Result<Integer> create(Progress progress) {
		if (!services.accounts().isEmpty()) {
			return Result.refused(Messages.DemoMaker_there.text());
		}
		if (services.packs().library().find(PolicyProfile.class, PROFILE).isEmpty()) {
			return Result.refused(Messages.DemoMaker_noContent.text());
		}
		return Result.done(new Run(progress).create());
	}

	private static char[] password() {
		return PASSWORD.toCharArray();
	}

	/** One making. Everything in it is allowed by the shipped content, so a refusal is a bug. */
	private final class Run {
		private final Progress progress;
		private final Library library = services.packs().library();
		private final LocalDate today = LocalDate.now(services.clock());
		private int step;

		Run(Progress progress) {
			this.progress = progress;
		}

		int create() {
			services.accounts().found("lichun", name(Messages.DemoMaker_admin), password()).value();
			Session admin = signIn("lichun");
			Session lead = add(admin, "guyu", Messages.DemoMaker_lead, Role.LEAD);
			Session trainer = add(admin, "bailu", Messages.DemoMaker_trainer, Role.TRAINER);
			Session mentorOne = add(admin, "chunfen", Messages.DemoMaker_mentorOne, Role.MENTOR);
			Session mentorTwo = add(admin, "qiufen", Messages.DemoMaker_mentorTwo, Role.MENTOR);
			Session mentorThree = add(admin, "lidong", Messages.DemoMaker_mentorThree, Role.MENTOR);
			Session first = add(admin, "xiaoman", Messages.DemoMaker_newcomerFirst, Role.NEWCOMER);
			Session beforeExam = add(admin, "xiazhi", Messages.DemoMaker_newcomerExam, Role.NEWCOMER);
			Session onTrial = add(admin, "mangzhong", Messages.DemoMaker_newcomerTrial, Role.NEWCOMER);
			services.policies().choose(lead, policy().getId()).value();
			place(lead, mentorOne, "PO-SENIOR");
			place(lead, mentorTwo, "PO-SENIOR");
			place(lead, mentorThree, "PO-SENIOR");
			place(lead, trainer, "PO-TRAINER");
			certify(mentorOne);
			certify(mentorTwo);
			certify(mentorThree);
			enrol(lead, first, today);
			enrol(lead, beforeExam, today.minusDays(9));
			learn(beforeExam, lead);
			enrol(lead, onTrial, today.minusDays(12));
			learn(onTrial, lead);
			pass(onTrial);
			services.pairings().bind(lead, onTrial.person(), mentorTwo.person(), PairingKind.MENTOR).value();
			pairWork(mentorTwo, onTrial, today.minusDays(1), true);
			pairWork(mentorTwo, onTrial, today, false);
			return services.directory().people().size();
		}

		private PolicyProfile policy() {
			return library.find(PolicyProfile.class, PROFILE).orElseThrow();
		}

		private String name(Messages message) {
			Bilingual name = message.text();
			return name.in(Language.ZH) + " " + name.in(Language.EN);
		}

		private Session add(Session admin, String signInName, Messages display, Role role) {
			services.accounts()
					.register(admin, new NewPerson(signInName, name(display), "", Set.of(role)), password()).value();
			progress.at(++step, STEPS);
			return signIn(signInName);
		}

		private Session signIn(String name) {
			return services.accounts().signIn(name, password()).value();
		}

		private void place(Session lead, Session person, String position) {
			services.careers().promote(lead, person.person(), position, name(Messages.DemoMaker_placed)).value();
		}

		/** Mentors take the mentors' exam, so that they may guide by the policy. */
		private void certify(Session mentor) {
			policy().getPairings().stream().filter(p -> p.getKind() == PairingKind.MENTOR)
					.flatMap(p -> p.getRequirements().stream()).filter(CertificateHeld.class::isInstance)
					.flatMap(r -> library.find(org.chushi.model.CertificateDefinition.class,
							((CertificateHeld) r).getCertificate()).stream())
					.flatMap(d -> d.getRequirements().stream()).filter(ExamPassed.class::isInstance)
					.forEach(r -> sit(mentor, ((ExamPassed) r).getPaper()));
			progress.at(++step, STEPS);
		}

		private void enrol(Session lead, Session newcomer, LocalDate start) {
			library.all(Checklist.class).stream()
					.filter(c -> c.getPurpose() == org.chushi.model.ChecklistPurpose.INTERVIEW)
					.forEach(c -> services.activities().interview(lead, newcomer.person(), c.getId(), all(c),
							name(Messages.DemoMaker_interview)).value());
			services.enrolments().enrol(lead, newcomer.person(), start).value();
			progress.at(++step, STEPS);
		}

		private void learn(Session newcomer, Session lead) {
			Path path = path(newcomer);
			path.steps().stream().filter(s -> s.kind() == Kind.COURSE).flatMap(s -> s.lessons().stream())
					.forEach(l -> services.learning().finish(newcomer, l.id()).value());
			path.steps().stream().takeWhile(s -> s.kind() != Kind.GATE).filter(s -> s.kind() == Kind.ACTIVITY)
					.filter(s -> !s.optional()).filter(s -> !isInterview(s)).forEach(s -> {
						services.activities().record(newcomer, s.id(), name(Messages.DemoMaker_activity)).value();
						services.activities().confirm(lead, newcomer.person(), s.id(), Set.of(), "").value();
					});
			progress.at(++step, STEPS);
		}

		private boolean isInterview(StepState step) {
			return library.find(ActivityStep.class, step.id()).map(ActivityStep::getKind)
					.filter(ActivityKind.VALUES_INTERVIEW::equals).isPresent();
		}

		private Path path(Session person) {
			return services.learning().path(person, person.person()).value();
		}

		private void pass(Session newcomer) {
			path(newcomer).steps().stream().filter(s -> s.kind() == Kind.EXAM).forEach(s -> sit(newcomer, s.target()));
		}

		private void sit(Session person, String paper) {
			RunningExam exam = services.exams().start(person, paper).value();
			exam.questions().forEach(q -> services.exams()
					.answer(person, exam.attempt(), q.question(), AnswerKey.of(library, q)).value());
			services.exams().submit(person, exam.attempt()).value();
		}

		private void pairWork(Session mentor, Session newcomer, LocalDate day, boolean signedByBoth) {
			StepState pairWork = path(newcomer).steps().stream().filter(s -> s.kind() == Kind.PAIR_WORK).findFirst()
					.orElseThrow();
			Checklist checklist = library.find(Checklist.class, pairWork.target()).orElseThrow();
			Entry entry = services.pairWork().record(mentor, newcomer.person(), new Draft(checklist.getId(), day, 90,
					all(checklist), "", name(Messages.DemoMaker_note))).value();
			services.pairWork().sign(mentor, entry.id(), entry.contentHash()).value();
			if (signedByBoth) {
				services.pairWork().sign(newcomer, entry.id(), entry.contentHash()).value();
			}
		}

		private Set<String> all(Checklist checklist) {
			return Stream.of(checklist).flatMap(c -> c.getGroups().stream()).flatMap(g -> g.getBehaviours().stream())
					.map(Behaviour::getId).collect(java.util.stream.Collectors.toSet());
		}
	}
}
