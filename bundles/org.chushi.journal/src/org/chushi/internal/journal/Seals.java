package org.chushi.internal.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.chushi.journal.Json;
import org.chushi.journal.Seal;

/** The file of seals: a canonical JSON object a line, only ever added to. */
record Seals(Path file) {

	/** @param seal empty when the line is none */
	record Line(int number, Optional<Seal> seal) {
	}

	static Seals in(Path folder) {
		return new Seals(folder.resolve("seals.jsonl"));
	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		for (String line : complete()) {
			lines.add(new Line(lines.size() + 1, parse(line)));
		}
		return lines;
	}

	/** Number of the last event of this device that was sealed, 0 when there is none. */
	long last(UUID device) {
		for (String line : complete().reversed()) {
			Optional<Seal> seal = line.contains(device.toString()) ? parse(line) : Optional.empty();
			if (seal.isPresent() && seal.get().device().equals(device)) {
				return seal.get().deviceSequence();
			}
		}
		return 0;
	}

	/** What is a seal, in the order of the file. */
	List<Seal> all() {
		return lines().stream().flatMap(line -> line.seal().stream()).toList();
	}

	/** The last of these of each device, leaving out those that were disowned. */
	static Collection<Seal> last(List<Seal> all, Predicate<Seal> disowned) {
		Map<UUID, Seal> last = new LinkedHashMap<>();
		all.stream().filter(disowned.negate()).forEach(seal -> last.put(seal.device(), seal));
		return last.values();
	}

	/** Whether any event was ever sealed here. */
	boolean isEmpty() {
		return complete().isEmpty();
	}

	void add(Seal seal) throws IOException {
		SafeFiles.append(file, (Json.write(seal) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/** Takes away a last line that was cut short by a crash: it is no seal, and must not swallow the next one. */
	void mend() throws IOException {
		String all = content();
		if (!all.isEmpty() && !all.endsWith("\n")) {
			SafeFiles.write(file, all.substring(0, all.lastIndexOf('\n') + 1).getBytes(StandardCharsets.UTF_8), false);
		}
	}

	private List<String> complete() {
		String all = content();
		return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
	}

	private String content() {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Optional<Seal> parse(String line) {
		try {
			return Optional.of(Json.read(line, Seal.class)).filter(seal -> Json.write(seal).equals(line));
		} catch (UncheckedIOException e) {
			return Optional.empty();
		}
	}
}
