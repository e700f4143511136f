package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Voice;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

class CheckTableTest extends OnScreen {

	private CheckTable<String> table() {
		CheckTable<String> table = new CheckTable<>(shell, look(), "Who answers", 2, List.of("bailu", "chunfen", "guyu"), String::toUpperCase);
		open();
		return table;
	}

	private static void tick(CheckTable<?> table, int index, boolean ticked) {
		TableItem item = table.table().getItem(index);
		item.setChecked(ticked);
		Event event = new Event();
		event.detail = SWT.CHECK;
		event.item = item;
		table.table().notifyListeners(SWT.Selection, event);
	}

	@Test
	void whatIsTickedIsToldInTheOrderOfTheRows() {
		CheckTable<String> table = table();
		List<List<String>> told = new ArrayList<>();
		table.onChange(told::add);
		tick(table, 2, true);
		tick(table, 0, true);
		tick(table, 2, false);
		assertThat(told).containsExactly(List.of("guyu"), List.of("bailu", "guyu"), List.of("bailu"));
	}

	@Test
	void whatIsTickedStaysSoWhileItIsNotShown() {
		CheckTable<String> table = table();
		table.check(List.of("bailu", "guyu"));
		table.show(row -> row.contains("u") && !row.startsWith("b"));
		assertThat(table.table().getItems()).extracting(TableItem::getText).containsExactly("CHUNFEN", "GUYU");
		assertThat(table.shown()).containsExactly("chunfen", "guyu");
		tick(table, 1, false);
		tick(table, 0, true);
		assertThat(table.checked()).containsExactly("bailu", "chunfen");
		table.show(row -> true);
		assertThat(table.table().getItems()).extracting(TableItem::getChecked).containsExactly(true, true, false);
	}

	@Test
	void itSaysOfWhatAndShowsNoMoreThanItMay() {
		CheckTable<String> table = table();
		assertThat(Voice.name(table.table())).isEqualTo("Who answers");
		int two = table.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		assertThat(two).isBetween(2 * table.table().getItemHeight(), 3 * table.table().getItemHeight());
	}
}
