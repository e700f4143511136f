package org.chushi.journeys.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Language;
import org.chushi.ui.CheckBox;
import org.chushi.ui.ChoiceOption;
import org.chushi.ui.Field;
import org.chushi.ui.Named;
import org.chushi.ui.OrderList;
import org.chushi.ui.Pressable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Somebody at the window: looks for what it says, presses, types, waits, takes pictures. */
final class Person {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final MovableClock clock;
	private final Display display = PlatformUI.getWorkbench().getDisplay();

	Person(MovableClock clock) {
		this.clock = clock;
	}

	void waitUntilTomorrow() {
		clock.pass(Duration.ofHours(25));
	}

	/** Waits until something on the screen says this. */
	void sees(String words) {
		until("see “" + words + "”", () -> find(c -> says(c).contains(words)));
	}

	/** Waits until nothing on the screen says this any more. */
	void seesNoMore(String words) {
		until("see “" + words + "” go", () -> find(c -> says(c).contains(words)).isPresent() ? Optional.empty()
				: Optional.of(shell()));
	}

	boolean seesNow(String words) {
		return ui(() -> find(c -> says(c).contains(words)).isPresent());
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

	boolean canPress(String name) {
		return ui(() -> find(c -> c instanceof Pressable && c.isEnabled() && says(c).equals(name)).isPresent());
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

	private List<Control> inDialog() {
		List<Control> controls = new ArrayList<>();
		for (Shell shell : display.getShells()) {
			if (shell.getParent() != null) {
				collect(shell, controls);
			}
		}
		return controls;
	}

	/** Whether an ordering is on the screen. */
	boolean seesAnOrdering() {
		return ui(() -> find(c -> c instanceof OrderList).isPresent());
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
					.map(Person::says).toList();
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
	}

	/** Types into the last field with this label. */
	void typesLast(String label, String text) {
		typesInto(List::getLast, label, text);
	}

	private void typesInto(Function<List<Field>, Field> which, String label, String text) {
		Field field = (Field) until("find the field “" + label + "”", () -> Optional.of(all().stream().filter(Field.class::isInstance)
				.map(Field.class::cast).filter(f -> texts(f).contains(label)).toList()).filter(f -> !f.isEmpty())
				.map(fields -> which.apply(fields)));
		ui(() -> {
			field.text(text);
			field.control().setSelection(text.length());
			return null;
		});
		settle();
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

	private static OptionalInt row(Table table, String words) {
		return IntStream.range(0, table.getItemCount()).filter(i -> IntStream.range(0, Math.max(1, table.getColumnCount()))
				.anyMatch(column -> table.getItem(i).getText(column).contains(words))).findFirst();
	}

	/** Turns the page so that what has these words is in sight. */
	void looksAt(String words) {
		Control there = until("look at “" + words + "”", () -> find(c -> says(c).contains(words)));
		ui(() -> {
			for (Composite above = there.getParent(); above != null; above = above.getParent()) {
				if (above instanceof ScrolledComposite page) {
					page.setOrigin(0, display.map(there.getParent(), page.getContent(), there.getLocation()).y - 24);
				}
			}
			return null;
		});
		settle();
	}

	/** The time on the screen that stands in such words, with the groups minutes and seconds. */
	Duration reads(Pattern time) {
		Matcher matcher = time.matcher(screen());
		if (!matcher.find()) {
			throw new AssertionError("no “" + time + "” on: " + screen());
		}
		return Duration.ofMinutes(Integer.parseInt(matcher.group("minutes"))).plusSeconds(Integer.parseInt(matcher.group("seconds")));
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

	/** Waits until the screen has been quiet for a moment. */
	void settle() {
		for (int i = 0; i < 4; i++) {
			pause(30);
			ui(() -> null);
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
		until("be in", () -> find(c -> says(c).equals("退出登录") || says(c).equals("Sign out")));
		settle();
	}

	private static boolean isEnter(String words) {
		return words.equals("登录") || words.equals("Sign in");
	}

	void signsOut() {
		Control out = until("sign out", () -> find(c -> says(c).equals("退出登录") || says(c).equals("Sign out")));
		display.asyncExec(((Pressable) out)::press);
		settle();
	}

	/** A picture of the window, kept with the test's output. */
	void picture(String name) {
		ui(() -> {
			display.setCursorLocation(0, 0);
			return null;
		});
		settle();
		pause(250);
		Path file = Path.of("target", "screenshots", name + ".png").toAbsolutePath();
		ui(() -> {
			Files.createDirectories(file.getParent());
			// without a window manager the frame is not there
			Shell shell = shell();
			Rectangle area = display.map(shell, null, shell.getClientArea());
			Image image = new Image(display, area.width, area.height);
			GC gc = new GC(display);
			gc.copyArea(image, area.x, area.y);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
			image.dispose();
			return null;
		});
		try {
			if (Files.size(file) < 5_000) {
				throw new AssertionError("the picture " + name + " is empty");
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Everything that is visible and has words, for a message. */
	String screen() {
		return ui(() -> String.join(" | ", all().stream().map(Person::says).filter(s -> !s.isBlank()).distinct().toList()));
	}

	/** Names of all that can be pressed now. */
	List<String> pressable() {
		return ui(() -> all().stream().filter(Pressable.class::isInstance).map(Person::says).toList());
	}

	/** The dialog that is open, else the window. Without a window manager no shell may be the active one, and hidden ones come first. */
	private Shell shell() {
		List<Shell> visible = Stream.of(display.getShells()).filter(Shell::isVisible).toList();
		return visible.reversed().stream().filter(s -> s.getParent() != null && !tooltip(s)).findFirst()
				.orElseGet(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
	}

	private static boolean tooltip(Shell shell) {
		return (shell.getStyle() & (SWT.TOOL | SWT.ON_TOP | SWT.NO_TRIM)) != 0;
	}

	private Optional<Control> find(Predicate<Control> wanted) {
		return all().stream().filter(wanted).findFirst();
	}

	/** Visible controls, those of dialogs first. */
	private List<Control> all() {
		List<Control> controls = new ArrayList<>();
		Shell[] shells = display.getShells();
		for (int i = shells.length - 1; i >= 0; i--) {
			collect(shells[i], controls);
		}
		return controls;
	}

	private static void collect(Control control, List<Control> into) {
		if (control.isVisible()) {
			into.add(control);
			if (control instanceof Composite composite) {
				for (Control child : composite.getChildren()) {
					collect(child, into);
				}
			}
		}
	}

	private static List<String> texts(Composite composite) {
		List<Control> controls = new ArrayList<>();
		collect(composite, controls);
		return controls.stream().map(Person::says).toList();
	}

	private static String says(Control control) {
		return switch (control) {
		case Named named -> named.name() == null ? "" : named.name();
		case Label label -> label.getText();
		case Text text -> (text.getStyle() & SWT.PASSWORD) != 0 ? "" : text.getText();
		default -> "";
		};
	}

	private Control until(String what, Callable<Optional<Control>> condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			Optional<Control> found = ui(condition);
			if (found.isPresent()) {
				return found.get();
			}
			pause(50);
		}
		throw new AssertionError("could not " + what + " on: " + screen());
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private <T> T ui(Callable<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Exception> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				result.set(work.call());
			} catch (Exception e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw new IllegalStateException(failure.get());
		}
		return result.get();
	}
}
