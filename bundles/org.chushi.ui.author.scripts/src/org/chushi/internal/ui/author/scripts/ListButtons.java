package org.chushi.internal.ui.author.scripts;

import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.eclipse.swt.widgets.Composite;

/** The buttons above a list. */
final class ListButtons {

	private ListButtons() {
	}

	static Composite build(Composite area, Look look, ListTools<?> tools, Messages begin, Messages file) {
		Composite row = look.tiles(area, 112, 4);
		button(row, look, "plus", begin, "Ctrl+N", tools::begin);
		button(row, look, "copy", Messages.ListButtons_duplicate, "Ctrl+J", tools::duplicate);
		button(row, look, "close", Messages.ListButtons_delete, "Del", tools::delete);
		button(row, look, "book", file, "Ctrl+B", tools::file);
		return row;
	}

	static void button(Composite row, Look look, String icon, Messages words, String key, Runnable action) {
		new LinkButton(row, look, look.t(words), action).icon(icon).hint(look.t(words), key);
	}
}
