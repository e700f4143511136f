package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.ui.testing.OnScreen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScrolledPageTest extends OnScreen {

	private ScrolledPage page;
	private LinkButton beside;
	private LinkButton first;
	private Field note;
	private DataTable<String> table;
	private Paragraph last;

	@BeforeEach
	void build() {
		shell.setLayout(new Column(0));
		beside = new LinkButton(shell, look(), "Rail", () -> { });
		page = new ScrolledPage(shell, look());
		page.setLayoutData(Cell.growing());
		first = new LinkButton(page.content(), look(), "First", () -> { });
		note = new Field(page.content(), look(), Field.Kind.MANY_LINES, "Note");
		table = new DataTable<>(page.content(), look(), 3, List.of(DataTable.Spec.text("Name", 1, name -> name)));
		table.rows(List.of("a", "b", "c"));
		for (int i = 0; i < 40; i++) {
			new Paragraph(page.content(), look(), "line " + i);
		}
		last = new Paragraph(page.content(), look(), "the end");
		open();
	}

	/** The way a key goes: through the display's filters first. */
	private void press(Control control, int modifiers, int code) {
		Event event = new Event();
		event.stateMask = modifiers;
		event.keyCode = code;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
	}

	private boolean seen(Control control) {
		int top = display.map(control, page, 0, 0).y;
		return top >= 0 && top + control.getSize().y <= page.getClientArea().height;
	}

	@Test
	void pageAfterPageReachesTheEndAndComesBack() {
		assertThat(seen(last)).isFalse();
		int steps = 0;
		for (int before = -1; before != page.position() && steps < 50; steps++) {
			before = page.position();
			press(first, 0, SWT.PAGE_DOWN);
		}
		assertThat(seen(last)).isTrue();
		assertThat(steps).as("no step is longer than what is seen").isGreaterThan(2);
		press(first, 0, SWT.PAGE_UP);
		assertThat(seen(last)).isFalse();
		press(first, 0, SWT.END);
		assertThat(seen(last)).isTrue();
		press(first, 0, SWT.HOME);
		assertThat(page.position()).isZero();
	}

	@Test
	void itScrollsFromBesideThePageToo() {
		press(beside, 0, SWT.END);
		assertThat(seen(last)).isTrue();
	}

	@Test
	void aTextOfManyLinesKeepsItsKeys() {
		press(note.control(), 0, SWT.PAGE_DOWN);
		press(note.control(), 0, SWT.END);
		assertThat(page.position()).isZero();
	}

	@Test
	void aTableHandsTheKeyOnWhenItIsAtItsEnd() {
		table.select(0);
		press(table.table(), 0, SWT.PAGE_DOWN);
		assertThat(page.position()).isZero();
		table.select(2);
		press(table.table(), 0, SWT.PAGE_DOWN);
		assertThat(page.position()).isPositive();
	}

	@Test
	void keysWithCtrlMeanSomethingElse() {
		press(first, SWT.CTRL, SWT.END);
		assertThat(page.position()).isZero();
	}

	@Test
	void whatGetsTheKeyboardComesIntoSight() {
		LinkButton below = new LinkButton(page.content(), look(), "Below", () -> { });
		page.reflow();
		assertThat(seen(below)).isFalse();
		below.forceFocus();
		settle();
		assertThat(seen(below)).isTrue();
	}

	@Test
	void withoutAMarginTheBarDoesNotLieOverTheContent() {
		page.dispose();
		page = new ScrolledPage(shell, look(), ScrolledPage.WIDTH, 0);
		new Paragraph(page.content(), look(), "short");
		shell.layout(true, true);
		page.reflow();
		int all = page.content().getSize().x;
		for (int i = 0; i < 60; i++) {
			new Paragraph(page.content(), look(), "line " + i);
		}
		page.reflow();
		assertThat(page.content().getSize().x).isEqualTo(all - look().px(14));
	}

	@Test
	void theColumnIsNoWiderThanIsGoodToLookAt() {
		shell.setSize(1500, 600);
		settle();
		assertThat(page.content().getSize().x).isEqualTo(look().px(ScrolledPage.WIDTH));
		int left = display.map(page.content(), page, 0, 0).x;
		assertThat(left).isEqualTo((page.getClientArea().width - page.content().getSize().x) / 2);
	}
}
