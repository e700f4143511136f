package org.chushi.core;

import java.util.Locale;

/** The languages of the program; Chinese is the first. */
public enum Language {
	ZH(Locale.SIMPLIFIED_CHINESE, "中文"), EN(Locale.ENGLISH, "English");

	private final Locale locale;
	private final String ownName;

	Language(Locale locale, String ownName) {
		this.locale = locale;
		this.ownName = ownName;
	}

	/** As its speakers call it, for whoever reads no other. */
	public String ownName() {
		return ownName;
	}

	public Language other() {
		return this == ZH ? EN : ZH;
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
