package org.chushi.internal.ui.lead;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.Exams;
import org.chushi.career.Careers;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.lead.Dossier.Form;
import org.chushi.internal.ui.lead.Dossier.Held;
import org.chushi.internal.ui.lead.Dossier.Item;
import org.chushi.internal.ui.lead.Dossier.Pair;
import org.chushi.internal.ui.lead.Dossier.Profile;
import org.chushi.model.ActivityKind;
import org.chushi.model.ActivityStep;
import org.chushi.model.Checklist;
import org.chushi.model.ChecklistPurpose;
import org.chushi.model.PairingKind;
import org.chushi.model.Programme;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.training.Activities;
import org.chushi.training.Activities.Interview;
import org.chushi.training.Enrolments;
import org.chushi.training.Gates;
import org.chushi.training.Learning;
import org.chushi.training.Pairing;
import org.chushi.training.Pairings;
import org.chushi.training.Policies;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what is known of a person, as far as the caller may see it. */
@Component(service = Dossiers.class)
public final class Dossiers {

	private static final Map<PairingKind, Messages> KINDS = Map.of(PairingKind.MENTOR, Messages.Dossiers_mentor,
			PairingKind.BUDDY, Messages.Dossiers_buddy, PairingKind.STUDY_GROUP, Messages.Dossiers_studyGroup,
			PairingKind.COACHING, Messages.Dossiers_coaching);

	private final Directory directory;
	private final Enrolments enrolments;
	private final Learning learning;
	private final Gates gates;
	private final Exams exams;
	private final Activities activities;
	private final Pairings pairings;
	private final Careers careers;
	private final Policies policies;
	private final Packs packs;

	@Activate
	public Dossiers(@Reference Directory directory, @Reference Enrolments enrolments, @Reference Learning learning, @Reference Gates gates,
			@Reference Exams exams, @Reference Activities activities, @Reference Pairings pairings,
			@Reference Careers careers, @Reference Policies policies, @Reference Packs packs) {
		this.directory = directory;
		this.enrolments = enrolments;
		this.learning = learning;
		this.gates = gates;
		this.exams = exams;
		this.activities = activities;
		this.pairings = pairings;
		this.careers = careers;
		this.policies = policies;
		this.packs = packs;
	}

	Result<Dossier> of(Session session, UUID person) {
		return directory.find(person).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.Dossiers_nobody.text()))
				.then(p -> exams.results(session, person).map(attempts -> new Dossier(p,
						optional(learning.path(session, person)),
						optional(gates.status(session, person, Gates.TRIAL_SHIFT)),
						optional(gates.history(session, person)).orElse(List.of()), finished(attempts),
						optional(activities.of(session, person)).orElse(List.of()),
						optional(pairings.of(session, person)).orElse(List.of()).stream().map(this::pair).toList(),
						interviews(optional(activities.interviews(session, person)).orElse(List.of())), optional(careers.map(session, person)).map(Dossiers::ready).orElse(List.of()),
						policies.profiles().stream().map(f -> new Profile(f.getId(), Texts.of(f.getTitle()))).toList(),
						optional(enrolments.passedBefore(session, person)).orElse(List.of()))));
	}

	private static <T> Optional<T> optional(Result<T> result) {
		return result instanceof Result.Done<T> done ? Optional.of(done.value()) : Optional.empty();
	}

	private static List<AttemptSummary> finished(List<AttemptSummary> attempts) {
		return attempts.stream().filter(a -> a.ended().isPresent()).toList();
	}

	private Pair pair(Pairing pairing) {
		return new Pair(KINDS.get(pairing.kind()).text(), pairing.kind().getLiteral(), directory.nameOf(pairing.guide()),
				pairing.isBound(), pairing.ended(), pairings.barred(pairing));
	}

	static Bilingual title(PairingKind kind) {
		return KINDS.get(kind).text();
	}

	private static List<PositionView> ready(MapView map) {
		return map.positions().stream().filter(p -> p.standing() == Standing.READY).toList();
	}

	private List<Form> interviews(List<Interview> held) {
		Set<String> asked = asked();
		return packs.library().all(Checklist.class).stream().filter(c -> c.getPurpose() == ChecklistPurpose.INTERVIEW)
				.map(c -> new Form(c.getId(), Texts.of(c.getTitle()), c.getPassPercent(),
						c.getGroups().stream().flatMap(g -> g.getBehaviours().stream())
								.map(b -> new Item(b.getId(), Texts.of(b.getText()), b.isCritical())).toList(),
						asked.contains(c.getId()), held.stream().filter(i -> i.checklist().equals(c.getId()))
								.map(i -> new Held(i.percent(), i.passed())).findFirst()))
				.toList();
	}

	/** Checklists of the interviews without which the team's programme takes nobody. */
	private Set<String> asked() {
		return policies.current().stream()
				.flatMap(profile -> packs.library().find(Programme.class, profile.getProgramme()).stream())
				.flatMap(programme -> programme.getPhases().stream()).flatMap(phase -> phase.getSteps().stream())
				.filter(step -> step instanceof ActivityStep a && a.getKind() == ActivityKind.VALUES_INTERVIEW && !a.isOptional())
				.map(step -> ((ActivityStep) step).getChecklist()).filter(Objects::nonNull)
				.flatMap(id -> packs.library().find(Checklist.class, id).stream()).map(Checklist::getId).collect(Collectors.toSet());
	}
}
