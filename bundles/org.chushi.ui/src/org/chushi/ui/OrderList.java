package org.chushi.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.internal.ui.Messages;
import org.chushi.internal.ui.OrderItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Things to be put in order: the mouse drags one, Alt+Up and Alt+Down move it, or its two arrows; Up and Down go from one
 * to another.
 */
public final class OrderList extends Composite {

	private final List<Integer> order = new ArrayList<>();
	private final List<OrderItem> items = new ArrayList<>();
	private final List<String> texts;
	private final List<Consumer<List<Integer>>> listeners = new ArrayList<>();
	private Optional<Drag> drag = Optional.empty();

	/** A line the mouse holds. @param before the order when it was taken */
	private record Drag(int place, List<Integer> before) {
	}

	/** @param texts in the order they are shown at first; they are known by their index in it */
	public OrderList(Composite parent, Look look, List<String> texts) {
		super(parent, SWT.NONE);
		this.texts = List.copyOf(texts);
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(6)));
		setToolTipText(look.t(Messages.OrderList_keys));
		for (int i = 0; i < texts.size(); i++) {
			int place = i;
			order.add(i);
			OrderItem item = new OrderItem(this, look, i + 1, texts.size(), texts.get(i), by -> move(place, by));
			item.addListener(SWT.KeyDown, e -> key(e, place));
			item.addListener(SWT.MouseDown, e -> take(e, place));
			item.addListener(SWT.MouseMove, e -> drag(getDisplay().map(item, this, e.x, e.y).y));
			item.addListener(SWT.MouseUp, e -> drop());
			items.add(item);
		}
	}

	/** Told the order after each change by the person. */
	public void onChange(Consumer<List<Integer>> listener) {
		listeners.add(listener);
	}

	/** The indexes of the texts as they stand now, from the top. */
	public List<Integer> order() {
		return List.copyOf(order);
	}

	/** Shows an order; nobody is told. */
	public void order(List<Integer> indexes) {
		if (indexes.size() == order.size() && indexes.containsAll(order)) {
			order.clear();
			order.addAll(indexes);
			show();
		}
	}

	/** Moves what stands at this place up (−1) or down (1), as the person would. */
	public void move(int place, int by) {
		int to = place + by;
		if (isEnabled() && to >= 0 && to < order.size()) {
			Collections.swap(order, place, to);
			show();
			items.get(to).setFocus();
			listeners.forEach(listener -> listener.accept(order()));
		}
	}

	private void take(Event e, int place) {
		if (isEnabled() && e.button == 1 && !items.get(place).isArrow(e.x)) {
			drag = Optional.of(new Drag(place, order()));
		}
	}

	/** The line follows the mouse as soon as that is past the middle of another one. */
	private void drag(int y) {
		drag.ifPresent(held -> {
			int to = held.place;
			while (to > 0 && y < middle(to - 1)) {
				to--;
			}
			while (to < items.size() - 1 && y > middle(to + 1)) {
				to++;
			}
			if (to != held.place) {
				items.get(held.place).lift(false);
				order.add(to, order.remove(held.place));
				drag = Optional.of(new Drag(to, held.before));
				show();
			}
			items.get(to).lift(!order.equals(held.before));
		});
	}

	private int middle(int place) {
		Rectangle bounds = items.get(place).getBounds();
		return bounds.y + bounds.height / 2;
	}

	private void drop() {
		drag.ifPresent(held -> {
			drag = Optional.empty();
			items.get(held.place).lift(false);
			items.get(held.place).setFocus();
			if (!order.equals(held.before)) {
				listeners.forEach(listener -> listener.accept(order()));
			}
		});
	}

	@Override
	public boolean setFocus() {
		return items.stream().filter(i -> !i.isDisposed()).findFirst().filter(i -> i.setFocus()).isPresent();
	}

	private void show() {
		for (int i = 0; i < items.size(); i++) {
			items.get(i).text(texts.get(order.get(i)));
		}
		ScrolledPage.reflow(this);
	}

	private void key(Event e, int place) {
		int by = e.keyCode == SWT.ARROW_UP ? -1 : e.keyCode == SWT.ARROW_DOWN ? 1 : 0;
		if (by == 0) {
			return;
		}
		e.doit = false;
		if ((e.stateMask & SWT.ALT) != 0) {
			move(place, by);
		} else if (place + by >= 0 && place + by < items.size()) {
			items.get(place + by).setFocus();
		}
	}
}
