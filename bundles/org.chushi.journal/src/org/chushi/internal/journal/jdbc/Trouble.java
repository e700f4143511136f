package org.chushi.internal.journal.jdbc;

import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Why a database cannot be used. */
public enum Trouble {
	LOCKED, READ_ONLY, FULL, CORRUPT, NEWER, UNREACHABLE, DENIED, ABSENT, OTHER;

	private static final List<String> FULL_WORDS = List.of("no space left", "not enough space", "disk quota exceeded",
			"file too large", "disk full");

	/** Of H2, where it finds out only while it reads. */
	private static final Pattern CORRUPT_WORDS = Pattern
			.compile("file corrupt|unable to read the page|chunk \\d+ not found");

	/** What the exception and its causes say; the first that says something decides. */
	public static Trouble of(Throwable failure) {
		Trouble found = OTHER;
		for (Throwable at = failure; at != null; at = at.getCause() == at ? null : at.getCause()) {
			Trouble here = here(at);
			// a full disk often shows as a corrupt or closed database first
			if (here == FULL || found == OTHER) {
				found = here;
			}
		}
		return found;
	}

	private static Trouble here(Throwable at) {
		String said = String.valueOf(at.getMessage()).toLowerCase(Locale.ROOT);
		if (FULL_WORDS.stream().anyMatch(said::contains)) {
			return FULL;
		}
		if (CORRUPT_WORDS.matcher(said).find()) {
			return CORRUPT;
		}
		if (at instanceof AccessDeniedException || at instanceof ReadOnlyFileSystemException
				|| said.contains("read-only file system") || said.contains("permission denied")) {
			return READ_ONLY;
		}
		return at instanceof SQLException sql ? of(sql.getErrorCode(), String.valueOf(sql.getSQLState())) : OTHER;
	}

	/** H2 has codes of its own (org.h2.api.ErrorCode), PostgreSQL the classes of SQL states. */
	private static Trouble of(int code, String state) {
		return switch (code) {
		case 90020 -> LOCKED;
		// 50000 is what H2 says when it stumbles inside itself, as it does over a damaged file
		case 90030, 50000 -> CORRUPT;
		case 90048 -> NEWER;
		case 90097 -> READ_ONLY;
		default -> switch (state) {
		case "53100" -> FULL;
		case "25006" -> READ_ONLY;
		case "XX001", "XX002" -> CORRUPT;
		case "55P03" -> LOCKED;
		case "3D000" -> ABSENT;
		case "57P01", "57P02", "57P03", "53300" -> UNREACHABLE;
		default -> state.startsWith("28") ? DENIED : state.startsWith("08") ? UNREACHABLE : OTHER;
		};
		};
	}
}
