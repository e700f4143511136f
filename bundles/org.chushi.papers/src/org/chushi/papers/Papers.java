package org.chushi.papers;

import java.util.List;

import org.chushi.assessment.Drawing;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.core.Result;
import org.chushi.people.Session;

/** Papers as trainers build them, kept in packs of the team's own. A service. Not for the thread of the screen. */
public interface Papers {

	/** All papers of the library in the order of packs and files, each with whether the banks can fill it now. */
	Result<List<PaperSummary>> list(Session session);

	/** The blueprint of a paper, with codes where there are any. @param paper id or code */
	Result<PaperPlan> plan(Session session, String paper);

	/** Reads a blueprint from JSON; refused with every field that is wrong. A text may be a string or have zh and en. */
	Result<PaperPlan> read(Session session, String json);

	/** Whether the banks can fill it. Stores nothing. */
	Result<Filling> check(Session session, PaperPlan plan);

	/** The same of a paper in the studio, with the banks of its pack as they are being written. */
	Result<Filling> check(Session session, WrittenPaper paper);

	/** What an attempt with this seed would get. Stores nothing. @param seed from 0 to {@link Drawing#SEEDS}, exclusive */
	Result<PaperSnapshot> draw(Session session, PaperPlan plan, long seed);

	/**
	 * Stores a paper, or another version of the one of its id or code. A paper that the banks cannot fill yet is stored all
	 * the same and says so; nobody can sit it until they can.
	 *
	 * @param pack code of the pack: one of the team's own, or a new one
	 * @return refused when a rule is wrong or the checks find errors in the pack; nothing is written then
	 */
	Result<PaperSummary> store(Session session, String pack, PaperPlan plan);
}
