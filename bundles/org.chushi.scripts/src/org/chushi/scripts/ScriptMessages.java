package org.chushi.scripts;

import java.util.Arrays;
import java.util.List;

/** A script of several messages: an empty line parts them. */
public final class ScriptMessages {

	private ScriptMessages() {
	}

	/** The messages of a text, without blank ones. */
	public static List<String> of(String text) {
		return Arrays.stream(text.strip().split("\\R[\\t \\u3000]*(?:\\R[\\t \\u3000]*)+")).map(String::strip)
				.filter(m -> !m.isEmpty()).toList();
	}
}
