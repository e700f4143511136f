package org.chushi.papers;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chushi.assessment.WrittenBank;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.Pack;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A paper as it is being written, and what of its pack decides whether it can be filled. Made on the thread of who writes;
 * then for any thread.
 *
 * @param pack id of the pack: what is installed of it does not count, for it is written anew here
 */
public record WrittenPaper(String pack, Paper paper, List<WrittenBank> banks, List<Competency> competencies) {

	public WrittenPaper {
		banks = List.copyOf(banks);
		competencies = List.copyOf(competencies);
	}

	/**
	 * @param roots of the pack
	 * @param sound whether the checks find no error in a question
	 */
	public static WrittenPaper of(Paper paper, Pack pack, Collection<? extends EObject> roots, Predicate<Question> sound) {
		Stream<Competency> competencies = pack.getDomains().stream().map(CompetencyDomain::getCompetencies).flatMap(List::stream);
		return new WrittenPaper(pack.getId(), EcoreUtil.copy(paper),
				roots.stream().filter(Bank.class::isInstance).map(Bank.class::cast).filter(b -> concerns(b, paper))
						.map(b -> WrittenBank.of(b, sound)).toList(),
				competencies.map(EcoreUtil::copy).toList());
	}

	/** Where single questions are named, each bank may hold them. */
	private static boolean concerns(Bank bank, Paper paper) {
		boolean single = !paper.getAnchors().isEmpty() || !paper.getCritical().isEmpty() || !paper.getApart().isEmpty();
		return single || paper.getSections().stream().anyMatch(s -> !s.getQuestions().isEmpty()
				|| s.getBank() != null && (s.getBank().equals(bank.getId()) || s.getBank().equals(bank.getCode())));
	}
}
