package org.chushi.scripts;

import java.util.List;
import java.util.Map;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.people.Session;

/**
 * The script templates (话术) of all packs, as agents find, fill and copy them. A campaign comes and goes by its days in the
 * time zone of the team. A service.
 */
public interface Scripts {

	/** Characters of the longest value of a placeholder. */
	int LONGEST_VALUE = 200;

	/** Days the report looks ahead at most. */
	int MOST_DAYS = 366;

	/** Those that are valid today, the caller's favourites first, then by scenario, stage and place. */
	Result<List<ScriptCard>> list(Session session, ScriptQuery query);

	/** All scenarios in the order of the packs. */
	Result<List<ScenarioCard>> scenarios(Session session);

	/** One that is valid today. @param idOrCode of the template */
	Result<Script> script(Session session, String idOrCode);

	/**
	 * What the customer gets.
	 *
	 * @param values by {@link ScriptField#key}, or by another name of the placeholder; money, days and such are written as the
	 *               language writes them
	 * @return refused with what is missing or not as its kind asks for
	 */
	Result<String> fill(Session session, String idOrCode, Language language, Map<String, String> values);

	/** The same, and it is counted that this script was used: which placeholders were filled, never with what. */
	Result<String> copy(Session session, String idOrCode, Language language, Map<String, String> values);

	/** Puts it among the caller's own, or takes it away, also when its days are over; doing so twice is doing it once. */
	Result<ScriptCard> favourite(Session session, String idOrCode, boolean favourite);

	/** Those the caller copied last, the latest first, as far as they are valid today. */
	Result<List<ScriptCard>> recent(Session session);

	/** Exemplary dialogues, those of frequent scenarios first. */
	Result<List<Dialogue>> dialogues(Session session);

	/** Every script of the packs, also those of other days. @param days 0 to {@value #MOST_DAYS} */
	Result<ScriptReport> report(Session session, int days);
}
