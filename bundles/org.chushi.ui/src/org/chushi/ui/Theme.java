package org.chushi.ui;

import java.util.List;

import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the program by what they mean, for light or for dark. No widget names a colour of its own.
 *
 * @param ground     the page behind everything
 * @param rail       the rail at the left
 * @param card       what lies on the page; inputs and dialogs too
 * @param ink        text
 * @param mutedInk   text of second rank
 * @param accent     the one colour that says "here" and "do this"; as text too
 * @param accentSoft a wash of it behind what is chosen
 * @param onAccent   text on the accent
 * @param line       hairlines and borders that only please
 * @param edge       borders that must be seen: inputs, choices (3 : 1 at least on card)
 * @param good       done, passed, open
 * @param pending       waiting, nearly, look here
 * @param stop       refused, failed, shut
 */
public record Theme(boolean isDark, RGB ground, RGB rail, RGB card, RGB ink, RGB mutedInk, RGB accent, RGB accentSoft,
		RGB onAccent, RGB line, RGB edge, RGB good, RGB goodSoft, RGB pending, RGB pendingSoft, RGB stop, RGB stopSoft) {

	/** What is written or drawn on what; the test holds each to {@link #LEAST_CONTRAST}. */
	public record Pair(String name, RGB ink, RGB ground) {
	}

	/** WCAG 2.2, 1.4.3: text on its ground. */
	public static final double LEAST_CONTRAST = 4.5;

	private static final Theme LIGHT = new Theme(false, rgb(0xF6F4EE), rgb(0xECE9E0), rgb(0xFFFFFF), rgb(0x20242E),
			rgb(0x5A6070), rgb(0x3B4CCA), rgb(0xE6E9FB), rgb(0xFFFFFF), rgb(0xE2DED3), rgb(0x858A99), rgb(0x136B41),
			rgb(0xDFF3E7), rgb(0x7F4F00), rgb(0xFFEFCF), rgb(0xB0261C), rgb(0xFDE6E3));

	private static final Theme DARK = new Theme(true, rgb(0x14161D), rgb(0x0F1117), rgb(0x1E212B), rgb(0xECEDF2),
			rgb(0xA7ADBD), rgb(0x9AA9FF), rgb(0x2B3157), rgb(0x10142E), rgb(0x313543), rgb(0x7A8194), rgb(0x6FD69E),
			rgb(0x17372A), rgb(0xF2C26B), rgb(0x3B2F16), rgb(0xFFA097), rgb(0x46231F));

	public static Theme light() {
		return LIGHT;
	}

	public static Theme dark() {
		return DARK;
	}

	public static Theme of(boolean dark) {
		return dark ? DARK : LIGHT;
	}

	/** The colour of a state as text or icon. */
	public RGB ink(Status status) {
		return switch (status) {
		case GOOD -> good;
		case WAIT -> pending;
		case STOP -> stop;
		case INFO -> accent;
		};
	}

	/** The ground behind a state. */
	public RGB soft(Status status) {
		return switch (status) {
		case GOOD -> goodSoft;
		case WAIT -> pendingSoft;
		case STOP -> stopSoft;
		case INFO -> accentSoft;
		};
	}

	/** The ground of what the mouse is over; that of what is chosen is {@link #accentSoft}. */
	public RGB hover() {
		return ground;
	}

	/** Every pair of text and ground that the widgets use. */
	public List<Pair> pairs() {
		return List.of(new Pair("ink on ground", ink, ground), new Pair("ink on rail", ink, rail),
				new Pair("ink on card", ink, card), new Pair("ink on accentSoft", ink, accentSoft),
				new Pair("ink on goodSoft", ink, goodSoft), new Pair("ink on pendingSoft", ink, pendingSoft),
				new Pair("ink on stopSoft", ink, stopSoft), new Pair("mutedInk on ground", mutedInk, ground),
				new Pair("mutedInk on rail", mutedInk, rail), new Pair("mutedInk on card", mutedInk, card),
				new Pair("mutedInk on accentSoft", mutedInk, accentSoft), new Pair("accent on ground", accent, ground),
				new Pair("accent on rail", accent, rail), new Pair("accent on card", accent, card),
				new Pair("accent on accentSoft", accent, accentSoft), new Pair("onAccent on accent", onAccent, accent),
				new Pair("good on ground", good, ground), new Pair("good on card", good, card),
				new Pair("good on goodSoft", good, goodSoft), new Pair("pending on ground", pending, ground),
				new Pair("pending on card", pending, card), new Pair("pending on pendingSoft", pending, pendingSoft),
				new Pair("stop on ground", stop, ground), new Pair("stop on card", stop, card),
				new Pair("stop on stopSoft", stop, stopSoft), new Pair("mutedInk on goodSoft", mutedInk, goodSoft),
				new Pair("mutedInk on pendingSoft", mutedInk, pendingSoft), new Pair("mutedInk on stopSoft", mutedInk, stopSoft),
				new Pair("card on ink", card, ink));
	}

	/** Contrast ratio, 1 to 21 (WCAG 2.2, definition "contrast ratio"). */
	public static double contrast(RGB one, RGB other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	/** A colour between the two; 0 is all of the first, 1 all of the second. */
	public static RGB mix(RGB first, RGB second, double part) {
		return new RGB(mix(first.red, second.red, part), mix(first.green, second.green, part),
				mix(first.blue, second.blue, part));
	}

	/** {@code #rrggbb}. */
	public static String hex(RGB colour) {
		return "#%02x%02x%02x".formatted(colour.red, colour.green, colour.blue);
	}

	private static int mix(int first, int second, double part) {
		return (int) Math.round(first + (second - first) * part);
	}

	private static double luminance(RGB colour) {
		return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	private static RGB rgb(int hex) {
		return new RGB(hex >> 16 & 0xFF, hex >> 8 & 0xFF, hex & 0xFF);
	}
}
