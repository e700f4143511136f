package org.chushi.internal.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.content.Library;
import org.chushi.model.Bank;
import org.chushi.model.Competency;
import org.chushi.model.CompetencyDomain;
import org.chushi.model.ModelFactory;
import org.chushi.model.Pack;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.chushi.papers.WrittenPaper;
import org.junit.jupiter.api.Test;

/** The library of the test has a bank, a question in it and a competency, all of the pack {@code pack-id}. */
class BesideTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	private final Library shelf = Shelf.withABank();
	private final Paper paper = MAKE.createPaper();
	private final Pack pack = MAKE.createPack();
	private final Bank bank = MAKE.createBank();
	private final Competency competency = MAKE.createCompetency();

	BesideTest() {
		pack.setId("mine");
		CompetencyDomain domain = MAKE.createCompetencyDomain();
		competency.setId("own-competency");
		competency.setCode("K-ONE");
		domain.getCompetencies().add(competency);
		pack.getDomains().add(domain);
		bank.setId("own-bank");
		bank.setCode("B-OWN");
		bank.getQuestions().add(MAKE.createTrueFalse());
		PaperSection section = MAKE.createPaperSection();
		section.setBank("B-OWN");
		paper.getSections().add(section);
	}

	private WrittenPaper written() {
		return WrittenPaper.of(paper, pack, List.of(pack, paper, bank), q -> true);
	}

	private Beside library() {
		return new Beside(shelf, written());
	}

	@Test
	void whatIsBeingWrittenIsFoundBeforeWhatIsInstalled() {
		assertThat(library().find(Competency.class, "K-ONE").orElseThrow().getId()).isEqualTo("own-competency");
		assertThat(library().find(Bank.class, "B-OWN").orElseThrow().getId()).isEqualTo("own-bank");
		assertThat(library().find(Bank.class, "B-ONE").orElseThrow().getId()).as("of another pack").isEqualTo("bank-id");
		assertThat(library().find(Question.class, "B-OWN")).isEmpty();
	}

	@Test
	void whatIsInstalledOfTheSamePackDoesNotCount() {
		pack.setId(shelf.packs().getFirst().id());
		assertThat(library().find(Bank.class, "B-ONE")).isEmpty();
		assertThat(library().all(Question.class)).isEmpty();
	}

	@Test
	void onlyBanksThatThePaperIsAboutAreGoneThrough() {
		assertThat(written().banks()).hasSize(1);
		paper.getSections().getFirst().setBank("B-ONE");
		assertThat(written().banks()).isEmpty();
		paper.getAnchors().add("somewhere");
		assertThat(written().banks()).hasSize(1);
	}

	@Test
	void whatIsChangedAfterwardsChangesNothing() {
		WrittenPaper written = written();
		bank.getQuestions().clear();
		competency.setCode("K-OTHER");
		paper.getSections().clear();
		assertThat(written.banks().getFirst().questions()).hasSize(1);
		assertThat(written.competencies().getFirst().getCode()).isEqualTo("K-ONE");
		assertThat(written.paper().getSections()).hasSize(1);
	}
}
