package org.chushi.internal.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.chushi.ui.Field;
import org.chushi.ui.Named;
import org.chushi.ui.Pressable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A window on a real display, and somebody before it: looks for words, types, presses, waits. */
final class Screen implements AutoCloseable {

	/** After how long a wait is given up, in milliseconds. */
	private static final int PATIENCE = 30_000;

	final Display display = new Display();
	final Shell shell = new Shell(display);

	Screen() {
		shell.setLayout(new FillLayout());
		shell.setSize(1024, 700);
		shell.open();
	}

	Frame frame(Services services) {
		Frame frame = new Frame(shell, services, new Node().preferences(), Path.of("data"));
		shell.layout(true, true);
		return frame;
	}

	void until(String what, BooleanSupplier condition) {
		AtomicBoolean late = new AtomicBoolean();
		Runnable alarm = () -> late.set(true);
		display.timerExec(PATIENCE, alarm);
		while (!condition.getAsBoolean()) {
			if (late.get()) {
				throw new AssertionError("never came: " + what + "; there is: " + words());
			}
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		display.timerExec(-1, alarm);
	}

	void untilSeen(String words) {
		until("“" + words + "”", () -> sees(words));
	}

	boolean sees(String words) {
		return words().contains(words);
	}

	/** All that is said on the screen, line by line. */
	String words() {
		return String.join("\n", all().stream().filter(Named.class::isInstance).map(c -> ((Named) c).name()).toList());
	}

	/** The thing to press with this name. */
	Pressable button(String name) {
		return pressable(name, name::equals);
	}

	/** The way of working with these words in its name. */
	StartCard option(String words) {
		return (StartCard) pressable(words, name -> name.contains(words));
	}

	private Pressable pressable(String words, Predicate<String> named) {
		return all().stream().filter(Pressable.class::isInstance).map(Pressable.class::cast)
				.filter(p -> named.test(p.name())).findFirst()
				.orElseThrow(() -> new AssertionError("no “" + words + "”, there is: " + words()));
	}

	/** Presses this button of the dialog that comes up next. */
	void answersNext(String name) {
		display.asyncExec(() -> {
			List<Control> dialog = new ArrayList<>();
			gather(shell.getShells()[0], dialog);
			dialog.stream().filter(Pressable.class::isInstance).map(Pressable.class::cast)
					.filter(p -> p.name().equals(name)).findFirst().orElseThrow().press();
		});
	}

	/** The field with this label. */
	Field field(String label) {
		return all().stream().filter(Field.class::isInstance).map(Field.class::cast)
				.filter(f -> f.getChildren()[0] instanceof Named named && named.name().startsWith(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no field “" + label + "”, there is: " + words()));
	}

	/** What is said to be wrong with the field of this label; empty when nothing is. */
	String error(String label) {
		Control below = field(label).getChildren()[2];
		return below.getVisible() ? ((Named) below).name() : "";
	}

	/** Whether this field has the keyboard. */
	boolean at(String label) {
		return field(label).control().isFocusControl();
	}

	static void enter(Field field) {
		field.control().notifyListeners(SWT.DefaultSelection, new Event());
	}

	/** A key on what has the keyboard. */
	void key(int key, int modifiers) {
		Event event = new Event();
		event.keyCode = key;
		event.character = (char) key;
		event.stateMask = modifiers;
		Control at = display.getFocusControl();
		(at == null ? shell : at).notifyListeners(SWT.KeyDown, event);
		settle();
	}

	void tab() {
		display.getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT);
		settle();
	}

	/** Serves what is waiting. */
	void settle() {
		boolean more = true;
		while (more) {
			more = display.readAndDispatch();
		}
	}

	/** All controls that are shown, in their order. */
	private List<Control> all() {
		List<Control> all = new ArrayList<>();
		gather(shell, all);
		return all;
	}

	private static void gather(Composite area, List<Control> all) {
		for (Control child : area.getChildren()) {
			if (child.getVisible()) {
				all.add(child);
				if (child instanceof Composite inner) {
					gather(inner, all);
				}
			}
		}
	}

	@Override
	public void close() {
		shell.dispose();
		settle();
		display.dispose();
	}
}
