package org.chushi.internal.differences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/** The shortest way from one sequence to another (E. Myers, An O(ND) Difference Algorithm, 1986), in linear space. */
final class Sequences {

	/** Of both lengths multiplied; two texts that large without a line in common are told as replaced. */
	private static final long MOST = 400_000_000L;

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
		if ((long) before.size() * after.size() > MOST) {
			return before.equals(after) ? List.of() : List.of(new Change(0, before.size(), 0, after.size()));
		}
		List<Change> found = DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<T>()).getDeltas().stream().map(Sequences::change)
				.sorted(Comparator.comparingInt(Change::from).thenComparingInt(Change::to).thenComparingInt(Change::start)).toList();
		return slid(united(found), before, after);
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
