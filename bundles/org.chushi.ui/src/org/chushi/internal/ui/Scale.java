package org.chushi.internal.ui;

import org.chushi.core.Language;
import org.chushi.ui.Look;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/**
 * From the design's pixels to this screen's: the system's text size times the size a person has chosen.
 *
 * @param factor  screen pixels for one pixel of the design
 * @param percent the part of it a person has chosen
 */
public record Scale(double factor, int percent) {

	private static final boolean MAC = SWT.getPlatform().equals("cocoa");
	/** Points for one pixel: a point is a pixel on a Mac and 96/72 of one elsewhere. */
	private static final double POINTS = MAC ? 1 : 0.75;
	private static final double LATIN_CHARACTERS = 72;
	private static final double CHINESE_CHARACTERS = 40;
	private static final String SAMPLE = "the quick brown fox jumps over a lazy dog and then runs on";

	public static Scale of(Display display, int percent) {
		int chosen = Math.clamp(percent, 100, 200);
		return new Scale(textScale(display) * chosen / 100, chosen);
	}

	public int px(double size) {
		return (int) Math.round(size * factor);
	}

	/** The system applies its own text scaling to points, so only the chosen size is multiplied in. */
	public Font font(Display display, Language language, double size, boolean bold) {
		double points = size * POINTS * percent / 100 * systemChoice(display);
		return new Font(display, family(display, language), Math.max(1, (int) Math.round(points)), bold ? SWT.BOLD : SWT.NORMAL);
	}

	public int readingWidth(Look look) {
		if (look.language() == Language.ZH) {
			return px(CHINESE_CHARACTERS * Type.BODY.size());
		}
		GC gc = new GC(look.display());
		try {
			gc.setFont(look.font(Type.BODY));
			return (int) (gc.textExtent(SAMPLE).x * LATIN_CHARACTERS / SAMPLE.length());
		} finally {
			gc.dispose();
		}
	}

	/** A Chinese character is as wide as its font is high, in any font: so it measures what the system makes of points. */
	private static double textScale(Display display) {
		int points = 48;
		Font font = new Font(display, family(display, Language.ZH), points, SWT.NORMAL);
		GC gc = new GC(display);
		try {
			gc.setFont(font);
			double width = gc.textExtent("出师出师出师出师").x / 8.0;
			double scale = width * POINTS / points;
			return Math.clamp(Math.round(scale * 20) / 20.0, 1, 4) * systemChoice(display);
		} finally {
			gc.dispose();
			font.dispose();
		}
	}

	/** A larger system font than the usual one makes everything larger. */
	private static double systemChoice(Display display) {
		double usual = switch (SWT.getPlatform()) {
		case "win32" -> 9;
		case "cocoa" -> 13;
		default -> 11;
		};
		return Math.clamp(display.getSystemFont().getFontData()[0].getHeight() / usual, 1, 2);
	}

	/**
	 * In English a font whose quotation marks and apostrophes are Latin ones: those of a Chinese font are as wide as a
	 * character. The Korean Noto has the letters and the height of the Chinese one.
	 */
	private static String family(Display display, Language language) {
		boolean latin = language == Language.EN;
		return switch (SWT.getPlatform()) {
		case "win32" -> latin ? "Segoe UI" : "Microsoft YaHei UI";
		case "gtk" -> (latin ? "Noto Sans CJK KR,Source Han Sans K," : "")
				+ "Noto Sans CJK SC,Source Han Sans SC,WenQuanYi Micro Hei,Sans";
		default -> display.getSystemFont().getFontData()[0].getName();
		};
	}
}
