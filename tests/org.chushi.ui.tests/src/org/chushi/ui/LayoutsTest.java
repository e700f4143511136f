package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.ui.testing.OnScreen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;

class LayoutsTest extends OnScreen {

	/** So wide when free, and so much higher as it gets narrower: words. */
	private static Canvas words(Composite parent, int width, int height) {
		return new Canvas(parent, SWT.NONE) {
			@Override
			public Point computeSize(int wHint, int hHint, boolean changed) {
				int own = wHint == SWT.DEFAULT ? width : Math.min(wHint, width);
				return new Point(own, height * Math.max(1, Math.ceilDiv(width, Math.max(1, own))));
			}
		};
	}

	private Composite row(int width) {
		Composite row = new Composite(shell, SWT.NONE);
		row.setLayout(new Row(10));
		row.setSize(width, 100);
		return row;
	}

	@Test
	void whatGrowsInARowTakesTheRest() {
		Composite row = row(400);
		Canvas fixed = words(row, 100, 20);
		Canvas growing = words(row, 200, 20);
		growing.setLayoutData(Cell.growing());
		row.layout(true, true);
		assertThat(fixed.getBounds().width).isEqualTo(100);
		assertThat(growing.getBounds()).extracting(b -> b.x, b -> b.width).containsExactly(110, 290);
	}

	@Test
	void whatWouldGetLessThanAQuarterGoesOnInTheNextLine() {
		Composite row = row(400);
		Canvas button = words(row, 330, 20);
		Canvas growing = words(row, 200, 20);
		growing.setLayoutData(Cell.growing());
		row.setSize(400, row.computeSize(400, SWT.DEFAULT).y);
		row.layout(true, true);
		assertThat(growing.getBounds()).isEqualTo(new Rectangle(0, 30, 400, 20));
		assertThat(button.getBounds().y).isZero();
		assertThat(row.computeSize(400, SWT.DEFAULT).y).isEqualTo(50);
	}

	@Test
	void nothingInARowIsWiderThanTheRow() {
		Composite row = row(300);
		Cell.spring(row);
		Canvas wide = words(row, 500, 20);
		row.setSize(300, row.computeSize(300, SWT.DEFAULT).y);
		row.layout(true, true);
		assertThat(wide.getBounds().width).isEqualTo(300);
		assertThat(wide.getBounds().height).as("its words wrap").isEqualTo(40);
		assertThat(wide.getBounds().y + wide.getBounds().height).isLessThanOrEqualTo(row.getSize().y);
	}

	@Test
	void aSpringPushesWhatFollowsToTheRight() {
		Composite row = row(300);
		Cell.spring(row);
		Canvas button = words(row, 80, 20);
		row.layout(true, true);
		assertThat(button.getBounds().x).isEqualTo(220);
	}

	@Test
	void whatIsGoneTakesNoRoomInARowAndInAColumn() {
		Composite column = new Composite(shell, SWT.NONE);
		column.setLayout(new Column(10).margin(5));
		words(column, 100, 20);
		Canvas gone = words(column, 100, 20);
		assertThat(column.computeSize(200, SWT.DEFAULT).y).isEqualTo(60);
		Cell.show(gone, false);
		assertThat(column.computeSize(200, SWT.DEFAULT).y).isEqualTo(30);
		column.setLayout(new Row(10));
		assertThat(column.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).isEqualTo(100);
	}

	@Test
	void aColumnGivesItsWidthAndWhatIsAlignedKeepsItsOwn() {
		Composite column = new Composite(shell, SWT.NONE);
		column.setLayout(new Column(10));
		Canvas filling = words(column, 100, 20);
		Canvas right = words(column, 100, 20);
		right.setLayoutData(Cell.aligned(SWT.RIGHT));
		Canvas growing = words(column, 100, 20);
		growing.setLayoutData(Cell.growing());
		column.setSize(300, 200);
		column.layout(true, true);
		assertThat(filling.getBounds().width).isEqualTo(300);
		assertThat(right.getBounds()).isEqualTo(new Rectangle(200, 30, 100, 20));
		assertThat(growing.getBounds()).isEqualTo(new Rectangle(0, 60, 300, 140));
	}

	@Test
	void tilesAreEquallyWideAndThoseOfALineEquallyHigh() {
		Composite tiles = new Composite(shell, SWT.NONE);
		tiles.setLayout(new Tiles(100, 10));
		words(tiles, 90, 20);
		words(tiles, 90, 60);
		words(tiles, 90, 20);
		tiles.setSize(250, 200);
		tiles.layout(true, true);
		assertThat(tiles.getChildren()).extracting(child -> child.getBounds().width).containsOnly(120);
		assertThat(tiles.getChildren()).extracting(child -> child.getBounds().height).containsExactly(60, 60, 20);
		assertThat(Tiles.columns(99, 100, 10, 3)).as("at least one").isOne();
		assertThat(Tiles.columns(2000, 100, 10, 3)).as("no more than there are").isEqualTo(3);
	}

	@Test
	void twoStandBesideEachOtherWhereThereIsRoomElseBelow() {
		Composite two = Parts.beside(shell, look());
		Canvas words = words(two, 500, 20);
		Canvas button = words(two, 120, 40);
		two.setSize(600, 40);
		two.layout(true, true);
		assertThat(button.getBounds().x).isEqualTo(480);
		two.setSize(400, 200);
		two.layout(true, true);
		assertThat(button.getBounds().y).isGreaterThan(words.getBounds().y + words.getBounds().height);
	}
}
