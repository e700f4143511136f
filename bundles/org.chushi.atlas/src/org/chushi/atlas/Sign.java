package org.chushi.atlas;

/** How a position stands to somebody; each with a sign of its own, so that no colour has to tell it. */
public enum Sign {

	HERE("●", "pin"), READY("★", "star"), REACHABLE("↑", "arrow-up"), BEHIND("✓", "check"), AHEAD("○", "circle"), WISHED("⚑", "flag");

	private final String letter;
	private final String icon;

	Sign(String letter, String icon) {
		this.letter = letter;
		this.icon = icon;
	}

	/** Where there are no icons. */
	public String letter() {
		return letter;
	}

	/** Its name among the icons of the program. */
	public String icon() {
		return icon;
	}
}
