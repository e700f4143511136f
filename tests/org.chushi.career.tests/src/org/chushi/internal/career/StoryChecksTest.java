package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.content.OwnPack;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.CareerMap;
import org.chushi.model.ModelFactory;
import org.chushi.model.Move;
import org.chushi.model.Position;
import org.chushi.model.SuccessCase;
import org.chushi.model.SuccessCases;
import org.junit.jupiter.api.Test;

class StoryChecksTest {

	private final CareerMap map = ModelFactory.eINSTANCE.createCareerMap();
	private final CareerMap other = ModelFactory.eINSTANCE.createCareerMap();
	private final SuccessCase told = ModelFactory.eINSTANCE.createSuccessCase();

	StoryChecksTest() {
		List.of("agent", "senior", "lead").forEach(id -> map.getPositions().add(position(id)));
		other.getPositions().add(position("elsewhere"));
		move("agent", "senior");
		move("senior", "lead");
		told.setId("story");
		told.setTitle(OwnPack.same("Story"));
	}

	private static Position position(String id) {
		Position position = ModelFactory.eINSTANCE.createPosition();
		position.setId(id);
		position.setTitle(OwnPack.same(id));
		return position;
	}

	private void move(String from, String to) {
		Move move = ModelFactory.eINSTANCE.createMove();
		move.setFrom(from);
		move.setTo(to);
		map.getMoves().add(move);
	}

	private List<Diagnostic> checked(String from, String to, int months) {
		told.setFrom(from);
		told.setTo(to);
		told.setMonths(months);
		SuccessCases cases = ModelFactory.eINSTANCE.createSuccessCases();
		cases.getCases().add(told);
		return new StoryChecks().check(new Content(List.of(cases, map, other)));
	}

	@Test
	void aStoryOverSeveralMovesOfTheMapIsSound() {
		assertThat(checked("agent", "lead", 24)).isEmpty();
	}

	@Test
	void aStoryTakesOneTo240Months() {
		assertThat(checked("agent", "lead", 0)).singleElement().matches(d -> d.severity() == Severity.ERROR);
		assertThat(checked("agent", "lead", 241)).hasSize(1);
		assertThat(checked("agent", "lead", 240)).isEmpty();
	}

	@Test
	void aStoryThatEndsWhereItBeganOrOnAnotherMapIsAnError() {
		assertThat(checked("agent", "agent", 3)).singleElement().matches(d -> d.severity() == Severity.ERROR);
		assertThat(checked("agent", "elsewhere", 3)).singleElement().matches(d -> d.severity() == Severity.ERROR);
	}

	@Test
	void aWayThatTheMapDoesNotHaveIsAWarning() {
		assertThat(checked("lead", "agent", 3)).singleElement().matches(d -> d.severity() == Severity.WARNING);
	}

	@Test
	void whatLeadsNowhereIsLeftToTheChecksOfReferences() {
		assertThat(checked("agent", "nobody", 3)).isEmpty();
		assertThat(checked(null, null, 3)).isEmpty();
	}
}
