package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.ui.testing.OnScreen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class WheelTest extends OnScreen {

	@Test
	void overAClosedListThePageMovesAndTheChoiceStays() {
		ScrolledComposite page = new ScrolledComposite(shell, SWT.V_SCROLL);
		Composite content = new Composite(page, SWT.NONE);
		page.setContent(content);
		content.setSize(100, 5_000);
		Combo list = new Combo(content, SWT.READ_ONLY | SWT.DROP_DOWN);
		list.setItems("one", "two", "three");
		list.select(1);
		Wheel.scrolls(list);
		open();
		Event down = new Event();
		down.count = -3;
		list.notifyListeners(SWT.MouseVerticalWheel, down);
		assertThat(down.doit).as("the list does not hear of it").isFalse();
		assertThat(page.getOrigin().y).isPositive();
		assertThat(list.getSelectionIndex()).isEqualTo(1);
	}
}
