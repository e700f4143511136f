package org.chushi.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.chushi.ui.testing.OnScreen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A drawing of 2000 by 1500 on a canvas of 800 by 600, of which 40 at the left and 30 at the top stay free. */
class ViewportTest extends OnScreen {

	private Canvas canvas;
	private Viewport view;
	private Point size = new Point(2000, 1500);

	@BeforeEach
	void draw() {
		canvas = new Canvas(shell, SWT.H_SCROLL | SWT.V_SCROLL);
		view = new Viewport(canvas, look(), () -> size, 0.3, new Point(40, 30));
		open();
	}

	@Test
	void allOfItFitsAtFirst() {
		Rectangle all = view.screen(new Rectangle(0, 0, size.x, size.y));
		assertThat(view.fitted()).isTrue();
		assertThat(all.x).isGreaterThanOrEqualTo(look().px(40));
		assertThat(all.y).isGreaterThanOrEqualTo(look().px(30));
		assertThat(all.x + all.width).isLessThanOrEqualTo(canvas.getSize().x);
		assertThat(all.y + all.height).isLessThanOrEqualTo(canvas.getSize().y);
		assertThat(canvas.getVerticalBar().getVisible()).isFalse();
	}

	@Test
	void aSmallDrawingIsNeverEnlargedToFit() {
		size = new Point(100, 80);
		view.zoom(0);
		assertThat(view.factor()).isEqualTo(1);
	}

	@Test
	void nothingGetsSmallerThanTheLeastOrLargerThanTheMost() {
		view.zoom(0.001);
		assertThat(view.factor()).isEqualTo(0.3);
		view.zoom(50);
		assertThat(view.factor()).isEqualTo(1.6);
	}

	@Test
	void aPointOfTheCanvasAndItsPointOfTheDrawingBelongTogether() {
		view.zoom(1.2);
		view.by(300, 200);
		for (Point at : new Point[] { new Point(100, 100), new Point(400, 90), new Point(799, 599) }) {
			Point design = view.design(at.x, at.y);
			Rectangle back = view.screen(new Rectangle(design.x, design.y, 0, 0));
			assertThat(back.x).isCloseTo(at.x, within(2));
			assertThat(back.y).isCloseTo(at.y, within(2));
		}
	}

	@Test
	void whatIsUnderTheMouseStaysThereWhenItGetsLarger() {
		view.zoom(1);
		view.by(500, 400);
		Point before = view.design(300, 250);
		view.steps(2, 300, 250);
		Point after = view.design(300, 250);
		assertThat(after.x).isCloseTo(before.x, within(2));
		assertThat(after.y).isCloseTo(before.y, within(2));
		assertThat(view.factor()).isGreaterThan(1.2);
	}

	@Test
	void theMiddleStaysInTheMiddle() {
		view.zoom(1);
		view.by(600, 400);
		int x = look().px(40) + (canvas.getClientArea().width - look().px(40)) / 2;
		int y = look().px(30) + (canvas.getClientArea().height - look().px(30)) / 2;
		Point before = view.design(x, y);
		view.larger();
		Point after = view.design(x, y);
		assertThat(after.x).isCloseTo(before.x, within(4));
		assertThat(after.y).isCloseTo(before.y, within(4));
	}

	@Test
	void whatIsRevealedIsSeenBesideWhatStaysFree() {
		view.zoom(1);
		for (Rectangle box : new Rectangle[] { new Rectangle(1700, 1300, 176, 136), new Rectangle(30, 40, 176, 136), new Rectangle(900, 20, 176, 136) }) {
			view.reveal(box);
			Rectangle on = view.screen(box);
			assertThat(on.x).isGreaterThanOrEqualTo(look().px(40));
			assertThat(on.y).isGreaterThanOrEqualTo(look().px(30));
			assertThat(on.x + on.width).isLessThanOrEqualTo(canvas.getClientArea().width);
			assertThat(on.y + on.height).isLessThanOrEqualTo(canvas.getClientArea().height);
		}
	}

	@Test
	void whatIsInSightAlreadyIsLeftWhereItIs() {
		view.zoom(1);
		view.by(300, 300);
		Point before = view.origin();
		Point seen = view.design(300, 250);
		view.reveal(new Rectangle(seen.x, seen.y, 100, 60));
		assertThat(view.origin()).isEqualTo(before);
	}
}
