package org.chushi.internal.cli;

import java.util.Locale;
import java.util.Optional;

import org.chushi.core.Language;

/** What has to be known before the arguments are understood: how to answer when they are not. */
record GivenAhead(Language language, boolean json, Optional<String> data) {

	static GivenAhead in(String[] arguments) {
		boolean json = false;
		for (String argument : arguments) {
			json |= argument.equals(CommandTree.JSON);
		}
		Language language = value(arguments, CommandTree.LANG).map(tag -> tag.equals("en") ? Language.EN : Language.ZH)
				.orElseGet(() -> Language.of(Locale.getDefault()));
		return new GivenAhead(language, json, value(arguments, CommandTree.DATA));
	}

	private static Optional<String> value(String[] arguments, String option) {
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].equals(option) && i + 1 < arguments.length) {
				return Optional.of(arguments[i + 1]);
			}
			if (arguments[i].startsWith(option + "=")) {
				return Optional.of(arguments[i].substring(option.length() + 1));
			}
		}
		return Optional.empty();
	}
}
