package org.chushi.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

import org.chushi.internal.ui.Messages;
import org.chushi.internal.ui.OrderItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Things to be put in order: Alt+Up and Alt+Down move one, or its two arrows; Up and Down go from one to another. */
public final class OrderList extends Composite {

	private final List<Integer> order = new ArrayList<>();
	private final List<OrderItem> items = new ArrayList<>();
	private final List<String> texts;
	private final List<Consumer<List<Integer>>> listeners = new ArrayList<>();

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
