package org.chushi.internal.workspace;

import java.util.Arrays;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.PolicyProfile;
import org.chushi.people.Person;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.Services;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the demo team by the use cases everybody uses, so what it shows could have happened. */
@Component
public final class DemoMaker implements DemoTeam {

	private final Services services;

	@Activate
	public DemoMaker(@Reference Desk desk) {
		this(desk.services());
	}

	public DemoMaker(Services services) {
		this.services = services;
	}

	@Override
	public boolean isHere() {
		return Arrays.stream(Member.values()).allMatch(m -> services.directory().named(m.signInName()).filter(Person::active)
				.filter(p -> p.displayName().equals(m.displayName())).isPresent());
	}

	@Override
	public Result<Integer> create(Progress progress) {
		if (!services.accounts().isEmpty()) {
			return Result.refused(Messages.DemoMaker_there.text());
		}
		return services.packs().library().find(PolicyProfile.class, DemoStory.PROFILE).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.DemoMaker_noContent.text()))
				.then(profile -> made(new DemoStory(services, profile, progress)));
	}

	private Result<Integer> made(DemoStory story) {
		Result<Integer> told = story.tell();
		return told instanceof Refused<Integer> refused && !services.accounts().isEmpty()
				? Result.refused(Messages.DemoMaker_half.text(refused.reason()), refused.missing())
				: told;
	}
}
