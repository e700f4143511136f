package org.chushi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.chushi.core.Progress;
import org.chushi.internal.journal.JournalOpener;
import org.chushi.internal.journal.SystemClock;
import org.chushi.internal.journal.SystemIds;
import org.chushi.journal.Append;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.NewEvent;
import org.chushi.journal.Projection;

/** Durable appends beside raw inserts, in turns. */
final class AppendBench {

	private static final int WARM_UP = 10;
	private static final int ROUNDS = 41;
	private static final int THREADS = 8;

	private final Path folder;
	private final AtomicLong next = new AtomicLong();

	AppendBench(Path folder) {
		this.folder = folder;
	}

	static Journal open(Path folder, List<Projection> projections) {
		SystemClock clock = new SystemClock();
		return new JournalOpener(clock, new SystemIds(clock), projections, List.of())
				.open(JournalLocation.embedded(folder), Progress.SILENT).value();
	}

	void run() throws Exception {
		try (Journal bare = open(folder.resolve("bare"), List.of());
				Journal full = open(folder.resolve("full"), List.of(new Answers(1)))) {
			Event template = bare.append(Append.of("p1", Answers.event(1))).value().getFirst();
			try (RawTable raw = new RawTable(folder, template)) {
				System.out.printf("%-44s %10s %10s %7s %14s %7s%n", "每秒持久写入的事件 / durable events per second",
						"JDBC", "日志/journal", "比/ratio", "含投影/+projection", "比/ratio");
				compare("逐条 / one by one", raw, bare, full, 100, 1, 1);
				compare("每组 100 条 / groups of 100", raw, bare, full, 20, 100, 1);
				compare(THREADS + " 个线程，逐条 / " + THREADS + " threads, one by one", raw, bare, full, 50, 1, THREADS);
			}
		}
	}

	private void compare(String what, RawTable raw, Journal bare, Journal full, int appends, int size, int threads)
			throws Exception {
		Rate plain = new Rate();
		Rate journal = new Rate();
		Rate projected = new Rate();
		long events = (long) appends * size * threads;
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			plain.time(events, () -> inThreads(threads, () -> raw.insert(appends, size)));
			journal.time(events, () -> inThreads(threads, () -> append(bare, appends, size)));
			projected.time(events, () -> inThreads(threads, () -> append(full, appends, size)));
		}
		System.out.printf("%-44s %10.0f %10.0f %7.2f %14.0f %7.2f%n", what, plain.median(WARM_UP), journal.median(WARM_UP),
				journal.ratio(plain, WARM_UP), projected.median(WARM_UP), projected.ratio(plain, WARM_UP));
	}

	private void append(Journal journal, int appends, int size) {
		for (int i = 0; i < appends; i++) {
			NewEvent[] events = Stream.generate(() -> Answers.event(next.incrementAndGet())).limit(size)
					.toArray(NewEvent[]::new);
			journal.append(Append.of("p1", events)).value();
		}
	}

	private static void inThreads(int threads, Rate.Work work) throws Exception {
		if (threads == 1) {
			work.run();
			return;
		}
		try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
			List<Future<?>> running = new ArrayList<>();
			for (int i = 0; i < threads; i++) {
				running.add(pool.submit(() -> {
					work.run();
					return null;
				}));
			}
			for (Future<?> one : running) {
				one.get();
			}
		}
	}
}
