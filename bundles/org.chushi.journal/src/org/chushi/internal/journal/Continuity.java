package org.chushi.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Severity;
import org.chushi.internal.journal.Acceptance.Disowned;
import org.chushi.internal.journal.jdbc.Events;
import org.chushi.internal.journal.jdbc.Session;
import org.chushi.journal.Event;
import org.chushi.journal.Seal;

/** Whether the chains still reach as far as they were signed: a quick look, at the last seal of each device. */
record Continuity(Session session, Device device, Seals seals) {

	/** What is wrong, for people. */
	List<Bilingual> breaks() {
		Predicate<Seal> disowned = Acceptance.disowned(Acceptance.all(session));
		List<Seal> all = seals.all();
		List<Bilingual> breaks = new ArrayList<>();
		Seals.last(all, disowned).stream().filter(Device::isSound).filter(this::isBroken)
				.forEach(seal -> breaks.add(why(seal)));
		if (device.hasSealed() && all.stream().noneMatch(seal -> seal.device().equals(device.id()))) {
			breaks.add(Messages.Verifier_noSeals.text());
		}
		return breaks;
	}

	/** The seals that do not fit. */
	List<Disowned> broken() {
		return seals.all().stream().filter(this::isBroken).map(Disowned::of).distinct().toList();
	}

	private boolean isBroken(Seal seal) {
		return seal.deviceSequence() > 0 && !at(seal).filter(hash -> hash.equals(seal.hash())).isPresent();
	}

	private Bilingual why(Seal seal) {
		long last = Events.last(session, seal.device()).map(Event::deviceSequence).orElse(0L);
		return seal.deviceSequence() > last ? Messages.Opener_short.text(last, seal.deviceSequence())
				: Messages.Verifier_rewritten.text(seal.deviceSequence());
	}

	private Optional<String> at(Seal seal) {
		return Events.at(session, seal.device(), seal.deviceSequence()).map(Event::hash);
	}

	/** What a use case that writes is told. */
	static Optional<Result.Refused<Void>> hold(List<Bilingual> breaks, String place) {
		return breaks.isEmpty() ? Optional.empty()
				: Optional.of(new Result.Refused<>(Messages.Hold_reason.text(),
						breaks.stream().map(what -> new Missing(Bilingual.same(place), what, Messages.Hold_want.text(),
								Messages.Hold_next.text())).toList()));
	}

	static List<Diagnostic> notes(List<Bilingual> breaks, String place) {
		return breaks.stream().map(what -> new Diagnostic(Severity.ERROR, Messages.Hold_note.text(what), place,
				Messages.Hold_next.text())).toList();
	}
}
