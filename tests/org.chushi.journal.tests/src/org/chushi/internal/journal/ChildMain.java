package org.chushi.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Progress;
import org.chushi.journal.Append;
import org.chushi.journal.Journal;
import org.chushi.journal.JournalLocation;
import org.chushi.journal.NewEvent;

/**
 * Appends for ever, one to three events at a time, in two threads. Every acknowledged event is printed with its hash:
 * from then on it must never be lost.
 */
public final class ChildMain {

	private ChildMain() {
	}

	public static void main(String[] arguments) throws InterruptedException {
		endWithParent();
		SystemClock clock = new SystemClock();
		Journal journal = new JournalOpener(clock, new SystemIds(clock), List.of(new Tally(Integer.parseInt(arguments[1]))), List.of())
				.open(JournalLocation.embedded(Path.of(arguments[0])), Progress.SILENT).value();
		Thread second = new Thread(() -> append(journal, 1));
		second.start();
		append(journal, 2);
		second.join();
	}

	/** Should the test itself be killed, its end of the pipe is closed. */
	private static void endWithParent() {
		Thread watch = new Thread(() -> {
			try {
				System.in.read();
			} catch (IOException e) {
				System.err.println(e);
			} finally {
				Runtime.getRuntime().halt(1);
			}
		});
		watch.setDaemon(true);
		watch.start();
	}

	private static void append(Journal journal, int most) {
		for (int i = 0;; i++) {
			String person = "p" + UUID.randomUUID().toString().substring(0, 2);
			NewEvent[] events = new NewEvent[1 + i % most];
			for (int n = 0; n < events.length; n++) {
				events[n] = Tally.EARNED.on("person/" + person, new Tally.Earned(person, "t" + i % 5, 1 + n));
			}
			journal.append(Append.of("system", events)).value()
					.forEach(event -> System.out.println(event.deviceSequence() + " " + event.hash()));
		}
	}
}
