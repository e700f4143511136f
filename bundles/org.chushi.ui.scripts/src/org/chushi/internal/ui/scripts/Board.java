package org.chushi.internal.ui.scripts;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Where copied text goes, to be pasted into the chat tool. UI thread only. */
@FunctionalInterface
interface Board {

	/** @return false when another program holds the clipboard just now: the text is not there */
	boolean put(String text);

	static Board system(Display display) {
		return guarded(text -> {
			Clipboard clipboard = new Clipboard(display);
			try {
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
				return true;
			} finally {
				clipboard.dispose();
			}
		});
	}

	/** One that says so instead of failing. */
	static Board guarded(Board board) {
		return text -> {
			try {
				return board.put(text);
			} catch (SWTError e) {
				return false;
			}
		};
	}
}
