package org.chushi.internal.content;

import java.io.IOException;

import org.chushi.core.Bilingual;

/** A file that is there and can be read, but does not hold what it should. */
final class Unfit extends IOException {

	private static final long serialVersionUID = 1;

	private final transient Bilingual said;

	Unfit(Bilingual said) {
		super(said.toString());
		this.said = said;
	}

	/** What an exception says, in both languages where it can. */
	static Bilingual said(IOException e) {
		return e instanceof Unfit unfit ? unfit.said : Bilingual.same(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
	}
}
