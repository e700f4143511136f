package org.chushi.atlas;

/** Colours of a drawing by what they are for; each painter has its own palette. */
public enum Ink {
	GROUND, BAND, CARD, TEXT, MUTED, EDGE, LINE, ACCENT, ACCENT_SOFT, ON_ACCENT, GOOD, GOOD_SOFT
}
