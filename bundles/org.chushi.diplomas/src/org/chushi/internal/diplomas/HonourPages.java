package org.chushi.internal.diplomas;

import java.awt.geom.Line2D;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.chushi.core.Bilingual;
import org.chushi.internal.diplomas.Canvas.Side;
import org.chushi.internal.diplomas.Canvas.Style;
import org.chushi.internal.diplomas.Roll.Group;
import org.chushi.internal.diplomas.Roll.Holder;

/**
 * The honour sheet: A4 upright, as many pages as it takes.
 *
 * @param team empty when its name is not known
 */
record HonourPages(Roll roll, String team, LocalDate day) implements Paper.Pages {

	private static final int COLUMNS = 3;
	private static final float MARGIN = 66;
	private static final float BOTTOM = 84;
	private static final float HEAD = 46;
	private static final float ROW = 24;
	private static final float GAP = 16;
	private static final Style NAME = new Style(14, Ornament.INK);
	private static final Style SMALL = new Style(8.5f, Ornament.MUTED);

	/** Names of a group that stand together on a page. @param first whether the group begins here */
	private record Block(Group group, List<Holder> holders, boolean first, float top) {
	}

	@Override
	public void draw(PDDocument document, Typeface type) throws IOException {
		List<List<Block>> pages = pages(PDRectangle.A4.getHeight());
		for (int i = 0; i < pages.size(); i++) {
			try (Canvas on = new Canvas(document, type, PDRectangle.A4)) {
				Ornament.rosette(on, on.width / 2, 400, 190);
				Ornament.frame(on);
				if (i == 0) {
					head(on);
				}
				for (Block block : pages.get(i)) {
					block(on, block);
				}
				foot(on, i + 1, pages.size());
			}
		}
	}

	private static float top(float height, int page) {
		return height - (page == 0 ? 210 : 78);
	}

	/** Never the head of a group alone at the end of a page. */
	private List<List<Block>> pages(float height) {
		List<List<Block>> pages = new ArrayList<>(List.of(new ArrayList<>()));
		float y = top(height, 0);
		for (Group group : roll.groups()) {
			List<Holder> left = group.holders();
			boolean first = true;
			while (!left.isEmpty()) {
				int rows = (int) ((y - BOTTOM - HEAD) / ROW);
				if (rows < 1) {
					pages.add(new ArrayList<>());
					y = top(height, pages.size() - 1);
					continue;
				}
				List<Holder> here = left.subList(0, Math.min(left.size(), rows * COLUMNS));
				pages.getLast().add(new Block(group, here, first, y));
				y -= HEAD + GAP + ROW * ((here.size() + COLUMNS - 1) / COLUMNS);
				left = left.subList(here.size(), left.size());
				first = false;
			}
		}
		return pages;
	}

	private void head(Canvas on) throws IOException {
		float x = on.width / 2;
		Ornament.medal(on, x, on.height - 80, 24);
		Bilingual title = Messages.HonourPages_title.text();
		on.text(title.zh(), x, on.height - 148, Side.CENTRE, new Style(34, Ornament.BLUE).strong().spaced(16));
		on.text(title.en(), x, on.height - 168, Side.CENTRE, new Style(11, Ornament.GOLD).spaced(3.4f));
		on.fitted(team, x, on.height - 190, Side.CENTRE, new Style(13, Ornament.INK), on.width - 2 * MARGIN);
	}

	private void block(Canvas on, Block block) throws IOException {
		float y = block.top - 20;
		Bilingual title = block.group.title();
		Bilingual named = block.first ? title : Messages.HonourPages_more.text(title);
		Style strong = on.fitting(named.zh(), new Style(15, Ornament.BLUE).strong(), 250);
		on.fitted(named.zh(), MARGIN, y, Side.LEFT, strong, 250);
		float after = MARGIN + on.width(named.zh(), strong) + 10;
		float right = on.width - MARGIN;
		if (!title.en().equals(title.zh())) {
			on.fitted(named.en(), after, y, Side.LEFT, new Style(9.5f, Ornament.MUTED), right - 80 - after);
		}
		Ornament.stars(on, right - 30, y + 4.5, 4.8, block.group.level());
		on.stroke(new Line2D.Float(MARGIN, y - 8, right, y - 8), Ornament.GOLD, 0.6f);
		float column = (right - MARGIN) / COLUMNS;
		for (int i = 0; i < block.holders.size(); i++) {
			Holder holder = block.holders.get(i);
			float x = MARGIN + column * (i % COLUMNS);
			float line = y - 28 - ROW * (i / COLUMNS);
			float wide = on.lines(holder.name(), x, line, Side.LEFT, NAME, column - 60);
			on.text("%d.%02d".formatted(holder.since().getYear(), holder.since().getMonthValue()), x + wide + 8, line, Side.LEFT, SMALL);
		}
	}

	private void foot(Canvas on, int page, int pages) throws IOException {
		Bilingual made = Messages.HonourPages_made.text(Days.of(day));
		on.text(made.zh() + "　" + made.en(), on.width / 2, 58, Side.CENTRE, SMALL);
		if (pages > 1) {
			on.text(page + " / " + pages, on.width - MARGIN, 58, Side.RIGHT, SMALL);
		}
	}
}
