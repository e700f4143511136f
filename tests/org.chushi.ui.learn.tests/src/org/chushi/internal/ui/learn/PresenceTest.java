package org.chushi.internal.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.assessment.Noticed;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Another program in front, and back. */
class PresenceTest {

	private final Stage stage = new Stage();
	private final Shell shell = stage.fresh(Optional.empty());
	private final List<Noticed> told = new ArrayList<>();
	private boolean inFront = true;

	private Presence presence(boolean away) {
		return new Presence(shell, away, () -> inFront, told::add);
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void anotherProgramInFrontIsToldOnceAndSoIsTheWayBack() {
		Presence presence = presence(false);
		inFront = false;
		presence.look();
		presence.look();
		assertThat(told).containsExactly(Noticed.LEFT);
		inFront = true;
		shell.notifyListeners(SWT.Activate, new Event());
		shell.notifyListeners(SWT.Activate, new Event());
		assertThat(told).containsExactly(Noticed.LEFT, Noticed.BACK);
	}

	@Test
	void aDialogOfThisProgramIsNoAbsence() {
		Presence presence = presence(false);
		presence.look();
		shell.notifyListeners(SWT.Activate, new Event());
		assertThat(told).isEmpty();
	}

	@Test
	void whoWasAwayWhenThePageWasBuiltAgainComesBackOnce() {
		Presence presence = presence(true);
		assertThat(presence.away()).isTrue();
		shell.notifyListeners(SWT.Activate, new Event());
		assertThat(told).containsExactly(Noticed.BACK);
		assertThat(presence.away()).isFalse();
	}

	@Test
	void aPageThatIsGoneNoticesNothing() {
		presence(true);
		Shell next = stage.fresh(Optional.empty());
		next.notifyListeners(SWT.Activate, new Event());
		assertThat(told).isEmpty();
	}
}
