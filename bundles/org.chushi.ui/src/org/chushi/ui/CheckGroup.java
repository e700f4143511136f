package org.chushi.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Things to tick, none or several of them, in as many columns as fit; arrows go up and down. */
public final class CheckGroup extends Composite {

	private final List<CheckBox> boxes = new ArrayList<>();
	private final List<Consumer<List<Integer>>> listeners = new ArrayList<>();

	/** @param leastWidth of a column, in the design's pixels */
	public CheckGroup(Composite parent, Look look, int leastWidth, List<String> texts, Collection<Integer> ticked) {
		super(parent, SWT.NONE);
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Tiles(look.px(leastWidth), look.px(2)));
		for (String text : texts) {
			int index = boxes.size();
			CheckBox box = new CheckBox(this, look, text, ticked.contains(index));
			box.onPress(() -> listeners.forEach(l -> l.accept(ticked())));
			box.addListener(SWT.KeyDown, e -> walk(e, index));
			boxes.add(box);
		}
	}

	/** Told the indexes of what is ticked after each change by the person. */
	public void onChange(Consumer<List<Integer>> listener) {
		listeners.add(listener);
	}

	/** Shows what was ticked before; nobody is told. */
	public void tick(Collection<Integer> ticked) {
		for (int i = 0; i < boxes.size(); i++) {
			boxes.get(i).tick(ticked.contains(i));
		}
	}

	/** Indexes of what is ticked. */
	public List<Integer> ticked() {
		return IntStream.range(0, boxes.size()).filter(i -> boxes.get(i).ticked()).boxed().toList();
	}

	private void walk(Event e, int from) {
		int to = from + (e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0);
		if (to != from && to >= 0 && to < boxes.size()) {
			e.doit = false;
			boxes.get(to).setFocus();
		}
	}
}
