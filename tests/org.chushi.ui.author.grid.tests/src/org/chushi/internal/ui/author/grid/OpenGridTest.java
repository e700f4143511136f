package org.chushi.internal.ui.author.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.chushi.model.Bank;
import org.chushi.model.Question;
import org.chushi.ui.testing.Voice;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table in the real studio, over the bank of the shipped onboarding pack. */
class OpenGridTest {

	/** Columns, from the left. */
	private static final int CODE = 0;
	private static final int DIFFICULTY = 4;

	@TempDir
	Path folder;

	private Studio studio;
	private Bank bank;

	@BeforeEach
	void open() {
		studio = new Studio(folder);
		bank = studio.openTable();
	}

	@AfterEach
	void close() {
		studio.close();
	}

	private NatTable table() {
		return studio.those(NatTable.class).getFirst();
	}

	private List<String> codes() {
		NatTable table = table();
		return IntStream.range(1, table.getRowCount())
				.mapToObj(row -> String.valueOf(table.getDataValueByPosition(1 + CODE, row))).toList();
	}

	private Combo chooser(String label) {
		return studio.those(Combo.class).stream().filter(c -> Voice.name(c).startsWith(label)).findFirst().orElseThrow();
	}

	private void choose(Combo combo, String option) {
		combo.select(List.of(combo.getItems()).indexOf(option));
		combo.notifyListeners(SWT.Selection, new Event());
		studio.pause();
	}

	@Test
	void everyQuestionHasARow() {
		assertThat(codes()).isNotEmpty().isSubsetOf(bank.getQuestions().stream().map(Question::getCode).toList());
		assertThat(studio.words()).contains(bank.getQuestions().size() + " questions");
	}

	@Test
	void aHeaderSortsAndTheBankStaysAsItIs() {
		List<Question> before = List.copyOf(bank.getQuestions());
		table().doCommand(new SortColumnCommand((ILayer) table(), 1 + DIFFICULTY, SortDirectionEnum.DESC));
		studio.pause();
		NatTable table = table();
		assertThat(IntStream.range(1, table.getRowCount())
				.mapToObj(row -> String.valueOf(table.getDataValueByPosition(1 + DIFFICULTY, row)))).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(bank.getQuestions()).isEqualTo(before);
	}

	@Test
	void whatIsTypedIntoACellIsOneStep() {
		Question first = bank.getQuestions().getFirst();
		String before = first.getCode();
		table().doCommand(new UpdateDataCommand(table(), 1 + CODE, 1, "ET-NEW"));
		assertThat(first.getCode()).isEqualTo("ET-NEW");
		studio.project().editing().getCommandStack().undo();
		assertThat(first.getCode()).isEqualTo(before);
	}

	@Test
	void allThatAreChosenAreChangedInOneStep() {
		table().doCommand(new SelectAllCommand());
		studio.pause();
		choose(chooser("Set the difficulty to"), "5");
		assertThat(bank.getQuestions()).allMatch(q -> q.getDifficulty() == 5);
		studio.project().editing().getCommandStack().undo();
		assertThat(bank.getQuestions()).anyMatch(q -> q.getDifficulty() != 5);
	}

	@Test
	void aTagIsTypedAndGivenToAllThatAreChosen() {
		table().doCommand(new SelectAllCommand());
		studio.pause();
		Text field = studio.those(Text.class).stream().filter(t -> Voice.name(t).startsWith("Add a tag")).findFirst().orElseThrow();
		field.setText("spring");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(bank.getQuestions()).allMatch(q -> q.getTags().contains("spring"));
	}

	@Test
	void onlyWhatIsLookedForIsChanged() {
		choose(chooser("Type"), "True or false");
		table().doCommand(new SelectAllCommand());
		studio.pause();
		choose(chooser("Set the difficulty to"), "1");
		assertThat(bank.getQuestions()).filteredOn(q -> q.eClass().getName().equals("TrueFalse")).isNotEmpty().allMatch(q -> q.getDifficulty() == 1);
		assertThat(bank.getQuestions()).filteredOn(q -> !q.eClass().getName().equals("TrueFalse")).anyMatch(q -> q.getDifficulty() != 1);
	}

	@Test
	void whoeverSwitchesBackFindsTheWorkbench() {
		studio.press("One by one");
		studio.pause();
		assertThat(studio.those(NatTable.class)).isEmpty();
	}
}
