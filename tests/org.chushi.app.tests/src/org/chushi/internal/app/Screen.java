package org.chushi.internal.app;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.chushi.ui.Field;
import org.chushi.ui.Named;
import org.chushi.ui.Pressable;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** A window on a real display, and somebody before it: looks for words, types, presses, waits. */
final class Screen implements AutoCloseable {

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
		EventLoop.until(display, condition, () -> what + "; there is: " + words());
	}

	void untilSeen(String words) {
		until("“" + words + "”", () -> sees(words));
	}

	boolean sees(String words) {
		return words().contains(words);
	}

	/** All that is said on the screen, line by line. */
	String words() {
		return Widgets.words(shell);
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
		return Widgets.those(shell, Pressable.class).stream().filter(p -> named.test(p.name())).findFirst()
				.orElseThrow(() -> new AssertionError("no “" + words + "”, there is: " + words()));
	}

	/** Presses this button of the dialog that comes up next. */
	void answersNext(String name) {
		display.asyncExec(() -> Widgets.press(shell.getShells()[0], name));
	}

	/** The field with this label. */
	Field field(String label) {
		return Widgets.those(shell, Field.class).stream()
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
		EventLoop.drain(display);
	}

	@Override
	public void close() {
		shell.dispose();
		settle();
		display.dispose();
	}
}
