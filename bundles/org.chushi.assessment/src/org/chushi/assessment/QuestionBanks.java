package org.chushi.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.questions.Item;
import org.chushi.questions.QuestionType;

/** Banks, their questions and what papers draw from them, as trainers look at them. A service. */
public interface QuestionBanks {

	/**
	 * A bank.
	 *
	 * @param pack  code of the pack it is in
	 * @param large whether its questions are read one by one, since they are too many to be loaded
	 * @param byType how many of each {@link QuestionType}, by its id, sorted; of a type that is not there by its model class
	 */
	record BankSummary(String id, String code, Bilingual title, String pack, int questions, boolean large,
			Map<String, Integer> byType) {
		public BankSummary {
			byType = Collections.unmodifiableMap(new TreeMap<>(byType));
		}
	}

	/**
	 * What is looked for; what is left empty does not matter.
	 *
	 * @param words        all of them are in stem, code or tags; capitals and widths do not matter
	 * @param bank         id or code
	 * @param competencies any of these, ids or codes
	 * @param tags         any of these
	 * @param easiest      lowest difficulty, 0 for any
	 * @param hardest      highest difficulty, 0 for any
	 * @param limit        no more than these
	 */
	record Query(List<String> words, String bank, List<String> competencies, List<String> tags, int easiest, int hardest,
			int limit) {
		public Query {
			words = List.copyOf(words);
			competencies = List.copyOf(competencies);
			tags = List.copyOf(tags);
		}
	}

	/** A question that was found. @param bank code of its bank; type name of its model class */
	record Hit(String question, String code, String bank, String type, Bilingual stem, int difficulty, List<String> competencies,
			List<String> tags) {
		public Hit {
			competencies = List.copyOf(competencies);
			tags = List.copyOf(tags);
		}
	}

	/** @param more whether there are others */
	record Hits(List<Hit> questions, boolean more) {
		public Hits {
			questions = List.copyOf(questions);
		}
	}

	Result<List<BankSummary>> list(Session session);

	/** In the order of packs, banks and places; without words those of a large bank by kind. */
	Result<Hits> search(Session session, Query query);

	/**
	 * A question as a paper would ask it, with its key. Refused with what is wrong when it cannot be asked, and while the caller
	 * sits a paper that it is on.
	 *
	 * @param question id or code
	 */
	Result<Item> question(Session session, String question);

	/**
	 * The paper that an attempt with this seed would get now. Refused when its blueprint cannot be met; says which rule lacks
	 * how many questions. Refused too when a question of it is on the paper that the caller sits.
	 *
	 * @param paper id or code
	 * @param seed  from 0 to {@link Drawing#SEEDS}, exclusive
	 */
	Result<PaperSnapshot> draw(Session session, String paper, long seed);
}
