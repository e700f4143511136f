package org.chushi.internal.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.growth.TalkEvents.Words;

/**
 * A talk as it is kept.
 *
 * @param leads     who led the person when it was written down
 * @param done      places of what was agreed and is done
 * @param corrected reasons, oldest first
 * @param withdrawn empty, or the reason; then the words are gone
 */
record KeptTalk(UUID id, UUID person, UUID by, List<UUID> leads, Instant written, Words words, List<Integer> done, List<String> corrected, List<String> withdrawn) {

	KeptTalk {
		leads = List.copyOf(leads);
		done = List.copyOf(done);
		corrected = List.copyOf(corrected);
		withdrawn = List.copyOf(withdrawn);
	}

	/** What was done stays done where the same was agreed in the same place. */
	KeptTalk corrected(Words now, String reason) {
		List<Integer> still = done.stream().filter(i -> i < now.steps().size() && i < words.steps().size() && now.steps().get(i).equals(words.steps().get(i)))
				.toList();
		List<String> reasons = new ArrayList<>(corrected);
		reasons.add(reason);
		return new KeptTalk(id, person, by, leads, written, now, still, reasons, withdrawn);
	}

	KeptTalk withdrawn(String reason) {
		Words gone = new Words(words.day(), "", "", List.of(), List.of(), "");
		return new KeptTalk(id, person, by, leads, written, gone, List.of(), List.of(), List.of(reason));
	}

	KeptTalk settled(int step, boolean isDone) {
		Set<Integer> all = new LinkedHashSet<>(done);
		if (isDone) {
			all.add(step);
		} else {
			all.remove(step);
		}
		return new KeptTalk(id, person, by, leads, written, words, all.stream().sorted().toList(), corrected, withdrawn);
	}

	boolean gone() {
		return !withdrawn.isEmpty();
	}

	boolean between(UUID somebody) {
		return person.equals(somebody) || by.equals(somebody);
	}

	LocalDate day() {
		return words.day();
	}
}
