package org.chushi.internal.psychometrics;

import java.util.Random;
import java.util.stream.IntStream;

import org.chushi.psychometrics.Responses;

/** Made-up tables of responses. */
final class Tables {

	private Tables() {
	}

	/** @param missing share of responses that are missing */
	static Responses random(Random random, int people, int items, int most, double missing) {
		Responses.Builder builder = Responses.builder(IntStream.rangeClosed(1, items).mapToObj(i -> "q" + i).toList());
		for (int p = 0; p < people; p++) {
			builder.row("", random.ints(items, 0, most + 1).map(s -> random.nextDouble() < missing ? -1 : s).toArray());
		}
		return builder.build().value();
	}

	static byte[][] columns(Responses responses) {
		return IntStream.range(0, responses.items()).mapToObj(responses::column).toArray(byte[][]::new);
	}
}
