package org.chushi.internal.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.core.Progress;
import org.chushi.internal.journal.jdbc.Database;
import org.chushi.internal.journal.jdbc.DatabaseFailure;
import org.chushi.journal.Event;
import org.chushi.journal.Seal;
import org.chushi.journal.Verification;

/** Checks all chains against their hashes and against the seals. */
final class Verifier {

	/**
	 * What is to be checked, taken between two appends.
	 *
	 * @param head   sequence of the last event
	 * @param events how many there are
	 */
	record Scope(List<Seals.Line> seals, long head, long events) {
	}

	private final Database database;
	private final Device device;
	private final Seals seals;
	private final Findings findings = new Findings();
	private final Map<UUID, ChainCheck> chains = new TreeMap<>();

	Verifier(Database database, Device device, Seals seals) {
		this.database = database;
		this.device = device;
		this.seals = seals;
	}

	Verification run(Scope scope, Progress progress) {
		Map<Integer, Seal> sound = sound(scope.seals());
		Map<UUID, Set<Long>> sealed = sound.values().stream().collect(Collectors.groupingBy(Seal::device,
				Collectors.mapping(Seal::deviceSequence, Collectors.toSet())));
		chain(device.id(), sealed);
		sealed.keySet().forEach(id -> chain(id, sealed));
		StreamCheck streams = new StreamCheck();
		Event last = null;
		long done = 0;
		try {
			for (Pages pages = new Pages(database, Long.MIN_VALUE); pages.hasNext() && !findings.isFull();) {
				last = pages.next();
				if (last.sequence() > scope.head()) {
					break;
				}
				chain(last.device(), sealed).next(last);
				streams.next(last);
				progress.at(++done, scope.events());
			}
			end(sound, sealed, streams);
		} catch (DatabaseFailure e) {
			findings.add(Messages.Verifier_damaged, last == null ? "#1" : "#" + (last.sequence() + 1),
					Messages.Trouble_corruptNext);
		}
		return new Verification(done, scope.seals().size(), findings.list());
	}

	private void end(Map<Integer, Seal> sound, Map<UUID, Set<Long>> sealed, StreamCheck streams) {
		chains.values().forEach(ChainCheck::end);
		if (chains.size() > 1) {
			streams.report(findings);
		}
		sound.forEach(this::compare);
		chains.forEach((id, chain) -> vouched(id, chain, sealed.getOrDefault(id, Set.of())));
	}

	private ChainCheck chain(UUID id, Map<UUID, Set<Long>> sealed) {
		return chains.computeIfAbsent(id, any -> new ChainCheck(id, sealed.getOrDefault(id, Set.of()), findings));
	}

	/** The seals that hold, by line. */
	private Map<Integer, Seal> sound(List<Seals.Line> lines) {
		Map<Integer, Seal> sound = new TreeMap<>();
		Map<UUID, String> keys = new HashMap<>(Map.of(device.id(), device.publicKey()));
		for (Seals.Line line : lines) {
			if (line.seal().isEmpty()) {
				findings.seal(seals, line.number(), Messages.Verifier_unreadable);
				continue;
			}
			Seal seal = line.seal().get();
			if (!Device.isSound(seal)) {
				findings.seal(seals, line.number(), Messages.Verifier_forged);
			} else if (!keys.computeIfAbsent(seal.device(), id -> seal.publicKey()).equals(seal.publicKey())) {
				findings.seal(seals, line.number(), Messages.Verifier_key);
			} else {
				sound.put(line.number(), seal);
			}
		}
		return sound;
	}

	private void compare(int line, Seal seal) {
		ChainCheck chain = chains.get(seal.device());
		String hash = chain.hash(seal.deviceSequence());
		if (seal.deviceSequence() > chain.last()) {
			findings.seal(seals, line, Messages.Verifier_cut, seal.deviceSequence(), chain.last());
		} else if (hash != null && !hash.equals(seal.hash())) {
			findings.seal(seals, line, Messages.Verifier_rewritten, seal.deviceSequence());
		}
	}

	private void vouched(UUID id, ChainCheck chain, Set<Long> sealed) {
		long last = sealed.stream().mapToLong(Long::longValue).max().orElse(0);
		if (id.equals(device.id()) && chain.last() - last >= Sealer.EVERY) {
			findings.add(Messages.Verifier_unsealed, seals.file().getFileName().toString(),
					Messages.Verifier_sealRemedy, last, chain.last());
		} else if (!id.equals(device.id()) && sealed.isEmpty() && database.isEmbedded()) {
			findings.add(Messages.Verifier_stranger, id.toString(), Messages.Verifier_remedy);
		}
	}
}
