package org.chushi.internal.ui.kpis;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.kpis.Figure;
import org.chushi.kpis.KpiBoard;
import org.chushi.kpis.KpiImport;
import org.chushi.kpis.KpiImport.Line;
import org.chushi.kpis.KpiImport.State;
import org.chushi.kpis.KpiValue;
import org.chushi.kpis.KpiValue.Change;
import org.chushi.kpis.Kpis;
import org.chushi.people.Directory;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.TeamSection;

/** Figures of a small team in memory. */
final class Team implements Kpis, Directory {

	/** Lines of the file besides those that are there to be looked at. */
	int more;

	static final UUID ME = new UUID(1, 0);
	static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
	private static final Instant NOW = Instant.parse("2026-03-12T02:00:00Z");
	private static final List<String> NAMES = List.of("谷雨", "小满", "芒种", "夏至", "惊蛰");

	final List<Figure> figures = new ArrayList<>(List.of(
			new Figure("1", "KPI-1", new Bilingual("首次响应时间", "First response time"), Bilingual.same(""), new Bilingual("秒", "seconds"), true),
			new Figure("2", "KPI-2", new Bilingual("客户满意度", "Customer satisfaction"), Bilingual.same(""), Bilingual.same("%"), false),
			new Figure("3", "KPI-3", new Bilingual("询单转化率", "Conversion"), Bilingual.same(""), Bilingual.same("%"), false)));
	final List<KpiValue> values = new ArrayList<>();
	final List<String> brought = new ArrayList<>();

	Team() {
		for (int day = 0; day < 6; day++) {
			for (int figure = 0; figure < 2; figure++) {
				add(ME, figure, day, figure == 0 ? 26 + day * 2 : 97 - day, day == 1 ? "" : "2026年3月.xlsx");
				add(new UUID(1, 1), figure, day, figure == 0 ? 31 + day : 95, "2026年3月.xlsx");
			}
		}
		KpiValue last = values.getFirst();
		values.set(0, new KpiValue(ME, last.figure(), last.day(), Optional.of(new BigDecimal("24")), List.of(last.last(),
				new Change(Optional.of(new BigDecimal("24")), ME, "导出时把午休算进去了", NOW))));
	}

	private void add(UUID person, int figure, int daysAgo, int value, String source) {
		values.add(new KpiValue(person, figures.get(figure), TODAY.minusDays(daysAgo), Optional.of(BigDecimal.valueOf(value)),
				List.of(new Change(Optional.of(BigDecimal.valueOf(value)), ME, source, NOW))));
	}

	@Override
	public List<Figure> figures() {
		return List.copyOf(figures);
	}

	@Override
	public Result<List<KpiValue>> of(Session session, UUID person) {
		return Result.done(values.stream().filter(v -> v.person().equals(person)).toList());
	}

	@Override
	public Result<KpiBoard> board(Session session, int days) {
		return Result.done(new KpiBoard(figures, TODAY.minusDays(29), TODAY, people().stream().map(p -> new KpiBoard.Row(p.id(), p.displayName(), Bilingual.same(""),
				figures.stream().map(f -> cell(p.id(), f)).toList())).toList()));
	}

	private KpiBoard.Cell cell(UUID person, Figure figure) {
		List<KpiValue> own = values.stream().filter(v -> v.person().equals(person) && v.figure().equals(figure)).toList();
		return new KpiBoard.Cell(own.stream().findFirst(), own.stream().findFirst().flatMap(KpiValue::value), own.size());
	}

	@Override
	public Result<Figure> figure(String idOrCode) {
		return figures.stream().filter(f -> f.id().equals(idOrCode)).findFirst().map(Result::done).orElseThrow();
	}

	@Override
	public Result<KpiValue> record(Session session, UUID person, String figure, LocalDate day, BigDecimal value) {
		if (day.isAfter(TODAY)) {
			return Result.refused(new Bilingual("那天还没到。", "That day has not come."));
		}
		int at = Integer.parseInt(figure) - 1;
		KpiValue made = new KpiValue(person, figures.get(at), day, Optional.of(value), List.of(new Change(Optional.of(value), ME, "", NOW)));
		values.addFirst(made);
		return Result.done(made);
	}

	@Override
	public Result<KpiValue> correct(Session session, UUID person, String figure, LocalDate day, Optional<BigDecimal> value, String reason) {
		for (int i = 0; i < values.size(); i++) {
			KpiValue old = values.get(i);
			if (old.person().equals(person) && old.figure().id().equals(figure) && old.day().equals(day)) {
				List<Change> changes = new ArrayList<>(old.changes());
				changes.add(new Change(value, ME, reason, NOW));
				values.set(i, new KpiValue(person, old.figure(), day, value, changes));
				return Result.done(values.get(i));
			}
		}
		return Result.refused(Bilingual.same("none"));
	}

	@Override
	public Result<KpiImport> preview(Session session, Path file) {
		return Result.done(new KpiImport(file.getFileName().toString(), "abc",
				List.of(new Bilingual("“客服”列是人", "column “客服” is the person"), new Bilingual("“日期”列是日期", "column “日期” is the day")),
				Stream.concat(IntStream.range(0, more).mapToObj(i -> line(7 + i, "小满", "28 秒", State.NEW, "")), Stream.of(line(2, "小满", "28 秒", State.NEW, ""), line(3, "小满", "31 秒", State.SAME, ""),
						line(4, "立冬", "28", State.WRONG, "团队里没有“立冬”，请写登录名或显示的姓名。"), line(5, "芒种", "快", State.WRONG, "“快”不是一个数（最多 4 位小数）。"),
						line(6, "合计", "29", State.ASIDE, "这一行是合计或平均，不算在某个人身上。"))).toList()));
	}

	private Line line(int number, String person, String value, State state, String remark) {
		return new Line(number, person, figures.getFirst().title(), "2026-03-1" + number % 3, Bilingual.same(value), state, Bilingual.same(remark));
	}

	@Override
	public Result<KpiImport> bring(Session session, Path file, String code) {
		brought.add(code);
		return preview(session, file);
	}

	@Override
	public Optional<Person> find(UUID id) {
		return people().stream().filter(p -> p.id().equals(id)).findFirst();
	}

	@Override
	public Optional<Person> named(String name) {
		return Optional.empty();
	}

	@Override
	public List<Person> people() {
		List<Person> people = new ArrayList<>();
		for (int i = 0; i < NAMES.size(); i++) {
			people.add(new Person(new UUID(1, i), "p" + i, NAMES.get(i), TeamSection.NONE, Set.of(Role.NEWCOMER), true, NOW));
		}
		return people;
	}
}
