package org.chushi.internal.training;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.chushi.internal.training.ReadingProjection.Reading;
import org.chushi.journal.Documents;
import org.chushi.journal.Journal;
import org.chushi.training.Readings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks up when lessons were read last. */
@Component
public final class ReadingBook implements Readings {

	private final Documents readings;

	@Activate
	public ReadingBook(@Reference Journal journal) {
		readings = journal.documents(ReadingProjection.NAME);
	}

	@Override
	public Optional<Instant> last(UUID person, String lesson) {
		return readings.find(Reading.class, LessonProjection.key(person, lesson)).map(Reading::last);
	}
}
