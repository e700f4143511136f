package org.chushi.internal.exchange;

import java.io.IOException;

import org.chushi.core.Phrase;

/** What is read is refused: too large, too deep, or made to do harm. Found by whoever reads, said once by the facade. */
public final class LimitExceeded extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient Phrase what;
	private final transient Object[] arguments;

	public LimitExceeded(Phrase what, Object... arguments) {
		super(what.name());
		this.what = what;
		this.arguments = arguments;
	}

	/** Where it was found, when it is the first thing the message says; 0 when it is about the file. */
	public int line() {
		boolean placed = what == Messages.Xml_malformed || what == Messages.Xml_entity || what == Messages.Limit_line
				|| what == Messages.Limit_question;
		return placed && arguments[0] instanceof Integer line ? line : 0;
	}

	public Phrase what() {
		return what;
	}

	public Object[] arguments() {
		return arguments;
	}
}
