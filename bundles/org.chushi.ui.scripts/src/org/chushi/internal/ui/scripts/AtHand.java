package org.chushi.internal.ui.scripts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.SecondaryButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The first few scripts as buttons, each with a key of its own: Ctrl and a figure. UI thread only. */
final class AtHand {

	private final Look look;
	private final Composite row;
	private final Consumer<Found> take;
	private List<Found> near = List.of();

	AtHand(Composite parent, Look look, Consumer<Found> take) {
		this.look = look;
		this.take = take;
		row = look.row(parent, 8);
	}

	void show(List<Found> now) {
		near = List.copyOf(now);
		Keyboard.release(row);
		for (Control old : row.getChildren()) {
			old.dispose();
		}
		if (near.isEmpty()) {
			Paragraph.muted(row, look, look.t(Messages.ScriptsPage_handEmpty));
		}
		for (int i = 0; i < near.size(); i++) {
			Found found = near.get(i);
			SecondaryButton button = new SecondaryButton(row, look, (i + 1) + "  " + look.t(found.title()), () -> take.accept(found));
			button.hint(look.t(found.title()), "Ctrl+" + (i + 1));
		}
	}

	/** What a key takes. */
	Optional<Runnable> key(Event e) {
		int at = e.keyCode - '1';
		return (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && at >= 0 && at < near.size() ? Optional.of(() -> take.accept(near.get(at)))
				: Optional.empty();
	}
}
