package org.chushi.internal.publishing;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.chushi.core.Result;

/**
 * Paths of files that do on every disk: relative, inside, without what Windows forbids, and no two that some disk takes for
 * the same.
 */
final class Names {

	private static final int LONGEST = 240;
	private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}\\\\:*?\"<>|]");
	private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

	private final Set<String> taken = new HashSet<>();

	/** @param place what to call it in a refusal */
	Result<String> take(String place, String path) {
		if (path.isEmpty() || path.length() > LONGEST || path.startsWith("/") || FORBIDDEN.matcher(path).find()
				|| !Normalizer.isNormalized(path, Normalizer.Form.NFC) || List.of(path.split("/", -1)).stream().anyMatch(Names::unfit)) {
			return Refusals.because(Messages.Names_unfit.text(path), place, Messages.Verifier_doNot.text());
		}
		return taken.add(path.toLowerCase(Locale.ROOT)) ? Result.done(path)
				: Refusals.because(Messages.Names_twice.text(path), place, Messages.Verifier_doNot.text());
	}

	private static boolean unfit(String part) {
		return part.isEmpty() || part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ") || DEVICE.matcher(part).matches();
	}
}
