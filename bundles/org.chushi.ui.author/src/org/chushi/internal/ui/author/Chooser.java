package org.chushi.internal.ui.author;

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
final class Chooser {

	/** As high as a field beside it, in the design's pixels. */
	private static final int HEIGHT = 44;

	private final Combo combo;
	private List<String> texts = List.of();

	Chooser(Composite parent, Look look, String label, IntConsumer chosen) {
		Composite box = look.column(parent, 6);
		new Paragraph(box, look, Type.SMALL_STRONG, label, look.theme().ink());
		Composite frame = look.box(box);
		frame.setLayout(new FixedHeight(look.px(HEIGHT)));
		combo = look.settle(new Combo(frame, SWT.READ_ONLY | SWT.DROP_DOWN));
		combo.setBackground(look.colour(look.theme().card()));
		Wheel.scrolls(combo);
		combo.addListener(SWT.Selection, e -> chosen.accept(combo.getSelectionIndex()));
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = label + ": " + combo.getText();
			}
		});
	}

	/** What there is to choose from; -1 for none chosen. */
	void show(List<String> options, int chosen) {
		if (!options.equals(texts)) {
			texts = List.copyOf(options);
			combo.setItems(options.toArray(String[]::new));
		}
		if (chosen < 0) {
			combo.deselectAll();
		} else if (combo.getSelectionIndex() != chosen) {
			combo.select(chosen);
		}
	}

	/** The native control, for the keyboard. */
	Combo control() {
		return combo;
	}
}
