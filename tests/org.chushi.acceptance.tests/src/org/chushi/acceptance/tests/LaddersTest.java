package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.content.Library;
import org.chushi.model.CareerMap;
import org.chushi.model.Competency;
import org.chushi.model.Element;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The maps that come with the program. */
class LaddersTest {

	private House house;
	private Library library;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		library = house.services.packs().library();
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Test
	void thePacksOfTheMapsAreSound() {
		assertThat(library.packs()).filteredOn(p -> p.code().equals("chushi.two-ladders") || p.code().equals("chushi.onboarding")).hasSize(2)
				.allSatisfy(p -> assertThat(p.problems()).isEmpty());
	}

	@Test
	@Tag("B12")
	@Tag("E03")
	void theLadderGoesFromAgentToManagerAndLaddersBesideItToEveryOtherSection() {
		CareerMap map = library.find(CareerMap.class, "CM-DEFAULT").orElseThrow();
		assertThat(ways(map, MoveKind.VERTICAL)).contains("PO-AGENT>PO-SENIOR", "PO-SENIOR>PO-TEAMLEAD", "PO-TEAMLEAD>PO-SUPERVISOR",
				"PO-SUPERVISOR>PO-MANAGER");
		assertThat(map.getTracks()).extracting(Element::getCode).contains("TK-OPERATIONS", "TK-QUALITY", "TK-TRAINING", "TK-AFTERSALES", "TK-PLANNING");
		Set<String> tracks = new HashSet<>();
		Map<String, String> track = map.getPositions().stream().collect(Collectors.toMap(Element::getId, Position::getTrack));
		map.getMoves().stream().filter(m -> m.getKind() == MoveKind.LATERAL).forEach(m -> tracks.add(track.get(m.getTo())));
		assertThat(tracks).as("each is reached sideways").containsAll(map.getTracks().stream().map(Element::getId).toList());
	}

	@Test
	@Tag("B11")
	void whoMovedSidewaysHasAWayBack() {
		CareerMap map = library.find(CareerMap.class, "CM-DEFAULT").orElseThrow();
		Set<String> lateral = ways(map, MoveKind.LATERAL);
		assertThat(lateral).allSatisfy(w -> assertThat(lateral).contains(w.replaceFirst("(.*)>(.*)", "$2>$1")));
	}

	@Test
	void fiveGradesOfSkillAndFiveOfManagementWithWaysAcross() {
		CareerMap map = library.find(CareerMap.class, "CM-TWO").orElseThrow();
		assertThat(map.getPositions()).extracting(Element::getCode).containsExactlyInAnyOrderElementsOf(
				Stream.of("S", "M").flatMap(l -> Stream.of(1, 2, 3, 4, 5).map(n -> "PO-D-" + l + n)).toList());
		for (String ladder : List.of("S", "M")) {
			for (int grade = 1; grade < 5; grade++) {
				assertThat(ways(map, MoveKind.VERTICAL)).contains("PO-D-%s%d>PO-D-%s%d".formatted(ladder, grade, ladder, grade + 1));
			}
		}
		assertThat(ways(map, MoveKind.LATERAL)).contains("PO-D-S3>PO-D-M1", "PO-D-M1>PO-D-S3", "PO-D-S4>PO-D-M2", "PO-D-M2>PO-D-S4", "PO-D-S5>PO-D-M3",
				"PO-D-M3>PO-D-S5");
	}

	@Test
	void whatPositionsNeedIsTaughtByThePacks() {
		List<Position> needing = library.all(Position.class).stream().filter(p -> !p.getNeeds().isEmpty()).toList();
		assertThat(needing).hasSizeGreaterThan(15).allSatisfy(p -> assertThat(p.getNeeds())
				.allSatisfy(n -> assertThat(library.find(Competency.class, n.getCompetency())).as(p.getCode()).isPresent()));
	}

	private static Set<String> ways(CareerMap map, MoveKind kind) {
		Map<String, String> codes = map.getPositions().stream().collect(Collectors.toMap(Element::getId, Element::getCode));
		return map.getMoves().stream().filter((Move m) -> m.getKind() == kind).map(m -> codes.get(m.getFrom()) + ">" + codes.get(m.getTo()))
				.collect(Collectors.toSet());
	}
}
