package org.chushi.journeys.tests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Language;
import org.chushi.ui.CheckBox;
import org.chushi.ui.ChoiceOption;
import org.chushi.ui.Field;
import org.chushi.ui.OrderList;
import org.chushi.ui.Pressable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Somebody at the window, who presses, types and chooses. */
final class Person extends Onlooker {

	private final MovableClock clock;

	Person(MovableClock clock) {
		this.clock = clock;
	}

	void waitUntilTomorrow() {
		clock.pass(Duration.ofHours(25));
	}

	/** Presses the first thing that can be pressed whose name has these words. */
	void presses(String words) {
		Control control = until("press “" + words + "”",
				() -> find(c -> c instanceof Pressable && c.isEnabled() && says(c).contains(words)));
		display.asyncExec(() -> {
			if (!control.isDisposed()) {
				((Pressable) control).press();
			}
		});
		settle();
	}

	/** Chooses the option of an exam question with exactly this text. */
	void chooses(String text) {
		Control option = until("choose “" + text + "”", () -> find(
				c -> c instanceof ChoiceOption && says(c).replaceFirst("^\\S+\\s+", "").equals(text)));
		display.asyncExec(() -> {
			if (!option.isDisposed()) {
				((ChoiceOption) option).press();
			}
		});
		settle();
	}

	/** Chooses the first option of an exam question with another text than these. */
	void choosesOther(List<String> texts) {
		Control option = until("choose another than " + texts,
				() -> find(c -> c instanceof ChoiceOption && !texts.contains(says(c).replaceFirst("^\\S+\\s+", ""))));
		display.asyncExec(((ChoiceOption) option)::press);
		settle();
	}

	/** Presses the first box of a form with these words in it. */
	void choosesContaining(String words) {
		Control option = until("choose “" + words + "”", () -> find(c -> c instanceof CheckBox && says(c).contains(words)));
		display.asyncExec(((CheckBox) option)::press);
		settle();
	}

	/** Presses the button with just this name. */
	void pressesExactly(String name) {
		Control control = until("press “" + name + "”",
				() -> find(c -> c instanceof Pressable && c.isEnabled() && says(c).equals(name)));
		display.asyncExec(((Pressable) control)::press);
		settle();
	}

	/** Presses the button with just this name that stands beside these words. */
	void pressesBeside(String words, String name) {
		Control control = until("press “" + name + "” beside “" + words + "”", () -> find(
				c -> c instanceof Pressable && c.isEnabled() && says(c).equals(name) && texts(c.getParent()).stream().anyMatch(t -> t.contains(words))));
		display.asyncExec(((Pressable) control)::press);
		settle();
	}

	/** Presses the button of this name in the dialog that has come up. */
	void confirms(String name) {
		Control control = until("confirm “" + name + "”",
				() -> display.getShells().length < 2 ? Optional.empty()
						: inDialog().stream().filter(c -> c instanceof Pressable && c.isEnabled() && says(c).equals(name))
								.findFirst());
		display.asyncExec(((Pressable) control)::press);
		settle();
	}

	/** Puts the items of an ordering into this order, move by move. */
	void orders(List<String> wanted) {
		OrderList list = (OrderList) until("find an ordering", () -> find(c -> c instanceof OrderList));
		for (int place = 0; place < wanted.size(); place++) {
			int target = place;
			while (!itemsOf(list).get(target).contains(wanted.get(target))) {
				int from = target + 1;
				List<String> items = itemsOf(list);
				while (!items.get(from).contains(wanted.get(target))) {
					from++;
				}
				int at = from;
				ui(() -> {
					list.move(at, -1);
					return null;
				});
			}
		}
		settle();
	}

	private List<String> itemsOf(OrderList list) {
		return ui(() -> {
			List<Control> controls = new ArrayList<>();
			collect(list, controls);
			return controls.stream().filter(Pressable.class::isInstance).sorted(Comparator.comparingInt(c -> c.getLocation().y))
					.map(Onlooker::says).toList();
		});
	}

	/** Puts the window into this language, by the switch it has. */
	void speaks(Language language) {
		String other = language.ownName();
		if (ui(() -> find(c -> c instanceof Pressable && says(c).equals(other)).isPresent())) {
			presses(other);
		}
	}

	/** Types into the first field with this label. */
	void types(String label, String text) {
		typesInto(List::getFirst, label, text);
		settle();
	}

	/** Types into the last field with this label. */
	void typesLast(String label, String text) {
		typesInto(List::getLast, label, text);
		settle();
	}

	/** Types, and goes on at once. */
	void typesInto(Function<List<Field>, Field> which, String label, String text) {
		Field field = (Field) until("find the field “" + label + "”", () -> Optional.of(all().stream().filter(Field.class::isInstance)
				.map(Field.class::cast).filter(f -> texts(f).contains(label)).toList()).filter(f -> !f.isEmpty())
				.map(fields -> which.apply(fields)));
		ui(() -> {
			field.text(text);
			field.control().setSelection(text.length());
			return null;
		});
	}

	/** Picks the entry with these words from the list below this label. */
	void picks(String label, String words) {
		Combo combo = (Combo) until("pick “" + words + "”", () -> find(c -> c instanceof Combo list
				&& texts(list.getParent().getParent()).contains(label) && Stream.of(list.getItems()).anyMatch(i -> i.contains(words))));
		ui(() -> {
			combo.select(IntStream.range(0, combo.getItemCount()).filter(i -> combo.getItem(i).contains(words)).findFirst().orElseThrow());
			combo.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		settle();
	}

	/** Selects the first row of a table with these words in a cell. */
	void selects(String words) {
		until("select “" + words + "”", () -> find(c -> c instanceof Table table && row(table, words).isPresent()).map(c -> {
			Table table = (Table) c;
			table.setSelection(row(table, words).getAsInt());
			table.showSelection();
			table.notifyListeners(SWT.Selection, new Event());
			return c;
		}));
		settle();
	}

	/** Ticks the first row of a table with these words in a cell. */
	void ticks(String words) {
		until("tick “" + words + "”", () -> find(c -> c instanceof Table table && (table.getStyle() & SWT.CHECK) != 0 && row(table, words).isPresent())
				.map(c -> {
					Table table = (Table) c;
					Event event = new Event();
					event.detail = SWT.CHECK;
					event.item = table.getItem(row(table, words).getAsInt());
					((TableItem) event.item).setChecked(true);
					table.notifyListeners(SWT.Selection, event);
					return c;
				}));
		settle();
	}

	/** Presses a key of the keyboard, with SWT modifiers. */
	void key(int modifiers, int keyCode) {
		ui(() -> {
			Event event = new Event();
			event.stateMask = modifiers;
			event.keyCode = keyCode;
			event.character = keyCode < 0x80 ? (char) keyCode : 0;
			Control focus = display.getFocusControl();
			event.widget = focus == null ? shell() : focus;
			focus = (Control) event.widget;
			focus.notifyListeners(SWT.KeyDown, event);
			return null;
		});
		settle();
	}

	/** Comes to the window; whoever went away from it in the middle of something, as after a failure, is signed out. */
	void arrives() {
		if (ui(() -> find(c -> c instanceof Pressable && isLeave(says(c))).isPresent())) {
			signsOut();
			Stream.of("先离开", "Leave for now").filter(this::canPress).forEach(this::presses);
		}
	}

	void signsIn(String name, String password) {
		until("find the sign-in page", () -> find(c -> c instanceof Text t && (t.getStyle() & SWT.PASSWORD) != 0));
		until("find an open door", () -> find(c -> c instanceof Pressable p && p.isEnabled() && isEnter(says(c))));
		ui(() -> {
			List<Text> fields = all().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
			fields.get(0).setText(name);
			fields.get(1).setText(password);
			return null;
		});
		Control enter = until("enter", () -> find(c -> c instanceof Pressable && isEnter(says(c))));
		display.asyncExec(((Pressable) enter)::press);
		until("be in", () -> find(c -> isLeave(says(c))));
		settle();
	}

	private static boolean isEnter(String words) {
		return words.equals("登录") || words.equals("Sign in");
	}

	private static boolean isLeave(String words) {
		return words.equals("退出登录") || words.equals("Sign out");
	}

	void signsOut() {
		Control out = until("sign out", () -> find(c -> isLeave(says(c))));
		display.asyncExec(((Pressable) out)::press);
		settle();
	}

	private static OptionalInt row(Table table, String words) {
		return IntStream.range(0, table.getItemCount()).filter(i -> IntStream.range(0, Math.max(1, table.getColumnCount()))
				.anyMatch(column -> table.getItem(i).getText(column).contains(words))).findFirst();
	}
}
