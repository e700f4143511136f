package org.chushi.internal.exchange.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;

import org.chushi.core.Ahead;
import org.chushi.core.Progress;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.Exchange;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Intake;
import org.chushi.exchange.Place;
import org.chushi.exchange.Reading;
import org.chushi.model.Question;

/** A question and where it was read. */
record Brought(Question question, Place place) {

	/** What was read when nobody wants it any more. */
	private static final Reading NOTHING = new Reading("", Map.of(), List.of(), Map.of());

	/** Reads on a thread of its own, ahead of the taker. */
	static Reading all(Exchange exchange, Request request, Progress progress, BiConsumer<Question, Place> taker) throws IOException {
		AtomicReference<Reading> reading = new AtomicReference<>();
		try (Ahead<List<Brought>> ahead = new Ahead<>(out -> {
			Reader reader = new Reader(out, progress);
			reading.set(exchange.read(request.file(), request.options(), reader));
			reader.end();
		})) {
			for (Optional<List<Brought>> some = ahead.next(); some.isPresent(); some = ahead.next()) {
				for (Brought brought : some.get()) {
					if (progress.cancelled()) {
						return NOTHING;
					}
					taker.accept(brought.question(), brought.place());
				}
			}
		}
		return reading.get();
	}

	/** Takes what is read and hands it on to the thread that writes, some at a time. */
	private static final class Reader implements Intake {

		private static final int SOME = 256;

		private final Ahead.Out<List<Brought>> out;
		private final Progress progress;
		private List<Brought> some = new ArrayList<>(SOME);

		Reader(Ahead.Out<List<Brought>> out, Progress progress) {
			this.out = out;
			this.progress = progress;
		}

		@Override
		public void question(Question question, Place place) {
			some.add(new Brought(question, place));
			if (some.size() == SOME) {
				end();
			}
		}

		/** Hands on what is left. */
		void end() {
			try {
				out.put(some);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			some = new ArrayList<>(SOME);
		}

		@Override
		public void finding(Finding finding) {
			// listed by the reading itself
		}

		@Override
		public boolean goesOn() {
			return !progress.cancelled();
		}
	}
}
