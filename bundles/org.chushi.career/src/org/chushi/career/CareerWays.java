package org.chushi.career;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.rules.Finding;

/**
 * What is missing on the way to a position: the cheapest way over the map from where somebody is. What is met costs nothing,
 * and what several steps ask for is done once. Nothing is stored. A service.
 */
public interface CareerWays {

	/** How far every position is that ways lead to; the nearest first, and none for where the person is. */
	Result<Outlook> outlook(Session session, UUID person, Question question);

	/** The cheapest way to one position. Refused when none leads there. @param position id or code */
	Result<Way> way(Session session, UUID person, String position, Question question);

	/**
	 * What is asked.
	 *
	 * @param assumed certificates, papers and courses taken as had: their ids or codes, or keys of {@link Assumption}
	 */
	record Question(Measure by, List<String> assumed) {

		public Question {
			assumed = List.copyOf(assumed);
		}

		public static Question of(Measure by) {
			return new Question(by, List.of());
		}
	}

	/** What an assumption is about. */
	enum About {
		CERTIFICATE, EXAM, COURSE
	}

	/**
	 * Something taken as had, or that could be.
	 *
	 * @param key {@code certificate:ID}, {@code exam:ID} or {@code course:ID}
	 */
	record Assumption(String key, About about, Bilingual title) {
	}

	/**
	 * How far positions are.
	 *
	 * @param here      id of the position the person is in; empty for somebody the map has no place for
	 * @param assumed   what was taken as had
	 * @param distances of all positions that ways lead to, the nearest first
	 */
	record Outlook(UUID person, String here, Measure by, List<Assumption> assumed, List<Distance> distances) {

		public Optional<Distance> to(String position) {
			return distances.stream().filter(d -> d.position().equals(position)).findFirst();
		}
	}

	/** How far a position is. @param steps moves to make */
	record Distance(String position, String code, Bilingual title, int steps, Cost cost) {
	}

	/**
	 * A way.
	 *
	 * @param to        id of the position it leads to
	 * @param assumed   what was taken as had
	 * @param assumable what is missing on it and could be taken as had
	 * @param direct    where a move leads straight there and this way does not go it: why not
	 */
	record Way(UUID person, String from, Bilingual fromTitle, String to, Bilingual toTitle, Measure by, Cost cost, List<Step> steps,
			List<Assumption> assumed, List<Assumption> assumable, Optional<Direct> direct) {

		/** The moves it goes, in order. */
		public List<String> moves() {
			return steps.stream().map(Step::move).toList();
		}
	}

	/**
	 * A move that leads straight to a position, though the cheapest way does not go it.
	 *
	 * @param cost    of it; empty when it cannot be gone
	 * @param against what cannot be had for it from where the person is
	 */
	record Direct(String move, Optional<Cost> cost, List<Finding> against) {
	}

	/**
	 * One move of a way.
	 *
	 * @param cost  of it alone: without what an earlier step of the way has cost already
	 * @param ahead time to be spent in the position it begins at before one leaves it, for what a later step asks for
	 * @param needs one for each requirement of the move
	 */
	record Step(String move, String from, Bilingual fromTitle, String to, Bilingual toTitle, boolean vertical, Cost cost, List<Need> ahead,
			List<Need> needs) {

		/** Whether nothing of it is missing now. */
		public boolean ready() {
			return needs.stream().allMatch(Need::met);
		}
	}

	/**
	 * One thing a step asks for.
	 *
	 * @param finding as judged now, with what there is, what is wanted, and how to get it
	 * @param assumed not there, but taken as had
	 * @param earlier an earlier step of the way asks for it as well, or something before it at this one, so it is there by then
	 * @param rests   what a certificate or a gate that is not there rests on; for a certificate that lapsed what is to be learnt anew. Empty
	 *                for all else, and where all of it is there: then the finding itself says what is to be done
	 * @param had     a certificate that was had and does not hold now: the finding says how it stands and what gives it back
	 */
	record Need(Finding finding, boolean assumed, boolean earlier, List<Need> rests, boolean had) {

		public Need {
			rests = List.copyOf(rests);
		}

		public boolean met() {
			return finding.met();
		}

		/** Whether something is left to do for it at this step. */
		public boolean open() {
			return !finding.met() && !assumed && !earlier;
		}
	}
}
