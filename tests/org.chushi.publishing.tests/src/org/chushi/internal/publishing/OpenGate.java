package org.chushi.internal.publishing;

import java.util.List;
import java.util.Optional;

import org.chushi.content.PackContent;
import org.chushi.core.Missing;
import org.chushi.people.Session;
import org.chushi.publishing.PublishGate;

/** Was asked, and has nothing against it. */
record OpenGate(Need need) implements PublishGate {

	@Override
	public Optional<Need> answers() {
		return Optional.of(need);
	}

	@Override
	public List<Missing> missing(Session session, PackContent pack) {
		return List.of();
	}
}
