package org.chushi.content;

import java.io.IOException;
import java.nio.file.Path;

import org.chushi.core.Bilingual;

/** There is a file of a pack, and it is not what a pack is made of: not XML, empty, or something else. The disk is well. */
public final class UnreadableFile extends IOException {

	private static final long serialVersionUID = 1;

	private final transient Bilingual reason;

	UnreadableFile(Path file, Bilingual reason, Exception cause) {
		super(file + ": " + reason.en(), cause);
		this.reason = reason;
	}

	/** What it is instead, for whoever mends it. */
	public Bilingual reason() {
		return reason;
	}
}
