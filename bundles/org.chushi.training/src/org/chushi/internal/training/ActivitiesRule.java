package org.chushi.internal.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.journal.Journal;
import org.chushi.model.ActivitiesConfirmed;
import org.chushi.model.ActivityStep;
import org.chushi.model.ModelPackage;
import org.chushi.model.Requirement;
import org.chushi.people.Role;
import org.chushi.rules.Effort;
import org.chushi.rules.Fact;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Activities.Interview;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges {@link ActivitiesConfirmed}. */
@Component
public final class ActivitiesRule implements RequirementRule {

	private final TrainingBook book;
	private final Packs packs;

	@Activate
	public ActivitiesRule(@Reference Journal journal, @Reference Packs packs) {
		this.book = TrainingBook.of(journal);
		this.packs = packs;
	}

	@Override
	public EClass judges() {
		return ModelPackage.Literals.ACTIVITIES_CONFIRMED;
	}

	@Override
	public Finding judge(UUID person, Requirement requirement, Context context) {
		Library library = packs.library();
		ActivitiesConfirmed asked = (ActivitiesConfirmed) requirement;
		Optional<Way> way = book.running(person).flatMap(e -> Way.of(library, e));
		List<ActivityStep> steps = steps(library, asked, way);
		List<ActivityStep> open = steps.stream().filter(s -> !isDone(person, s)).toList();
		int done = steps.size() - open.size();
		boolean gone = steps.size() < asked.getSteps().size();
		boolean met = open.isEmpty() && way.isPresent() && !gone;
		Bilingual next = open.isEmpty()
				? (met ? Messages.Rules_done : gone ? Messages.Rules_contentGone : Messages.Rules_notEnrolled).text()
				: next(person, open.get(0));
		return new Finding(requirement.getId(), met,
				new Missing(Messages.Rules_activities.text(), Messages.Rules_activitiesHave.text(done, steps.size()),
						Messages.Rules_activitiesWant.text(steps.size()), next),
				met ? 100 : steps.isEmpty() ? 0 : Math.min(99, 100 * done / steps.size()),
				open.stream().findFirst().map(s -> "activity:" + s.getId()).orElse(""));
	}

	/** Each activity that is not confirmed. */
	@Override
	public List<Effort> efforts(UUID person, Requirement requirement, Context context) {
		Library library = packs.library();
		Optional<Way> way = book.running(person).flatMap(e -> Way.of(library, e));
		List<Effort> open = steps(library, (ActivitiesConfirmed) requirement, way).stream().filter(s -> !isDone(person, s))
				.map(s -> new Effort(Effort.Kind.OTHER, "activity:" + s.getId(), 1)).toList();
		return open.isEmpty() ? RequirementRule.super.efforts(person, requirement, context) : open;
	}

	private static List<ActivityStep> steps(Library library, ActivitiesConfirmed asked, Optional<Way> way) {
		return asked.getSteps().isEmpty() ? way.map(Way::activitiesBeforeTrial).orElse(List.of())
				: asked.getSteps().stream().flatMap(s -> library.find(ActivityStep.class, s).stream()).toList();
	}

	@Override
	public Set<Fact> restsOn(Requirement requirement) {
		List<String> steps = ((ActivitiesConfirmed) requirement).getSteps();
		return steps.isEmpty() ? Set.of(Fact.any(TrainingFacts.ACTIVITY))
				: steps.stream().map(s -> Fact.of(TrainingFacts.ACTIVITY, packs.library().find(ActivityStep.class, s)
						.map(ActivityStep::getId).orElse(s))).collect(Collectors.toUnmodifiableSet());
	}

	private boolean isDone(UUID person, ActivityStep step) {
		return Way.isInterview(step)
				? book.interview(person, step.getChecklist()).filter(Interview::passed).isPresent()
				: book.activity(person, step.getId()).filter(Activity::isConfirmed).isPresent();
	}

	private Bilingual next(UUID person, ActivityStep step) {
		Bilingual title = Texts.of(step.getTitle());
		if (Way.isInterview(step)) {
			return Messages.Enrolments_interviewNext.text();
		}
		return book.activity(person, step.getId()).isPresent()
				? Messages.Rules_activitiesWaiting.text(title, Role.valueOf(step.getConfirmedBy().name()).title())
				: Messages.Rules_activitiesNext.text(title);
	}
}
