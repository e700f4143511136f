package org.chushi.internal.ui.author.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.model.Question;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped final paper and its banks, as they are being written. */
class PaperEditorTest {

	@TempDir
	Path folder;
	private Studio studio;
	private Paper paper;

	@BeforeEach
	void open() {
		studio = new Studio(folder);
		studio.size(1600, 1000);
		paper = studio.open(Paper.class, "P-FINAL");
	}

	@AfterEach
	void close() {
		studio.close();
	}

	private void draw(PaperSection section, int questions) {
		var editing = studio.project().editing();
		editing.getCommandStack().execute(SetCommand.create(editing, section, ModelPackage.Literals.PAPER_SECTION__DRAW, questions));
		studio.pause();
	}

	@Test
	void aPaperThatTheBanksFillSaysWhatEachSectionWillHave() {
		assertThat(studio.words()).contains("The banks fill it");
		PaperSection first = paper.getSections().getFirst();
		assertThat(studio.words()).contains(first.getTitle().getEn(), first.getDraw() + " questions · " + first.getDraw() * first.getPoints() + " points");
	}

	@Test
	void askedForTooManyItSaysAtOnceWhichSectionLacksHowMany() {
		PaperSection first = paper.getSections().getFirst();
		int there = studio.find(Bank.class, first.getBank()).getQuestions().size();
		draw(first, there + 3);
		assertThat(studio.words()).contains("The banks do not fill it yet", first.getTitle().getEn());
		studio.project().editing().getCommandStack().undo();
		studio.pause();
		assertThat(studio.words()).contains("The banks fill it").doesNotContain("do not fill");
	}

	@Test
	void questionsThatAreNotSavedYetCount() {
		PaperSection first = paper.getSections().getFirst();
		Bank bank = studio.find(Bank.class, first.getBank());
		draw(first, bank.getQuestions().size() + 1);
		assertThat(studio.words()).contains("do not fill");
		Question another = (Question) studio.project().duplicate(bank.getQuestions().getFirst()).value();
		studio.pause();
		assertThat(studio.words()).as("%s", studio.project().problems(another)).doesNotContain("do not fill");
	}

	@Test
	void aQuestionWithAnErrorDoesNotCount() {
		PaperSection first = paper.getSections().getFirst();
		Bank bank = studio.find(Bank.class, first.getBank());
		draw(first, bank.getQuestions().size());
		assertThat(studio.words()).doesNotContain("do not fill");
		var editing = studio.project().editing();
		editing.getCommandStack().execute(SetCommand.create(editing, bank.getQuestions().getFirst(), ModelPackage.Literals.QUESTION__DIFFICULTY, 99));
		studio.pause();
		assertThat(studio.words()).contains("do not fill");
	}
}
