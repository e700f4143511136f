package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.chushi.assessment.CandidateSource;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.Quota;
import org.chushi.questions.Item;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.chushi.testing.TestLibrary;
import org.junit.jupiter.api.Test;

/** Draws from an index that holds no more of a million questions than their numbers. */
final class CandidateSourceTest {

	private static final int SIZE = 1_000_000;

	/** Question n has the difficulty 1 + n mod 5. */
	private static final class Index implements CandidateSource {

		private int asked;
		private final List<Integer> limits = new ArrayList<>();

		@Override
		public Found find(Want want, Set<String> without, Set<String> barred, int limit, RandomGenerator random) {
			limits.add(limit);
			Set<String> seen = new HashSet<>(without);
			List<Candidate> found = new ArrayList<>();
			while (found.size() < limit) {
				int number = random.nextInt(SIZE);
				asked++;
				Candidate candidate = new Candidate("q" + number, 1 + number % 5, number);
				if (candidate.difficulty() >= want.easiest() && (want.hardest() == 0 || candidate.difficulty() <= want.hardest())
						&& !barred.contains(candidate.question()) && seen.add(candidate.question())) {
					found.add(candidate);
				}
			}
			return new Found(Optional.of(Bilingual.same("index")), found, 0, 0);
		}

		@Override
		public boolean matches(Want want, String question) {
			return true;
		}

		@Override
		public Optional<Candidate> candidate(String question) {
			return Optional.empty();
		}

		@Override
		public Result<Question> question(Candidate candidate) {
			return Result.done(Content.single(candidate.question()));
		}
	}

	private static Paper paper() {
		PaperSection section = Content.section("S", "INDEX", 100, 1, 0);
		for (int difficulty = 1; difficulty <= 5; difficulty++) {
			Quota quota = Content.MAKE.createQuota();
			quota.setCount(15);
			quota.setEasiest(difficulty);
			quota.setHardest(difficulty);
			section.getQuotas().add(quota);
		}
		return Content.paper("P", 80, section);
	}

	@Test
	void aPaperNeedsNoMoreCandidatesThanItHasPlaces() {
		Paper paper = paper();
		Index index = new Index();
		PaperSnapshot drawn = new PaperDrawing(TestTypes.ALL).draw(paper, TestLibrary.of(paper), index, 7, Set.of()).value();
		assertThat(drawn.items()).hasSize(100).extracting(Item::question).doesNotHaveDuplicates();
		assertThat(index.limits).hasSize(6).allMatch(limit -> limit == 100);
		assertThat(index.asked).isLessThan(10_000);
	}

	@Test
	void theSameSeedDrawsTheSameFromAnIndexToo() {
		Paper paper = paper();
		PaperDrawing drawing = new PaperDrawing(TestTypes.ALL);
		assertThat(drawing.draw(paper, TestLibrary.of(paper), new Index(), 7, Set.of()))
				.isEqualTo(drawing.draw(paper, TestLibrary.of(paper), new Index(), 7, Set.of()))
				.isNotEqualTo(drawing.draw(paper, TestLibrary.of(paper), new Index(), 8, Set.of()));
	}
}
