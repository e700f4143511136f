package org.chushi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.chushi.core.Progress;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.journal.Verification;

/** How time, memory and size grow with the number of events. */
final class RebuildBench {

	private static final int GROUP = 1_000;

	private final Path folder;

	RebuildBench(Path folder) {
		this.folder = folder;
	}

	void run(long events) throws Exception {
		Path place = folder.resolve("grown" + events);
		double write;
		try (Journal journal = AppendBench.open(place, List.of(new Answers(1)))) {
			write = seconds(() -> {
				for (long from = 0; from < events; from += GROUP) {
					journal.append(Append.of("p1", LongStream.range(from, Math.min(events, from + GROUP))
							.mapToObj(Answers::event).toArray(NewEvent[]::new))).value();
				}
			});
		}
		double[] times = new double[4];
		long memory;
		Journal[] opened = new Journal[1];
		times[0] = seconds(() -> opened[0] = AppendBench.open(place, List.of(new Answers(1))));
		try (Journal journal = opened[0]) {
			times[1] = seconds(() -> journal.backup(folder.resolve("grown" + events + ".zip")).value());
			Memory.reset();
			times[2] = seconds(() -> journal.rebuild(Progress.SILENT).value());
			memory = Memory.peak();
			times[3] = seconds(() -> {
				Verification found = journal.verify(Progress.SILENT);
				if (!found.isIntact() || found.events() != events) {
					throw new IllegalStateException(found.toString());
				}
			});
		}
		System.out.printf("%,10d %9.1f %9.3f %9.1f %9.1f %9d %9.1f %9d%n", events, write, times[0], times[1], times[2],
				memory, times[3], Files.size(place.resolve("journal.mv.db")) >> 20);
	}

	static void heading() {
		System.out.printf("%n%10s %9s %9s %9s %9s %9s %9s %9s%n", "事件/events", "写/write s", "开/open s",
				"备份/backup s", "重建/rebuild s", "堆/heap MB", "校验/verify s", "文件/file MB");
	}

	private static double seconds(Rate.Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}
}
