package org.chushi.internal.ui.author.maps;

import java.util.List;
import java.util.Optional;

import org.chushi.atlas.Drawing;
import org.chushi.atlas.Plate;
import org.chushi.atlas.Sketch;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Position;
import org.chushi.model.Requirement;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.Column;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.chushi.ui.atlas.AtlasCanvas;
import org.chushi.ui.author.PartContext;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The map as somebody sees it who is in a position now: drawn as on their page, and beside it what the next steps ask for. */
final class NewcomerView {

	/** What was laid out last. */
	private record Laid(Sketch sketch, Plate plate) {
	}

	private final PartContext context;
	private final Look look;
	private final Needs needs;
	private final Composite area;
	private final Chooser where;
	private final Composite frame;
	private final ScrolledPage page;
	private Chart chart;
	private Optional<Position> here = Optional.empty();
	private Optional<Sketch> asked = Optional.empty();
	private Optional<Laid> laid = Optional.empty();
	private Optional<AtlasCanvas> picture = Optional.empty();

	/** To be shown when it has its size. */
	NewcomerView(Composite parent, PartContext context, Chart chart) {
		this.context = context;
		look = context.look();
		needs = new Needs(context.project());
		this.chart = chart;
		area = look.box(parent);
		area.setLayout(new MapSides(look.px(MapSides.WIDE), look.px(MapSides.SHEET)));
		Composite left = look.box(area);
		left.setLayout(new Column(look.px(8)).margin(look.px(16), look.px(8)));
		where = new Chooser(left, look, look.t(Messages.NewcomerView_where), index -> stand(this.chart.spots().get(index).position()));
		frame = look.box(left);
		frame.setLayout(new FillLayout());
		frame.setLayoutData(Cell.growing());
		page = new ScrolledPage(area, look, MapSides.SHEET, 16);
	}

	Composite control() {
		return area;
	}

	/** The map as it is now. */
	void show(Chart now) {
		chart = now;
		here = here.filter(p -> chart.spot(p).isPresent()).or(chart::start);
		fill();
	}

	/** Somebody in this position looks at it. */
	void stand(Position position) {
		here = Optional.of(position);
		fill();
	}

	private void fill() {
		where.show(chart.spots().stream().map(Chart.Spot::title).toList(),
				here.flatMap(chart::spot).map(chart.spots()::indexOf).orElse(-1));
		clear(page.content());
		asked = here.map(position -> chart.seenFrom(position, look.language()));
		here.ifPresent(this::steps);
		page.reflow();
		asked.ifPresentOrElse(this::lay, this::empty);
	}

	/** Off the window's thread; the picture before stays until then. Of several that were asked for only the last is shown. */
	private void lay(Sketch sketch) {
		Sketch bare = sketch.bare();
		if (laid.filter(l -> l.sketch.equals(bare)).isPresent()) {
			draw(sketch, laid.get().plate);
		} else {
			context.page().background(Messages.NewcomerView_laying.text(), () -> Plate.of(bare), plate -> {
				if (!area.isDisposed() && asked.filter(a -> a == sketch).isPresent()) {
					laid = Optional.of(new Laid(bare, plate));
					draw(sketch, plate);
				}
			});
		}
	}

	private void empty() {
		picture = Optional.empty();
		clear(frame);
	}

	private void draw(Sketch sketch, Plate plate) {
		boolean had = picture.filter(Control::isFocusControl).isPresent();
		clear(frame);
		Chart shown = chart;
		AtlasCanvas map = new AtlasCanvas(frame, look, plate, Drawing.of(sketch, plate), here.flatMap(shown::spot).map(Chart.Spot::key).orElse(""),
				key -> sketch.place(key).map(place -> look.t(shown.said(place))).orElse(""));
		picture = Optional.of(map);
		map.onOpen(() -> shown.spot(map.selected()).ifPresent(spot -> look.display().asyncExec(() -> {
			if (!area.isDisposed()) {
				stand(spot.position());
			}
		})));
		frame.layout(true, true);
		map.wide();
		if (had) {
			// with keys alone one walks on from here
			map.setFocus();
		}
		// it needs its size to bring somebody into sight
		map.mark(map.selected());
	}

	/** The picture, where there is a position to stand in and it is drawn. */
	Optional<AtlasCanvas> picture() {
		return picture;
	}

	private static void clear(Composite area) {
		Keyboard.release(area);
		for (Control old : area.getChildren()) {
			old.dispose();
		}
	}

	private void steps(Position position) {
		List<Chart.Arrow> next = chart.leaving(position);
		Composite head = look.column(page.content(), 4);
		new Heading(head, look, Type.HEADING, look.t(Messages.NewcomerView_next, chart.spot(position).map(Chart.Spot::title).orElse("")));
		Paragraph.muted(head, look, look.t(next.isEmpty() ? Messages.NewcomerView_none : Messages.NewcomerView_hint));
		next.forEach(this::step);
	}

	private void step(Chart.Arrow arrow) {
		Card card = new Card(page.content(), look);
		new Heading(card, look, Type.SUBHEADING, arrow.to().title());
		Paragraph.muted(card, look, look.t((arrow.up() ? Messages.Label_up : Messages.Label_lateral)));
		if (arrow.needs() == 0) {
			new Paragraph(card, look, look.t(Messages.MoveSheet_free));
		}
		for (Requirement requirement : arrow.move().getRequirements()) {
			Composite words = Parts.worded(card, look, "circle", look.theme().mutedInk(), 16);
			new Paragraph(words, look, look.t(needs.of(requirement)));
			Bilingual advice = Texts.of(requirement.getAdvice());
			if (!advice.blank()) {
				Paragraph.muted(words, look, look.t(advice));
			}
		}
	}
}
