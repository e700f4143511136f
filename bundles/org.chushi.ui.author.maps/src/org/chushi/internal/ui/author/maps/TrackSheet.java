package org.chushi.internal.ui.author.maps;

import static org.chushi.model.ModelPackage.Literals.TRACK;

import org.chushi.model.Track;
import org.chushi.ui.Card;
import org.chushi.ui.author.PartContext;
import org.eclipse.swt.widgets.Composite;

/** A track: what it is called, and where it stands among the others. */
final class TrackSheet extends Sheet {

	private final Track track;

	TrackSheet(Composite content, PartContext context, MapActs acts, Runnable reflow, Track track) {
		super(content, context, acts, reflow);
		this.track = track;
		head(Chart.title(track, look().language()), context.name(TRACK));
		Composite row = look().row(content, 2);
		button(row, "arrow-left", Messages.TrackSheet_left, "Alt+←", () -> acts.track(-1));
		button(row, "arrow-right", Messages.TrackSheet_right, "Alt+→", () -> acts.track(1));
		button(row, "plus", Messages.TrackSheet_add, "Ins", acts::insert);
		button(row, "close", Messages.Sheet_delete, "Del", acts::delete);
		form(new Card(content, look()), track, context.parts(TRACK));
	}

	@Override
	void changed() {
		super.changed();
		title(Chart.title(track, look().language()));
	}
}
