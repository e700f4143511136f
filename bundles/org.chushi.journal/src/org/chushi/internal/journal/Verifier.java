package org.chushi.internal.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
	 * @param head      sequence of the last event in the database
	 * @param events    how many there are
	 * @param unwritten events that the database has not got yet
	 * @param accepted  what somebody has decided to go on with
	 */
	record Scope(List<Seals.Line> seals, long head, long events, List<Event> unwritten, List<Acceptance> accepted) {
	}

	private record Named(String where, Seal seal) {
	}

	private final Database database;
	private final Optional<Device> device;
	private final Seals seals;
	private final Optional<Witness> witness;
	private final Findings findings = new Findings();
	private final Map<UUID, ChainCheck> chains = new TreeMap<>();
	private final Map<UUID, Set<Long>> wanted = new HashMap<>();
	private final Set<String> hashes = new HashSet<>();

	/** @param device whose folder this is, if any */
	Verifier(Database database, Optional<Device> device, Seals seals, Optional<Witness> witness) {
		this.database = database;
		this.device = device;
		this.seals = seals;
		this.witness = witness;
	}

	Verification run(Scope scope, Progress progress) {
		List<Named> own = own(scope.seals());
		List<Named> others = others();
		Stream.of(own, others).flatMap(List::stream).forEach(named -> wanted
				.computeIfAbsent(named.seal().device(), any -> new HashSet<>()).add(named.seal().deviceSequence()));
		witness.ifPresent(one -> hashes.addAll(one.hashes()));
		device.ifPresent(one -> chain(one.id()));
		wanted.keySet().forEach(this::chain);
		StreamCheck streams = new StreamCheck();
		Event last = null;
		long done = 0;
		try {
			Iterator<Event> pages = new Pages(database, Long.MIN_VALUE);
			while (pages.hasNext() && !findings.isFull()) {
				Event next = pages.next();
				if (next.sequence() > scope.head()) {
					break;
				}
				last = next;
				look(next, streams);
				progress.at(++done, scope.events());
			}
			for (Event event : scope.unwritten()) {
				look(event, streams);
				done++;
			}
			end(own, others, scope.accepted(), streams);
		} catch (DatabaseFailure e) {
			findings.add(Messages.Verifier_damaged, last == null ? "#1" : "#" + (last.sequence() + 1),
					Messages.Trouble_corruptNext);
		}
		scope.accepted().forEach(findings::accepted);
		return new Verification(done, scope.seals().size() + others.size(), findings.list());
	}

	private void look(Event event, StreamCheck streams) {
		chain(event.device()).next(event);
		streams.next(event);
		hashes.remove(event.hash());
	}

	private void end(List<Named> own, List<Named> others, List<Acceptance> accepted, StreamCheck streams) {
		chains.values().forEach(ChainCheck::end);
		if (chains.size() > 1) {
			streams.report(findings);
		}
		Predicate<Seal> disowned = Acceptance.disowned(accepted);
		Stream.of(own, others).flatMap(List::stream).filter(named -> !disowned.test(named.seal()))
				.forEach(this::compare);
		hashes.forEach(hash -> findings.seal(witness.map(Witness::name).orElse(""), Messages.Verifier_noHead, hash));
		Map<UUID, Long> sealed = own.stream().map(Named::seal)
				.collect(Collectors.toMap(Seal::device, Seal::deviceSequence, Math::max));
		chains.forEach((id, chain) -> vouched(id, chain, Optional.ofNullable(sealed.get(id))));
	}

	private ChainCheck chain(UUID id) {
		return chains.computeIfAbsent(id, any -> new ChainCheck(id, wanted.getOrDefault(id, Set.of()), findings));
	}

	/** The seals beside the database that hold. */
	private List<Named> own(List<Seals.Line> lines) {
		List<Named> sound = new ArrayList<>();
		Map<UUID, String> keys = keys();
		for (Seals.Line line : lines) {
			String where = seals.file().getFileName() + ":" + line.number();
			line.seal().ifPresentOrElse(seal -> add(sound, keys, new Named(where, seal)),
					() -> findings.seal(where, Messages.Verifier_unreadable));
		}
		return sound;
	}

	/** What the witness says: seals that hold, and heads nobody signed. */
	private List<Named> others() {
		List<Named> sound = new ArrayList<>();
		Map<UUID, String> keys = keys();
		witness.ifPresent(one -> {
			one.seals().forEach(seal -> add(sound, keys, new Named(one.name(), seal)));
			one.heads().forEach(head -> sound.add(new Named(one.name(), head)));
		});
		return sound;
	}

	private Map<UUID, String> keys() {
		Map<UUID, String> keys = new HashMap<>();
		device.ifPresent(one -> keys.put(one.id(), one.publicKey()));
		return keys;
	}

	private void add(List<Named> sound, Map<UUID, String> keys, Named named) {
		Seal seal = named.seal();
		if (!Device.isSound(seal)) {
			findings.seal(named.where(), Messages.Verifier_forged);
		} else if (!keys.computeIfAbsent(seal.device(), id -> seal.publicKey()).equals(seal.publicKey())) {
			findings.seal(named.where(), Messages.Verifier_key);
		} else {
			sound.add(named);
		}
	}

	private void compare(Named named) {
		Seal seal = named.seal();
		ChainCheck chain = chains.get(seal.device());
		String hash = chain.hash(seal.deviceSequence());
		if (seal.deviceSequence() > chain.last()) {
			findings.seal(named.where(), Messages.Verifier_cut, seal.deviceSequence(), chain.last());
		} else if (hash != null && !hash.equals(seal.hash())) {
			findings.seal(named.where(), Messages.Verifier_rewritten, seal.deviceSequence());
		}
	}

	private void vouched(UUID id, ChainCheck chain, Optional<Long> sealed) {
		boolean ours = device.filter(one -> one.id().equals(id)).isPresent();
		String file = seals.file().getFileName().toString();
		if (ours && sealed.isEmpty() && device.get().hasSealed()) {
			findings.add(Messages.Verifier_noSeals, file, Messages.Verifier_sealRemedy);
		} else if (ours && chain.last() - sealed.orElse(0L) >= Sealer.EVERY) {
			findings.add(Messages.Verifier_unsealed, file, Messages.Verifier_sealRemedy, sealed.orElse(0L),
					chain.last());
		} else if (!ours && sealed.isEmpty() && database.isEmbedded()) {
			findings.add(Messages.Verifier_stranger, id.toString(), Messages.Verifier_remedy);
		}
	}
}
