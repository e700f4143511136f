package org.chushi.internal.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.exchange.Exchange;
import org.chushi.people.Person;
import org.chushi.people.Session;
import org.chushi.workspace.DemoTeam;
import org.chushi.workspace.Services;

/**
 * What a command was given.
 *
 * @param place    where the records lie
 * @param packs    content packs; null for a command that needs nothing open
 * @param services open data folder; null for a command that needs none
 * @param session  who signed in; null for a command that needs nobody
 * @param secrets  asks for a password
 * @param report   prints a line while the command is under way
 */
record Input(Map<String, List<String>> values, Place place, Packs packs, Services services, Session session,
		DemoTeam demo, Exchange exchange, Secrets secrets, Consumer<Bilingual> report) {

	boolean has(String name) {
		return values.containsKey(name);
	}

	String get(String name) {
		return values.getOrDefault(name, List.of("")).get(0);
	}

	List<String> all(String name) {
		return values.getOrDefault(name, List.of());
	}

	Set<String> set(String name) {
		return Set.copyOf(all(name));
	}

	Path path(String name) {
		return Path.of(get(name)).toAbsolutePath();
	}

	/** A person by sign-in name or id; the caller when the argument was left out. */
	Result<UUID> person(String name) {
		if (!has(name)) {
			return Result.done(session.person());
		}
		return known(get(name));
	}

	/** Somebody by sign-in name or id. */
	Result<UUID> known(String said) {
		Optional<UUID> found = services.directory().named(said)
				.or(() -> uuid(said).flatMap(services.directory()::find)).map(Person::id);
		return found.map(Result::done).orElseGet(() -> Result.refused(Messages.Input_noPerson.text(said)));
	}

	/** Those that an option names, by sign-in name or id, each once. */
	Result<List<UUID>> people(String option) {
		Set<UUID> found = new LinkedHashSet<>();
		for (String said : all(option)) {
			Result<UUID> person = known(said.strip());
			if (person instanceof Result.Refused<UUID> refused) {
				return refused.as();
			}
			found.add(person.value());
		}
		return Result.done(List.copyOf(found));
	}

	Result<UUID> id(String name) {
		return uuid(get(name)).map(Result::done).orElseGet(() -> Result.refused(Messages.Input_noId.text(get(name))));
	}

	Result<LocalDate> date(String name) {
		if (!has(name)) {
			return Result.done(LocalDate.now(services.clock()));
		}
		try {
			return Result.done(LocalDate.parse(get(name)));
		} catch (DateTimeParseException e) {
			return Result.refused(Messages.Input_noDate.text(get(name)));
		}
	}

	/** As people here tell the time; a day alone is its first moment. */
	Result<Instant> moment(String name) {
		String said = get(name).strip();
		try {
			LocalDateTime moment = said.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(said).atStartOfDay()
					: LocalDateTime.parse(said.replace(' ', 'T'));
			return Result.done(moment.atZone(services.clock().getZone()).toInstant());
		} catch (DateTimeParseException e) {
			return Result.refused(Messages.Input_noMoment.text(get(name)));
		}
	}

	Result<Integer> number(String name) {
		try {
			return Result.done(Integer.parseInt(get(name)));
		} catch (NumberFormatException e) {
			return Result.refused(Messages.Input_noNumber.text(name, get(name)));
		}
	}

	Result<char[]> secret(String variable, Bilingual prompt) {
		return secrets.ask(variable, prompt).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.Input_noPassword.text(variable)));
	}

	static Optional<UUID> uuid(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
