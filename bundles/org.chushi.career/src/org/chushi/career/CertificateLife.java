package org.chushi.career;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * What became of a certificate since it was issued. Every deadline was set by the policy of the day on which it began to run, and
 * stands in the journal; a policy changed later moves none.
 *
 * @param renewFrom   first day it may be renewed, an ISO date; empty for one that never ends
 * @param graceUntil  last day it gives its rights, though it was not renewed; empty for ever
 * @param previous    the one in whose place it came
 * @param successor   the one that came in its place
 * @param suspension  while it is suspended
 * @param appealUntil last day to appeal against the suspension or the revocation; empty for however late
 * @param appeal      against the suspension or the revocation that stands
 * @param deltas      every change of what it rests on, oldest first
 * @param turns       what was done to it, oldest first
 */
public record CertificateLife(String renewFrom, String graceUntil, Optional<UUID> previous, Optional<UUID> successor,
		Optional<Suspension> suspension, String appealUntil, Optional<Appeal> appeal, List<Delta> deltas, List<Turn> turns) {

	public CertificateLife {
		deltas = List.copyOf(deltas);
		turns = List.copyOf(turns);
	}

	/** Nothing has happened, and it ends on its last day. @param validUntil empty for never */
	public static CertificateLife plain(String validUntil) {
		return new CertificateLife(validUntil, validUntil, Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(),
				List.of(), List.of());
	}

	/** Changes whose delta is still to be done. */
	public List<Delta> open() {
		return deltas.stream().filter(d -> d.end() == End.OPEN).toList();
	}

	/** The first last day of an open delta; none when there is none, or when the changes are only told. */
	public Optional<String> deltaUntil() {
		return open().stream().map(Delta::until).filter(u -> !u.isEmpty()).min(Comparator.naturalOrder());
	}

	/** @param by who suspended it; none when it was no person */
	public record Suspension(String reason, Optional<UUID> by, Instant when) {
	}

	/** @param words why, in the words of the holder */
	public record Appeal(String words, Instant when, Optional<Decision> decision) {

		public boolean waits() {
			return decision.isEmpty();
		}
	}

	/** @param overturned whether the certificate stands as before what was appealed against */
	public record Decision(boolean overturned, String reason, Optional<UUID> by, Instant when) {
	}

	/** What became of a delta. */
	public enum End {
		OPEN, DONE,
		/** The content is as it was before. */
		WITHDRAWN
	}

	/**
	 * What is to be learnt anew after a change of the content.
	 *
	 * @param pack    id of the pack that changed
	 * @param title   its title
	 * @param version that came
	 * @param since   what was done before does not count
	 * @param until   last day, an ISO date; empty when the change is only told
	 */
	public record Delta(String pack, Bilingual title, String version, Instant since, String until, List<Changed> changed, End end) {
		public Delta {
			changed = List.copyOf(changed);
		}
	}

	/** What kind of thing changed. */
	public enum Kind {
		/** To be read again. */
		LESSON,
		/** To be passed again. */
		EXAM,
		/** To be observed again in one session. */
		CHECKLIST,
		/** A condition of the certificate itself, to be met as it is now. */
		RULE
	}

	/** @param id of the lesson, the paper, the checklist or the requirement */
	public record Changed(Kind kind, String id, Bilingual title) {
	}

	/** What happens to a certificate. */
	public enum Deed {
		ISSUED(Messages.Deed_issued), RENEWED(Messages.Deed_renewed), SUSPENDED(Messages.Deed_suspended), LIFTED(Messages.Deed_lifted),
		REVOKED(Messages.Deed_revoked), APPEALED(Messages.Deed_appealed), UPHELD(Messages.Deed_upheld), OVERTURNED(Messages.Deed_overturned),
		SUPERSEDED(Messages.Deed_superseded), STALE(Messages.Deed_stale), FRESH(Messages.Deed_fresh), WITHDRAWN(Messages.Deed_withdrawn),
		/** By itself, as time passes. */
		DUE(Messages.Deed_due), GRACE(Messages.Deed_grace), EXPIRED(Messages.Deed_expired), LAPSED(Messages.Deed_lapsed);

		private final Messages title;

		Deed(Messages title) {
			this.title = title;
		}

		/** In a word or two. */
		public Bilingual title() {
			return title.text();
		}
	}

	/**
	 * @param actor as in the journal: a person's id, or {@code system}; empty for what time alone did
	 * @param why   the reason given, or what it was about; blank when there is nothing more to say
	 */
	public record Turn(Deed deed, Instant when, String actor, Bilingual why) {
	}
}
