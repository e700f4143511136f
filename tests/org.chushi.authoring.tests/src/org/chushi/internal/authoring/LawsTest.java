package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds whatever is done, for changes by a seed. */
class LawsTest {

	private static final int DEEDS = 120;

	@TempDir
	Path folder;

	private static void deeds(Project project, long seed) {
		RandomDeeds deeds = new RandomDeeds(seed, project);
		for (int i = 0; i < DEEDS; i++) {
			deeds.next();
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void undoBringsBackEveryStateAndRedoGoesThereAgain(long seed) {
		Project project = new Studio(folder).sample("own", 3);
		CommandStack stack = project.editing().getCommandStack();
		RandomDeeds deeds = new RandomDeeds(seed, project);
		List<Map<String, String>> states = new ArrayList<>(List.of(Studio.written(project)));
		var last = stack.getUndoCommand();
		for (int i = 0; i < DEEDS; i++) {
			deeds.next();
			if (stack.getUndoCommand() != last) {
				last = stack.getUndoCommand();
				states.add(Studio.written(project));
			} else {
				assertThat(Studio.written(project)).as("what was refused changed nothing").isEqualTo(states.getLast());
			}
		}
		assertThat(states).hasSizeGreaterThan(DEEDS / 3);
		for (int i = states.size() - 2; i >= 0; i--) {
			stack.undo();
			assertThat(Studio.written(project)).as("state " + i).isEqualTo(states.get(i));
		}
		for (int i = 1; i < states.size(); i++) {
			stack.redo();
			assertThat(Studio.written(project)).as("state " + i).isEqualTo(states.get(i));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13, 14, 15, 16 })
	void whatIsSavedIsWhatIsOpenedAgainSoundOrNot(long seed) {
		Studio studio = new Studio(folder);
		Project project = studio.sample("own", 3);
		project.save().value();
		deeds(project, seed);
		project.save().value();
		assertThat(project.dirty()).isFalse();
		Project again = studio.open("own");
		Map<String, String> there = Studio.written(again);
		assertThat(there).isEqualTo(Studio.written(project));
		assertThat(said(again)).containsExactlyInAnyOrderElementsOf(said(project));
	}

	@ParameterizedTest
	@ValueSource(longs = { 21, 22, 23, 24, 25, 26 })
	void problemsAsOneTypesAreThoseOfTheWholeCheckedAfresh(long seed) {
		Studio studio = new Studio(folder);
		Project project = studio.sample("own", 3);
		RandomDeeds deeds = new RandomDeeds(seed, project);
		for (int round = 0; round < 4; round++) {
			for (int i = 0; i < DEEDS / 4; i++) {
				deeds.next();
				assertThat(project.problems()).isSortedAccordingTo(Comparator.comparing(Problem::severity).reversed()
						.thenComparing(p -> p.diagnostic().where()));
			}
			List<String> asTyped = said(project);
			project.save().value();
			assertThat(asTyped).containsExactlyInAnyOrderElementsOf(said(studio.open("own")));
		}
		while (project.editing().getCommandStack().canUndo()) {
			project.editing().getCommandStack().undo();
		}
		assertThat(project.problems()).isEmpty();
	}

	private static List<String> said(Project project) {
		return project.problems().stream().map(Problem::diagnostic).map(Object::toString).sorted().toList();
	}
}
