package org.chushi.internal.ui.author.maps;

import static org.chushi.model.ModelPackage.Literals.*;

import java.util.List;
import java.util.Objects;

import org.chushi.core.Bilingual;
import org.chushi.model.Move;
import org.chushi.ui.Card;
import org.chushi.ui.Chooser;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.author.PartContext;
import org.eclipse.swt.widgets.Composite;

/** A move: from where, to where, of which kind, and what it asks for, in sentences and to be written. */
final class MoveSheet extends Sheet {

	private final Move move;
	private final Needs needs;
	private final Chooser from;
	private final Chooser to;
	private final Composite said;
	private List<Bilingual> seen = List.of();

	MoveSheet(Composite content, PartContext context, MapActs acts, Runnable reflow, Move move) {
		super(content, context, acts, reflow);
		this.move = move;
		needs = new Needs(context.project());
		head(name(), context.name(MOVE));
		Composite row = look().row(content, 2);
		button(row, "swap", Messages.MoveSheet_turn, "", () -> acts.turn(move));
		button(row, "close", Messages.Sheet_delete, "Del", acts::delete);
		said = look().column(Parts.card(content, look(), Messages.MoveSheet_needs.text()), 6);
		Card card = new Card(content, look());
		from = new Chooser(card, look(), look().t(Messages.MoveSheet_from), index -> end(true, index));
		to = new Chooser(card, look(), look().t(Messages.MoveSheet_to), index -> end(false, index));
		form(card, move, context.parts(MOVE).stream().flatMap(Parting::inside)
				.filter(p -> !p.features().contains(MOVE__FROM) && !p.features().contains(MOVE__TO)).toList());
		changed();
	}

	private String name() {
		return chart().arrow(move).map(a -> a.from().title() + " → " + a.to().title())
				.orElseGet(() -> look().t(Messages.SpokenMap_loose));
	}

	/** What is refused is shown as it was. */
	private void end(boolean first, int index) {
		acts().end(move, first, chart().spots().get(index).position());
		changed();
	}

	@Override
	void changed() {
		super.changed();
		title(name());
		List<String> titles = chart().spots().stream().map(Chart.Spot::title).toList();
		from.show(titles, place(move.getFrom()));
		to.show(titles, place(move.getTo()));
		List<Bilingual> now = needs.of(move);
		if (!now.equals(seen) || said.getChildren().length == 0) {
			seen = now;
			again(said, () -> sentences(now));
		}
	}

	private int place(String id) {
		return chart().spots().stream().filter(s -> id != null && Objects.equals(s.position().getId(), id)).findFirst().map(chart().spots()::indexOf).orElse(-1);
	}

	private void sentences(List<Bilingual> now) {
		if (now.isEmpty()) {
			Paragraph.muted(said, look(), look().t(Messages.MoveSheet_free));
		}
		for (Bilingual sentence : now) {
			new Paragraph(Parts.worded(said, look(), "flag", look().theme().accent(), 16), look(), look().t(sentence));
		}
	}
}
