package org.chushi.internal.ui.scripts;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Where copied text goes, to be pasted into the chat tool. UI thread only. */
@FunctionalInterface
interface Board {

	void put(String text);

	static Board system(Display display) {
		return text -> {
			Clipboard clipboard = new Clipboard(display);
			try {
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
			} finally {
				clipboard.dispose();
			}
		};
	}
}
