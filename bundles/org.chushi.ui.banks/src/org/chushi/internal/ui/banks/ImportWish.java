package org.chushi.internal.ui.banks;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.BankImport.Target;
import org.chushi.exchange.ReadOptions;

/**
 * What a person wants to bring where, as typed.
 *
 * @param target   of {@code targets}, from 0; -1 for a new bank
 * @param pack     code of the pack of a new bank
 * @param language of its texts; found out when empty
 * @param examOnly practice is to leave the bank out
 */
record ImportWish(String file, int target, String pack, Optional<Language> language, boolean examOnly) {

	/** Where banks go when nobody says otherwise. */
	static final String PACK = "team-banks";

	static final ImportWish NONE = new ImportWish("", -1, PACK, Optional.empty(), false);

	/** Nothing when the file cannot be one. */
	Optional<Request> request(List<Target> targets) {
		String path = file.strip().replaceAll("^\"(.*)\"$", "$1");
		if (path.isEmpty()) {
			return Optional.empty();
		}
		try {
			Path place = Path.of(path).toAbsolutePath();
			ReadOptions options = language.map(ReadOptions::in).orElse(ReadOptions.DETECT);
			return place.getFileName() == null ? Optional.empty()
					: Optional.of(target >= 0 && target < targets.size()
							? new Request(place, targets.get(target).pack(), targets.get(target).name(), options, Optional.of(examOnly))
							: new Request(place, pack.strip(), "", options, Optional.of(examOnly)));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
