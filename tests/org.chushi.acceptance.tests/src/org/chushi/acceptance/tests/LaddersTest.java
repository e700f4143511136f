package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.atlas.CareerSketch;
import org.chushi.atlas.Drawing;
import org.chushi.atlas.Plate;
import org.chushi.atlas.Sketch;
import org.chushi.atlas.Svg;
import org.chushi.career.CareerWays.Distance;
import org.chushi.career.CareerWays.Outlook;
import org.chushi.career.CareerWays.Question;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Measure;
import org.chushi.content.Library;
import org.chushi.core.Language;
import org.chushi.model.CareerMap;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.CertificateHeld;
import org.chushi.model.Competency;
import org.chushi.model.Element;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Position;
import org.chushi.people.Role;
import org.chushi.people.Session;
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

	/** So that have, missing and how are never empty, under whichever profile a team works. */
	@Test
	@Tag("E03")
	void everyPositionSaysWhatItNeedsAndACertificateOfTheProfileShowsEachOfIt() {
		assertThat(library.all(PolicyProfile.class)).extracting(Element::getCode).contains("PP-SEVEN", "PP-FOURWEEKS", "PP-STRICT", "PP-TWO");
		for (PolicyProfile profile : library.all(PolicyProfile.class)) {
			Set<String> shown = profile.getCertificates().stream().flatMap(c -> library.find(CertificateDefinition.class, c).stream())
					.flatMap(c -> c.getCompetencies().stream()).collect(Collectors.toSet());
			assertThat(library.find(CareerMap.class, profile.getCareerMap()).orElseThrow().getPositions()).isNotEmpty().allSatisfy(p -> {
				assertThat(p.getNeeds()).as(p.getCode()).isNotEmpty();
				assertThat(p.getNeeds()).as("%s under %s", p.getCode(), profile.getCode()).allSatisfy(n -> assertThat(shown)
						.as(library.find(Competency.class, n.getCompetency()).map(Element::getCode).orElse(n.getCompetency())).contains(n.getCompetency()));
			});
		}
	}

	/** A move that asks for a certificate nobody is given under the profile could never be made. */
	@Test
	void whatMovesAskForIsOfferedByTheProfileOfTheMap() {
		for (PolicyProfile profile : library.all(PolicyProfile.class)) {
			assertThat(library.find(CareerMap.class, profile.getCareerMap()).orElseThrow().getMoves()).flatExtracting(Move::getRequirements)
					.filteredOn(CertificateHeld.class::isInstance).extracting(r -> ((CertificateHeld) r).getCertificate()).as(profile.getCode()).isNotEmpty()
					.isSubsetOf(profile.getCertificates());
		}
	}

	@Test
	@Tag("B12")
	@Tag("C05")
	void aTeamChoosesTwoLaddersAndBothLeadToTheTop() {
		Session lead = house.person("lead", Role.LEAD);
		house.services.policies().choose(lead, "PP-TWO").value();
		Session mentor = house.mentor("mentor");
		Session newcomer = house.newcomer("new", lead, "PP-TWO");
		house.certify(newcomer, mentor, lead);
		house.services.certification().endorse(mentor, newcomer.person(), "knows our customers").value();
		house.services.careers().promote(lead, newcomer.person(), "PO-D-S2", "").value();
		assertThat(house.services.careers().authority(newcomer, newcomer.person()).value().limit()).isEqualTo(20);
		Way expert = way(newcomer, "PO-D-S5");
		assertThat(expert.steps()).extracting(s -> s.toTitle().en()).containsExactly("Senior agent (S3)", "Expert (S4)", "Principal (S5)");
		assertThat(expert.cost().days()).isEqualTo(180 + 365 + 730);
		Way director = way(newcomer, "PO-D-M5");
		assertThat(director.steps()).extracting(s -> s.toTitle().en()).endsWith("Team lead (M2)", "Supervisor (M3)", "Service manager (M4)", "Director of service (M5)");
		assertThat(director.cost().exams()).as("mentor and team lead").isGreaterThanOrEqualTo(2);
		assertThat(house.services.careerWays().outlook(newcomer, newcomer.person(), Question.of(Measure.MONTHS)).value().distances())
				.extracting(Distance::code).as("every position but the one left behind").contains("PO-D-S3", "PO-D-S4", "PO-D-S5", "PO-D-M1", "PO-D-M2", "PO-D-M3",
						"PO-D-M4", "PO-D-M5");
		Way across = way(newcomer, "PO-D-M1");
		assertThat(across.steps()).isNotEmpty();
	}

	/** A higher grade grants more, and no longer than its certificate holds. */
	@Test
	@Tag("C05")
	void moneyGoesWithTheGradeAndItsCertificate() {
		Session lead = house.person("lead", Role.LEAD);
		house.services.policies().choose(lead, "PP-TWO").value();
		Session expert = house.mentor("expert");
		house.services.careers().promote(lead, expert.person(), "PO-D-S4", "was here before").value();
		assertThat(house.services.careers().authority(expert, expert.person()).value()).satisfies(a -> {
			assertThat(a.limit()).as("without its certificate").isZero();
			assertThat(a.why().zh()).contains("技能四级");
		});
	}

	/** The pictures of the page about careers; {@code -Dchushi.pictures=anew} writes them. */
	@Test
	@Tag("B12")
	void thePageAboutCareersShowsTheTwoLaddersAsTheyAre() throws Exception {
		Session lead = house.person("lead", Role.LEAD);
		house.services.policies().choose(lead, "PP-TWO").value();
		Session agent = house.mentor("agent");
		house.services.careers().promote(lead, agent.person(), "PO-D-S2", "was here before").value();
		MapView map = house.services.careers().map(agent, agent.person()).value();
		Outlook outlook = house.services.careerWays().outlook(agent, agent.person(), Question.of(Measure.MONTHS)).value();
		for (Language language : Language.values()) {
			Sketch sketch = new CareerSketch(map, outlook, Optional.of(way(agent, "PO-D-S5"))).in(language);
			String svg = Svg.of(Drawing.of(sketch, Plate.of(sketch)), language);
			Path picture = WholeHouseTest.project().resolve("docs/images/two-ladders-%s.svg".formatted(language.tag()));
			if ("anew".equals(System.getProperty("chushi.pictures"))) {
				Files.writeString(picture, svg);
			}
			assertThat(Files.readString(picture)).as("write it anew with -Dchushi.pictures=anew").isEqualTo(svg);
		}
	}

	private Way way(Session person, String position) {
		return house.services.careerWays().way(person, person.person(), position, Question.of(Measure.MONTHS)).value();
	}

	private static Set<String> ways(CareerMap map, MoveKind kind) {
		Map<String, String> codes = map.getPositions().stream().collect(Collectors.toMap(Element::getId, Element::getCode));
		return map.getMoves().stream().filter((Move m) -> m.getKind() == kind).map(m -> codes.get(m.getFrom()) + ">" + codes.get(m.getTo()))
				.collect(Collectors.toSet());
	}
}
