package org.chushi.internal.training;

import java.util.List;
import java.util.Optional;

import org.chushi.content.Library;
import org.chushi.content.Packs;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.training.TrainingEvents.PolicyChosen;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.rules.Consequences;
import org.chushi.training.Policies;
import org.chushi.training.TrainingUseCases;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the team's choice in the journal. */
@Component
public final class PolicyDesk implements Policies {

	private final Journal journal;
	private final TeamPolicy policy;
	private final Packs packs;
	private final Access access;
	private final Consequences consequences;

	@Activate
	public PolicyDesk(@Reference Journal journal, @Reference Packs packs, @Reference Access access,
			@Reference Consequences consequences) {
		this.journal = journal;
		this.policy = TeamPolicy.of(journal, packs);
		this.packs = packs;
		this.access = access;
		this.consequences = consequences;
	}

	@Override
	public List<PolicyProfile> profiles() {
		return policy.profiles();
	}

	@Override
	public Optional<PolicyProfile> current() {
		return policy.current();
	}

	@Override
	public Result<PolicyProfile> choose(Session session, String idOrCode) {
		Library library = packs.library();
		return access.<PolicyProfile>refusal(session, TrainingUseCases.CHOOSE_POLICY).<Result<PolicyProfile>>map(r -> r)
				.orElseGet(() -> library.find(PolicyProfile.class, idOrCode).map(Result::done)
						.orElseGet(() -> Result.refused(Messages.Enrolments_noProfile.text(idOrCode, Profiles.named(profiles()))))
						.then(profile -> journal
								.append(Append.of(session.actor(), TrainingEvents.POLICY_CHOSEN.on(TrainingEvents.POLICY,
										new PolicyChosen(profile.getId(), library.packOf(profile).version()))))
								.map(done -> {
									consequences.settleAll(Progress.SILENT);
									return profile;
								})));
	}
}
