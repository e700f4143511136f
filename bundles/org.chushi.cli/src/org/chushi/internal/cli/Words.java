package org.chushi.internal.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.chushi.core.Result;

/** Words that stand for one of a few things. */
final class Words {

	private Words() {
	}

	/** {@code halfYear}, {@code half-year} and {@code HALF_YEAR} are the same. */
	static <E extends Enum<E>> Result<E> literal(String said, E[] all) {
		return Arrays.stream(all).filter(e -> plain(e.name()).equals(plain(said))).findFirst().map(Result::done)
				.orElseGet(() -> Result.refused(Messages.ProposalVerbs_literal.text(said,
						Arrays.stream(all).map(e -> e.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))));
	}

	private static String plain(String word) {
		return word.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
	}
}
