package org.chushi.internal.ui.exams;

import org.chushi.assessment.Sitting;
import org.chushi.internal.ui.exams.Room.Seat;
import org.chushi.ui.Avatar;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Somebody who sits: how far, how long still, and whether they are there. */
final class SeatCard {

	private final Look look;
	private final Composite head;
	private final Composite state;
	private final StatusPill timer;
	private final StatusPill focus;
	private final ProgressBar progress;
	private final Paragraph count;
	private final SecondaryButton open;

	SeatCard(Composite parent, Look look, Seat seat, Runnable opened) {
		this.look = look;
		Card card = new Card(parent, look);
		head = look.row(card, 12);
		new Avatar(head, look, 40, seat.name());
		Composite words = look.column(head, 0);
		words.setLayoutData(Cell.growing());
		new Heading(words, look, Type.SUBHEADING, seat.name());
		Paragraph.muted(words, look, look.t(Messages.SeatCard_paper, seat.title(), seat.number()));
		timer = new StatusPill(head, look, Status.INFO, "");
		progress = new ProgressBar(card, look, look.t(Messages.SeatCard_progress), 0, 1);
		state = look.row(card, 12);
		count = Paragraph.muted(state, look, "");
		focus = new StatusPill(state, look, Status.INFO, "");
		open = new SecondaryButton(card, look, look.t(Messages.SeatCard_open, seat.name()), opened);
		open.setLayoutData(Cell.aligned(SWT.LEFT));
	}

	SecondaryButton button() {
		return open;
	}

	/** Shows how it stands; often, so it lays out again only where the words got longer or shorter. */
	void show(Sitting sitting, TimeLeft left, Sign sign) {
		Status status = left.status();
		if (say(timer, status, look.t(left.text()))) {
			head.layout(true, true);
		}
		progress.show(sitting.answered(), sitting.questions());
		String answered = look.t(Messages.SeatCard_answered, sitting.answered(), sitting.questions());
		boolean changed = !answered.equals(count.text());
		if (changed) {
			count.text(answered);
		}
		changed |= say(focus, sign.status(), look.t(sign.words()));
		if (changed) {
			state.layout(true, true);
		}
	}

	/** @return whether it may need another width */
	private static boolean say(StatusPill pill, Status status, String words) {
		int before = pill.name().length();
		pill.show(status, words);
		return before != words.length();
	}
}
