package org.chushi.ui;

import org.chushi.core.Bilingual;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What pages build again and again. */
public final class Parts {

	private Parts() {
	}

	/** The head of a page. */
	public static void title(Composite content, Look look, String title, String below) {
		Composite head = look.column(content, 4);
		new Heading(head, look, Type.TITLE, title);
		new Paragraph(head, look, Type.BODY, below, look.theme().mutedInk());
	}

	/** The same in the language of the look. */
	public static void title(Composite content, Look look, Bilingual title, Bilingual below) {
		title(content, look, look.t(title), look.t(below));
	}

	/** The card of the one thing that comes first. */
	public static Card lead(Composite content, Look look) {
		return new Card(content, look, look.theme().accentSoft(), look.theme().accentSoft());
	}

	/** A card with a heading. */
	public static Card card(Composite content, Look look, String heading) {
		Card card = new Card(content, look);
		new Heading(card, look, Type.SUBHEADING, heading);
		return card;
	}

	/** The same in the language of the look. */
	public static Card card(Composite content, Look look, Bilingual heading) {
		return card(content, look, look.t(heading));
	}

	/** An area for two: words, and what stands at their right. */
	public static Composite beside(Composite parent, Look look) {
		Composite box = look.box(parent);
		box.setLayout(new Beside(look.px(24), look.px(300), 0));
		return box;
	}

	/** An area for two: a picture, and words at its right. */
	public static Composite pictured(Composite parent, Look look) {
		Composite box = look.box(parent);
		box.setLayout(new Beside(look.px(24), look.px(220), 1));
		return box;
	}

	/** A picture that says nothing of its own. */
	public static Label icon(Composite parent, Look look, String name, RGB colour, int size) {
		Label icon = look.settle(new Label(parent, SWT.NONE));
		icon.setImage(look.icon(name, colour, size));
		return icon;
	}

	/** An icon and beside it a column for words. */
	public static Composite worded(Composite parent, Look look, String icon, RGB colour, int size) {
		Composite row = look.row(parent, 12);
		((Row) row.getLayout()).align(SWT.TOP);
		icon(row, look, icon, colour, size);
		Composite words = look.column(row, 0);
		words.setLayoutData(Cell.growing());
		return words;
	}
}
