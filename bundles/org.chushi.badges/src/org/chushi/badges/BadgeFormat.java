package org.chushi.badges;

/** What a badge is written as: Open Badges 3.0, section 5, "Document Formats". */
public enum BadgeFormat {

	/** The credential itself. */
	JSON,
	/** A picture with the credential in it. */
	PNG,
	/** A drawing with the credential in it. */
	SVG;

	/** How a file's name ends, with the dot. */
	public String ending() {
		return "." + name().toLowerCase(java.util.Locale.ROOT);
	}
}
