package org.chushi.internal.ui.staffing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Language;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.Exported;

/** The window of a lead on the pages of this bundle. */
final class Stage extends org.chushi.ui.testing.Stage {

	private static final UUID ME = new UUID(1, 1);

	final Exported exported = new Exported();
	private final Session session = new Session(ME, "guyu", Set.of(Role.LEAD));

	Stage(boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
	}

	/** @param board that the page is opened with */
	void staffing(Team team, String board) {
		with(board, Optional.empty());
		staffing(team);
	}

	void staffing(Team team) {
		new StaffingPage(team, team, exported.export()).open(fresh(), this);
		open();
	}

	void succession(Ladder ladder) {
		new SuccessionPage(ladder, exported.export()).open(fresh(), this);
		open();
	}

	@Override
	public UUID person() {
		return ME;
	}

	@Override
	public <T> T session(Class<T> type) {
		return type.cast(session);
	}

	@Override
	public Set<String> roles() {
		return Set.of("lead");
	}
}
