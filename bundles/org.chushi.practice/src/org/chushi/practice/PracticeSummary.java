package org.chushi.practice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.practice.ReviewOutlook.Recall;

/**
 * How somebody's practice goes, in counts: no single answer is in it.
 *
 * @param answers      in the last {@link PracticePolicy#LOOK_BACK_DAYS} days
 * @param right        of them
 * @param days         days with an answer, of these
 * @param inBook       questions in the wrong-answer book
 * @param due          cards due today
 * @param measured     how due cards were recalled lately
 * @param competencies practised in these days, weakest first
 */
public record PracticeSummary(UUID person, int answers, int right, int days, int inBook, int due,
		Optional<Recall> measured, List<CompetencyPractice> competencies) {

	/**
	 * Answers of one competency.
	 *
	 * @param weak enough answers, and too few of them right, by {@link PracticePolicy}
	 */
	public record CompetencyPractice(String competency, Bilingual title, int answers, int right, boolean weak) {
		public int percent() {
			return Math.round(100f * right / answers);
		}
	}

	public PracticeSummary {
		competencies = List.copyOf(competencies);
	}
}
