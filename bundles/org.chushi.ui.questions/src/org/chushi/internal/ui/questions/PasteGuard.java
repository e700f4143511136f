package org.chushi.internal.ui.questions;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;

/**
 * Keeps a text from being pasted or dropped into a field: by key, by menu, by the middle button. What an input method
 * commits, a word or a phrase at a time, goes in.
 */
final class PasteGuard {

	/** Longer than any phrase an input method commits at once. */
	private static final int PHRASE = 24;

	private final Runnable refused;

	private PasteGuard(Runnable refused) {
		this.refused = refused;
	}

	/** @param refused told each time something was kept out */
	static void on(Text text, Runnable refused) {
		PasteGuard guard = new PasteGuard(refused);
		text.addListener(SWT.KeyDown, guard::key);
		text.addListener(SWT.Verify, e -> guard.verify(e, text));
		// a menu of its own keeps the native one away, which would offer to paste; without entries it does not open
		text.setMenu(new Menu(text));
	}

	private void key(Event e) {
		int modifiers = e.stateMask & SWT.MODIFIER_MASK;
		if (modifiers == SWT.MOD1 && (e.keyCode == 'v' || e.keyCode == 'V')
				|| modifiers == SWT.SHIFT && e.keyCode == SWT.INSERT) {
			e.doit = false;
			refused.run();
		}
	}

	private void verify(Event e, Text text) {
		if (e.text.length() > 1 && pasted(e.text, text)) {
			e.doit = false;
			refused.run();
		}
	}

	private static boolean pasted(String words, Text text) {
		return words.length() > PHRASE || on(text, words, DND.CLIPBOARD) || on(text, words, DND.SELECTION_CLIPBOARD);
	}

	private static boolean on(Text text, String words, int which) {
		Clipboard clipboard = new Clipboard(text.getDisplay());
		try {
			return words.equals(clipboard.getContents(TextTransfer.getInstance(), which));
		} finally {
			clipboard.dispose();
		}
	}
}
