package org.chushi.internal.scripts;

import java.util.Optional;

import org.chushi.training.TeamPolicy;
import org.chushi.wording.Limits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the checks of texts ask for the profile the team has chosen. */
@Component
public final class TeamLimits implements Limits {

	private final TeamPolicy policy;

	@Activate
	public TeamLimits(@Reference TeamPolicy policy) {
		this.policy = policy;
	}

	@Override
	public Optional<String> chosen() {
		return policy.chosen();
	}
}
