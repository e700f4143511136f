package org.chushi.internal.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.chushi.core.Result;
import org.chushi.journal.Json;
import org.chushi.journal.Seal;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What was kept elsewhere and says how the records once were: a backup, a copy of the seals, a seal or a certificate as the
 * command line prints it, an export.
 *
 * @param seals   signed heads
 * @param heads   the last event of each device in an export; without a signature
 * @param hashes  heads a certificate names
 */
record Witness(String name, List<Seal> seals, List<Seal> heads, Set<String> hashes) {

	static Result<Witness> in(Path file) {
		Reading reading = new Reading();
		try {
			if (isZip(file)) {
				try (ZipFile zip = new ZipFile(file.toFile())) {
					for (String name : List.of("seals.jsonl", "events.jsonl")) {
						ZipEntry entry = zip.getEntry(name);
						if (entry != null) {
							try (InputStream in = zip.getInputStream(entry)) {
								reading.values(new InputStreamReader(in, StandardCharsets.UTF_8));
							}
						}
					}
				}
			} else {
				try (Reader in = Files.newBufferedReader(file)) {
					reading.values(in);
				}
			}
		} catch (IOException | UncheckedIOException e) {
			return Refusal.file(file, Messages.Witness_unreadable, Messages.Witness_want);
		}
		return reading.isEmpty() ? Refusal.file(file, Messages.Witness_empty, Messages.Witness_want)
				: Result.done(reading.witness(file.getFileName().toString()));
	}

	static boolean isZip(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] start = in.readNBytes(2);
			return start.length == 2 && start[0] == 'P' && start[1] == 'K';
		}
	}

	/** What has been found so far. */
	private static final class Reading {

		private static final int LONGEST = 1 << 24;

		private final List<Seal> seals = new ArrayList<>();
		private final Map<UUID, Seal> heads = new LinkedHashMap<>();
		private final Set<String> hashes = new LinkedHashSet<>();

		/** JSON values, one after the other; what comes behind something that is no JSON is not looked at. */
		void values(Reader in) throws IOException {
			Portion portion = new Portion(in, LONGEST);
			try {
				for (Iterator<JsonNode> values = Json.trees(portion); values.hasNext(); portion.begin()) {
					look(values.next());
				}
			} catch (UncheckedIOException e) {
				if (!(e.getCause() instanceof JacksonException)) {
					throw e.getCause();
				}
			}
		}

		private void look(JsonNode node) {
			if (node.isObject() && node.has("device") && node.has("deviceSequence") && node.has("hash")) {
				add(node);
			} else if (node.path("seal").asText().matches("[0-9a-f]{64}")) {
				hashes.add(node.path("seal").asText());
			}
			node.forEach(this::look);
		}

		private void add(JsonNode node) {
			try {
				boolean signed = node.has("signature");
				Seal seal = new Seal(UUID.fromString(node.path("device").asText()), node.path("deviceSequence").asLong(),
						node.path("hash").asText(), Instant.parse(node.path("instant").asText()),
						node.path("publicKey").asText(), node.path("signature").asText());
				if (signed) {
					seals.add(seal);
				} else {
					heads.merge(seal.device(), seal, (a, b) -> a.deviceSequence() > b.deviceSequence() ? a : b);
				}
			} catch (IllegalArgumentException | DateTimeException e) {
				// something else that happens to have such fields
				return;
			}
		}

		boolean isEmpty() {
			return seals.isEmpty() && heads.isEmpty() && hashes.isEmpty();
		}

		Witness witness(String name) {
			return new Witness(name, List.copyOf(seals), List.copyOf(heads.values()), hashes);
		}
	}
}
