package org.chushi.content;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.chushi.core.Bilingual;

/** The file of a bank is no longer as it was read: whoever goes through its questions cannot go on. */
public final class UnreadableBank extends UncheckedIOException {

	private static final long serialVersionUID = 1;

	private final transient Bilingual reason;

	UnreadableBank(Bilingual reason) {
		super(new IOException(reason.en()));
		this.reason = reason;
	}

	/** What to tell a person. */
	public Bilingual reason() {
		return reason;
	}
}
