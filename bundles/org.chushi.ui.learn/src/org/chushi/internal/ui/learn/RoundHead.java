package org.chushi.internal.ui.learn;

import org.chushi.practice.Gauge;
import org.chushi.practice.Round;
import org.chushi.practice.RoundKind;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** What round it is and how far. */
final class RoundHead {

	private static final int WHOLE = 100;

	private final Composite head;
	private final Look look;

	RoundHead(Composite parent, Look look, RoundKind kind) {
		this.look = look;
		head = look.column(parent, 6);
		new Heading(head, look, Type.TITLE, look.t(switch (kind) {
		case FREE -> Messages.RoundView_free;
		case BOOK -> Messages.RoundView_book;
		case REVIEW -> Messages.RoundView_review;
		case ADAPTIVE -> Messages.RoundView_adaptive;
		}));
	}

	void show(RoundSheet now) {
		Round round = now.round();
		round.gauge().ifPresentOrElse(gauge -> show(round, gauge), () -> {
			Paragraph.muted(head, look, look.t(Messages.RoundView_place, now.place(), round.total(), round.right()));
			new ProgressBar(head, look, look.t(Messages.RoundView_progress), round.done(), round.total());
		});
	}

	/** How many questions it will be nobody knows: what is said is how much certainty is missing. */
	private void show(Round round, Gauge gauge) {
		Paragraph.muted(head, look, look.t(round.ended() ? Messages.RoundView_gauged.text(round.done())
				: Messages.RoundView_gauge.text(round.done(), WHOLE - gauge.percent(), gauge.more())));
		new ProgressBar(head, look, look.t(Messages.RoundView_sure), gauge.percent(), WHOLE);
	}
}
