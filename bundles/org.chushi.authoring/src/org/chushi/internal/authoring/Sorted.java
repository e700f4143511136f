package org.chushi.internal.authoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.chushi.authoring.Problem;

/** All problems in the order of their weight and place. One key changes a few of many thousand: the others are not sorted again. */
final class Sorted {

	private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity).reversed().thenComparing(p -> p.diagnostic().where())
			.thenComparing(p -> p.diagnostic().what().zh());
	/** As many are put in one by one. */
	private static final int FEW = 64;

	private final Set<Problem> gone = Collections.newSetFromMap(new IdentityHashMap<>());
	private final List<Problem> fresh = new ArrayList<>();
	private List<Problem> all = List.of();

	/** Told by {@link #all} after {@link #settle}. */
	void replace(List<Problem> before, List<Problem> now) {
		gone.addAll(before);
		fresh.addAll(now);
	}

	void settle() {
		if (gone.isEmpty() && fresh.isEmpty()) {
			return;
		}
		List<Problem> now = new ArrayList<>(all.size() + fresh.size());
		all.stream().filter(p -> !gone.contains(p)).forEach(now::add);
		fresh.removeIf(gone::contains);
		if (fresh.size() > FEW) {
			now.addAll(fresh);
			now.sort(ORDER);
		} else {
			fresh.forEach(p -> insert(now, p));
		}
		gone.clear();
		fresh.clear();
		all = Collections.unmodifiableList(now);
	}

	private static void insert(List<Problem> sorted, Problem problem) {
		int at = Collections.binarySearch(sorted, problem, ORDER);
		sorted.add(at < 0 ? -at - 1 : at, problem);
	}

	/** As they were when it was settled last. */
	List<Problem> all() {
		return all;
	}
}
