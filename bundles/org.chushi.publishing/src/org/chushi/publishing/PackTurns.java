package org.chushi.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.internal.publishing.Versions;

/**
 * How the content of this machine turned, for other services: packs were installed, came with the program, or the team
 * published a new version of one of its own. A service, but not a use case. It changes nothing.
 */
public interface PackTurns {

	/** Grows with every installation, publication and pack that came with the program, of whatever machine: as long as it stays, nothing has turned. */
	long version();

	/** The machine whose turns are told. */
	UUID device();

	/** Number of the last turn on this machine, told or not; 0 before the first. */
	long last();

	/**
	 * Turns after this number, oldest first. A pack's first version is none, nor is its going: nobody had learnt anything else
	 * of it. One that comes again is compared with what was there last, one that was published with the next lower version. What
	 * lies no more in the data folder cannot be told.
	 */
	List<Turn> after(long number);

	/**
	 * Which version of a pack a machine had at a point of its records.
	 *
	 * @param number order on that machine, of everything that was done there
	 * @return none when nothing before is on record
	 */
	Optional<String> had(String pack, UUID device, long number);

	/**
	 * A pack was put in the place of another version of it, or published in a new one.
	 *
	 * @param number order on this machine
	 * @param when   it was done
	 * @param undone the higher versions that are gone again, when it went back to one that was there before; else none
	 * @param difference from what was there before; nothing of it is to be learnt when the publisher says that only wording changed
	 */
	record Turn(long number, Bilingual title, Instant when, Set<String> undone, PackDifference difference) {
		public Turn {
			undone = Set.copyOf(undone);
		}

		/** Whether what came with it is in this version of its pack. */
		public boolean in(String version) {
			return version.equals(difference.after()) || Versions.compare(version, difference.after()) > 0;
		}
	}
}
