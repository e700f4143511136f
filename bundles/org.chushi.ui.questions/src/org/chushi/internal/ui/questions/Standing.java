package org.chushi.internal.ui.questions;

import org.chushi.ui.Status;

/** How a part of an answer stands: always an icon and a word, not only a colour. */
enum Standing {
	RIGHT(Status.GOOD, "check", Messages.Standing_right),
	PARTLY(Status.WAIT, "minus", Messages.Standing_partly),
	WRONG(Status.STOP, "close", Messages.Standing_wrong),
	MISSED(Status.WAIT, "alert", Messages.Standing_missed),
	NONE(Status.WAIT, "minus", Messages.Standing_none),
	MET(Status.GOOD, "check", Messages.Standing_met),
	UNMET(Status.WAIT, "circle", Messages.Standing_unmet),
	WISH(Status.INFO, "pin", Messages.Standing_wish),
	NOTE(Status.INFO, "info", Messages.Standing_note);

	private final Status status;
	private final String icon;
	private final Messages word;

	Standing(Status status, String icon, Messages word) {
		this.status = status;
		this.icon = icon;
		this.word = word;
	}

	Status status() {
		return status;
	}

	String icon() {
		return icon;
	}

	Messages word() {
		return word;
	}
}
