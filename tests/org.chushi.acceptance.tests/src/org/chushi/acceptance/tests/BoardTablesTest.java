package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.TableCell;
import org.chushi.exchange.Tables;
import org.chushi.growth.Direction;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intents.Said;
import org.chushi.growth.Strength;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.people.Session;
import org.chushi.reports.BoardTables;
import org.chushi.reports.TeamReports.TeamReport;
import org.chushi.staffing.Bench;
import org.chushi.staffing.Expiring;
import org.chushi.staffing.GapBoard;
import org.chushi.staffing.PositionGap;
import org.chushi.staffing.Roster;
import org.chushi.staffing.SectionGap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The boards of a lead on the demo team, as tables that spreadsheet programs sort and count. */
@TestInstance(Lifecycle.PER_CLASS)
class BoardTablesTest {

	private Path folder;
	private House house;
	private Session lead;
	private Roster roster;
	private List<SectionGap> gaps;
	private List<Expiring> expiring;
	private List<Bench> benches;
	private GapBoard competencies;
	private final Map<String, Function<Language, TeamReport>> boards = new LinkedHashMap<>();

	@BeforeAll
	void open(@TempDir Path place) {
		folder = place;
		house = House.empty(place.resolve("data"));
		house.makeDemoTeam();
		lead = house.demo("guyu");
		var staffing = house.services.staffing();
		roster = staffing.roster(lead).value();
		gaps = staffing.gaps(lead).value();
		expiring = staffing.expiring(lead, 3650).value();
		benches = house.services.succession().benches(lead).value();
		competencies = house.services.succession().gaps(lead).value();
		PositionGap position = competencies.positions().getFirst();
		var mentors = staffing.mentors(lead).value();
		var inspectors = staffing.inspectors(lead).value();
		house.services.growth().intents().state(house.demo("qiufen"), new Said(Direction.ACROSS, "PO-OPSASSIST", Strength.WANTS, Horizon.HALF_YEAR, "")).value();
		var openings = house.services.growth().prospects().all(lead).value();
		var wishes = house.services.growth().prospects().open(lead).value();
		var figures = house.services.kpis().board(lead, 90).value();
		boards.put("sections", in -> BoardTables.sections(roster, p -> true, in));
		boards.put("gaps", in -> BoardTables.gaps(gaps, in));
		boards.put("expiring", in -> BoardTables.expiring(expiring, in));
		boards.put("mentors", in -> BoardTables.mentors(mentors, in));
		boards.put("inspectors", in -> BoardTables.inspectors(inspectors, in));
		boards.put("succession", in -> BoardTables.succession(benches, in));
		boards.put("competencies", in -> BoardTables.competencies(competencies.positions(), in));
		boards.put("people", in -> BoardTables.people(position.title(), competencies.people(position.position()), in));
		boards.put("prospects", in -> BoardTables.prospects(openings, wishes, in));
		boards.put("figures", in -> BoardTables.figures(figures, in));
	}

	@AfterAll
	void close() {
		house.close();
	}

	@Test
	@Tag("E05")
	@Tag("A10")
	void everyBoardIsATableInEitherLanguageAndTheFileHoldsAllOfIt() {
		boards.forEach((name, board) -> {
			TeamReport zh = board.apply(Language.ZH);
			TeamReport en = board.apply(Language.EN);
			assertThat(zh.rows()).as(name).isNotEmpty().hasSameSizeAs(en.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(zh.heading()));
			assertThat(zh.heading()).as(name).doesNotHaveDuplicates().allSatisfy(h -> assertThat(h).matches("(?s).*\\p{IsHan}.*")).hasSameSizeAs(en.heading());
			assertThat(en.heading()).as(name).doesNotHaveDuplicates().doesNotContainAnyElementsOf(zh.heading());
			for (String suffix : List.of(".xlsx", ".csv")) {
				Path file = house.services.teamReports().write(lead, zh, folder.resolve(name + suffix), false).value().file();
				List<Tables.Line> read = ExchangeHouse.tables().read(file).value();
				assertThat(read).as(file.toString()).hasSize(zh.rows().size() + 1);
				assertThat(read.getFirst().cells()).isEqualTo(zh.heading());
			}
		});
	}

	private List<TableCell> column(String board, Bilingual heading) {
		TeamReport table = boards.get(board).apply(Language.ZH);
		int at = table.heading().indexOf(heading.zh());
		assertThat(at).as(heading.zh()).isNotNegative();
		return table.rows().stream().map(r -> r.get(at)).toList();
	}

	@Test
	void daysAreDaysAndNumbersAreNumbers() {
		assertThat(column("expiring", new Bilingual("到哪天为止", ""))).containsExactlyElementsOf(expiring.stream().map(e -> TableCell.of(e.until())).toList());
		assertThat(column("expiring", new Bilingual("还有几天", ""))).hasOnlyElementsOfType(TableCell.Number.class);
		assertThat(column("gaps", new Bilingual("还缺人数", ""))).contains(TableCell.of(gaps.getFirst().missing()));
		assertThat(column("succession", new Bilingual("最快哪天", ""))).anySatisfy(c -> assertThat(c).isInstanceOf(TableCell.Day.class));
	}

	@Test
	void nobodyOfABoardIsLeftOut() {
		assertThat(column("sections", new Bilingual("姓名", ""))).hasSize(roster.heads() + roster.unplaced().size()).doesNotContain(TableCell.of(""));
		assertThat(column("succession", new Bilingual("岗位", "")).stream().distinct().toList()).hasSameSizeAs(benches.stream().map(Bench::title).distinct().toList());
		assertThat(column("people", new Bilingual("姓名", "")).stream().distinct().count())
				.isEqualTo(competencies.people(competencies.positions().getFirst().position()).stream().map(p -> p.name()).distinct().count());
		var one = roster.sections().stream().flatMap(s -> s.members().stream()).findFirst().orElseThrow();
		assertThat(BoardTables.sections(roster, one.person()::equals, Language.EN).rows()).singleElement().satisfies(r -> assertThat(r.get(1)).isEqualTo(TableCell.of(one.name())));
	}

	@Test
	void whatSomebodyIsCalledBecomesNoFormula() throws IOException {
		Roster hostile = new Roster(roster.policy(), List.of(), List.of(new Roster.Member(one(), "=cmd|' /C calc'!A0", true, LocalDate.EPOCH.toString(), Bilingual.same(""), false)), roster.plan());
		Path file = house.services.teamReports().write(lead, BoardTables.sections(hostile, p -> true, Language.ZH), folder.resolve("hostile.csv"), false).value().file();
		assertThat(Files.readString(file)).contains(",'=cmd|").doesNotContain(",=cmd");
	}

	@Test
	void onlyALeadTakesABoardOut() {
		TeamReport table = boards.get("sections").apply(Language.ZH);
		for (String name : List.of("xiaoman", "qiufen", "bailu", "lichun")) {
			assertThat(house.services.teamReports().write(house.demo(name), table, folder.resolve("stolen.csv"), false).isDone()).as(name).isFalse();
		}
		assertThat(folder.resolve("stolen.csv")).doesNotExist();
	}

	private UUID one() {
		return lead.person();
	}
}
