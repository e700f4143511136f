package org.chushi.ui;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.internal.ui.Messages;

/** What pages of the rail are for; they stand in this order. */
public enum PageGroup {

	/** What waits for somebody today. */
	TODAY(Messages.PageGroup_today),
	LEARNING(Messages.PageGroup_learning),
	/** Writing, reviewing and publishing what others learn from. */
	CONTENT(Messages.PageGroup_content),
	/** Holding exams for others. */
	EXAMS(Messages.PageGroup_exams),
	TEAM(Messages.PageGroup_team),
	GROWTH(Messages.PageGroup_growth),
	/** One's own account. */
	SELF(Messages.PageGroup_self);

	private static final int ROOM = 100;

	private final Phrase title;

	PageGroup(Phrase title) {
		this.title = title;
	}

	public Bilingual title() {
		return title.text();
	}

	/**
	 * The order of a page of this group.
	 *
	 * @param place within the group, from the top, 0 to 99
	 */
	public int at(int place) {
		if (place < 0 || place >= ROOM) {
			throw new IllegalArgumentException("a place in a group of pages is 0 to 99, not " + place);
		}
		return ordinal() * ROOM + place;
	}

	/** The group a page's order says. */
	public static PageGroup of(PageContribution page) {
		return values()[Math.clamp(page.order() / ROOM, 0, values().length - 1)];
	}
}
