package org.chushi.internal.kpis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.kpis.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

	static final Figure RESPONSE = new Figure("1", "KPI-FIRST", new Bilingual("首次响应时间", "First response time"), Bilingual.same(""),
			new Bilingual("秒", "seconds"), true);
	static final Figure SATISFACTION = new Figure("2", "KPI-SAT", new Bilingual("客户满意度", "Customer satisfaction"), Bilingual.same(""), Bilingual.same("%"), false);

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-02", "2026/3/2", "2026.03.02", "2026年3月2日", "2026年3月2", "20260302", "2026-03-02 09:30", "２０２６－０３－０２", "46083", "46083.5" })
	void aDayIsUnderstoodHoweverShopsExportIt(String said) {
		assertThat(Values.day(said)).contains(LocalDate.of(2026, 3, 2));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2026-02-30", "2026-13-01", "3月2日", "02/03/2026", "20261301", "12", "昨天", "2026-03/02" })
	void whatMayBeAnotherDayIsNoDay(String said) {
		assertThat(Values.day(said)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "28,28", "28秒,28", "28 秒,28", "28 Seconds,28", "'1,234.5',1234.5", "－3,-3", "２８．５,28.5", "+7,7" })
	void aValueMayBringItsUnitAlong(String said, BigDecimal value) {
		assertThat(Values.value(said, RESPONSE)).contains(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "28%", "28s秒x", "1,23", "1e9", "0x1F", "NaN", "=1+1", "99999999999", "1.23456", "28 29" })
	void whatIsNotPlainlyANumberOfThisFigureIsNone(String said) {
		assertThat(Values.value(said, RESPONSE)).isEmpty();
	}

	@Test
	void aPerCentSignBelongsToAFigureInPerCent() {
		assertThat(Values.value("96.5%", SATISFACTION)).contains(new BigDecimal("96.5"));
		assertThat(Values.value("96.5％", SATISFACTION)).contains(new BigDecimal("96.5"));
	}

	@Test
	void whatIsWrongWithAValueIsSaidWithTheUnitItShouldHave() {
		assertThat(RESPONSE.read("28 秒").value()).isEqualByComparingTo("28");
		assertThat(why(RESPONSE, "28%")).contains("首次响应时间的单位是秒，不是“%”");
		assertThat(why(RESPONSE, "1.5分钟")).contains("不是“分钟”");
		assertThat(why(SATISFACTION, "96分")).contains("单位是%，不是“分”");
		assertThat(why(SATISFACTION, "二十八")).contains("不是一个数").contains("28 或 96.5");
		assertThat(why(new Figure("3", "N", Bilingual.same("单量"), Bilingual.same(""), Bilingual.same(""), false), "12单")).contains("只写 12");
		assertThat(why(RESPONSE, "")).contains("不是一个数");
	}

	private static String why(Figure figure, String said) {
		return ((Result.Refused<BigDecimal>) figure.read(said)).reason().zh();
	}

	@Test
	void aRowIsAHeadingOnlyWhenItSaysWhoWhenAndWhat() {
		List<Figure> figures = List.of(RESPONSE, SATISFACTION);
		assertThat(Columns.of(List.of("日期", "客服", "客户满意度(%)", "备注", "首次响应时间（秒）"), figures)).get().satisfies(c -> {
			assertThat(c.named()).isFalse();
			assertThat(c.each()).containsOnlyKeys(2, 4).containsValues(RESPONSE, SATISFACTION);
		});
		assertThat(Columns.of(List.of("\uFEFFDate", "Agent", "KPI", "Value"), figures)).get().matches(Columns::named);
		assertThat(Columns.of(List.of("日期", "客户满意度"), figures)).as("nobody").isEmpty();
		assertThat(Columns.of(List.of("客服", "客户满意度"), figures)).as("no day").isEmpty();
		assertThat(Columns.of(List.of("日期", "客服", "销售额"), figures)).as("no figure of this team").isEmpty();
	}

	@Test
	void aFigureSaysItsValueWithItsUnit() {
		assertThat(RESPONSE.said(new BigDecimal("28.50"))).isEqualTo(new Bilingual("28.5 秒", "28.5 seconds"));
		assertThat(SATISFACTION.said(new BigDecimal("100"))).isEqualTo(Bilingual.same("100%"));
		assertThat(Figure.plain(new BigDecimal("0.000"))).isEqualTo("0");
	}

	@Test
	void nearnessTurnsWithTheSenseOfTheFigureAndNeverReachesTheWhole() {
		assertThat(KpiRule.share(SATISFACTION, new BigDecimal("48"), new BigDecimal("96"))).isEqualTo(50);
		assertThat(KpiRule.share(RESPONSE, new BigDecimal("60"), new BigDecimal("30"))).isEqualTo(50);
		assertThat(KpiRule.share(RESPONSE, new BigDecimal("30.0001"), new BigDecimal("30"))).isEqualTo(99);
		assertThat(KpiRule.share(SATISFACTION, new BigDecimal("-3"), new BigDecimal("96"))).isZero();
		assertThat(Optional.of(RESPONSE.reaches(new BigDecimal("30.00"), new BigDecimal("30")))).contains(true);
	}
}
