package org.chushi.internal.ui.author.maps;

import static org.chushi.model.ModelPackage.Literals.POSITION;
import static org.chushi.model.ModelPackage.Literals.POSITION__TRACK;

import java.util.List;
import java.util.stream.Stream;

import org.chushi.model.Position;
import org.chushi.model.Track;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Type;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A position: what it is called, where it is, and where one comes from and goes to. */
final class PositionSheet extends Sheet {

	private final Position position;
	private final Chooser track;
	private final Composite ways;
	private List<Chart.Arrow> seen = List.of();

	PositionSheet(Composite content, PartContext context, MapActs acts, Runnable reflow, Position position) {
		super(content, context, acts, reflow);
		this.position = position;
		head(Chart.title(position, look().language()), context.name(POSITION));
		Composite row = look().row(content, 2);
		button(row, "arrow-right", Messages.PositionSheet_link, "M", acts::link);
		button(row, "plus", Messages.PositionSheet_above, "Ins", acts::insert);
		button(row, "close", Messages.Sheet_delete, "Del", acts::delete);
		Card card = new Card(content, look());
		form(card, position, context.parts(POSITION).stream().flatMap(Parting::inside).filter(p -> !p.features().contains(POSITION__TRACK)).toList());
		track = new Chooser(card, look(), look().t(Messages.PositionSheet_track), this::track);
		ways = look().column(Parts.card(content, look(), Messages.PositionSheet_ways.text()), 4);
		changed();
	}

	private void track(int index) {
		Track chosen = chart().lanes().get(index).track();
		context().run(SetCommand.create(context().project().editing(), position, POSITION__TRACK, chosen.getId()));
	}

	@Override
	void changed() {
		super.changed();
		title(Chart.title(position, look().language()));
		List<String> ids = chart().lanes().stream().map(l -> l.track().getId()).toList();
		track.show(chart().lanes().stream().map(Chart.Lane::title).toList(), position.getTrack() == null ? -1 : ids.indexOf(position.getTrack()));
		List<Chart.Arrow> leaving = chart().leaving(position);
		List<Chart.Arrow> coming = chart().coming(position);
		List<Chart.Arrow> now = Stream.concat(leaving.stream(), coming.stream()).toList();
		if (!now.equals(seen) || ways.getChildren().length == 0) {
			seen = now;
			again(ways, () -> {
				list(Messages.PositionSheet_leaving, Messages.PositionSheet_noneLeaving, leaving);
				list(Messages.PositionSheet_coming, Messages.PositionSheet_noneComing, coming);
			});
		}
	}

	private void list(Messages heading, Messages none, List<Chart.Arrow> arrows) {
		new Paragraph(ways, look(), Type.STRONG, look().t(heading), look().theme().ink());
		if (arrows.isEmpty()) {
			Paragraph.muted(ways, look(), look().t(none));
		}
		for (Chart.Arrow arrow : arrows) {
			Chart.Spot other = arrow.from().position() == position ? arrow.to() : arrow.from();
			new LinkButton(ways, look(), look().t(Messages.PositionSheet_way, other.title(), Label.words(arrow, look())),
					() -> acts().board().pick(arrow.move())).icon(arrow.up() ? "arrow-up" : "swap").setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}
}
