package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.chushi.internal.ui.OrderItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class OrderListTest extends OnScreen {

	private final List<List<Integer>> told = new ArrayList<>();

	private OrderList list() {
		OrderList list = new OrderList(shell, look(), List.of("calm", "check", "offer"));
		told.clear();
		list.onChange(told::add);
		open();
		return list;
	}

	private static OrderItem item(OrderList list, int place) {
		return (OrderItem) list.getChildren()[place];
	}

	@Test
	void altAndAnArrowMoveALineAndTheKeyboardGoesWithIt() {
		OrderList list = list();
		key(item(list, 0), SWT.ALT, SWT.ARROW_DOWN);
		assertThat(told).containsExactly(List.of(1, 0, 2));
		assertThat(item(list, 1).isFocusControl()).isTrue();
		assertThat(item(list, 1).name()).contains("calm").contains("2").contains("3");
	}

	@Test
	void anArrowAloneOnlyWalks() {
		OrderList list = list();
		key(item(list, 0), 0, SWT.ARROW_DOWN);
		assertThat(item(list, 1).isFocusControl()).isTrue();
		assertThat(list.order()).containsExactly(0, 1, 2);
	}

	@Test
	void nothingMovesBeyondTheEnds() {
		OrderList list = list();
		key(item(list, 0), SWT.ALT, SWT.ARROW_UP);
		list.move(2, 1);
		assertThat(told).isEmpty();
	}

	@Test
	void theTwoArrowsAtTheEndOfALineMoveItByMouse() {
		OrderList list = list();
		Event event = new Event();
		event.button = 1;
		event.x = item(list, 0).getClientArea().width - look().px(20);
		item(list, 0).notifyListeners(SWT.MouseUp, event);
		assertThat(told).containsExactly(List.of(1, 0, 2));
	}

	@Test
	void anOrderThatIsNoneOfTheseTextsIsNotTaken() {
		OrderList list = list();
		list.order(List.of(2, 0));
		list.order(List.of(2, 0, 7));
		assertThat(list.order()).containsExactly(0, 1, 2);
		list.order(List.of(2, 0, 1));
		assertThat(list.order()).containsExactly(2, 0, 1);
		assertThat(told).as("shown, not moved by a person").isEmpty();
	}

	@Test
	void whatIsSwitchedOffCannotBeMoved() {
		OrderList list = list();
		list.setEnabled(false);
		list.move(0, 1);
		assertThat(list.order()).containsExactly(0, 1, 2);
	}
}
