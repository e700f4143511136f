package org.chushi.internal.ui.author.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.ItemAnalyses;
import org.chushi.analysis.ItemReport;
import org.chushi.analysis.PaperAnalysis;
import org.chushi.assessment.SatPapers;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.people.Session;

/**
 * What people's answers say of the questions of a bank: classical statistics of each, from the paper that most people had it on.
 *
 * @param reports by the id of the question
 */
record Figures(Map<String, ItemReport> reports) {

	static final Figures NONE = new Figures(Map.of());

	Figures {
		reports = Map.copyOf(reports);
	}

	/** Whether a paper draws from the bank, which it names by its id or its code, so that its figures are of questions there. */
	static boolean of(Paper paper, Bank bank) {
		return paper.getId() != null && paper.getSections().stream().map(PaperSection::getBank).filter(Objects::nonNull)
				.anyMatch(named -> named.equals(bank.getId()) || named.equals(bank.getCode()));
	}

	/** Not for the UI thread. @param papers ids of the papers that draw from the bank */
	static Figures read(ItemAnalyses analyses, Session session, Set<String> papers, Progress progress) {
		Map<String, ItemReport> most = new HashMap<>();
		for (SatPapers.Title title : titles(analyses, session)) {
			if (papers.contains(title.paper()) && !progress.cancelled()) {
				reports(analyses, session, title.paper()).forEach(report -> most.merge(report.question(), report,
						(one, other) -> other.figures().answered() > one.figures().answered() ? other : one));
			}
		}
		return new Figures(most);
	}

	private static List<SatPapers.Title> titles(ItemAnalyses analyses, Session session) {
		return analyses.papers(session) instanceof Result.Done<List<SatPapers.Title>> done ? done.value() : List.of();
	}

	private static List<ItemReport> reports(ItemAnalyses analyses, Session session, String paper) {
		return analyses.paper(session, paper, AttemptChoice.FIRST) instanceof Result.Done<PaperAnalysis> done
				? done.value().items() : List.of();
	}

	Optional<ItemReport> of(String question) {
		return Optional.ofNullable(question).map(reports::get);
	}
}
