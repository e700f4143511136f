package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.chushi.content.ExamQuestions;
import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.model.Quota;
import org.junit.jupiter.api.Test;

class ExamQuestionsTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private final Bank bank = bank();
	private final Question question = question("q", "K-1");
	private final Paper paper = MODEL.createPaper();
	private final PaperSection section = MODEL.createPaperSection();

	ExamQuestionsTest() {
		bank.getQuestions().add(question);
		section.setBank("b");
		paper.getSections().add(section);
	}

	private static Bank bank() {
		Bank bank = MODEL.createBank();
		bank.setId("b");
		bank.setCode("B");
		return bank;
	}

	private static Question question(String id, String competency) {
		Question question = MODEL.createTrueFalse();
		question.setId(id);
		question.setCode(id.toUpperCase());
		question.getCompetencies().add(competency);
		return question;
	}

	private ExamQuestions exams() {
		return new ExamQuestions(List.of(paper), reference -> Map.of("K-1", "k1").getOrDefault(reference, reference));
	}

	@Test
	void aSectionThatTakesAllThereIsGivesItAway() {
		assertThat(exams().all(question)).contains(paper);
		assertThat(exams().keeps(question)).isTrue();
	}

	@Test
	void aSectionThatDrawsOrHasQuotasDoesNot() {
		section.setDraw(3);
		assertThat(exams().keeps(question)).isFalse();
		section.setDraw(0);
		Quota quota = MODEL.createQuota();
		quota.setCount(2);
		section.getQuotas().add(quota);
		assertThat(exams().keeps(question)).isFalse();
	}

	@Test
	void aSectionOfNamedQuestionsGivesThoseAwayAndNoOthers() {
		Question other = question("other", "K-1");
		bank.getQuestions().add(other);
		section.getQuestions().add("Q");
		assertThat(exams().always(question)).contains(paper);
		assertThat(exams().keeps(other)).isFalse();
	}

	@Test
	void anAnchorIsOnEveryFormWhereverItLies() {
		section.setDraw(1);
		Question alone = question("alone", "K-9");
		paper.getAnchors().add("alone");
		assertThat(exams().keeps(alone)).isTrue();
		assertThat(exams().keeps(question)).isFalse();
	}

	@Test
	void aSectionOfOneCompetencyTakesThoseThatHaveItByIdOrCode() {
		section.getCompetencies().add("k1");
		assertThat(exams().keeps(question)).isTrue();
		section.getCompetencies().clear();
		section.getCompetencies().add("k2");
		assertThat(exams().keeps(question)).isFalse();
	}

	@Test
	void aBankForExamsAloneKeepsAllOfIt() {
		section.setDraw(1);
		bank.setExamOnly(true);
		assertThat(exams().keeps(question)).isTrue();
	}
}
