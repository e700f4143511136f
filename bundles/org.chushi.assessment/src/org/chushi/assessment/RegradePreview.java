package org.chushi.assessment;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;

/**
 * What putting the key of a question right would do to everybody who had it.
 *
 * @param preview  stands for exactly this; {@link Regrades#apply} takes it
 * @param attempts whose key would change
 * @param effects  on those of them whose score would change
 * @param own      attempts of the caller, which another person has to put right
 * @param running  attempts under way, which keep the old key until they are put right after their end
 */
public record RegradePreview(String preview, String question, Bilingual stem, int attempts, List<Effect> effects, int own,
		int running) {

	public RegradePreview {
		effects = List.copyOf(effects);
	}

	/**
	 * What changes for one attempt.
	 *
	 * @param before, after without the items
	 * @param counts        whether it is the attempt that counts, then
	 * @param consequences  for gates, certificates and the like
	 */
	public record Effect(UUID attempt, UUID person, Bilingual paper, int number, Score before, Score after, boolean counts,
			List<Bilingual> consequences) {
		public Effect {
			consequences = List.copyOf(consequences);
		}

		/** Whether the person passes who did not, or the other way round. */
		public boolean turns() {
			return before.passed() != after.passed();
		}
	}
}
