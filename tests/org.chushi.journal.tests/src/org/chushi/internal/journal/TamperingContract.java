package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.journal.Event;
import org.chushi.journal.Journal;
import org.chushi.journal.NewEvent;
import org.chushi.journal.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes what happened without being found out, and the place is named. Ten events, sealed at the end. */
abstract class TamperingContract {

	private static final String COLUMNS = "id, stream, stream_version, type, type_version, actor, device, "
			+ "device_sequence, instant_, payload, previous_hash, hash";

	@TempDir
	Path folder;
	private Place place;
	private UUID device;
	private List<Event> events;

	abstract Place emptyPlace(Path empty) throws Exception;

	@BeforeEach
	void write() throws Exception {
		place = emptyPlace(folder.resolve("data"));
		try (Journal journal = place.open()) {
			device = journal.device();
			journal.append(JournalContract.append(IntStream.rangeClosed(1, 10)
					.mapToObj(i -> JournalContract.earned("p" + i, "t", i)).toArray(NewEvent[]::new))).value();
			events = journal.events(0).toList();
		}
	}

	@Test
	void anUntouchedJournalIsIntact() {
		Verification found = verify();
		assertThat(found.findings()).isEmpty();
		assertThat(found.events()).isEqualTo(10);
		assertThat(found.seals()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "id = '01a2012f-5c51-72bb-90ed-720bab6792f4'", "stream = 'person/other'",
			"stream_version = 2", "type = 'Lost'", "type_version = 2", "actor = 'somebody'",
			"instant_ = instant_ + 1", "payload = '{\"person\":\"p5\",\"points\":6,\"team\":\"t\"}'",
			"payload = '{\"person\": \"p5\",\"points\":5,\"team\":\"t\"}'", "payload = 'no JSON'",
			"payload = payload || ' '", "previous_hash = hash", "hash = previous_hash",
			"hash = upper(hash)" })
	void everyAlteredFieldIsFound(String change) {
		place.tamper("update event set " + change + " where device_sequence = 5");
		assertThat(verify().findings()).first().satisfies(finding -> {
			assertThat(finding.what()).isEqualTo(Messages.Verifier_altered.text());
			assertThat(finding.where()).startsWith("#" + events.get(4).sequence() + " · " + device + "/5 · ");
		});
	}

	@Test
	void anEventGivenToAnotherDeviceIsFound() {
		place.tamper("update event set device = '01a2012f-5c51-72bb-90ed-720bab6792f4' where device_sequence = 5");
		assertThat(verify().findings()).extracting(Diagnostic::what).contains(Messages.Verifier_altered.text(),
				Messages.Verifier_missing.text(5, 5));
	}

	@Test
	void anAlterationWithANewHashBreaksTheChainBehindIt() {
		Event fifth = events.get(4);
		Event forged = Canonical.sealed(new Event(fifth.sequence(), fifth.id(), fifth.stream(), fifth.streamVersion(),
				fifth.type(), fifth.typeVersion(), fifth.actor(), fifth.device(), fifth.deviceSequence(),
				fifth.instant(), "{\"person\":\"p5\",\"points\":500,\"team\":\"t\"}", fifth.previousHash(), ""));
		place.tamper("update event set payload = '" + forged.payload() + "', hash = '" + forged.hash()
				+ "' where device_sequence = 5");
		assertFound(Messages.Verifier_unchained.text(), "/6 · ");
	}

	@Test
	void removedEventsAreFound() {
		place.tamper("delete from event where device_sequence in (4, 5)");
		assertFound(Messages.Verifier_missing.text(4, 5), device + "/4");
	}

	@Test
	void aRemovedBeginningIsFound() {
		place.tamper("delete from event where device_sequence <= 3");
		assertFound(Messages.Verifier_missing.text(1, 3), device + "/1");
	}

	@Test
	void reorderedEventsAreFound() {
		place.tamper("update event set sequence = -1 where device_sequence = 5",
				"update event set sequence = " + events.get(4).sequence() + " where device_sequence = 6",
				"update event set sequence = " + events.get(5).sequence() + " where device_sequence = 5");
		assertFound(Messages.Verifier_order.text(), "/5 · ");
	}

	@Test
	void anEventThatTookThePlaceOfAnotherIsFound() {
		place.tamper("update event set device_sequence = 50 where device_sequence = 5",
				"update event set device_sequence = 5 where device_sequence = 6",
				"update event set device_sequence = 6 where device_sequence = 50");
		assertThat(verify().findings()).isNotEmpty().first().extracting(Diagnostic::what)
				.isEqualTo(Messages.Verifier_altered.text());
	}

	@Test
	void anInsertedEventIsFound() {
		place.tamper("insert into event (sequence, " + COLUMNS + ") select 1000, id, stream, stream_version, type, "
				+ "type_version, actor, device, 0, instant_, payload, previous_hash, hash from event "
				+ "where device_sequence = 5");
		assertThat(verify().findings()).extracting(Diagnostic::what).contains(Messages.Verifier_order.text());
	}

	@Test
	void aCutOffEndIsFoundByTheSeal() {
		place.tamper("delete from event where device_sequence > 7");
		assertFound(Messages.Verifier_cut.text(10, 7), "seals.jsonl:1");
	}

	@Test
	void aCutOffEndIsToldWhenTheJournalOpens() {
		place.tamper("delete from event where device_sequence > 7");
		var opened = (org.chushi.core.Result.Done<Journal>) place.tryOpen();
		try (Journal journal = opened.value()) {
			assertThat(opened.notes()).extracting(Diagnostic::what)
					.containsExactly(Messages.Hold_note.text(Messages.Opener_short.text(7, 10)));
		}
	}

	@Test
	void anEmptiedJournalIsFoundByTheSeal() {
		place.tamper("delete from event");
		assertFound(Messages.Verifier_cut.text(10, 0), "seals.jsonl:1");
	}

	@Test
	void aWhollyRewrittenChainIsFoundByTheSeal() {
		String previous = Canonical.NO_HASH;
		for (Event e : events) {
			Event forged = Canonical.sealed(new Event(e.sequence(), e.id(), e.stream(), e.streamVersion(), e.type(),
					e.typeVersion(), "forger", e.device(), e.deviceSequence(), e.instant(), e.payload(), previous, ""));
			place.tamper("update event set actor = 'forger', previous_hash = '" + previous + "', hash = '"
					+ forged.hash() + "' where device_sequence = " + e.deviceSequence());
			previous = forged.hash();
		}
		assertFound(Messages.Verifier_rewritten.text(10), "seals.jsonl:1");
	}

	@Test
	void aForgedSealIsFound() throws IOException {
		Path seals = place.location().folder().resolve("seals.jsonl");
		Files.writeString(seals, Files.readString(seals).replace("\"deviceSequence\":10", "\"deviceSequence\":9"));
		assertThat(verify().findings()).extracting(Diagnostic::what).contains(Messages.Verifier_forged.text());
	}

	@Test
	void aLineThatIsNoSealIsFound() throws IOException {
		Path seals = place.location().folder().resolve("seals.jsonl");
		Files.writeString(seals, "{}\n" + Files.readString(seals));
		assertFound(Messages.Verifier_unreadable.text(), "seals.jsonl:1");
	}

	@Test
	void aSealByAnotherKeyIsFound() throws IOException {
		Path other = Files.createDirectories(folder.resolve("other"));
		Device stranger = Device.in(other, () -> device);
		Seals.in(place.location().folder()).add(stranger.seal(10, events.getLast().hash(), events.getLast().instant()));
		assertFound(Messages.Verifier_key.text(), "seals.jsonl:2");
	}

	@Test
	void whatIsFoundIsSaidInBothLanguages() {
		place.tamper("update event set actor = 'x' where device_sequence = 2");
		Diagnostic finding = verify().findings().getFirst();
		assertThat(finding.what().zh()).contains("被改动");
		assertThat(finding.what().en()).contains("altered");
		assertThat(finding.remedy().zh()).contains("备份");
	}

	private void assertFound(Bilingual what, String where) {
		assertThat(verify().findings()).singleElement().satisfies(finding -> {
			assertThat(finding.what()).isEqualTo(what);
			assertThat(finding.where()).contains(where);
		});
	}

	private Verification verify() {
		try (Journal journal = place.open()) {
			return journal.verify(Progress.SILENT);
		}
	}
}
