package org.chushi.internal.ui.author.scripts;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keys of a list. */
final class ListKeys {

	private ListKeys() {
	}

	/** @param inList whether the list has the keyboard */
	static Optional<Runnable> of(Event e, ListTools<?> tools, boolean inList) {
		int modifiers = e.stateMask & SWT.MODIFIER_MASK;
		if (modifiers == SWT.MOD1) {
			return everywhere(e.keyCode, tools);
		}
		if (!inList) {
			return Optional.empty();
		}
		if (modifiers == SWT.ALT && (e.keyCode == SWT.ARROW_UP || e.keyCode == SWT.ARROW_DOWN)) {
			return Optional.of(() -> tools.move(e.keyCode == SWT.ARROW_UP ? -1 : 1));
		}
		return modifiers == 0 && e.keyCode == SWT.DEL ? Optional.of(tools::delete) : Optional.empty();
	}

	private static Optional<Runnable> everywhere(int key, ListTools<?> tools) {
		return switch (key) {
		case 'n' -> Optional.of(tools::begin);
		case 'j' -> Optional.of(tools::duplicate);
		case 'b' -> Optional.of(tools::file);
		default -> Optional.empty();
		};
	}
}
