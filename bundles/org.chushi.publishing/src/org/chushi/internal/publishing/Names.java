package org.chushi.internal.publishing;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
	private final Set<String> folders = new HashSet<>();

	/** @param place what to call it in a refusal */
	Result<String> take(String place, String path) {
		if (path.isEmpty() || path.length() > LONGEST || path.startsWith("/") || FORBIDDEN.matcher(path).find()
				|| !Normalizer.isNormalized(path, Normalizer.Form.NFC) || List.of(path.split("/", -1)).stream().anyMatch(Names::unfit)) {
			return Refusals.because(Messages.Names_unfit.text(path), place, Messages.Verifier_doNot.text());
		}
		return alone(folded(path)) ? Result.done(path)
				: Refusals.because(Messages.Names_twice.text(path), place, Messages.Verifier_doNot.text());
	}

	/** Twice, for letters that are alike in capitals only. */
	private static String folded(String path) {
		return path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	/** No file has it, and none is a folder to another. */
	private boolean alone(String path) {
		for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
			folders.add(path.substring(0, at));
		}
		boolean beneath = folders.contains(path) || IntStream.range(0, path.length()).filter(i -> path.charAt(i) == '/')
				.anyMatch(i -> taken.contains(path.substring(0, i)));
		return taken.add(path) && !beneath;
	}

	private static boolean unfit(String part) {
		return part.isEmpty() || part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ") || DEVICE.matcher(part).matches();
	}
}
