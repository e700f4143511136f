package org.chushi.internal.ui.questions;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.chushi.questions.ExamChoice;
import org.chushi.ui.Cell;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.Column;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.ScrolledPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * One of a list: a button that says what is picked, and a drawer that opens below it on the page itself, so that long
 * texts wrap at any size. Enter, Space or Alt+Down opens, arrows and letters pick, Delete takes back, Escape shuts.
 * Button and drawer are children of the same area, one after the other; at most one drawer of a question is open.
 */
final class Picker {

	private final Look look;
	private final String none;
	private final List<ExamChoice> options;
	private final List<Picker> siblings;
	private final PickerButton button;
	private final Composite drawer;
	private Consumer<String> changed = key -> { };
	private String chosen = "";

	/**
	 * @param label    what is picked for, for a screen reader
	 * @param none     said while nothing is picked
	 * @param siblings the pickers of the question; this one adds itself
	 */
	Picker(Composite parent, Look look, String label, String none, List<ExamChoice> options, List<Picker> siblings) {
		this.look = look;
		this.none = none;
		this.options = options;
		this.siblings = siblings;
		siblings.add(this);
		button = new PickerButton(parent, look, label, none);
		button.onPress(() -> open(!isOpen()));
		button.addListener(SWT.KeyDown, this::pressed);
		drawer = look.box(parent);
		drawer.setLayout(new Column(look.px(6)).margin(look.px(16), 0));
		Cell.show(drawer, false);
	}

	/** Told the key picked by the person, empty when it was taken back. */
	void onChange(Consumer<String> listener) {
		changed = listener;
	}

	PickerButton button() {
		return button;
	}

	Composite drawer() {
		return drawer;
	}

	String chosen() {
		return chosen;
	}

	/** Shows a choice; nobody is told. */
	void show(String key) {
		int place = place(key);
		chosen = place < 0 ? "" : key;
		button.show(place < 0 ? none : letter(place) + "  " + look.t(options.get(place).text()), place >= 0);
	}

	boolean isOpen() {
		return drawer.getVisible();
	}

	/** Opens or shuts the drawer; the keyboard goes with it. */
	void open(boolean open) {
		if (open == isOpen() || open && !button.isEnabled()) {
			return;
		}
		if (open) {
			siblings.stream().filter(p -> p != this && p.isOpen()).forEach(p -> p.open(false));
			ChoiceGroup group = fill();
			Cell.show(drawer, true);
			ScrolledPage.reflow(button);
			group.setFocus();
		} else {
			button.setFocus();
			for (Control child : drawer.getChildren()) {
				child.dispose();
			}
			Cell.show(drawer, false);
			ScrolledPage.reflow(button);
		}
		button.open(open);
	}

	private ChoiceGroup fill() {
		ChoiceGroup group = new ChoiceGroup(drawer, look, false, Shown.texts(look, options));
		group.select(List.of(place(chosen)));
		group.onChange(places -> look.display().asyncExec(() -> pick(options.get(places.getFirst()).key())));
		group.options().forEach(option -> option.addListener(SWT.KeyDown, this::pressed));
		if (!chosen.isEmpty()) {
			LinkButton back = new LinkButton(drawer, look, look.t(Messages.Picker_back),
					() -> look.display().asyncExec(() -> pick("")));
			back.setLayoutData(Cell.aligned(SWT.LEFT));
			back.addListener(SWT.KeyDown, this::pressed);
		}
		return group;
	}

	/** Picks as the person would, and shuts the drawer. */
	void pick(String key) {
		if (button.isDisposed() || !button.isEnabled()) {
			return;
		}
		boolean other = !key.equals(chosen);
		show(key);
		open(false);
		ScrolledPage.reflow(button);
		if (other) {
			changed.accept(chosen);
		}
	}

	/** Whether the keyboard is here. */
	boolean hasFocus() {
		return button.isFocusControl() || Keyboard.within(drawer, look.display().getFocusControl());
	}

	/** By letter or digit, or taken back by Delete; false when it means nothing here. */
	boolean key(char key) {
		if (key == SWT.DEL || key == SWT.BS) {
			boolean taken = !chosen.isEmpty() && button.isEnabled();
			pick("");
			return taken;
		}
		char upper = Character.toString(key).toUpperCase(Locale.ROOT).charAt(0);
		int place = upper >= '1' && upper <= '9' ? upper - '1' : upper - 'A';
		if (place < 0 || place >= options.size() || !button.isEnabled()) {
			return false;
		}
		pick(options.get(place).key());
		return true;
	}

	private void pressed(Event e) {
		boolean modified = (e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0;
		Runnable action = switch (e.keyCode) {
		case SWT.ESC -> isOpen() ? () -> open(false) : null;
		case SWT.DEL, SWT.BS -> chosen.isEmpty() ? null : () -> pick("");
		case SWT.ARROW_DOWN -> isOpen() ? null : modified ? () -> open(true) : () -> step(1);
		case SWT.ARROW_UP -> isOpen() ? null : () -> step(-1);
		default -> !modified && Character.isLetterOrDigit(e.character) ? () -> key(e.character) : null;
		};
		if (action != null) {
			e.doit = false;
			// what has the keyboard may go with the drawer
			look.display().asyncExec(() -> {
				if (!button.isDisposed()) {
					action.run();
				}
			});
		}
	}

	private void step(int by) {
		int to = place(chosen) + by;
		if (to >= 0 && to < options.size()) {
			pick(options.get(to).key());
		}
	}

	private int place(String key) {
		return IntStream.range(0, options.size()).filter(i -> options.get(i).key().equals(key)).findFirst().orElse(-1);
	}

	private static String letter(int place) {
		return Character.toString('A' + place);
	}

	void setEnabled(boolean enabled) {
		open(false);
		button.setEnabled(enabled);
	}
}
