package org.chushi.internal.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * {@code ./chushi bench faults exams}: disturbs running exams 1,000 times, or as often as the argument says, counts what was
 * lost and measures how long it takes until they go on.
 */
public final class ExamFaultBench {

	private ExamFaultBench() {
	}

	public static void main(String[] arguments) throws Exception {
		int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
		Path folder = Files.createTempDirectory("chushi-exam-faults");
		ExamFaults faults = new ExamFaults(folder, System.nanoTime());
		for (int round = 1; round <= times; round++) {
			faults.round();
			if (round % 50 == 0) {
				System.out.println(faults);
			}
		}
		faults.check();
		System.out.println(faults);
		// kept after a failure, to be looked at
		delete(folder);
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
