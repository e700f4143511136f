package org.chushi.internal.ui.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.review.Manuscript;
import org.chushi.review.ReviewFile;
import org.chushi.review.Weighing;
import org.chushi.ui.PageContext;

/**
 * The walk of one person through the passages of one piece: what was read is told in small batches, so that the walk never
 * waits. UI thread only.
 */
final class Reading {

	/** Milliseconds after the last word. */
	private static final int PAUSE = 700;

	private final PageContext ctx;
	private final Room room;
	private final Session session;
	private final Map<String, WordPane.Walk> walks = new HashMap<>();
	private final Map<String, Set<Integer>> pending = new HashMap<>();
	/** Of this text: read, and not known to be kept yet. */
	private final Map<String, Set<Integer>> untold = new HashMap<>();
	private final Runnable later = this::tell;
	private String element = "";
	private String hash = "";

	Reading(PageContext ctx, Room room, Session session) {
		this.ctx = ctx;
		this.room = room;
		this.session = session;
	}

	/** Of this text from now on; what is not told yet of another one is lost, for it is not that text any more. */
	void of(ReviewFile file) {
		String now = file.text().map(Manuscript::hash).orElse("");
		if (!now.equals(hash)) {
			pending.clear();
			untold.clear();
			walks.values().forEach(WordPane.Walk::forget);
		}
		element = file.summary().element();
		hash = now;
	}

	WordPane.Walk walk(String path) {
		return walks.computeIfAbsent(path, p -> new WordPane.Walk());
	}

	void fine(String path, List<Integer> words) {
		pending.computeIfAbsent(path, p -> new HashSet<>()).addAll(words);
		untold.computeIfAbsent(path, p -> new HashSet<>()).addAll(words);
		ctx.look().display().timerExec(PAUSE, later);
	}

	/** Tells what was read up to now. */
	void tell() {
		String of = element;
		String at = hash;
		Map<String, List<Integer>> told = copy(pending);
		pending.clear();
		told.forEach((path, words) -> ctx.use(Messages.PiecePage_doing.text(), () -> room.reviews().weigh(session, of, at, path, words), done -> {
			if (at.equals(hash)) {
				untold.getOrDefault(path, new HashSet<>()).removeAll(words);
			}
		}));
	}

	/** The same work behind all that was read up to now, also what is on its way: work of a page has no order of its own. */
	<T> Callable<Result<T>> first(Callable<Result<T>> work) {
		String of = element;
		String at = hash;
		Map<String, List<Integer>> told = copy(untold);
		pending.clear();
		return () -> {
			for (Map.Entry<String, List<Integer>> read : told.entrySet()) {
				if (room.reviews().weigh(session, of, at, read.getKey(), read.getValue()) instanceof Result.Refused<Weighing> refused) {
					return Result.refused(refused.reason(), refused.missing());
				}
			}
			return work.call();
		};
	}

	private static Map<String, List<Integer>> copy(Map<String, Set<Integer>> read) {
		Map<String, List<Integer>> told = new HashMap<>();
		read.forEach((path, words) -> {
			if (!words.isEmpty()) {
				told.put(path, List.copyOf(words));
			}
		});
		return told;
	}

	/** The page is gone; {@link #tell} came before. */
	void stop() {
		ctx.look().display().timerExec(-1, later);
	}
}
