package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ArrayList;
import java.util.UUID;

import org.chushi.career.Certification.Candidacy;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.exchange.Tables;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.internal.kpis.KpiRule;
import org.chushi.kpis.Figure;
import org.chushi.kpis.KpiImport;
import org.chushi.kpis.KpiImport.Line;
import org.chushi.kpis.KpiImport.State;
import org.chushi.kpis.KpiValue;
import org.chushi.kpis.Kpis;
import org.chushi.model.CertificateDefinition;
import org.chushi.model.KpiReached;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule.Context;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of work: recorded by a lead, brought from the shop's tools, and wanted by a certificate. */
class KpisTest {

	private static final String RESPONSE = "KPI-FIRST-RESPONSE";
	private static final String SATISFACTION = "KPI-SATISFACTION";

	private Path folder;
	private House house;
	private Kpis kpis;
	private Session lead;
	private Session agent;
	private Session other;

	@BeforeEach
	void open(@TempDir Path place) {
		folder = place;
		house = new House(place.resolve("data"));
		lead = house.person("lead", Role.LEAD);
		agent = house.newcomer("agent", lead, "PP-SEVEN");
		other = house.person("other", Role.NEWCOMER);
		kpis = house.services.kpis();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private LocalDate today() {
		return LocalDate.now(house.clock);
	}

	private void recorded(String figure, int daysAgo, String value) {
		kpis.record(lead, agent.person(), figure, today().minusDays(daysAgo), new BigDecimal(value)).value();
	}

	/** The same value on days before today. @param first so many days ago, the latest of them */
	private void recorded(String figure, int first, int days, String value) {
		for (int day = first; day < first + days; day++) {
			recorded(figure, day, value);
		}
	}

	private KpiRule rule() {
		return new KpiRule(house.services.journal(), house.services.packs(), house.clock);
	}

	private KpiReached asked() {
		return house.services.packs().library().find(CertificateDefinition.class, "CD-RECEPTION-3").orElseThrow().getRequirements().stream()
				.filter(KpiReached.class::isInstance).map(KpiReached.class::cast).findFirst().orElseThrow();
	}

	private Finding judged(int days, int least, Context context) {
		KpiReached asked = EcoreUtil.copy(asked());
		asked.setDays(days);
		asked.setLeast(least);
		return rule().judge(agent.person(), asked, context);
	}

	private Finding finding(String figure) {
		Candidacy third = house.services.certification().candidacies(agent, agent.person()).value().stream()
				.filter(c -> c.skill().equals("reception") && c.level() == 3).findFirst().orElseThrow();
		String title = kpis.figures().stream().filter(f -> f.code().equals(figure)).findFirst().orElseThrow().title().zh();
		return third.findings().stream().filter(f -> f.detail().what().zh().contains(title)).findFirst().orElseThrow();
	}

	private Path file(String name, String... lines) throws IOException {
		return Files.write(folder.resolve(name), List.of(lines), StandardCharsets.UTF_8);
	}

	@Test
	@Tag("E05")
	void aCertificateSaysWhichFigureItWantsWhatThereIsAndWhatIsMissing() {
		assertThat(finding(RESPONSE).met()).isFalse();
		assertThat(finding(RESPONSE).detail().have().zh()).isEqualTo("近 30 天没有数据");
		recorded(RESPONSE, 1, "40");
		recorded(RESPONSE, 0, "26");
		recorded(RESPONSE, 30, "1000");
		Finding slow = finding(RESPONSE);
		assertThat(slow.met()).isFalse();
		assertThat(slow.detail().have().zh()).isEqualTo("近 30 天平均 33 秒，只有 2 天有数据，至少要 20 天");
		assertThat(slow.detail().want().zh()).isEqualTo("近 30 天平均不高于 30 秒，至少 20 天有数据");
		assertThat(slow.detail().next().zh()).isEqualTo("首次响应时间还要再降 3 秒。首次响应时间还要 18 天的数据。");
		assertThat(slow.progress()).as("the days are what is farthest").isEqualTo(10);
		recorded(RESPONSE, 2, 17, "31");
		recorded(RESPONSE, 19, "7");
		assertThat(finding(RESPONSE).met()).as("a mean of exactly 30 of 20 days").isTrue();
		assertThat(finding(RESPONSE).detail().have().zh()).isEqualTo("近 30 天平均 30 秒（20 天有数据）");
		recorded(SATISFACTION, 1, 19, "95");
		recorded(SATISFACTION, 0, "94");
		assertThat(finding(SATISFACTION).met()).as("higher is better").isFalse();
		assertThat(finding(SATISFACTION).progress()).isEqualTo(99);
		recorded(SATISFACTION, 20, "96");
		assertThat(finding(SATISFACTION).met()).isTrue();
	}

	@Test
	@Tag("E05")
	void oneGoodDayIsNoMonthAndIssuesNothingWithTheLeadsWord() {
		recorded(RESPONSE, 0, "28");
		recorded(SATISFACTION, 0, "99");
		assertThat(finding(RESPONSE).met()).isFalse();
		assertThat(finding(RESPONSE).detail().next().zh()).isEqualTo("首次响应时间还要 19 天的数据。");
		assertThat(finding(RESPONSE).detail().next().en()).isEqualTo("First response time: values on 19 more days are needed.");
		recorded(RESPONSE, 1, 18, "28");
		assertThat(finding(RESPONSE).met()).as("19 days").isFalse();
		assertThat(finding(RESPONSE).detail().next().en()).isEqualTo("First response time: values on 1 more day are needed.");
		recorded(RESPONSE, 19, "28");
		assertThat(finding(RESPONSE).met()).as("20 days").isTrue();
	}

	@Test
	void howManyDaysAMeanNeedsIsSaidByTheCertificateElseHalfOfThemAndFifteenAtMost() {
		recorded(RESPONSE, 0, 15, "28");
		assertThat(judged(30, 0, Context.NONE).met()).isTrue();
		assertThat(judged(90, 0, Context.NONE).met()).as("no more than 15").isTrue();
		assertThat(judged(30, 16, Context.NONE).met()).isFalse();
		assertThat(judged(7, 0, Context.NONE).detail().want().zh()).as("half, rounded up").contains("至少 4 天有数据");
		assertThat(judged(1, 0, Context.NONE).detail().want().en()).endsWith("on at least 1 day");
		assertThat(judged(0, 0, Context.NONE).met()).as("the last value alone").isTrue();
		assertThat(judged(0, 0, Context.NONE).detail().want().zh()).doesNotContain("至少");
	}

	@Test
	@Tag("E05")
	void figuresGrowOldAndNoLongerCount() {
		recorded(RESPONSE, 0, 20, "20");
		house.clock.pass(Duration.ofDays(10));
		assertThat(finding(RESPONSE).met()).as("the oldest is thirty days old").isTrue();
		house.clock.pass(Duration.ofDays(1));
		assertThat(finding(RESPONSE).met()).as("19 days are left").isFalse();
		house.clock.pass(Duration.ofDays(19));
		assertThat(finding(RESPONSE).detail().have().zh()).isEqualTo("近 30 天没有数据");
	}

	@Test
	void aRenewalAsksForNoMoreDaysThanItsWindowHolds() {
		recorded(RESPONSE, 0, 15, "28");
		Context renewal = new Context("", house.clock.instant().minus(Duration.ofDays(30)));
		assertThat(judged(90, 60, renewal).met()).isTrue();
		assertThat(judged(90, 60, renewal).detail().want().zh()).contains("至少 15 天有数据");
		assertThat(judged(90, 60, Context.NONE).met()).isFalse();
		Context begun = new Context("", house.clock.instant().minus(Duration.ofDays(5)));
		assertThat(judged(90, 60, begun).met()).as("one good day does not renew either").isFalse();
	}

	@Test
	void aRenewalAsksForFiguresOfTheDaysSinceItBegan() {
		recorded(RESPONSE, 10, "20");
		recorded(RESPONSE, 0, "50");
		KpiReached asked = asked();
		KpiRule rule = rule();
		assertThat(rule.judge(agent.person(), asked, Context.NONE).detail().have().zh()).contains("平均 35 秒");
		Context renewal = new Context("", house.clock.instant().minus(Duration.ofDays(5)));
		assertThat(rule.judge(agent.person(), asked, renewal).detail().have().zh()).contains("平均 50 秒");
	}

	@Test
	void aWrongValueIsCorrectedWithAReasonAndWhatItWasStays() {
		recorded(RESPONSE, 0, "300");
		assertThat(kpis.record(lead, agent.person(), RESPONSE, today(), BigDecimal.TEN)).as("a second value of the day")
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason().zh()).contains("300 秒").contains("更正"));
		assertThat(kpis.correct(lead, agent.person(), RESPONSE, today(), Optional.of(BigDecimal.TEN), " ").isDone()).as("no reason").isFalse();
		assertThat(kpis.correct(lead, agent.person(), RESPONSE, today().minusDays(1), Optional.of(BigDecimal.TEN), "x").isDone()).as("nothing there").isFalse();
		kpis.correct(lead, agent.person(), RESPONSE, today(), Optional.of(new BigDecimal("30")), "多打了一个零").value();
		KpiValue value = kpis.of(agent, agent.person()).value().getFirst();
		assertThat(value.value()).contains(new BigDecimal("30"));
		assertThat(value.changes()).extracting(c -> c.value().orElseThrow().toPlainString()).containsExactly("300", "30");
		assertThat(value.last().reason()).isEqualTo("多打了一个零");
		kpis.correct(lead, agent.person(), RESPONSE, today(), Optional.empty(), "那天请假").value();
		assertThat(kpis.of(agent, agent.person()).value().getFirst().value()).isEmpty();
		assertThat(finding(RESPONSE).detail().have().zh()).isEqualTo("近 30 天没有数据");
		assertThat(kpis.board(lead, 30).value().rows()).filteredOn(r -> r.person().equals(agent.person())).singleElement()
				.satisfies(r -> assertThat(r.cells()).allMatch(c -> c.mean().isEmpty() && c.last().isEmpty()));
	}

	@Test
	void onlyThePersonAndTheLeadSeeFiguresAndOnlyTheLeadRecordsThem() {
		recorded(RESPONSE, 0, "28");
		assertThat(kpis.of(agent, agent.person()).value()).hasSize(1);
		assertThat(kpis.of(lead, agent.person()).value()).hasSize(1);
		assertThat(kpis.of(other, agent.person())).isInstanceOf(Refused.class);
		assertThat(kpis.board(agent, 30)).isInstanceOf(Refused.class);
		assertThat(kpis.record(agent, agent.person(), RESPONSE, today().minusDays(1), BigDecimal.ONE)).isInstanceOf(Refused.class);
	}

	@Test
	void whatCannotBeIsRefused() {
		assertThat(kpis.record(lead, agent.person(), RESPONSE, today().plusDays(1), BigDecimal.ONE).isDone()).as("tomorrow").isFalse();
		assertThat(kpis.record(lead, agent.person(), "nothing", today(), BigDecimal.ONE).isDone()).as("no figure").isFalse();
		assertThat(kpis.record(lead, new UUID(1, 1), RESPONSE, today(), BigDecimal.ONE).isDone()).as("nobody").isFalse();
		assertThat(kpis.record(lead, agent.person(), RESPONSE, LocalDate.of(1026, 3, 2), BigDecimal.ONE).isDone()).as("a mistyped year").isFalse();
		recorded(RESPONSE, 3, "28.50");
		assertThat(kpis.record(lead, agent.person(), RESPONSE, today().minusDays(3), BigDecimal.TEN)).as("twice the same day")
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason().zh()).contains("28.5 秒", "更正"));
		assertThat(kpis.correct(lead, agent.person(), RESPONSE, today().minusDays(3), Optional.of(new BigDecimal("28.5")), "x").isDone()).as("nothing to correct").isFalse();
		assertThat(kpis.record(lead, agent.person(), RESPONSE, today(), new BigDecimal("1e12")).isDone()).as("too large").isFalse();
		assertThat(kpis.record(lead, agent.person(), RESPONSE, today(), new BigDecimal("0.00001")).isDone()).as("too fine").isFalse();
	}

	@Test
	void aTableOfTheShopsToolIsShownLineByLineAndStoredOnlyWhenAgreedTo() throws IOException {
		recorded(RESPONSE, 1, "31");
		recorded(RESPONSE, 2, "32");
		Path file = file("2026年2月.csv", "星客服日报,,,", "统计日期,客服,首次响应时间(秒),客户满意度", today() + ",agent,28,96.5%",
				today().minusDays(1) + ",AGENT,31,-", today().minusDays(2) + ",agent,33,", today() + ",nobody,28,", today() + ",other,快,0.97",
				"2026-02-30,other,20,", today() + ",agent,29,", "合计,合计,28,96");
		KpiImport preview = kpis.preview(lead, file).value();
		assertThat(kpis.of(agent, agent.person()).value()).as("nothing is stored yet").hasSize(2);
		assertThat(preview.lines()).extracting(Line::number, Line::state).containsExactly(tuple(3, State.NEW),
				tuple(3, State.NEW), tuple(4, State.SAME),
				tuple(5, State.WRONG), tuple(6, State.WRONG),
				tuple(7, State.WRONG), tuple(7, State.NEW),
				tuple(8, State.WRONG), tuple(9, State.WRONG),
				tuple(10, State.ASIDE), tuple(10, State.ASIDE));
		assertThat(preview.lines().get(3).remark().zh()).as("another value is there").contains("32 秒");
		assertThat(preview.lines().get(4).remark().zh()).contains("nobody");
		assertThat(preview.lines().get(6).remark().zh()).as("a share that may be a fraction").contains("97%");
		assertThat(preview.lines().get(8).remark().zh()).as("twice").contains("第 3 行");
		assertThat(kpis.bring(lead, file, "000000000000").isDone()).as("another preview").isFalse();
		kpis.bring(lead, file, preview.code()).value();
		assertThat(kpis.of(agent, agent.person()).value()).hasSize(4).filteredOn(v -> v.day().equals(today()))
				.allSatisfy(v -> assertThat(v.last().reason()).isEqualTo("2026年2月.csv"));
		assertThat(kpis.bring(lead, file, preview.code()).isDone()).as("a second time").isFalse();
		assertThat(kpis.preview(lead, file).value().count(State.NEW)).isZero();
	}

	@Test
	void aSpreadsheetWithAColumnOfNamesOfFiguresIsUnderstoodInEitherLanguage() throws IOException {
		Path sheet = folder.resolve("figures.xlsx");
		ExchangeHouse.tables().write(sheet, Tables.Form.XLSX, "KPI", List.of(List.of("Date", "Agent", "KPI", "Value"),
				List.of(today().toString(), "agent", "First response time", "28 seconds"), List.of(today().toString(), "other", SATISFACTION, "97"),
				List.of(today().toString(), "other", "Smiles", "5"))).value();
		KpiImport preview = kpis.preview(lead, sheet).value();
		assertThat(preview.lines()).extracting(Line::state).containsExactly(State.NEW, State.NEW, State.WRONG);
		kpis.bring(lead, sheet, preview.code()).value();
		assertThat(kpis.of(other, other.person()).value()).singleElement().matches(v -> v.figure().code().equals(SATISFACTION));
	}

	@Test
	void aTableInTheOldChineseEncodingIsReadAsWell() throws IOException {
		Path file = folder.resolve("gbk.csv");
		Files.write(file, ("日期,姓名,首次响应时间\n" + today() + ",agent,28\n").getBytes(Charset.forName("GB18030")));
		assertThat(kpis.preview(lead, file).value().lines()).singleElement().matches(l -> l.state() == State.NEW);
	}

	@Test
	void aTableWithATitleAboveOtherDelimitersAndFullWidthIsRead() throws IOException {
		for (String between : List.of("\t", ";", ",")) {
			Path file = file("日报" + between.codePointAt(0) + ".csv", "客服部日报", "", String.join(between, "日期", "姓名", "首次响应时间", "客户满意度"),
					String.join(between, today().toString().replace('-', '/'), "ＡＧＥＮＴ", "２８ 秒", "９６．５％"));
			assertThat(kpis.preview(lead, file).value().lines()).as(between).extracting(Line::state, l -> l.value().zh())
					.containsExactly(tuple(State.NEW, "28 秒"), tuple(State.NEW, "96.5%"));
		}
	}

	/** A month of a team of 300: all of it or nothing, and a second time nothing is new. */
	@Test
	void tenThousandLinesAreShownAndStoredAtOnce() throws IOException {
		List<String> lines = new ArrayList<>(List.of("日期,客服,首次响应时间,客户满意度"));
		for (int i = 0; i < 10_000; i++) {
			lines.add(today().minusDays(i / 2) + (i % 2 == 0 ? ",agent," : ",other,") + i % 60 + "," + (i % 1000 == 999 ? "好" : 90 + i % 10 + "%"));
		}
		Path file = file("many.csv", lines.toArray(String[]::new));
		KpiImport preview = kpis.preview(lead, file).value();
		assertThat(preview.count(State.NEW)).isEqualTo(19_990);
		assertThat(preview.lines()).filteredOn(l -> l.state() == State.WRONG).hasSize(10).allSatisfy(l -> assertThat(l.remark().zh()).contains("“好”不是一个数"));
		kpis.bring(lead, file, preview.code()).value();
		assertThat(kpis.of(agent, agent.person()).value()).hasSize(10_000);
		assertThat(kpis.preview(lead, file).value().count(State.SAME)).isEqualTo(19_990);
		lines.addAll(lines.subList(1, 200));
		assertThat(kpis.preview(lead, file("more.csv", lines.toArray(String[]::new)))).as("more than a file may have")
				.isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason().zh()).contains("拆开"));
	}

	@Test
	void whatIsNoTableOfFiguresIsRefusedWithTheColumnsThatAreWanted() throws IOException {
		Result<KpiImport> result = kpis.preview(lead, file("x.csv", "a,b,c", "1,2,3"));
		assertThat(result).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.missing().toString()).contains("首次响应时间"));
		assertThat(kpis.preview(lead, folder.resolve("nothing.csv")).isDone()).isFalse();
	}

	@Test
	void theFiguresOfATeamAreThoseOfItsProfileAndThoseItsCertificatesAskFor() {
		assertThat(kpis.figures()).extracting(Figure::code).containsExactly(RESPONSE, SATISFACTION, "KPI-CONVERSION");
		house.services.policies().choose(lead, "PP-FOURWEEKS").value();
		assertThat(kpis.figures()).extracting(Figure::code).containsExactly("KPI-ANSWER-RATIO", RESPONSE, SATISFACTION);
		house.services.policies().choose(lead, "PP-STRICT").value();
		assertThat(kpis.figures()).extracting(f -> f.title().in(Language.EN)).containsExactly("Quality score", "Error rate");
	}

	@Test
	void figuresRebuiltFromTheJournalAreThoseThatWere() {
		for (int i = 0; i < 70; i++) {
			recorded(RESPONSE, i, Integer.toString(20 + i % 7));
		}
		kpis.correct(lead, agent.person(), RESPONSE, today().minusDays(40), Optional.empty(), "x").value();
		List<KpiValue> live = kpis.of(lead, agent.person()).value();
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(kpis.of(lead, agent.person()).value()).isEqualTo(live).hasSize(70)
				.isSortedAccordingTo((a, b) -> b.day().compareTo(a.day()));
		assertThat(house.services.journal().unread()).isEmpty();
	}
}
