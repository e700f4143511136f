package org.chushi.internal.differences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/** The shortest way from one sequence to another (E. Myers, An O(ND) Difference Algorithm, 1986), in linear space. */
final class Sequences {

	/** Of both lengths multiplied, in one go: that much takes a second at the worst. */
	static final long MOST = 6_000_000L;
	/** Of all stretches together. */
	private static final long ALL = 4 * MOST;

	/** What stands before at {@code [from, to)} became what stands after at {@code [start, stop)}; one of them may be empty. */
	record Change(int from, int to, int start, int stop) {

		<T> List<T> gone(List<T> before) {
			return before.subList(from, to);
		}

		<T> List<T> come(List<T> after) {
			return after.subList(start, stop);
		}

		private boolean meets(Change next) {
			return to == next.from && stop == next.start;
		}
	}

	private Sequences() {
	}

	/** In their order; between two of them something is kept. */
	static <T> List<Change> changes(List<T> before, List<T> after) {
		return changes(before, after, () -> { });
	}

	/**
	 * The same. Long sequences are parted at what stands once in both; what is still too long then is told as replaced.
	 *
	 * @param rough told when something is told so
	 */
	static <T> List<Change> changes(List<T> before, List<T> after, Runnable rough) {
		List<Change> found = new ArrayList<>();
		long left = ALL;
		for (Change stretch : product(new Change(0, before.size(), 0, after.size())) <= MOST ? List.of(new Change(0, before.size(), 0, after.size()))
				: Anchors.between(before, after)) {
			Change inner = trimmed(stretch, before, after);
			left -= Math.min(product(inner), MOST);
			if (product(inner) <= MOST && left >= 0) {
				found.addAll(shortest(inner, before, after));
			} else {
				rough.run();
				found.add(inner);
			}
		}
		return slid(united(found), before, after);
	}

	private static long product(Change stretch) {
		return (long) (stretch.to - stretch.from) * (stretch.stop - stretch.start);
	}

	/** Without what is the same at both ends. */
	private static <T> Change trimmed(Change stretch, List<T> before, List<T> after) {
		int from = stretch.from;
		int start = stretch.start;
		int to = stretch.to;
		int stop = stretch.stop;
		while (from < to && start < stop && before.get(from).equals(after.get(start))) {
			from++;
			start++;
		}
		while (to > from && stop > start && before.get(to - 1).equals(after.get(stop - 1))) {
			to--;
			stop--;
		}
		return new Change(from, to, start, stop);
	}

	private static <T> List<Change> shortest(Change in, List<T> before, List<T> after) {
		if (in.from == in.to && in.start == in.stop) {
			return List.of();
		}
		return DiffUtils.diff(in.gone(before), in.come(after), new MyersDiffWithLinearSpace<T>()).getDeltas().stream().map(Sequences::change)
				.map(c -> new Change(c.from + in.from, c.to + in.from, c.start + in.start, c.stop + in.start))
				.sorted(Comparator.comparingInt(Change::from).thenComparingInt(Change::to).thenComparingInt(Change::start)).toList();
	}

	private static List<Change> united(List<Change> changes) {
		List<Change> united = new ArrayList<>();
		for (Change next : changes) {
			if (!united.isEmpty() && united.getLast().meets(next)) {
				Change last = united.removeLast();
				united.add(new Change(last.from, next.to, last.start, next.stop));
			} else {
				united.add(next);
			}
		}
		return united;
	}

	/** Of three marks that became two, the last one is gone: of equal ways the one that changes what comes last. */
	private static <T> List<Change> slid(List<Change> changes, List<T> before, List<T> after) {
		List<Change> slid = new ArrayList<>(changes);
		for (int i = slid.size() - 1; i >= 0; i--) {
			Change c = slid.get(i);
			int room = (i + 1 < slid.size() ? slid.get(i + 1).from : before.size()) - c.to;
			int by = c.from == c.to ? slide(after, c.start, c.stop, room) : c.start == c.stop ? slide(before, c.from, c.to, room) : 0;
			slid.set(i, new Change(c.from + by, c.to + by, c.start + by, c.stop + by));
		}
		return united(slid);
	}

	private static <T> int slide(List<T> sequence, int from, int to, int room) {
		int by = 0;
		while (by < room && sequence.get(from + by).equals(sequence.get(to + by))) {
			by++;
		}
		return by;
	}

	private static Change change(AbstractDelta<?> delta) {
		int from = delta.getSource().getPosition();
		int start = delta.getTarget().getPosition();
		return new Change(from, from + delta.getSource().size(), start, start + delta.getTarget().size());
	}
}
