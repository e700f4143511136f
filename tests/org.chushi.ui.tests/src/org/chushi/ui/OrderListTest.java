package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.chushi.internal.ui.OrderItem;
import org.chushi.ui.testing.OnScreen;
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

	private void mouse(int type, OrderItem on, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		on.notifyListeners(type, event);
	}

	@Test
	void theTwoArrowsAtTheEndOfALineMoveItByMouse() {
		OrderList list = list();
		int arrow = item(list, 0).getClientArea().width - look().px(20);
		mouse(SWT.MouseDown, item(list, 0), arrow, 5);
		mouse(SWT.MouseUp, item(list, 0), arrow, 5);
		assertThat(told).containsExactly(List.of(1, 0, 2));
	}

	@Test
	void aLineIsDraggedToItsPlaceAndToldOnceWhenItIsDropped() {
		OrderList list = list();
		OrderItem taken = item(list, 0);
		mouse(SWT.MouseDown, taken, 90, 5);
		mouse(SWT.MouseMove, taken, 90, item(list, 1).getBounds().y + item(list, 1).getBounds().height);
		assertThat(list.order()).containsExactly(1, 0, 2);
		mouse(SWT.MouseMove, taken, 90, 2000);
		assertThat(told).isEmpty();
		mouse(SWT.MouseUp, taken, 90, 2000);
		assertThat(told).containsExactly(List.of(1, 2, 0));
		assertThat(item(list, 2).isFocusControl()).isTrue();
	}

	@Test
	void aLineDraggedBackToWhereItWasIsNoChangeAndAnArrowUnderTheMouseMovesNothing() {
		OrderList list = list();
		OrderItem taken = item(list, 0);
		int arrow = taken.getClientArea().width - look().px(20);
		mouse(SWT.MouseDown, taken, 90, 5);
		mouse(SWT.MouseMove, taken, 90, 2000);
		mouse(SWT.MouseMove, taken, 90, -50);
		mouse(SWT.MouseUp, taken, arrow, -50);
		assertThat(told).isEmpty();
		assertThat(list.order()).containsExactly(0, 1, 2);
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
