package org.chushi.growth;

import org.chushi.career.Careers.PositionView;
import org.chushi.core.Bilingual;
import org.chushi.internal.growth.Messages;

/** Where somebody grows to. */
public enum Direction {
	/** Up the ladder. */
	UP(Messages.Direction_up),
	/** Into another kind of work. */
	ACROSS(Messages.Direction_across),
	/** Better at what they do now: an answer like the others. */
	STAY(Messages.Direction_stay);

	private final Messages title;

	Direction(Messages title) {
		this.title = title;
	}

	public Bilingual title() {
		return title.text();
	}

	/** Where a move of a map leads. */
	public static Direction of(boolean vertical) {
		return vertical ? UP : ACROSS;
	}

	/** Whether it leads from one position to another: up to a higher one, across into another track. */
	public boolean leads(PositionView from, PositionView to) {
		return switch (this) {
		case UP -> to.level() > from.level();
		case ACROSS -> !to.track().equals(from.track());
		case STAY -> false;
		};
	}
}
