package org.chushi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** One of several things in a form, each on a line with a round mark; arrows go up and down. Answers of a question are a {@link ChoiceGroup}. */
public final class PickGroup extends Composite {

	private final List<CheckBox> boxes = new ArrayList<>();
	private final List<IntConsumer> listeners = new ArrayList<>();

	/** @param picked index of what is picked at first; -1 for none */
	public PickGroup(Composite parent, Look look, List<String> texts, int picked) {
		super(parent, SWT.NONE);
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(2)));
		for (String text : texts) {
			int index = boxes.size();
			CheckBox box = CheckBox.round(this, look, text, index == picked);
			box.onPress(() -> choose(index));
			box.addListener(SWT.KeyDown, e -> walk(e, index));
			boxes.add(box);
		}
	}

	/** Told the index of what is picked after each change by the person. */
	public void onChange(IntConsumer listener) {
		listeners.add(listener);
	}

	/** Index of what is picked; -1 for none. */
	public int picked() {
		return IntStream.range(0, boxes.size()).filter(i -> boxes.get(i).ticked()).findFirst().orElse(-1);
	}

	/** Shows what was picked before; nobody is told. */
	public void pick(int index) {
		for (int i = 0; i < boxes.size(); i++) {
			boxes.get(i).tick(i == index);
		}
	}

	@Override
	public boolean setFocus() {
		// asked while it is taken away, too: then its boxes are gone already
		CheckBox box = boxes.get(Math.max(0, picked()));
		return !box.isDisposed() && box.setFocus();
	}

	private void choose(int index) {
		pick(index);
		listeners.forEach(l -> l.accept(index));
	}

	private void walk(Event e, int from) {
		int to = from + (e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0);
		if (to != from && to >= 0 && to < boxes.size()) {
			e.doit = false;
			boxes.get(to).setFocus();
		}
	}
}
