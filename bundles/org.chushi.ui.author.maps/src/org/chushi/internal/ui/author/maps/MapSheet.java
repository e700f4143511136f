package org.chushi.internal.ui.author.maps;

import static org.chushi.model.ModelPackage.Literals.*;

import java.util.List;

import org.chushi.model.CareerMap;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.author.PartContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The map itself, while nothing on it is chosen: its name, its tracks, and how one draws. */
final class MapSheet extends Sheet {

	private final CareerMap map;
	private final Composite tracks;
	private List<Chart.Lane> seen = List.of();

	MapSheet(Composite content, PartContext context, MapActs acts, Runnable reflow, CareerMap map) {
		super(content, context, acts, reflow);
		this.map = map;
		head(Chart.title(map, look().language()), context.name(CAREER_MAP));
		Card how = Parts.card(content, look(), Messages.MapSheet_how.text());
		for (Messages words : List.of(Messages.MapSheet_howAdd, Messages.MapSheet_howMove, Messages.MapSheet_howKeys)) {
			new Paragraph(how, look(), look().t(words));
		}
		Card card = Parts.card(content, look(), Messages.MapSheet_tracks.text());
		tracks = look().column(card, 4);
		new LinkButton(card, look(), look().t(Messages.OpenMap_track), acts::track).icon("plus").setLayoutData(Cell.aligned(SWT.LEFT));
		form(Parts.card(content, look(), Messages.MapSheet_map.text()), map, context.parts(CAREER_MAP).stream()
				.filter(p -> !p.features().contains(CAREER_MAP__TRACKS) && !p.features().contains(CAREER_MAP__POSITIONS)
						&& !p.features().contains(CAREER_MAP__MOVES)).toList());
		changed();
	}

	@Override
	void changed() {
		super.changed();
		title(Chart.title(map, look().language()));
		if (!chart().lanes().equals(seen)) {
			seen = chart().lanes();
			again(tracks, () -> seen.forEach(l -> new LinkButton(tracks, look(), l.title(), () -> acts().board().pick(l.track())).icon("route")
					.setLayoutData(Cell.aligned(SWT.LEFT))));
		}
	}
}
