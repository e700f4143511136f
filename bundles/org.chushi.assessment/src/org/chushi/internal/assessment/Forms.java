package org.chushi.internal.assessment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.chushi.assessment.CandidateSource.Candidate;

/**
 * Forms of equal difficulty: what was drawn for all of them is ordered by difficulty and dealt in rounds, each time the
 * hardest to the form that is the easiest so far. So forms differ by no more than the questions of one round do.
 */
final class Forms {

	private final int[] difficulty;

	Forms(int number) {
		difficulty = new int[number];
	}

	/** The seed by which all forms of a paper are drawn; attempts differ in the order of questions and options only. */
	static long seed(String paper, String version) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest((paper + "@" + version).getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.wrap(hash).getLong();
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	/** @return what each form gets */
	List<List<Candidate>> deal(Collection<Candidate> drawn) {
		List<List<Candidate>> dealt = new ArrayList<>();
		for (int i = 0; i < difficulty.length; i++) {
			dealt.add(new ArrayList<>());
		}
		List<Candidate> hardestFirst = drawn.stream().sorted(Comparator.comparingInt(Candidate::difficulty).reversed()).toList();
		for (int from = 0; from < hardestFirst.size(); from += difficulty.length) {
			List<Integer> easiestFirst = IntStream.range(0, difficulty.length).boxed()
					.sorted(Comparator.comparingInt(f -> difficulty[f])).toList();
			for (int i = 0; i < difficulty.length && from + i < hardestFirst.size(); i++) {
				Candidate candidate = hardestFirst.get(from + i);
				dealt.get(easiestFirst.get(i)).add(candidate);
				difficulty[easiestFirst.get(i)] += candidate.difficulty();
			}
		}
		return dealt;
	}
}
