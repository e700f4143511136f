package org.chushi.growth;

import java.util.List;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;

/** Transfers and promotions proposed from what people can and what they want. Nobody is moved by it. A service. */
public interface Prospects {

	/** Somebody without a wish is near with at least this share of the conditions met, in percent. */
	int NEAR = 50;

	/** Every position that somebody is ready for, wants or is near to, the most wanted first. */
	Result<List<Opening>> all(Session session);

	/**
	 * Wishes to go up or across that name no position, the strongest and soonest first: what they say in words is for people to read.
	 * Somebody who has no place on a map is listed too.
	 */
	Result<List<OpenWish>> open(Session session);

	/** One position. @param position id or code */
	Result<Opening> of(Session session, String position);

	/** What of it concerns one person: the positions they might take. */
	Result<List<Opening>> about(Session session, UUID person);

	/**
	 * A wish without a position.
	 *
	 * @param here where the person is now; blank for somebody no map has a place for
	 * @param old  whether it was said so long ago that it is asked about again
	 */
	record OpenWish(UUID person, String name, Bilingual here, Wish wish, boolean old) {
	}

	/**
	 * A position and who might take it.
	 *
	 * @param people those who are ready and want it first, then those on the way, those to be asked, those who want something
	 *               else, those who are near
	 */
	record Opening(String position, String code, Bilingual title, List<Prospect> people) {
		public Opening {
			people = List.copyOf(people);
		}

		public List<Prospect> people(Prospect.Standing standing) {
			return people.stream().filter(p -> p.standing() == standing).toList();
		}
	}
}
