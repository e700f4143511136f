package org.chushi.core;

import java.util.Locale;

/** The languages of the program; Chinese is the first. */
public enum Language {
	ZH(Locale.SIMPLIFIED_CHINESE), EN(Locale.ENGLISH);

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	public Locale locale() {
		return locale;
	}

	/** {@code zh}, {@code en}: as used on the command line and in file names. */
	public String tag() {
		return locale.getLanguage();
	}

	/** The language of this locale; Chinese where the program does not speak it. */
	public static Language of(Locale locale) {
		return locale.getLanguage().equals("en") ? EN : ZH;
	}
}
