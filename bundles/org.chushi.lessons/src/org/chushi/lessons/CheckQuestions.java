package org.chushi.lessons;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.internal.lessons.Messages;
import org.chushi.model.Bank;
import org.chushi.model.Element;
import org.chushi.model.ForeignQuestion;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.SealedQuestion;
import org.eclipse.emf.ecore.EObject;

/** Which questions may be asked in a lesson: never what an exam lives on. */
public final class CheckQuestions {

	private CheckQuestions() {
	}

	/**
	 * Why a question may not be asked in a lesson; none when it may. Whether its type can ask it is for the type to say.
	 *
	 * @param files in which papers are looked for
	 */
	public static Optional<Bilingual> refusal(Question question, Collection<? extends EObject> files) {
		return refusal(question, bank(question), files.stream().filter(Paper.class::isInstance).map(Paper.class::cast).toList());
	}

	private static Optional<Bank> bank(Question question) {
		return Optional.ofNullable(question.eContainer()).filter(Bank.class::isInstance).map(Bank.class::cast);
	}

	private static Optional<Bilingual> refusal(Question question, Optional<Bank> bank, List<Paper> papers) {
		if (question instanceof SealedQuestion) {
			return Optional.of(Messages.CheckQuestions_sealed.text(name(question)));
		}
		if (question instanceof ForeignQuestion) {
			return Optional.of(Messages.CheckQuestions_foreign.text(name(question)));
		}
		if (bank.filter(Bank::isExamOnly).isPresent()) {
			return Optional.of(Messages.CheckQuestions_examOnly.text(name(question), Texts.of(bank.get().getTitle())));
		}
		Optional<Bilingual> always = papers.stream().filter(p -> always(p, question)).findFirst()
				.map(p -> Messages.CheckQuestions_always.text(name(question), Texts.of(p.getTitle())));
		return always.or(() -> bank.flatMap(b -> papers.stream().filter(p -> takesAll(p, question, b)).findFirst())
				.map(p -> Messages.CheckQuestions_paper.text(name(question), Texts.of(p.getTitle()))));
	}

	/** Fixed questions and anchors are on every form. */
	private static boolean always(Paper paper, Question question) {
		return Stream.concat(paper.getAnchors().stream(), paper.getSections().stream().flatMap(s -> s.getQuestions().stream()))
				.anyMatch(reference -> named(question, reference));
	}

	/** A section that draws nothing asks all there is: whoever has seen the question has seen the exam. */
	private static boolean takesAll(Paper paper, Question question, Bank bank) {
		return paper.getSections().stream().anyMatch(s -> s.getDraw() == 0 && s.getQuestions().isEmpty() && s.getQuotas().isEmpty()
				&& named(bank, s.getBank()) && matches(s, question));
	}

	private static boolean named(Element element, String reference) {
		return reference != null && (reference.equals(element.getId()) || reference.equals(element.getCode()));
	}

	private static boolean matches(PaperSection section, Question question) {
		return section.getCompetencies().isEmpty()
				|| question.getCompetencies().stream().anyMatch(section.getCompetencies()::contains);
	}

	private static String name(Question question) {
		return question.getCode() == null ? String.valueOf(question.getId()) : question.getCode();
	}
}
