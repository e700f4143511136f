package org.chushi.internal.journal;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.Trouble;

/** Says to a person why the database cannot be used, and what to do. */
final class Refusal {

	/** Free space below which nothing is written any more, in bytes. */
	static final long RESERVE = 16L << 20;

	private Refusal() {
	}

	/**
	 * @param place   of the database: a folder or an address
	 * @param details what the database said, for those who look after it
	 */
	static <T> Result<T> of(Trouble trouble, String place, String details) {
		return switch (trouble) {
		case LOCKED -> of(place, Messages.Trouble_locked, Messages.Trouble_lockedHave.text(),
				Messages.Trouble_lockedWant.text(), Messages.Trouble_lockedNext);
		case READ_ONLY -> of(place, Messages.Trouble_readOnly, Messages.Trouble_readOnlyHave.text(),
				Messages.Trouble_readOnlyWant.text(), Messages.Trouble_readOnlyNext);
		case FULL -> of(place, Messages.Trouble_full, Messages.Trouble_fullHave.text(),
				Messages.Trouble_fullWant.text(RESERVE >> 20), Messages.Trouble_fullNext);
		case CORRUPT -> of(place, Messages.Trouble_corrupt, Messages.Trouble_corruptHave.text(),
				Messages.Trouble_corruptWant.text(), Messages.Trouble_corruptNext);
		case NEWER -> newer(place, details, "1");
		case UNREACHABLE -> of(place, Messages.Trouble_unreachable, Messages.Trouble_unreachableHave.text(details),
				Messages.Trouble_unreachableWant.text(), Messages.Trouble_unreachableNext);
		case OTHER -> of(place, Messages.Trouble_other, Messages.Trouble_otherHave.text(details),
				Messages.Trouble_otherWant.text(), Messages.Trouble_otherNext);
		};
	}

	/** @param have format of the database, or of one of its projections */
	static <T> Result<T> newer(String place, String have, String want) {
		return of(place, Messages.Trouble_newer, Messages.Trouble_newerHave.text(have),
				Messages.Trouble_newerWant.text(want), Messages.Trouble_newerNext);
	}

	static <T> Result<T> gone(String place) {
		return of(place, Messages.Trouble_gone, Messages.Trouble_goneHave.text(), Messages.Trouble_goneWant.text(),
				Messages.Trouble_goneNext);
	}

	private static <T> Result<T> of(String place, Messages reason, Bilingual have, Bilingual want, Messages next) {
		return Result.refused(reason.text(), List.of(new Missing(Bilingual.same(place), have, want, next.text())));
	}
}
