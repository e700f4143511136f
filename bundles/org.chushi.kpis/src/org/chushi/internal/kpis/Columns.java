package org.chushi.internal.kpis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.kpis.Figure;

/**
 * Which column of a table means what. Either there is a column that names the figure and one for the value, or a column for
 * each figure.
 *
 * @param each the columns that are a figure themselves, by place
 */
record Columns(int person, int day, int figure, int value, Map<Integer, Figure> each) {

	private static final Set<String> PERSON = Set.of("客服", "人员", "姓名", "员工", "成员", "账号", "登录名", "客服账号", "旺旺", "子账号", "昵称", "name", "person", "agent", "account",
			"sign-in name", "staff");
	private static final Set<String> DAY = Set.of("日期", "日", "时间", "统计日期", "数据日期", "date", "day");
	private static final Set<String> FIGURE = Set.of("指标", "考核指标", "数据项", "项目", "figure", "kpi", "metric", "indicator");
	private static final Set<String> VALUE = Set.of("数值", "值", "数据", "结果", "value", "result");

	/** Empty when this row is no heading. */
	static Optional<Columns> of(List<String> row, List<Figure> figures) {
		Map<Integer, Figure> each = new LinkedHashMap<>();
		for (int i = 0; i < row.size(); i++) {
			int at = i;
			figure(row.get(i), figures).filter(f -> !each.containsValue(f)).ifPresent(f -> each.put(at, f));
		}
		Columns found = new Columns(at(row, PERSON), at(row, DAY), at(row, FIGURE), at(row, VALUE), each);
		return found.person >= 0 && found.day >= 0 && (found.named() || !each.isEmpty()) ? Optional.of(found) : Optional.empty();
	}

	private static int at(List<String> row, Set<String> names) {
		for (int i = 0; i < row.size(); i++) {
			if (names.contains(heading(row.get(i)))) {
				return i;
			}
		}
		return -1;
	}

	/** Without what is in brackets behind it: a unit, a remark. */
	private static String heading(String cell) {
		return Values.plain(cell.replace("\uFEFF", "")).replaceAll("\\s*[(\\[【].*$", "").toLowerCase(Locale.ROOT);
	}

	/** By title in either language, code or id. */
	static Optional<Figure> figure(String said, List<Figure> figures) {
		String name = heading(said);
		return name.isEmpty() ? Optional.empty()
				: figures.stream().filter(f -> List.of(f.title().zh(), f.title().en(), f.code(), f.id()).stream().anyMatch(n -> heading(n).equals(name)))
						.findFirst();
	}

	/** Whether a column names the figure. */
	boolean named() {
		return figure >= 0 && value >= 0;
	}

	/** In words, for who looks whether it was understood. */
	List<Bilingual> said(List<String> row) {
		List<Bilingual> said = new ArrayList<>();
		said.add(Messages.Columns_person.text(row.get(person).strip()));
		said.add(Messages.Columns_day.text(row.get(day).strip()));
		if (named()) {
			said.add(Messages.Columns_named.text(row.get(figure).strip(), row.get(value).strip()));
		} else {
			each.forEach((at, f) -> said.add(Messages.Columns_figure.text(row.get(at).strip(), f.title())));
		}
		return said;
	}
}
