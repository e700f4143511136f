package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.internal.ui.author.Bulk.Change;
import org.chushi.model.Question;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.testing.Widgets;
import org.chushi.ui.author.QuestionChanges;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTest {

	private static final String SKILL = "00000000-0000-4000-8000-000000000001";

	@TempDir
	Path folder;

	@Test
	void whatIsAskedForIsChangedAndNothingElseInOneStep() {
		EditingDomain domain = House.domain();
		List<Question> questions = List.of(Samples.single(), Samples.judged());
		questions.getFirst().getTags().addAll(List.of("old", "kept"));
		questions.getLast().setDifficulty(4);
		new Deeds(domain).run(new Bulk(4, new Change(List.of("new"), List.of("old")), Change.NONE).commands(new QuestionChanges(domain), questions));
		assertThat(questions).allMatch(q -> q.getDifficulty() == 4);
		assertThat(questions.getFirst().getTags()).contains("kept", "new").doesNotContain("old");
		domain.getCommandStack().undo();
		assertThat(questions.getFirst().getTags()).contains("old", "kept").doesNotContain("new");
		assertThat(domain.getCommandStack().canUndo()).isFalse();
	}

	@Test
	void whatIsSoAlreadyIsNoCommand() {
		Question question = Samples.single();
		question.setDifficulty(2);
		question.getTags().add("a");
		assertThat(new Bulk(2, new Change(List.of("a"), List.of("b")), Change.NONE).commands(new QuestionChanges(House.domain()), List.of(question))).isEmpty();
	}

	@Test
	void severalThatAreChosenInTheListAreChangedTogetherAndStayChosen() {
		Team team = new Team(folder);
		try (Desktop desktop = new Desktop(Team.TRAINER)) {
			desktop.size(1800, 900);
			team.pack(new ArrayList<>(List.of(Samples.single(), Samples.judged(), Samples.drill())));
			AuthorView view = (AuthorView) desktop.page("", Optional.empty(), shell -> new AuthorView(shell, desktop, team.room).start());
			Workbench bench = Desktop.bench(view);
			Table table = bench.list().table().table();
			table.setSelection(0, 1);
			table.notifyListeners(SWT.Selection, new Event());
			desktop.meanwhile(dialog -> {
				Combo level = Widgets.those(dialog, Combo.class).getFirst();
				level.select(5);
				level.notifyListeners(SWT.Selection, new Event());
				Desktop.field(dialog, "Tags added").text("peak、season");
				Widgets.those(dialog, ChoiceGroup.class).getFirst().options().get(1).press();
				Widgets.press(dialog, "Change");
			});
			desktop.press("Change all (2)");
			desktop.settle();
			List<Question> all = bench.bank().getQuestions();
			assertThat(all.subList(0, 2)).allMatch(q -> q.getDifficulty() == 5 && q.getTags().containsAll(List.of("peak", "season"))
					&& q.getCompetencies().contains(SKILL));
			assertThat(all.getLast().getTags()).doesNotContain("peak");
			assertThat(bench.list().table().marked()).hasSize(2);
			view.undo();
			desktop.settle();
			assertThat(all).noneMatch(q -> q.getTags().contains("peak"));
			bench.list().table().markAll();
			bench.delete();
			desktop.settle();
			assertThat(all).isEmpty();
		}
	}
}
