package org.chushi.internal.ui.learn;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** What keys do in an exam. @param beside goes on by one question, or back */
record SittingKeys(QuestionCard card, Overview overview, IntConsumer beside, Runnable flag) {

	Optional<Runnable> of(Event e) {
		if ((e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
			return Optional.empty();
		}
		return Optional.ofNullable(switch (e.keyCode) {
		case SWT.PAGE_DOWN -> () -> beside.accept(1);
		case SWT.PAGE_UP -> () -> beside.accept(-1);
		case SWT.ARROW_RIGHT -> overview.hasKeyboard() ? null : () -> beside.accept(1);
		case SWT.ARROW_LEFT -> overview.hasKeyboard() ? null : () -> beside.accept(-1);
		case SWT.DEL, SWT.BS -> this::takeBack;
		case 'f' -> flag;
		default -> Character.isLetterOrDigit(e.character) ? () -> card.key(e.character) : null;
		});
	}

	private void takeBack() {
		if (!card.key(SWT.DEL)) {
			card.clear();
		}
	}
}
