package org.chushi.internal.people;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.people.Sections;
import org.chushi.people.TeamSection;

/**
 * Where somebody was put, as the event says.
 *
 * @param section id, or the words of an old record; empty for none
 * @param title   as it was called then
 */
record Place(String section, Bilingual title, Instant since) {

	static Place nowhere(Instant since) {
		return new Place("", TeamSection.NONE.title(), since);
	}

	static Place written(String words, Instant since) {
		return words.isBlank() ? nowhere(since) : new Place(words.strip(), Bilingual.same(words.strip()), since);
	}

	/** As it is defined now: the same id, else the one that is called what this was called, so that another policy finds its people again. */
	TeamSection among(List<TeamSection> defined) {
		return section.isEmpty() ? TeamSection.NONE
				: Stream.of(section, title.zh(), title.en()).flatMap(words -> Sections.find(defined, words).stream()).findFirst()
						.orElseGet(() -> TeamSection.written(section, title));
	}
}
