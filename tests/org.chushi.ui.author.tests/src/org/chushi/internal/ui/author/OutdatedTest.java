package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Project;
import org.chushi.model.Choice;
import org.chushi.model.Question;
import org.chushi.model.SingleChoice;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.author.OutdatedMark;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the studio shows of a text of which the Chinese was changed and the English was not. */
class OutdatedTest {

	private static final String RIGHT = "The English is still right";

	@TempDir
	Path folder;

	private Team team;
	private Desktop desktop;
	private AuthorView view;
	private SingleChoice question;

	@BeforeEach
	void begin() {
		team = new Team(folder);
		desktop = new Desktop(Team.TRAINER);
		desktop.size(1800, 900);
		SingleChoice written = Samples.all().stream().filter(SingleChoice.class::isInstance).map(SingleChoice.class::cast).findFirst().orElseThrow();
		team.pack(List.of(written));
		team.outdated(written, "stem", written.getStem(), "别的问法" + written.getStem().getZh());
		open();
	}

	@AfterEach
	void end() {
		desktop.close();
	}

	private void open() {
		view = (AuthorView) desktop.page("", Optional.empty(), shell -> new AuthorView(shell, desktop, team.room).start());
		Workbench bench = Desktop.bench(view);
		question = (SingleChoice) bench.bank().getQuestions().getFirst();
		bench.select(Optional.of(question));
		bench.raise(Panes.FORM);
		pause();
	}

	private void pause() {
		desktop.elapse(Studio.PAUSE + 250);
		desktop.settle();
	}

	private Project project() {
		return view.studio().orElseThrow().nodes().project();
	}

	/** Marks that are seen. */
	private List<OutdatedMark> marks() {
		return desktop.those(OutdatedMark.class).stream().filter(m -> m.isVisible() && m.getChildren().length > 0).toList();
	}

	private void problems() {
		Outline outline = view.studio().orElseThrow().tree().outline();
		outline.select(new Nodes.Node.Problems());
		outline.tree().notifyListeners(SWT.Selection, new Event());
		pause();
	}

	@Test
	void belowTheEnglishStandsThatTheChineseWasChangedWithWhatAndWhen() {
		OutdatedMark mark = marks().getFirst();
		assertThat(marks()).hasSize(1);
		assertThat(Widgets.words(mark)).contains("The Chinese was changed on 2026-11-03").contains("别的问法").contains("taken out");
		assertThat(Widgets.those(mark, Paragraph.class).getFirst().getToolTipText()).startsWith("Before: 别的问法").contains("Now: " + question.getStem().getZh());
		int english = desktop.field("Stem · English").toDisplay(0, 0).x;
		assertThat(mark.toDisplay(0, 0).x).as("in the column of the English").isEqualTo(english);
	}

	@Test
	void whoeverSaysThatItIsRightStillCanTakeThatBackAndKeepsItBySaving() {
		Widgets.press(marks().getFirst(), RIGHT);
		pause();
		assertThat(marks()).isEmpty();
		assertThat(project().dirty()).isTrue();
		view.undo();
		pause();
		assertThat(marks()).hasSize(1);
		view.redo();
		view.save();
		desktop.settle();
		assertThat(team.outdated).isEmpty();
		assertThat(project().dirty()).isFalse();
		open();
		assertThat(marks()).isEmpty();
	}

	@Test
	void theMarkGoesWithTheFirstWordTypedIntoTheEnglishAndComesBackWithUndo() {
		desktop.field("Stem · English").text("What now?");
		view.studio().orElseThrow().flush();
		pause();
		assertThat(marks()).isEmpty();
		view.undo();
		pause();
		assertThat(marks()).hasSize(1);
	}

	@Test
	void theListOfProblemsSaysItAndCanShowNothingElse() {
		project().editing().getCommandStack().execute(new org.eclipse.emf.edit.command.SetCommand(project().editing(), question,
				org.chushi.model.ModelPackage.Literals.QUESTION__COMPETENCIES, List.of("nowhere")));
		problems();
		int all = project().known().size();
		assertThat(all).isGreaterThan(1);
		List<SwitchButton> ways = desktop.those(SwitchButton.class).stream().filter(b -> b.name().contains("(")).toList();
		assertThat(ways).extracting(SwitchButton::name).containsExactly("All (" + all + ")", "Only what is out of date (1)");
		ways.getLast().press();
		desktop.settle();
		assertThat(Widgets.words(desktop.shell())).contains("The Chinese was changed on").doesNotContain("nowhere");
		Widgets.press(desktop.shell(), RIGHT);
		pause();
		assertThat(Widgets.words(desktop.shell())).as("nothing is left of them: all is shown again").doesNotContain("Only what is out of date").contains("nowhere");
	}

	@Test
	void aChoiceHasItsMarkInItsOwnCard() {
		Choice choice = question.getChoices().get(1);
		team.outdated(question, "choices[" + choice.getKey() + "]", choice, "从前");
		open();
		assertThat(marks()).hasSize(2);
		Choice now = question.getChoices().get(1);
		assertThat(marks()).anySatisfy(m -> assertThat(Widgets.words(m)).contains("“从前” → “" + now.getZh()));
	}
}
