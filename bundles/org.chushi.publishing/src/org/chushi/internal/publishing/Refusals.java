package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.PlainFiles;
import org.chushi.core.Result;

/** Refusals that say where, what was found, what should be, and what to do. */
final class Refusals {

	private static final Bilingual SOUND = Messages.Refusals_sound.text();

	private Refusals() {
	}

	/** @param place a file, an entry of it, an address */
	static <T> Result<T> because(Bilingual reason, String place, Bilingual have, Bilingual want, Bilingual next) {
		return Result.refused(reason, List.of(new Missing(Bilingual.same(place), have, want, next)));
	}

	/** Where what was found says as much as what should be. */
	static <T> Result<T> because(Bilingual reason, String place, Bilingual next) {
		return because(reason, place, Messages.Refusals_found.text(), SOUND, next);
	}

	/** The disk said no. */
	static <T> Result<T> disk(String place, IOException e) {
		return because(Messages.Refusals_disk.text(said(e)), place, Messages.Refusals_diskNext.text());
	}

	private static Bilingual said(IOException e) {
		return switch (e) {
		case PlainFiles.Odd odd -> Messages.Refusals_odd.text();
		case NoSuchFileException gone -> Messages.Refusals_gone.text();
		case AccessDeniedException denied -> Messages.Refusals_denied.text();
		case FileAlreadyExistsException there -> Messages.Refusals_exists.text();
		case FileSystemException other when other.getReason() != null -> Bilingual.same(other.getReason());
		default -> Bilingual.same(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
		};
	}
}
