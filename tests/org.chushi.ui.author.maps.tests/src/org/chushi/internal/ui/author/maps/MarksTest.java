package org.chushi.internal.ui.author.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.chushi.authoring.Problem;
import org.chushi.content.OwnPack;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.CareerMap;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Position;
import org.chushi.ui.Status;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class MarksTest {

	private final CareerMap map = Maps.map("service");
	private final Position agent = Maps.position(map, "agent", "service", 1);
	private final Move move = Maps.move(map, "agent", "agent", MoveKind.VERTICAL, 1);

	private static Problem problem(EObject about, Severity severity, String what) {
		return new Problem(new Diagnostic(severity, Bilingual.same(what), "careers/x.xmi", Bilingual.same("mend it")), Optional.ofNullable(about),
				Optional.empty(), List.of());
	}

	@Test
	void aProblemBelongsToThePositionOrMoveItIsIn() {
		Problem title = problem(agent.getTitle(), Severity.ERROR, "no text");
		Problem requirement = problem(move.getRequirements().getFirst(), Severity.WARNING, "nobody");
		Marks marks = Marks.of(map, List.of(title, requirement));
		assertThat(marks.of(agent)).containsExactly(title);
		assertThat(marks.of(move)).containsExactly(requirement);
		assertThat(marks.of(map)).isEmpty();
		assertThat(marks.status(agent)).isEqualTo(Status.STOP);
		assertThat(marks.status(move)).isEqualTo(Status.WAIT);
		assertThat(marks.status(map.getTracks().getFirst())).isEqualTo(Status.GOOD);
	}

	@Test
	void whatIsAboutTheMapOrItsTitleOrNothingAtAllIsTheMaps() {
		map.setTitle(OwnPack.same("map"));
		Marks marks = Marks.of(map, List.of(problem(map, Severity.WARNING, "one"), problem(map.getTitle(), Severity.ERROR, "two"),
				problem(null, Severity.ERROR, "three")));
		assertThat(marks.of(map)).extracting(p -> p.diagnostic().what().en()).containsExactlyInAnyOrder("one", "two", "three");
	}

	@Test
	void theSameIsToldOnce() {
		Marks marks = Marks.of(map, List.of(problem(agent, Severity.ERROR, "one"), problem(agent, Severity.ERROR, "one"), problem(agent, Severity.ERROR, "two")));
		assertThat(marks.of(agent)).hasSize(2);
	}
}
