package org.chushi.internal.growth;

import java.util.UUID;
import java.util.function.Supplier;

import org.chushi.core.Result;
import org.chushi.journal.Journal;
import org.chushi.people.Access;
import org.chushi.people.Session;
import org.chushi.people.UseCase;

/** Asks whether a caller may, and decides again while somebody else was faster. */
record Asked(Access access, Journal journal) {

	<T> Result<T> about(Session session, UseCase useCase, UUID subject, Supplier<Result<T>> work) {
		return access.<T>refusal(session, useCase, subject).<Result<T>>map(r -> r).orElseGet(work);
	}

	<T> Result<T> at(Session session, UseCase useCase, Supplier<Result<T>> work) {
		return access.<T>refusal(session, useCase).<Result<T>>map(r -> r).orElseGet(work);
	}

	<T> Result<T> decide(Supplier<Result<T>> decision) {
		Result<T> result = journal.decide(decision);
		return journal.moved(result) ? Result.refused(Messages.Moved_again.text()) : result;
	}
}
