package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.model.ActivityStep;
import org.chushi.people.Directory;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.Activities;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Enrolments;
import org.chushi.training.Learning;
import org.chushi.training.Path;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activities of the programme with their evidence. Argument: the step to begin with. */
@Component(service = PageContribution.class)
public final class ActivitiesPage extends RolePage {

	private final Activities activities;
	private final Learning learning;
	private final Enrolments enrolments;
	private final Directory directory;
	private final Packs packs;

	@Activate
	public ActivitiesPage(@Reference Activities activities, @Reference Learning learning,
			@Reference Enrolments enrolments, @Reference Directory directory, @Reference Packs packs) {
		super(Pages.ACTIVITIES, PageGroup.LEARNING.at(40), Messages.ActivitiesPage_title, "people", "newcomer");
		this.activities = activities;
		this.learning = learning;
		this.enrolments = enrolments;
		this.directory = directory;
		this.packs = packs;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new ActivitiesView(parent, ctx, () -> read(session), activities).start();
	}

	private Result<List<ActivityLine>> read(Session session) {
		UUID person = session.person();
		if (enrolments.running(person).isEmpty()) {
			return Result.done(List.of());
		}
		return learning.path(session, person).then(path -> activities.of(session, person).map(done -> lines(path, done)));
	}

	private List<ActivityLine> lines(Path path, List<Activity> recorded) {
		Map<String, Activity> byStep = recorded.stream()
				.collect(Collectors.toMap(Activity::step, Function.identity(), (first, second) -> second));
		return path.steps().stream().flatMap(step -> packs.library().find(ActivityStep.class, step.id()).stream()
				.map(content -> line(path, step, content, Optional.ofNullable(byStep.get(step.id()))))).toList();
	}

	private ActivityLine line(Path path, StepState step, ActivityStep content, Optional<Activity> activity) {
		Activity known = activity
				.orElseGet(() -> new Activity(path.enrolment().person(), step.id(), step.title(), "", "", ""));
		return ActivityLine.of(step, content.getKind(), Role.valueOf(content.getConfirmedBy().name()),
				TrainingReader.isInterview(content), known,
				known.isConfirmed() ? directory.nameOf(UUID.fromString(known.confirmedBy())) : "");
	}
}
