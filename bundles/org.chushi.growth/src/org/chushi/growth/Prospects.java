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

	/** One position. @param position id or code */
	Result<Opening> of(Session session, String position);

	/** What of it concerns one person: the positions they might take. */
	Result<List<Opening>> about(Session session, UUID person);

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
