package org.chushi.internal.ui.learn;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.assessment.ExamOutlook;
import org.chushi.assessment.Exams;
import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.model.ExamStep;
import org.chushi.model.Paper;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Programme;
import org.chushi.people.Session;
import org.chushi.training.Enrolments;
import org.chushi.training.Learning;
import org.chushi.training.Path;
import org.chushi.training.Path.Kind;
import org.chushi.training.Policies;
import org.chushi.training.SetExams;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an exam will be like, and the exam itself. Argument: id or code of a paper; empty for what is at turn. */
@Component(service = PageContribution.class)
public final class ExamPage extends RolePage {

	private final Exams exams;
	private final AnswerPanels panels;
	private final Learning learning;
	private final Enrolments enrolments;
	private final Packs packs;
	private final Policies policies;
	private final SetExams setExams;
	private final Clock clock;

	@Activate
	public ExamPage(@Reference Exams exams, @Reference AnswerPanels panels, @Reference Learning learning,
			@Reference Enrolments enrolments, @Reference Packs packs, @Reference Policies policies,
			@Reference SetExams setExams, @Reference Clock clock) {
		super(Pages.EXAM, PageGroup.LEARNING.at(30), Messages.ExamPage_title, "exam");
		this.exams = exams;
		this.panels = panels;
		this.learning = learning;
		this.enrolments = enrolments;
		this.packs = packs;
		this.policies = policies;
		this.setExams = setExams;
		this.clock = clock;
	}

	/** Others come by a link, when there is something for them. */
	@Override
	public boolean inRail(Set<String> roles) {
		return Pages.learns(roles);
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new ExamView(parent, ctx, exams, panels, () -> offers(session, ctx.argument()), clock.getZone()).start();
	}

	/** Not for the UI thread. */
	private Result<List<Offer>> offers(Session session, String argument) {
		return outlooks(session, argument).then(byRule -> setExams.of(session, session.person()).map(set -> Offer.of(byRule,
				argument.isEmpty() ? set : set.stream().filter(s -> byRule.stream().anyMatch(o -> o.paper().equals(s.paper()))).toList(),
				clock.instant(), paper -> exams.outlook(session, paper) instanceof Result.Done<ExamOutlook> done
						? Optional.of(done.value()) : Optional.empty())));
	}

	private Result<List<ExamOutlook>> outlooks(Session session, String argument) {
		if (!argument.isEmpty()) {
			return exams.outlook(session, argument).map(List::of);
		}
		if (enrolments.running(session.person()).isEmpty()) {
			return all(session, papers(packs.library().all(Paper.class), packs.library().all(Programme.class),
					policies.current().map(PolicyProfile::getProgramme).orElse("")))
					.map(found -> found.stream().filter(ExamPage::offered).toList());
		}
		return learning.path(session, session.person()).then(path -> all(session, papers(path)));
	}

	/** Those of the team's programme and those of none: what another programme asks for is not for this team. */
	static List<String> papers(List<Paper> all, List<Programme> programmes, String own) {
		Set<String> others = programmes.stream().filter(p -> !own.equals(p.getId())).flatMap(ExamPage::papers)
				.collect(Collectors.toSet());
		programmes.stream().filter(p -> own.equals(p.getId())).flatMap(ExamPage::papers).forEach(others::remove);
		return all.stream().map(Paper::getId).filter(paper -> !others.contains(paper)).toList();
	}

	private static Stream<String> papers(Programme programme) {
		return programme.getPhases().stream().flatMap(phase -> phase.getSteps().stream()).filter(ExamStep.class::isInstance)
				.map(step -> ((ExamStep) step).getPaper());
	}

	private static List<String> papers(Path path) {
		return path.steps().stream().filter(s -> s.kind() == Kind.EXAM).map(Path.StepState::target).distinct().toList();
	}

	private Result<List<ExamOutlook>> all(Session session, List<String> papers) {
		Result<List<ExamOutlook>> result = Result.done(List.of());
		for (String paper : papers) {
			result = result.then(list -> exams.outlook(session, paper).map(one -> append(list, one)));
		}
		return result;
	}

	private static List<ExamOutlook> append(List<ExamOutlook> list, ExamOutlook one) {
		return Stream.concat(list.stream(), Stream.of(one)).toList();
	}

	/** Whether a paper outside of a programme concerns the person at all. */
	private static boolean offered(ExamOutlook outlook) {
		return outlook.open() || outlook.attempts() > 0 || outlook.running().isPresent();
	}
}
