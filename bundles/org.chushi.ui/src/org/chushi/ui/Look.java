package org.chushi.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Phrase;
import org.chushi.internal.ui.Icons;
import org.chushi.internal.ui.Scale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * How the program looks now: theme, language, size, and the fonts and icons drawn for them. Every widget is given
 * one. A change of theme, language or size makes a new look and builds the page again; {@link #dispose()} then
 * frees what the old one held. UI thread only.
 */
public final class Look {

	private static final String GROUND = "org.chushi.ui.ground";

	private final Display display;
	private final Theme theme;
	private final Language language;
	private final Scale scale;
	private final Map<String, Font> fonts = new HashMap<>();
	private final Map<String, Image> images = new HashMap<>();

	/** @param percent the size a person has chosen, 100 to 200; the system's own scaling is on top of it */
	public Look(Display display, Theme theme, Language language, int percent) {
		this.display = Objects.requireNonNull(display);
		this.theme = Objects.requireNonNull(theme);
		this.language = Objects.requireNonNull(language);
		this.scale = Scale.of(display, percent);
	}

	public Display display() {
		return display;
	}

	public Theme theme() {
		return theme;
	}

	public Language language() {
		return language;
	}

	public String t(Bilingual text) {
		return text.in(language);
	}

	public String t(Phrase phrase, Object... arguments) {
		return phrase.text(arguments).in(language);
	}

	/** Pixels on this screen for a size of the design, which is drawn for 100 %. Use multiples of 8 (or 4). */
	public int px(double size) {
		return scale.px(size);
	}

	/** A font of this step. */
	public Font font(Type type) {
		return fonts.computeIfAbsent(type.name(), name -> scale.font(display, language, type.size(), type.bold()));
	}

	/** A font of another size, for what is drawn by hand. */
	public Font font(double size, boolean bold) {
		return fonts.computeIfAbsent(size + "/" + bold, name -> scale.font(display, language, size, bold));
	}

	public Color colour(RGB rgb) {
		return new Color(rgb);
	}

	/** An icon of the family; square, of this size in the design's pixels. */
	public Image icon(String name, RGB colour, int size) {
		return images.computeIfAbsent(name + Theme.hex(colour) + size,
				key -> Icons.image(display, name, colour, px(size)));
	}

	/** How wide running text may get: 40 Chinese or 72 Latin characters. */
	public int readingWidth() {
		return scale.readingWidth(this);
	}

	/** A plain area for other widgets, in the colour of what it lies on. */
	public Composite box(Composite parent) {
		Composite box = new Composite(parent, SWT.NONE);
		settle(box);
		return box;
	}

	/** An area that stacks its children; {@code gap} in the design's pixels. */
	public Composite column(Composite parent, int gap) {
		Composite box = box(parent);
		box.setLayout(new Column(px(gap)));
		return box;
	}

	/** An area that sets its children side by side; {@code gap} in the design's pixels. */
	public Composite row(Composite parent, int gap) {
		Composite box = box(parent);
		box.setLayout(new Row(px(gap)));
		return box;
	}

	/** An area with as many equal columns as fit; both in the design's pixels. */
	public Composite tiles(Composite parent, int leastWidth, int gap) {
		Composite box = box(parent);
		box.setLayout(new Tiles(px(leastWidth), px(gap)));
		return box;
	}

	/** Gives a control the colours and the font of the place it lies on. */
	public <C extends Control> C settle(C control) {
		control.setBackground(colour(ground(control.getParent())));
		control.setForeground(colour(theme.ink()));
		control.setFont(font(Type.BODY));
		return control;
	}

	/** Tells children of this area what they lie on, when that is not the area's own background. */
	public void ground(Composite area, RGB colour) {
		area.setData(GROUND, colour);
	}

	/** What a child of this area lies on. */
	public RGB ground(Composite area) {
		return area.getData(GROUND) instanceof RGB rgb ? rgb : area.getBackground().getRGB();
	}

	/** Frees fonts and icons; nothing may still show them. */
	public void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
		images.values().forEach(Image::dispose);
		images.clear();
	}
}
