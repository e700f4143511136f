package org.chushi.testing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result.Refused;
import org.chushi.people.Access;
import org.chushi.people.Reach;
import org.chushi.people.Session;
import org.chushi.people.UseCase;

/** Access by roles and by who guides whom in the test. */
public final class TestAccess implements Access {

	private final Map<UUID, UUID> guides = new HashMap<>();

	public void guide(Session guide, Session learner) {
		guides.put(guide.person(), learner.person());
	}

	@Override
	public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase, UUID subject) {
		Set<Reach> reaches = EnumSet.of(Reach.EVERYONE);
		if (session.person().equals(subject)) {
			reaches.add(Reach.OWN);
		}
		if (subject.equals(guides.get(session.person()))) {
			reaches.add(Reach.GUIDED);
		}
		return session.roles().stream().anyMatch(role -> reaches.stream().anyMatch(r -> useCase.allows(role, r)))
				? Optional.empty()
				: Optional.of(new Refused<>(Bilingual.same("not allowed: " + useCase.id()), List.of()));
	}

	@Override
	public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase) {
		return refusal(session, useCase, new UUID(0, 0));
	}
}
