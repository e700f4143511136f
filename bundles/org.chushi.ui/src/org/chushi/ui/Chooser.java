package org.chushi.ui;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A label, and one of several to choose from a list that opens. */
public final class Chooser {

	/** As high as a field beside it, in the design's pixels. */
	private static final int HEIGHT = 44;

	private final Combo combo;
	private List<String> texts = List.of();

	public Chooser(Composite parent, Look look, String label, IntConsumer chosen) {
		Composite box = look.column(parent, 6);
		new Paragraph(box, look, Type.SMALL_STRONG, label, look.theme().ink());
		Composite frame = look.box(box);
		frame.setLayout(new FixedHeight(look.px(HEIGHT)));
		combo = look.settle(new Combo(frame, SWT.READ_ONLY | SWT.DROP_DOWN));
		combo.setBackground(look.colour(look.theme().card()));
		Wheel.scrolls(combo);
		onChange(chosen);
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = label + ": " + combo.getText();
			}
		});
	}

	public Chooser(Composite parent, Look look, String label, List<String> options, int chosen) {
		this(parent, look, label, index -> { });
		show(options, chosen);
	}

	/** What there is to choose from; -1 for none chosen. */
	public void show(List<String> options, int chosen) {
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

	/** Index of what is chosen; -1 for none. */
	public int chosen() {
		return combo.getSelectionIndex();
	}

	/** Nobody is told. */
	public void choose(int index) {
		combo.select(index);
	}

	/** Told the index of what is chosen after each change by the person. */
	public void onChange(IntConsumer listener) {
		combo.addListener(SWT.Selection, e -> listener.accept(combo.getSelectionIndex()));
	}

	/** The native control, for the keyboard. */
	public Combo control() {
		return combo;
	}
}
