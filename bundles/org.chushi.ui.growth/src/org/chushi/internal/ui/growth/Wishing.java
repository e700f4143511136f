package org.chushi.internal.ui.growth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.growth.Direction;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intents.Said;
import org.chushi.growth.Strength;
import org.chushi.internal.ui.growth.Growing.Aim;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Dialogs.Attempt;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.PickGroup;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** The dialog in which somebody says what they want. */
final class Wishing {

	private static final int WIDTH = 560;

	private final Hand hand;
	private final List<Aim> aims;
	private final Look look;
	private PickGroup direction;
	private Composite going;
	private Chooser position;
	private Chooser strength;
	private Chooser horizon;
	private Field words;

	Wishing(Hand hand, List<Aim> aims) {
		this.hand = hand;
		this.aims = aims;
		this.look = hand.look();
	}

	private String t(Messages text) {
		return hand.ctx().t(text);
	}

	void ask() {
		Dialogs.attempt(hand.over(), look, t(Messages.Wishing_title), WIDTH, this::fill, t(Messages.Wishing_do), this::say);
	}

	private void fill(Composite body) {
		new Paragraph(body, look, Type.BODY, t(Messages.Wishing_words), look.theme().mutedInk());
		direction = new PickGroup(body, look, Arrays.stream(Direction.values()).map(d -> hand.ctx().t(d.title())).toList(), 0);
		going = look.column(body, 16);
		position = new Chooser(going, look, t(Messages.Wishing_position), positions(), 0);
		horizon = new Chooser(going, look, t(Messages.Wishing_when), Arrays.stream(Horizon.values()).map(h -> hand.ctx().t(h.title())).toList(),
				Horizon.YEAR.ordinal());
		strength = new Chooser(body, look, t(Messages.Wishing_strength), Arrays.stream(Strength.values()).map(s -> hand.ctx().t(s.title())).toList(),
				Strength.WANTS.ordinal());
		words = new Field(body, look, Field.Kind.MANY_LINES, t(Messages.Wishing_why));
		direction.onChange(picked -> {
			Cell.show(going, Direction.values()[picked] != Direction.STAY);
			position.show(positions(), 0);
			ScrolledPage.reflow(going);
		});
	}

	/** Where the chosen direction leads. */
	private List<Aim> offered() {
		return aims.stream().filter(a -> a.directions().contains(Direction.values()[direction.picked()])).toList();
	}

	private List<String> positions() {
		return Stream.concat(Stream.of(t(Messages.Wishing_open)), offered().stream().map(a -> hand.ctx().t(a.title()))).toList();
	}

	private void say(Attempt attempt) {
		Direction way = Direction.values()[direction.picked()];
		boolean stays = way == Direction.STAY;
		Said said = new Said(way, stays || position.chosen() < 1 ? "" : offered().get(position.chosen() - 1).id(), Strength.values()[strength.chosen()],
				stays ? Horizon.LATER : Horizon.values()[horizon.chosen()], words.text());
		attempt.run(hand.ctx(), Messages.Hand_doing, () -> hand.growth().intents().state(hand.session(), said),
				done -> hand.ctx().toast(Status.GOOD, Messages.Wishing_done.text()));
	}
}
