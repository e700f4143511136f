package org.chushi.internal.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.QuestionBanks.BankSummary;
import org.chushi.assessment.QuestionBanks.Hit;
import org.chushi.assessment.QuestionBanks.Hits;
import org.chushi.assessment.QuestionBanks.Query;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.questions.Item;

/** Commands that look into banks, and at what papers draw from them. */
final class SearchVerbs {

	private static final int SHOWN = 20;
	private static final String BANK = "--bank";
	private static final String COMPETENCY = "--competency";
	private static final String TAG = "--tag";
	private static final String DIFFICULTY = "--difficulty";
	private static final String LIMIT = "--limit";
	private static final String SEED = "--seed";

	private SearchVerbs() {
	}

	static List<Verb> all() {
		return List.of(
				Verb.of("bank list", List.of(), in -> in.services().questionBanks().list(in.session()).map(SearchVerbs::banks)),
				Verb.of("bank search",
						List.of(Arg.many("WORD"), Arg.maybe(BANK), Arg.many(COMPETENCY), Arg.many(TAG), Arg.maybe(DIFFICULTY), Arg.maybe(LIMIT)),
						SearchVerbs::search),
				Verb.of("paper draw", List.of(Arg.of("PAPER"), new Arg(SEED, true, false, false)), SearchVerbs::draw));
	}

	private static Answer banks(List<BankSummary> banks) {
		return Answer.of(Map.of("banks", banks), banks.stream()
				.map(b -> Lines.columns(b.code(), b.title(), b.pack(), Messages.SearchVerbs_questions.text(b.questions()))).toList());
	}

	private static Result<Answer> search(Input in) {
		Result<Integer> limit = in.has(LIMIT) ? in.number(LIMIT) : Result.done(SHOWN);
		return limit.then(n -> difficulty(in).then(d -> n < 1 ? Result.<Answer>refused(Messages.SearchVerbs_limit.text())
				: in.services().questionBanks()
						.search(in.session(), new Query(in.all("WORD"), in.has(BANK) ? in.get(BANK) : "", in.all(COMPETENCY),
								in.all(TAG), d[0], d[1], n))
						.map(SearchVerbs::hits)));
	}

	/** {@code 3}, {@code 2-4}; lowest and highest. */
	private static Result<int[]> difficulty(Input in) {
		if (!in.has(DIFFICULTY)) {
			return Result.done(new int[2]);
		}
		String said = in.get(DIFFICULTY);
		return said.matches("[1-5](-[1-5])?")
				? Result.done(new int[] { said.charAt(0) - '0', said.charAt(said.length() - 1) - '0' })
				: Result.refused(Messages.SearchVerbs_difficulty.text(said));
	}

	private static Answer hits(Hits hits) {
		List<Bilingual> lines = new ArrayList<>();
		for (Hit hit : hits.questions()) {
			lines.add(Lines.columns(hit.bank(), hit.code(), hit.stem()));
		}
		if (hits.more()) {
			lines.add(Messages.SearchVerbs_more.text());
		}
		if (hits.questions().isEmpty()) {
			lines.add(Messages.SearchVerbs_none.text());
		}
		return Answer.of(hits, lines);
	}

	private static Result<Answer> draw(Input in) {
		String seed = in.get(SEED);
		return seed.matches("\\d{1,18}")
				? in.services().questionBanks().draw(in.session(), in.get("PAPER"), Long.parseLong(seed)).map(SearchVerbs::drawn)
				: Result.refused(Messages.Input_noNumber.text(SEED, seed));
	}

	/** Without keys: a sheet that may lie on a desk. */
	private static Answer drawn(PaperSnapshot paper) {
		List<Bilingual> lines = new ArrayList<>();
		lines.add(Messages.SearchVerbs_drawn.text(paper.title(), Long.toString(paper.seed()), paper.items().size()));
		List<Map<String, Object>> sections = new ArrayList<>();
		for (SectionSnapshot section : paper.sections()) {
			List<Item> items = paper.items().stream().filter(i -> i.section().equals(section.section())).toList();
			lines.add(section.title());
			items.forEach(i -> lines.add(Lines.indented(Lines.columns(paper.items().indexOf(i) + 1, Messages.SearchVerbs_level.text(i.difficulty()), i.stem()))));
			sections.add(Map.of("title", section.title(), "questions", items.stream().map(SearchVerbs::question).toList()));
		}
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("paper", paper.code());
		data.put("packVersion", paper.packVersion());
		data.put("seed", paper.seed());
		data.put("form", paper.form());
		data.put("barred", paper.barred().size());
		data.put("sections", sections);
		return Answer.of(data, lines);
	}

	private static Map<String, Object> question(Item item) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("question", item.question());
		data.put("type", item.type());
		data.put("difficulty", item.difficulty());
		data.put("points", item.points());
		data.put("stem", item.stem());
		return data;
	}
}
