package org.chushi.internal.app;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.chushi.ui.Look;
import org.chushi.ui.Tiles;
import org.chushi.ui.entry.Founding.Start;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The ways of working side by side; just one is chosen. Arrows go from one to the next, Space chooses. */
final class StartCards extends Composite {

	private final List<StartCard> cards;

	StartCards(Composite parent, Look look, List<Start> starts, int chosen, IntConsumer onChange) {
		super(parent, SWT.NONE);
		look.settle(this);
		setLayout(new Tiles(look.px(240), look.px(12)));
		cards = starts.stream().map(start -> new StartCard(this, look, start)).toList();
		IntStream.range(0, cards.size()).forEach(index -> {
			StartCard card = cards.get(index);
			card.select(index == chosen);
			card.onPress(() -> {
				cards.forEach(c -> c.select(c == card));
				onChange.accept(index);
			});
			card.addListener(SWT.KeyDown, e -> move(e, index));
		});
	}

	private void move(Event e, int index) {
		int to = switch (e.keyCode) {
		case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> index + 1;
		case SWT.ARROW_UP, SWT.ARROW_LEFT -> index - 1;
		default -> -1;
		};
		if (to >= 0 && to < cards.size()) {
			e.doit = false;
			cards.get(to).setFocus();
		}
	}
}
