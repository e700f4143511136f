package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;

import org.chushi.career.Certificate;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result.Refused;
import org.chushi.exchange.TableCell;
import org.chushi.exchange.Tables;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.journal.Json;
import org.chushi.people.Session;
import org.chushi.reports.ReportKind;
import org.chushi.reports.TeamReports.Choice;
import org.chushi.reports.TeamReports.TeamReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Reports on the demo team, as tables and as files that spreadsheet programs open. */
@TestInstance(Lifecycle.PER_CLASS)
class TeamReportsTest {

	private Path folder;
	private House house;
	private Session lead;

	@BeforeAll
	void open(@TempDir Path place) {
		folder = place;
		house = House.empty(place.resolve("data"));
		house.makeDemoTeam();
		lead = house.demo("guyu");
	}

	@AfterAll
	void close() {
		house.close();
	}

	private TeamReport report(ReportKind kind, String certificate, Language language) {
		return house.services.teamReports().report(lead, kind, certificate, language, Progress.SILENT).value();
	}

	private Path written(TeamReport report, String name) {
		return house.services.teamReports().write(lead, report, folder.resolve(name), true).value().file();
	}

	private static String part(Path book, String name) throws IOException {
		try (ZipFile zip = new ZipFile(book.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	@Tag("E05")
	void aLeadSeesWhoHoldsWhatUntilWhen() {
		List<Certificate> held = house.services.directory().people().stream().flatMap(p -> house.services.certification().of(lead, p.id()).value().stream()).toList();
		TeamReport report = report(ReportKind.CERTIFICATES, "", Language.ZH);
		assertThat(report.rows()).hasSameSizeAs(held).isNotEmpty().allSatisfy(row -> {
			assertThat(row).hasSameSizeAs(report.heading());
			assertThat(row.get(5)).isInstanceOf(TableCell.Day.class);
			Certificate meant = held.stream().filter(c -> TableCell.of(c.number()).equals(row.get(4))).findFirst().orElseThrow();
			assertThat(row.get(7)).isEqualTo(TableCell.of(meant.standing(LocalDate.now(house.clock)).title().zh()));
		});
		assertThat(report.rows()).extracting(row -> row.get(4)).containsExactlyInAnyOrderElementsOf(held.stream().map(c -> TableCell.of(c.number())).toList());
	}

	@Test
	@Tag("E05")
	void aLeadSeesWhatEverybodyMissesForACertificateInEitherLanguage() {
		List<Choice> choices = house.services.teamReports().certificates(lead).value();
		Choice second = choices.stream().filter(c -> c.code().startsWith("CD-RECEPTION-2")).findFirst().orElseThrow();
		TeamReport report = report(ReportKind.MISSING, second.code(), Language.EN);
		assertThat(report.title()).contains("Reception, level 2");
		assertThat(report.heading()).contains("Requirement", "Next");
		assertThat(report.rows()).isNotEmpty().anyMatch(row -> row.get(4).equals(TableCell.of("no")) && !row.get(7).equals(TableCell.of("")))
				.allSatisfy(row -> assertThat(row.get(4).equals(TableCell.of("yes"))).isEqualTo(row.get(7).equals(TableCell.of(""))));
		assertThat(house.services.teamReports().report(lead, ReportKind.MISSING, "nothing", Language.ZH, Progress.SILENT).isDone()).isFalse();
	}

	@Test
	void progressAndSignedPairWorkAreCountedInNumbers() {
		TeamReport progress = report(ReportKind.PROGRESS, "", Language.ZH);
		assertThat(progress.rows()).hasSameSizeAs(house.services.enrolments().running()).allSatisfy(row -> assertThat(((TableCell.Number) row.get(6)).value())
				.isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
		TeamReport pairWork = report(ReportKind.PAIR_WORK, "", Language.ZH);
		assertThat(pairWork.rows()).isNotEmpty().allSatisfy(row -> assertThat(((TableCell.Number) row.get(5)).value()).isPositive());
	}

	@Test
	void onlyALeadMakesReports() {
		for (String name : List.of("xiaoman", "qiufen", "bailu", "lichun")) {
			assertThat(house.services.teamReports().report(house.demo(name), ReportKind.PROGRESS, "", Language.ZH, Progress.SILENT)).as(name).isInstanceOf(Refused.class);
		}
	}

	private static TeamReport hostile() {
		return new TeamReport("a/b:c*?[x]", List.of("姓名", "=数", "Day"),
				List.of(List.of(TableCell.of("=HYPERLINK(\"http://x\")"), TableCell.of(new BigDecimal("-12.50")), TableCell.of(LocalDate.of(2026, 3, 2))),
						List.of(TableCell.of("+1\"；,\n二行"), TableCell.of(3), TableCell.of("＠x")), List.of(TableCell.of("<&>\u0001😀"), TableCell.of(0), TableCell.of(""))));
	}

	@Test
	void nothingThatSomebodyWroteBecomesAFormula() throws Exception {
		Path csv = written(hostile(), "hostile.csv");
		assertThat(Files.readString(csv)).startsWith("\uFEFF").contains("'=HYPERLINK", "'+1", "'＠x", "'=数").contains(",-12.50,").doesNotContain("\n=");
		String sheet = part(written(hostile(), "hostile.xlsx"), "xl/worksheets/sheet1.xml");
		assertThat(sheet).doesNotContain("<f>").contains("<t xml:space=\"preserve\">=HYPERLINK");
	}

	@Test
	void aNumberIsANumberAndADayIsADayInASpreadsheet() throws IOException {
		Path book = written(hostile(), "typed.xlsx");
		String sheet = part(book, "xl/worksheets/sheet1.xml");
		assertThat(sheet).contains("<c r=\"B2\"><v>-12.50</v></c>", "<c r=\"C2\" s=\"1\"><v>46083</v></c>", "<autoFilter ref=\"A1:C4\"/>", "<cols>");
		assertThat(part(book, "xl/styles.xml")).contains("yyyy\\-mm\\-dd");
		assertThat(part(book, "xl/workbook.xml")).contains("name=\"a b c   x\"");
		List<Tables.Line> lines = ExchangeHouse.tables().read(book).value();
		assertThat(lines).extracting(Tables.Line::cells).element(2).isEqualTo(List.of("+1\"；,\n二行", "3", "＠x"));
	}

	/** Python's csv module reads what was written, where Python is. */
	@Test
	void aForeignReaderSeesTheSameRowsInTheCsvFile() throws Exception {
		Path csv = written(hostile(), "foreign.csv");
		Process python;
		try {
			python = new ProcessBuilder("python3", "-c",
					"import csv,json,sys;print(json.dumps(list(csv.reader(open(sys.argv[1],encoding='utf-8-sig',newline='')))))", csv.toString()).start();
		} catch (IOException e) {
			Assumptions.abort("no Python here");
			return;
		}
		JsonNode rows = Json.tree(new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		assertThat(rows).hasSize(4);
		assertThat(rows.get(1).get(0).asText()).isEqualTo("'=HYPERLINK(\"http://x\")");
		assertThat(rows.get(2).get(0).asText()).isEqualTo("'+1\"；,\n二行");
		assertThat(rows.get(1).get(2).asText()).isEqualTo("2026-03-02");
	}

	@Test
	void aFileIsWrittenOverOnlyWhenSomebodyAgreedAndOnlyAsWhatItsNameSays() {
		TeamReport report = report(ReportKind.PROGRESS, "", Language.ZH);
		Path file = written(report, "p.xlsx");
		assertThat(house.services.teamReports().write(lead, report, file, false).isDone()).isFalse();
		assertThat(house.services.teamReports().write(lead, report, folder.resolve("p.pdf"), false).isDone()).isFalse();
		assertThat(house.services.teamReports().write(lead, report, folder.resolve("no/such/folder.csv"), false).isDone()).isFalse();
	}
}
