package org.chushi.internal.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.chushi.core.Bilingual;
import org.chushi.core.Result.Refused;
import org.chushi.people.Access;
import org.chushi.people.Directory;
import org.chushi.people.Reach;
import org.chushi.people.Relationship;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Looks at the roles the caller has now and at who guides whom; directory and relationships are activated when first
 * asked.
 */
@Component
public final class AccessRules implements Access {

	private final Map<Object, Supplier<Relationship>> relationships = new ConcurrentHashMap<>();
	private final Map<Object, Supplier<Directory>> directories = new ConcurrentHashMap<>();

	@Activate
	public AccessRules() {
		// relationships come and go
	}

	/** One more that is there for good. */
	public void add(Relationship relationship) {
		relationships.put(relationship, () -> relationship);
	}

	@Reference(service = Relationship.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void bind(ComponentServiceObjects<Relationship> service) {
		relationships.put(service.getServiceReference(), service::getService);
	}

	void unbind(ComponentServiceObjects<Relationship> service) {
		relationships.remove(service.getServiceReference());
	}

	/** The team that is there for good. */
	public void add(Directory directory) {
		directories.put(directory, () -> directory);
	}

	@Reference(service = Directory.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void bindDirectory(ComponentServiceObjects<Directory> service) {
		directories.put(service.getServiceReference(), service::getService);
	}

	void unbindDirectory(ComponentServiceObjects<Directory> service) {
		directories.remove(service.getServiceReference());
	}

	@Override
	public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase, UUID subject) {
		Set<Reach> reaches = EnumSet.of(Reach.EVERYONE);
		if (session.person().equals(subject)) {
			reaches.add(Reach.OWN);
		}
		if (relationships.values().stream().map(Supplier::get).filter(Objects::nonNull)
				.anyMatch(r -> r.guides(session.person(), subject))) {
			reaches.add(Reach.GUIDED);
		}
		return refusal(session, useCase, reaches);
	}

	@Override
	public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase) {
		return refusal(session, useCase, EnumSet.of(Reach.EVERYONE));
	}

	private <T> Optional<Refused<T>> refusal(Session session, UseCase useCase, Set<Reach> reaches) {
		List<Role> roles = session.roles().stream().filter(role -> stillHas(session.person(), role)).toList();
		if (roles.stream().anyMatch(role -> reaches.stream().anyMatch(reach -> useCase.allows(role, reach)))) {
			return Optional.empty();
		}
		// the role would do, but these are the affairs of somebody else
		boolean elsewhere = roles.stream().anyMatch(useCase.reaches()::containsKey);
		return Optional.of(new Refused<>((elsewhere ? Messages.AccessRules_notYours : Messages.AccessRules_reason)
				.text(useCase.id(), allowed(useCase)), List.of()));
	}

	/** Whoever left or lost a role after signing in can no longer act in it. */
	private boolean stillHas(UUID person, Role role) {
		return directories.values().stream().map(Supplier::get).filter(Objects::nonNull)
				.allMatch(d -> d.has(person, role));
	}

	private static Bilingual allowed(UseCase useCase) {
		List<Bilingual> who = new java.util.ArrayList<>();
		for (Role role : Role.values()) {
			if (useCase.allows(role, Reach.EVERYONE)) {
				who.add(Messages.AccessRules_everyone.text(role.title()));
			} else if (useCase.allows(role, Reach.GUIDED)) {
				who.add(Messages.AccessRules_guided.text(role.title()));
			} else if (useCase.allows(role, Reach.OWN)) {
				who.add(Messages.AccessRules_own.text(role.title()));
			}
		}
		return new Bilingual(String.join("、", who.stream().map(Bilingual::zh).toList()),
				String.join(", ", who.stream().map(Bilingual::en).toList()));
	}
}
