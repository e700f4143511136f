package org.chushi.badges;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
		return "." + name().toLowerCase(Locale.ROOT);
	}

	/** What the end of a file's name says; nothing when it says none of these. */
	public static Optional<BadgeFormat> of(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(format -> name.endsWith(format.ending())).findFirst();
	}
}
