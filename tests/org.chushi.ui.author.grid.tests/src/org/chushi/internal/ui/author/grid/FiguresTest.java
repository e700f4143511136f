package org.chushi.internal.ui.author.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.junit.jupiter.api.Test;

class FiguresTest {

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private static Paper paper(String bank) {
		Paper paper = MODEL.createPaper();
		paper.setId("p");
		PaperSection section = MODEL.createPaperSection();
		section.setBank(bank);
		paper.getSections().add(section);
		return paper;
	}

	@Test
	void aPaperMayNameItsBankByIdOrByCode() {
		Bank bank = MODEL.createBank();
		bank.setId("id");
		bank.setCode("B-1");
		assertThat(Figures.of(paper("id"), bank)).isTrue();
		assertThat(Figures.of(paper("B-1"), bank)).isTrue();
		assertThat(Figures.of(paper("B-2"), bank)).isFalse();
		assertThat(Figures.of(paper(null), bank)).isFalse();
	}
}
