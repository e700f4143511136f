package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.chushi.core.Language;
import org.chushi.ui.testing.OnScreen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

class DataTableTest extends OnScreen {

	record Person(String name, int days) {
	}

	private DataTable<Person> table(int percent) {
		DataTable<Person> table = new DataTable<>(shell, look(Language.EN, percent), 5,
				List.of(DataTable.Spec.text("Name", 1, Person::name),
						new DataTable.Spec<>("Days", 9, p -> Integer.toString(p.days()), Comparator.comparingInt(Person::days))));
		table.rows(List.of(new Person("Xiaoman", 9), new Person("Mangzhong of the second group", 10), new Person("Xiazhi", 2)));
		open();
		return table;
	}

	private static List<String> names(DataTable<Person> table) {
		return table.rows().stream().map(Person::name).toList();
	}

	@Test
	void aClickOnAHeaderSortsAndASecondOneTurnsItRound() {
		DataTable<Person> table = table(100);
		table.table().getColumn(1).notifyListeners(SWT.Selection, new Event());
		assertThat(names(table)).as("by number, not by digits").containsExactly("Xiazhi", "Xiaoman", "Mangzhong of the second group");
		table.table().getColumn(1).notifyListeners(SWT.Selection, new Event());
		assertThat(names(table)).containsExactly("Mangzhong of the second group", "Xiaoman", "Xiazhi");
		assertThat(table.table().getItems()).extracting(TableItem::getText).isEqualTo(names(table));
	}

	@Test
	void theChosenRowStaysChosenWhereverItGoes() {
		DataTable<Person> table = table(100);
		table.select(0);
		table.table().getColumn(1).notifyListeners(SWT.Selection, new Event());
		assertThat(table.selected()).contains(new Person("Xiaoman", 9));
		table.rows(List.of(new Person("new", 1), new Person("Xiaoman", 9)));
		assertThat(table.selected()).contains(new Person("Xiaoman", 9));
		table.rows(List.of(new Person("new", 1)));
		assertThat(table.selected()).isEmpty();
	}

	@Test
	void enterOpensTheChosenRow() {
		DataTable<Person> table = table(100);
		List<Person> opened = new ArrayList<>();
		table.onOpen(opened::add);
		table.table().deselectAll();
		table.table().notifyListeners(SWT.DefaultSelection, new Event());
		table.select(2);
		table.table().notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(opened).containsExactly(new Person("Xiazhi", 2));
	}

	@Test
	void noColumnIsNarrowerThanItsWords() {
		for (int percent : new int[] { 100, 150, 200 }) {
			DataTable<Person> table = table(percent);
			GC gc = new GC(table.table());
			int words = gc.textExtent("Mangzhong of the second group").x;
			gc.dispose();
			assertThat(table.table().getColumn(0).getWidth()).as("%d %%", percent)
					.isGreaterThan(Math.min(words, table.getSize().x / 2 - 40));
			table.dispose();
		}
	}

	@Test
	void theColumnOfTheLongestWordsGivesWayToTheOthers() {
		DataTable<Person> table = new DataTable<>(shell, look(Language.EN, 100), 5,
				IntStream.range(0, 5).mapToObj(i -> DataTable.Spec.text("Column", 1, (Person p) -> i == 2 ? p.name().repeat(9) : p.name())).toList());
		table.rows(List.of(new Person("Mangzhong of it", 1)));
		shell.setSize(900, 300);
		open();
		assertThat(Arrays.stream(table.table().getColumns()).mapToInt(TableColumn::getWidth).sum()).isLessThanOrEqualTo(table.getSize().x);
		assertThat(table.table().getItem(0).getText(2)).endsWith("…");
		assertThat(table.table().getItem(0).getText(4)).isEqualTo("Mangzhong of it");
	}

	@Test
	void whatIsLongerThanItsColumnEndsWithThreeDots() {
		shell.setSize(300, 300);
		DataTable<Person> table = table(200);
		assertThat(table.table().getItem(1).getText()).startsWith("Ma").endsWith("…");
		assertThat(table.table().getItem(2).getText()).isEqualTo("Xiazhi");
	}

	@Test
	void aLongTextIsCutWhereItsRoomEndsAfterAFewMeasurings() {
		String text = "客".repeat(3_000) + "😀".repeat(1_000);
		AtomicInteger measured = new AtomicInteger();
		for (int room : new int[] { 1, 2, 700, 3_000, 3_001, 3_500, 3_999 }) {
			measured.set(0);
			String cut = DataTable.cut(words -> {
				measured.incrementAndGet();
				return words.codePointCount(0, words.length());
			}, text, room);
			assertThat(cut.codePointCount(0, cut.length())).isEqualTo(room);
			assertThat(text).startsWith(cut.substring(0, cut.length() - 1));
			assertThat(measured.get()).isLessThan(16);
		}
		assertThat(DataTable.cut(String::length, "fits", 4)).isEqualTo("fits");
		assertThat(DataTable.cut(String::length, "no room yet", 0)).isEqualTo("no room yet");
	}

	@Test
	void rowsAreWrittenOnceAndOnlyAgainForAnotherWidth() {
		AtomicInteger asked = new AtomicInteger();
		DataTable<Person> table = new DataTable<>(shell, look(), 5, List.of(DataTable.Spec.text("Name", 1, p -> {
			asked.incrementAndGet();
			return p.name();
		})));
		open();
		table.rows(IntStream.range(0, 300).mapToObj(i -> new Person("p" + i, i)).toList());
		settle();
		assertThat(asked.get()).as("each written, a hundred measured").isEqualTo(400);
		table.notifyListeners(SWT.Resize, new Event());
		assertThat(asked.get()).isEqualTo(400);
		shell.setSize(500, 600);
		settle();
		assertThat(asked.get()).isEqualTo(700);
	}

	@Test
	void chineseNamesAreSortedByTheirSound() {
		DataTable<Person> table = table(100);
		table.rows(List.of(new Person("小满", 1), new Person("春分", 2), new Person("白露", 3), new Person("谷雨", 4)));
		table.table().getColumn(0).notifyListeners(SWT.Selection, new Event());
		assertThat(names(table)).containsExactly("白露", "春分", "谷雨", "小满");
	}

	@Test
	void theChosenRowLiesOnTheWashOfTheProgram() {
		DataTable<Person> table = table(100);
		table.select(0);
		table.setFocus();
		RGB wash = look().theme().accentSoft();
		ImageData seen = picture(table.table());
		int x = table.table().getColumn(0).getWidth() - 6;
		assertThat(IntStream.range(0, seen.height).mapToObj(y -> seen.palette.getRGB(seen.getPixel(x, y)))).contains(wash);
	}

	@Test
	void itIsAsHighAsItsRowsAndNoHigherThanItMay() {
		DataTable<Person> table = table(100);
		int three = table.computeSize(400, SWT.DEFAULT).y;
		table.rows(IntStream.range(0, 5).mapToObj(i -> new Person("p", i)).toList());
		int five = table.computeSize(400, SWT.DEFAULT).y;
		table.rows(IntStream.range(0, 50).mapToObj(i -> new Person("p", i)).toList());
		assertThat(five).isGreaterThan(three);
		assertThat(table.computeSize(400, SWT.DEFAULT).y).isEqualTo(five);
	}

	@Test
	void neitherAHeadingNorAShortWordIsCutInAWindowThatIsTooNarrow() {
		List<DataTable.Spec<String>> specs = IntStream.range(0, 9).mapToObj(i -> DataTable.Spec.<String>text("Item-rest " + i, 1,
				row -> i == 8 ? row.repeat(20) : "check now")).toList();
		DataTable<String> narrow = new DataTable<>(shell, look(), 4, specs);
		shell.setSize(500, 300);
		narrow.rows(List.of("a long stem "));
		open();
		GC gc = new GC(narrow.table());
		for (int c = 0; c < 9; c++) {
			assertThat(narrow.table().getColumn(c).getWidth()).isGreaterThan(gc.textExtent(specs.get(c).title()).x);
			assertThat(narrow.table().getItem(0).getText(c)).as("only the long one is cut").matches(c < 8 ? "check now" : "a long.*…");
		}
		gc.dispose();
	}
}
