package org.chushi.internal.app;

import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.eclipse.swt.widgets.Composite;

/** Language and theme, at the right of a line. */
final class Switches {

	private Switches() {
	}

	static void on(Composite content, Frame frame) {
		Look look = frame.look();
		Composite row = look.row(content, 8);
		Cell.spring(row);
		new LinkButton(row, look, look.language().other().ownName(), frame::switchLanguage).icon("globe")
				.hint(look.t(Messages.Door_languageHint), "Ctrl+L");
		boolean dark = look.theme().isDark();
		new LinkButton(row, look, look.t(dark ? Messages.Door_light : Messages.Door_dark), frame::switchTheme)
				.icon(dark ? "sun" : "moon").hint(look.t(Messages.Door_themeHint), "Ctrl+D");
	}
}
