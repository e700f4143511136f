package org.chushi.internal.journal;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import org.chushi.journal.Event;
import org.chushi.journal.Json;

import com.fasterxml.jackson.databind.JsonNode;

/** The canonical form of a stored event, and its hash. */
final class Canonical {

	/** Stands before the first event of a chain. */
	static final String NO_HASH = "0".repeat(64);

	/** No string holds this, since a quotation mark in a string is escaped. */
	private static final String SEQUENCE = ",\"sequence\":";

	private Canonical() {
	}

	/** What is hashed: all but the sequence and the hash, keys sorted, the payload as it is. */
	static String content(Event e) {
		return form(e, "", "");
	}

	/** All of it, as exported. */
	static String whole(Event e) {
		return form(e, "\"hash\":" + quoted(e.hash()) + ",", "\"sequence\":" + e.sequence() + ",");
	}

	/** The last sequence in a line of what {@link #whole} has written, without a look at the rest; -1 when there is none. */
	static long sequence(String line) {
		int from = line.lastIndexOf(SEQUENCE) + SEQUENCE.length();
		int to = line.indexOf(',', from);
		try {
			return from < SEQUENCE.length() || to < 0 ? -1 : Long.parseLong(line.substring(from, to));
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	/** What {@link #whole} has written; empty when it does not match its hash. */
	static Optional<Event> parse(String line) {
		try {
			JsonNode e = Json.tree(line);
			Event event = new Event(e.path("sequence").asLong(), UUID.fromString(e.path("id").asText()),
					e.path("stream").asText(), e.path("streamVersion").asLong(), e.path("type").asText(),
					e.path("typeVersion").asInt(), e.path("actor").asText(),
					UUID.fromString(e.path("device").asText()), e.path("deviceSequence").asLong(),
					Instant.parse(e.path("instant").asText()), Json.canonical(e.path("payload")),
					e.path("previousHash").asText(), e.path("hash").asText());
			return Optional.of(event).filter(it -> hash(it).equals(it.hash()));
		} catch (UncheckedIOException | IllegalArgumentException | DateTimeParseException e) {
			return Optional.empty();
		}
	}

	static String hash(Event e) {
		byte[] hash = sha256().digest(content(e).getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(hash);
	}

	static Event sealed(Event e) {
		return withHash(e, hash(e));
	}

	private static Event withHash(Event e, String hash) {
		return new Event(e.sequence(), e.id(), e.stream(), e.streamVersion(), e.type(), e.typeVersion(), e.actor(),
				e.device(), e.deviceSequence(), e.instant(), e.payload(), e.previousHash(), hash);
	}

	private static String form(Event e, String hash, String sequence) {
		return "{\"actor\":" + quoted(e.actor()) + ",\"device\":\"" + e.device() + "\",\"deviceSequence\":"
				+ e.deviceSequence() + "," + hash + "\"id\":\"" + e.id() + "\",\"instant\":\"" + e.instant()
				+ "\",\"payload\":" + e.payload() + ",\"previousHash\":" + quoted(e.previousHash()) + "," + sequence
				+ "\"stream\":" + quoted(e.stream()) + ",\"streamVersion\":" + e.streamVersion() + ",\"type\":"
				+ quoted(e.type()) + ",\"typeVersion\":" + e.typeVersion() + "}";
	}

	private static String quoted(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
				return Json.write(text);
			}
		}
		return '"' + text + '"';
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
