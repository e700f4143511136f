package org.chushi.internal.ui.banks;

import java.util.List;
import java.util.function.IntConsumer;

import org.chushi.ui.FixedHeight;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.chushi.ui.Wheel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A label, and one of several to choose from a list that opens. */
final class Picker {

	/** As high as a field beside it, in the design's pixels. */
	private static final int HEIGHT = 44;

	private final Combo combo;

	Picker(Composite parent, Look look, String label, List<String> texts, int chosen) {
		Composite box = look.column(parent, 6);
		new Paragraph(box, look, Type.SMALL_STRONG, label, look.theme().ink());
		Composite frame = look.box(box);
		frame.setLayout(new FixedHeight(look.px(HEIGHT)));
		combo = look.settle(new Combo(frame, SWT.READ_ONLY | SWT.DROP_DOWN));
		combo.setBackground(look.colour(look.theme().card()));
		Wheel.scrolls(combo);
		combo.setItems(texts.toArray(String[]::new));
		combo.select(chosen);
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = label + ": " + combo.getText();
			}
		});
	}

	/** -1 for none. */
	int chosen() {
		return combo.getSelectionIndex();
	}

	void choose(int index) {
		combo.select(index);
	}

	void onChange(IntConsumer listener) {
		combo.addListener(SWT.Selection, e -> listener.accept(combo.getSelectionIndex()));
	}

	/** The native control, for the keyboard. */
	Combo control() {
		return combo;
	}
}
