package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.chushi.authoring.Problem;
import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large pack is looked at bit by bit. */
class BitByBitTest {

	private static final Duration NO_TIME = Duration.ZERO;
	private static final Duration LONG = Duration.ofMinutes(1);

	@TempDir
	Path folder;
	private Studio studio;
	private Project project;

	@BeforeEach
	void write() {
		studio = new Studio(folder);
		project = studio.sample("own", 5);
		project.problems();
	}

	private Question question(int place) {
		return project.banks().getFirst().getQuestions().get(place);
	}

	private void english(int place, String words) {
		Studio.run(project, new SetCommand(project.editing(), question(place).getStem(), ModelPackage.Literals.TEXT__EN, words));
	}

	@Test
	void whoHasNoTimeLooksAtNothingAndKnowsIt() {
		english(1, "");
		assertThat(project.look(NO_TIME)).isFalse();
		assertThat(project.known()).isEmpty();
		assertThat(project.look(LONG)).isTrue();
		assertThat(project.known()).isEqualTo(project.problems()).isNotEmpty();
	}

	@Test
	void whatIsShownIsLookedAtBeforeAllElse() {
		english(1, "");
		english(2, "");
		studio.counting.questions = 0;
		assertThat(project.known(question(2))).isNotEmpty();
		assertThat(studio.counting.questions).isEqualTo(1);
		assertThat(project.known()).isEqualTo(project.known(question(2)));
	}

	@Test
	void whatIsWrittenLastIsLookedAtFirst() {
		english(0, "");
		english(1, "");
		project.look(NO_TIME);
		english(4, "");
		studio.counting.roots.clear();
		assertThat(project.look(LONG)).isTrue();
		assertThat(studio.counting.roots.getFirst()).isSameAs(question(4));
	}

	@Test
	void whoeverAsksForAllProblemsGetsThemAllAlsoOfOneThing() {
		english(3, "");
		project.look(NO_TIME);
		assertThat(project.problems(project.banks().getFirst())).isNotEmpty();
		assertThat(project.look(NO_TIME)).isTrue();
	}

	/** A law: put in one by one they stand as if all were sorted. */
	@Test
	void problemsThatComeAndGoStandAsIfAllWereSorted() {
		Random random = new Random(4);
		Sorted sorted = new Sorted();
		List<List<Problem>> parts = new ArrayList<>();
		for (int round = 0; round < 400; round++) {
			List<Problem> now = random.ints(round % 50 == 0 ? 90 : random.nextInt(3), 0, 40).mapToObj(BitByBitTest::problem).toList();
			List<Problem> before = parts.isEmpty() || random.nextBoolean() ? List.of() : parts.remove(random.nextInt(parts.size()));
			sorted.replace(before, now);
			parts.add(now);
			if (random.nextInt(3) > 0) {
				sorted.settle();
				List<String> expected = parts.stream().flatMap(List::stream).sorted(Comparator.comparing(Problem::severity).reversed()
						.thenComparing(p -> p.diagnostic().where())).map(BitByBitTest::said).toList();
				assertThat(sorted.all()).extracting(BitByBitTest::said).as("round " + round).isEqualTo(expected);
			}
		}
	}

	private static Problem problem(int number) {
		Severity severity = Severity.values()[number % Severity.values().length];
		return new Problem(new Diagnostic(severity, Bilingual.same("what"), "place " + number, Bilingual.same("")), Optional.empty(), Optional.empty(), List.of());
	}

	private static String said(Problem problem) {
		return problem.severity() + problem.diagnostic().where();
	}
}
