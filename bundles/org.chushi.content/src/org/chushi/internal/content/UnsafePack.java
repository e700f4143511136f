package org.chushi.internal.content;

import java.io.IOException;

import org.chushi.core.Bilingual;

/** A zip that is refused for what it holds, though it could be read. */
final class UnsafePack extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Bilingual reason;

	UnsafePack(Bilingual reason) {
		super(reason.en());
		this.reason = reason;
	}

	Bilingual reason() {
		return reason;
	}
}
