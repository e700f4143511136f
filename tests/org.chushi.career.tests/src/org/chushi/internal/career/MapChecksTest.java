package org.chushi.internal.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.chushi.content.OwnPack;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.CareerMap;
import org.chushi.model.Endorsed;
import org.chushi.model.ModelFactory;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Position;
import org.chushi.model.PositionHeld;
import org.chushi.model.Track;
import org.junit.jupiter.api.Test;

/** A trainee becomes an agent, an agent a lead; what a map may not be is done to this one. */
class MapChecksTest {

	private final CareerMap map = map("map", "service");
	private final CareerMap other = map("other", "elsewhere");
	private final Position trainee = position(map, "trainee", 1);
	private final Position agent = position(map, "agent", 2);
	private final Position lead = position(map, "lead", 3);
	private final Move first = move("first", "trainee", "agent", MoveKind.VERTICAL);
	private final Move second = move("second", "agent", "lead", MoveKind.VERTICAL);

	MapChecksTest() {
		trainee.setEntry(true);
	}

	private static CareerMap map(String id, String track) {
		CareerMap map = ModelFactory.eINSTANCE.createCareerMap();
		map.setId(id);
		map.setTitle(OwnPack.same(id));
		Track one = ModelFactory.eINSTANCE.createTrack();
		one.setId(track);
		map.getTracks().add(one);
		return map;
	}

	private static Position position(CareerMap map, String id, int level) {
		Position position = ModelFactory.eINSTANCE.createPosition();
		position.setId(id);
		position.setTitle(OwnPack.same(id));
		position.setTrack(map.getTracks().getFirst().getId());
		position.setLevel(level);
		map.getPositions().add(position);
		return position;
	}

	private Move move(String id, String from, String to, MoveKind kind) {
		Move move = ModelFactory.eINSTANCE.createMove();
		move.setId(id);
		move.setFrom(from);
		move.setTo(to);
		move.setKind(kind);
		Endorsed endorsed = ModelFactory.eINSTANCE.createEndorsed();
		endorsed.setId(id + "-endorsed");
		move.getRequirements().add(endorsed);
		map.getMoves().add(move);
		return move;
	}

	private List<Diagnostic> checked() {
		return new MapChecks().check(new Content(List.of(map, other)));
	}

	private void assertOne(Severity severity, String place, String words) {
		assertThat(checked()).singleElement().satisfies(d -> {
			assertThat(d.severity()).isEqualTo(severity);
			assertThat(d.where()).isEqualTo(place);
			assertThat(d.what().en()).contains(words);
			assertThat(d.what().zh()).isNotEqualTo(d.what().en()).doesNotContain("{");
			assertThat(d.remedy().zh()).isNotBlank();
		});
	}

	@Test
	void aMapWhoseEveryPositionIsReachedOverMovesThatAskForSomethingIsSound() {
		move("aside", "lead", "agent", MoveKind.LATERAL);
		assertThat(checked()).isEmpty();
	}

	@Test
	void anEmptyMapIsNotYetWrong() {
		assertThat(new MapChecks().check(new Content(List.of(other)))).isEmpty();
	}

	@Test
	void aMapWithoutAnEntryIsTold() {
		trainee.setEntry(false);
		assertOne(Severity.WARNING, "map.positions", "has no entry");
	}

	@Test
	void aSecondEntryIsTold() {
		agent.setEntry(true);
		assertOne(Severity.WARNING, "agent.entry", "“trainee”");
	}

	@Test
	void aPositionToWhichNoWayLeadsFromTheEntryIsTold() {
		position(map, "island", 2);
		assertOne(Severity.WARNING, "island", "No way leads");
	}

	@Test
	void waysUpThatLeadBackAreToldOncePerCircle() {
		move("back", "lead", "trainee", MoveKind.VERTICAL);
		assertThat(checked()).filteredOn(d -> d.what().en().contains("back to where one began")).singleElement()
				.satisfies(d -> assertThat(d.what().en()).contains("trainee → agent → lead"));
	}

	@Test
	void aWayUpThatIsNoHigherIsTold() {
		agent.setLevel(1);
		assertOne(Severity.WARNING, "first.kind", "no higher");
	}

	@Test
	void aMoveThatAsksForNothingIsTold() {
		first.getRequirements().clear();
		assertOne(Severity.WARNING, "first.requirements", "asks for nothing");
	}

	@Test
	void daysInAPositionThatNobodyComesFromCanNeverBeMet() {
		PositionHeld held = ModelFactory.eINSTANCE.createPositionHeld();
		held.setId("held");
		held.setPosition("lead");
		second.getRequirements().add(held);
		assertOne(Severity.WARNING, "held.position", "“lead”");
		held.setPosition("trainee");
		assertThat(checked()).as("who came up was one").isEmpty();
		held.setPosition("agent");
		assertThat(checked()).isEmpty();
	}

	@Test
	void aMoveToItselfIsAnError() {
		second.setTo("agent");
		map.getPositions().remove(lead);
		assertOne(Severity.ERROR, "second.to", "leads to itself");
	}

	@Test
	void aMoveThatLeavesTheMapIsAnError() {
		position(other, "far", 1).setEntry(true);
		move("away", "agent", "far", MoveKind.LATERAL);
		assertOne(Severity.ERROR, "away.to", "not on this map");
	}

	@Test
	void aTrackOfAnotherMapIsAnError() {
		lead.setTrack("elsewhere");
		assertOne(Severity.ERROR, "lead.track", "“lead”");
	}

	@Test
	void aMoveThatIsThereTwiceIsTold() {
		move("again", "trainee", "agent", MoveKind.LATERAL);
		assertOne(Severity.WARNING, "again.to", "there twice");
	}

	@Test
	void levelsNobodyCouldDrawAreErrors() {
		lead.setLevel(2_000_000_000);
		assertOne(Severity.ERROR, "lead.level", "2000000000");
		lead.setLevel(101);
		assertThat(checked()).hasSize(1);
		lead.setLevel(100);
		assertThat(checked()).isEmpty();
	}

	@Test
	void whatLeadsNowhereIsLeftToTheChecksOfReferences() {
		Move lost = move("lost", "agent", "nobody", MoveKind.VERTICAL);
		lost.setKind(MoveKind.LATERAL);
		Move blank = move("blank", null, null, MoveKind.VERTICAL);
		blank.getRequirements().clear();
		lead.setTrack(null);
		assertThat(checked()).isEmpty();
	}

	@Test
	void everyCircleOfALargeMapIsFound() {
		IntStream.range(0, 500).forEach(i -> {
			position(map, "a" + i, 4);
			position(map, "b" + i, 5);
			move("in" + i, "lead", "a" + i, MoveKind.LATERAL);
			move("up" + i, "a" + i, "b" + i, MoveKind.VERTICAL);
			move("down" + i, "b" + i, "a" + i, MoveKind.VERTICAL);
		});
		assertThat(checked()).filteredOn(d -> d.what().en().contains("back to where one began")).hasSize(500);
	}
}
