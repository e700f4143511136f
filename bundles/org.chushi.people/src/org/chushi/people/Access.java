package org.chushi.people;

import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Result.Refused;

/** Decides who may do what. A service; every use case asks it first. */
public interface Access {

	/**
	 * @param subject whose affairs it is about
	 * @return a refusal that says which role may, or nothing when it is allowed
	 */
	<T> Optional<Refused<T>> refusal(Session session, UseCase useCase, UUID subject);

	/** For use cases that are about nobody in particular: needs {@link Reach#EVERYONE}. */
	<T> Optional<Refused<T>> refusal(Session session, UseCase useCase);
}
