package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chushi.assessment.CandidateSource.Candidate;

/**
 * Gives every pool its questions, no question to two of them. Pools may share a bank, so this is a matching in a
 * bipartite graph, found by augmenting paths (H. W. Kuhn, The Hungarian method for the assignment problem, 1955):
 * whenever all pools can be met at once, they are.
 */
final class PoolDraw {

	private final Map<String, Integer> taken = new HashMap<>();
	private final List<Set<Candidate>> drawn = new ArrayList<>();

	/** @return what each pool got, in the order of the pools */
	List<Set<Candidate>> draw(List<Pool> pools) {
		pools.forEach(p -> drawn.add(new LinkedHashSet<>()));
		Set<String> fixed = new HashSet<>();
		for (int pool = 0; pool < pools.size(); pool++) {
			if (pools.get(pool).cell().all()) {
				for (Candidate candidate : pools.get(pool).candidates()) {
					if (fixed.add(candidate.question())) {
						give(candidate, pool);
					}
				}
			}
		}
		List<List<Candidate>> free = pools.stream()
				.map(p -> p.candidates().stream().filter(c -> !fixed.contains(c.question())).toList()).toList();
		for (int pool = 0; pool < pools.size(); pool++) {
			int slots = pools.get(pool).cell().all() ? 0 : pools.get(pool).wanted();
			while (slots > 0 && augment(pool, free, new HashSet<>())) {
				slots--;
			}
		}
		return drawn;
	}

	/** Finds one more question for the pool, if need be by giving another pool another one. */
	private boolean augment(int pool, List<List<Candidate>> free, Set<String> seen) {
		for (Candidate candidate : free.get(pool)) {
			if (!taken.containsKey(candidate.question())) {
				give(candidate, pool);
				return true;
			}
		}
		for (Candidate candidate : free.get(pool)) {
			int holder = taken.get(candidate.question());
			if (holder != pool && seen.add(candidate.question()) && augment(holder, free, seen)) {
				drawn.get(holder).remove(candidate);
				give(candidate, pool);
				return true;
			}
		}
		return false;
	}

	private void give(Candidate candidate, int pool) {
		taken.put(candidate.question(), pool);
		drawn.get(pool).add(candidate);
	}
}
