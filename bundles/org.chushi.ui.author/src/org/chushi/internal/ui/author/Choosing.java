package org.chushi.internal.ui.author;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.ChoiceOption;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.PrimaryButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Asks for one of a few: the arrows choose, Enter and a double click take it. */
final class Choosing {

	private Choosing() {
	}

	/**
	 * Begins with the first one.
	 *
	 * @param why  empty for nothing more to say than the title
	 * @param doIt what the accented button says
	 * @return its place; empty when the person went back
	 */
	static Optional<Integer> ask(Control over, Look look, String title, int width, String why, List<String> options, String doIt) {
		ChoiceGroup[] group = new ChoiceGroup[1];
		Integer[] chosen = new Integer[1];
		Dialogs.ask(over, look, title, width, body -> {
			if (!why.isEmpty()) {
				new Paragraph(body, look, why);
			}
			group[0] = new ChoiceGroup(body, look, false, options);
			group[0].select(List.of(0));
			for (ChoiceOption option : group[0].options()) {
				option.addListener(SWT.KeyDown, e -> take(group[0], option, e));
				option.addListener(SWT.MouseDoubleClick, e -> press(option));
			}
		}, doIt, () -> {
			chosen[0] = group[0].selected().stream().findFirst().orElse(null);
			return chosen[0] != null;
		});
		return Optional.ofNullable(chosen[0]);
	}

	/** Enter goes on with this one; the letter an option shows chooses it. */
	private static void take(ChoiceGroup group, ChoiceOption option, Event e) {
		if ((e.stateMask & (SWT.MODIFIER_MASK & ~SWT.SHIFT)) != 0) {
			return;
		}
		if (e.character == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
			// after the option has been chosen by the same key
			option.getDisplay().asyncExec(() -> press(option));
		} else if (Character.isLetterOrDigit(e.character) && group.key(e.character)) {
			e.doit = false;
		}
	}

	private static void press(ChoiceOption option) {
		if (option.isDisposed()) {
			return;
		}
		Deque<Control> next = new ArrayDeque<>(List.of(option.getShell()));
		while (!next.isEmpty()) {
			Control one = next.remove();
			if (one instanceof PrimaryButton button) {
				button.press();
				return;
			}
			if (one instanceof Composite area) {
				next.addAll(List.of(area.getChildren()));
			}
		}
	}
}
