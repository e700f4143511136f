package org.chushi.internal.ui.review;

import java.time.Instant;

import org.chushi.review.Anchor;
import org.chushi.review.Located;
import org.chushi.review.Remark;
import org.chushi.review.ReviewFile;
import org.chushi.review.Suggestion;
import org.chushi.ui.Card;
import org.chushi.ui.Column;
import org.chushi.ui.Dates;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** What somebody said about a place, with what can be done about it. */
final class MarginCard {

	private final PieceView page;
	private final Look look;
	private final Room room;
	private final ReviewFile file;

	MarginCard(PieceView page, Look look, Room room, ReviewFile file) {
		this.page = page;
		this.look = look;
		this.room = room;
		this.file = file;
	}

	/** @param number beside its place; 0 where it has none */
	void add(Composite margin, Object note, int number) {
		Card card = new Card(margin, look, look.ground(margin), look.theme().edge());
		card.setLayout(new Column(look.px(6)).margin(look.px(14), look.px(12)));
		switch (note) {
		case Suggestion suggestion -> suggestion(card, suggestion, number);
		case Remark remark -> remark(card, remark, number);
		default -> throw new IllegalArgumentException(note.toString());
		}
	}

	private void head(Composite card, int number, String who, Instant when) {
		String place = number == 0 ? "" : Runs.circled(number) + " ";
		new Paragraph(card, look, Type.SMALL_STRONG, place + who + " · " + look.t(Dates.moment(when, room.clock().getZone())), look.theme().ink());
	}

	private void place(Composite card, Anchor anchor, Located located) {
		if (!anchor.whole() && located.kind() != Located.Kind.HERE) {
			Messages what = switch (located.kind()) {
			case MOVED -> Messages.MarginCard_moved;
			case CHANGED -> Messages.MarginCard_changed;
			default -> Messages.MarginCard_lost;
			};
			new Paragraph(card, look, Type.SMALL, look.t(what, anchor.exact()), look.theme().ink(located.found() ? Status.INFO
					: Status.WAIT));
		}
	}

	private void suggestion(Composite card, Suggestion s, int number) {
		head(card, number, room.name(s.by()), s.at());
		if (!s.standing()) {
			place(card, s.anchor(), s.located());
		}
		new Paragraph(card, look, s.text().isEmpty() ? look.t(Messages.MarginCard_leaveOut, s.anchor().exact())
				: s.anchor().exact().isEmpty() ? look.t(Messages.MarginCard_putIn, s.text())
						: look.t(Messages.MarginCard_replace, s.anchor().exact(), s.text()));
		new Paragraph(card, look, Type.SMALL, look.t(Messages.MarginCard_why, s.why()), look.theme().mutedInk());
		if (!s.overlaps().isEmpty()) {
			new Paragraph(card, look, Type.SMALL, look.t(Messages.MarginCard_overlaps, s.overlaps().size()), look.theme().pending());
		}
		if (s.standing()) {
			new Paragraph(card, look, Type.SMALL, look.t(Messages.MarginCard_standing), look.theme().pending());
		}
		if (file.mayWrite()) {
			Composite buttons = look.row(card, 4);
			if (s.located().found() || s.standing()) {
				new LinkButton(buttons, look, look.t(s.standing() ? Messages.MarginCard_finish : Messages.MarginCard_accept), () -> page.decide(
						() -> room.reviews().accept(page.session(), file.summary().element(), s.id()))).icon("check");
			}
			if (!s.standing()) {
				new LinkButton(buttons, look, look.t(Messages.MarginCard_refuse), () -> page.refuse(file, s)).icon("close");
			}
		}
	}

	private void remark(Composite card, Remark r, int number) {
		head(card, number, room.name(r.by()), r.at());
		place(card, r.anchor(), r.located());
		new Paragraph(card, look, r.words());
		r.replies().forEach(reply -> new Paragraph(card, look, Type.SMALL,
				look.t(Messages.MarginCard_replied, room.name(reply.by()), reply.words()), look.theme().mutedInk()));
		Composite buttons = look.row(card, 4);
		new LinkButton(buttons, look, look.t(Messages.MarginCard_reply), () -> page.reply(file, r)).icon("chat");
		new LinkButton(buttons, look, look.t(Messages.MarginCard_resolve), () -> page.decide(
				() -> room.reviews().resolve(page.session(), file.summary().element(), r.id(), true))).icon("check");
	}
}
