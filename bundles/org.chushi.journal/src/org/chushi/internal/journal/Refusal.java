package org.chushi.internal.journal;

import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.internal.journal.jdbc.ProjectionRows.ProjectionRow;
import org.chushi.internal.journal.jdbc.Trouble;
import org.chushi.journal.Projection;

/** Says to a person why the database cannot be used, and what to do. */
final class Refusal {

	private static final System.Logger LOG = System.getLogger(Refusal.class.getName());

	/** Free space below which nothing is written any more, in bytes. */
	static final long RESERVE = 16L << 20;

	private Refusal() {
	}

	/** After a failure; what it said is for those who look after the program, and goes to the log. */
	static <T> Result<T> of(Exception failure, Trouble trouble, String place) {
		LOG.log(trouble == Trouble.OTHER ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG, place, failure);
		return of(trouble, place);
	}

	/** @param place of the database: a folder or an address */
	static <T> Result<T> of(Trouble trouble, String place) {
		return switch (trouble) {
		case LOCKED -> of(place, Messages.Trouble_locked, Messages.Trouble_lockedHave.text(),
				Messages.Trouble_lockedWant.text(), Messages.Trouble_lockedNext);
		case READ_ONLY -> of(place, Messages.Trouble_readOnly, Messages.Trouble_readOnlyHave.text(),
				Messages.Trouble_readOnlyWant.text(), Messages.Trouble_readOnlyNext);
		case FULL -> of(place, Messages.Trouble_full, Messages.Trouble_fullHave.text(),
				Messages.Trouble_fullWant.text(RESERVE >> 20), Messages.Trouble_fullNext);
		case CORRUPT -> of(place, Messages.Trouble_corrupt, Messages.Trouble_corruptHave.text(),
				Messages.Trouble_corruptWant.text(), Messages.Trouble_corruptNext);
		case NEWER -> of(place, Messages.Trouble_newer, Messages.Trouble_newerFile.text(),
				Messages.Trouble_newerFileWant.text(), Messages.Trouble_newerNext);
		case UNREACHABLE -> unreachable(place, Messages.Trouble_unreachableHave);
		case DENIED -> unreachable(place, Messages.Trouble_deniedHave);
		case ABSENT -> unreachable(place, Messages.Trouble_absentHave);
		case OTHER -> of(place, Messages.Trouble_other, Messages.Trouble_otherHave.text(),
				Messages.Trouble_otherWant.text(), Messages.Trouble_otherNext);
		};
	}

	private static <T> Result<T> unreachable(String place, Messages have) {
		return of(place, Messages.Trouble_unreachable, have.text(), Messages.Trouble_unreachableWant.text(),
				Messages.Trouble_unreachableNext);
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

	/** @param url as given, without what may be a password */
	static <T> Result<T> address(String url) {
		return of(url, Messages.Trouble_address, Bilingual.same(url),
				Bilingual.same("jdbc:postgresql://SERVER/DATABASE"), Messages.Trouble_addressNext);
	}

	static <T> Result<T> noFolder(String place) {
		return of(place, Messages.Trouble_noFolder, Messages.Trouble_noFolderHave.text(),
				Messages.Trouble_noFolderWant.text(), Messages.Trouble_noFolderNext);
	}

	/** There is no journal in the folder, and none is to be made. */
	static <T> Result<T> nothing(String place) {
		return of(place, Messages.Trouble_nothing, Messages.Trouble_nothingHave.text(), Messages.Trouble_goneWant.text(),
				Messages.Trouble_nothingNext);
	}

	static <T> Result<T> device(Device.Damaged damage) {
		return of(damage.getMessage(), damage.isKey() ? Messages.Trouble_key : Messages.Trouble_card,
				Messages.Trouble_keyHave.text(), Messages.Trouble_keyWant.text(), Messages.Trouble_keyNext);
	}

	static <T> Result<T> event(UnusableEvent found) {
		return found.isNewer()
				? of(found.place(), Messages.Trouble_newer, Bilingual.same(found.have()), Bilingual.same(found.want()),
						Messages.Trouble_newerNext)
				: of(found.place(), Messages.Trouble_event, Messages.Trouble_eventHave.text(),
						Messages.Trouble_eventWant.text(), Messages.Trouble_eventNext);
	}

	/** @param newer of a projection */
	static <T> Result<T> newer(String place, ProjectionRow newer, List<Projection> known) {
		int own = known.stream().filter(p -> p.name().equals(newer.name())).mapToInt(Projection::version).findFirst()
				.orElse(0);
		return newer(place, newer.name() + " " + newer.version(), newer.name() + " " + own);
	}

	/** Of a file somebody named to read from. */
	static <T> Result<T> file(Path file, Messages reason, Messages want) {
		return of(file.toString(), reason, Messages.File_have.text(), want.text(), Messages.File_next);
	}

	/** Of a file somebody named to write to. */
	static <T> Result<T> target(Path file, Messages reason, Messages have) {
		return of(file.toString(), reason, have.text(), Messages.Target_want.text(), Messages.Target_next);
	}

	private static <T> Result<T> of(String place, Messages reason, Bilingual have, Bilingual want, Messages next) {
		return Result.refused(reason.text(), List.of(new Missing(Bilingual.same(place), have, want, next.text())));
	}
}
