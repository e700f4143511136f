package org.chushi.internal.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Runs in lines of a width. No line begins with a mark that closes; what is longer than a line is let stand out.
 *
 * @param boxes in the order of the runs; without those that are line breaks
 * @param count of lines
 */
record Lines(List<Box> boxes, int count) {

	/** Where a run is. @param x in pixels from the left */
	record Box(Run run, int line, int x, int width) {

		int right() {
			return x + width;
		}
	}

	static Lines of(List<Run> runs, int width, ToIntFunction<Run> measure) {
		List<Box> boxes = new ArrayList<>();
		int line = 0;
		int x = 0;
		for (int i = 0; i < runs.size(); i++) {
			Run run = runs.get(i);
			if (run.breaks()) {
				line++;
				x = 0;
				continue;
			}
			int wide = measure.applyAsInt(run);
			int group = wide;
			for (int next = i + 1; !run.closing() && next < runs.size() && runs.get(next).closing(); next++) {
				group += measure.applyAsInt(runs.get(next));
			}
			boolean fits = x + group <= width;
			if (!fits && x > 0 && !run.closing()) {
				line++;
				x = 0;
			}
			if (x > 0 || !run.text().isBlank() || run.kind() != Run.Kind.PLAIN || line == 0) {
				boxes.add(new Box(run, line, x, wide));
				x += wide;
			}
		}
		return new Lines(boxes, line + 1);
	}

	Optional<Box> word(int number) {
		return boxes.stream().filter(b -> b.run().word() == number).findFirst();
	}

	/** The word at a place, or the nearest one of that line. */
	Optional<Integer> at(int line, int x) {
		return boxes.stream().filter(b -> b.line() == line && b.run().word() >= 0)
				.min((a, b) -> Integer.compare(away(a, x), away(b, x))).map(b -> b.run().word());
	}

	private static int away(Box box, int x) {
		return x < box.x() ? box.x() - x : Math.max(0, x - box.right());
	}

	/** The word above or below one, or that word itself where there is none. */
	int vertical(int word, int by) {
		return word(word).flatMap(box -> {
			for (int line = box.line() + by; line >= 0 && line < count; line += by) {
				Optional<Integer> found = at(line, box.x() + box.width() / 2);
				if (found.isPresent()) {
					return found;
				}
			}
			return Optional.empty();
		}).orElse(word);
	}
}
