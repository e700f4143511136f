package org.chushi.internal.ui.packs;

import org.chushi.core.Bilingual;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** Shows whom a change concerns: what happens to them, with their names. */
final class ConcernedLines {

	private ConcernedLines() {
	}

	/** @param command that lists all of them */
	static void show(Composite body, Look look, Bilingual head, Concerned concerned, String command) {
		new Paragraph(body, look, Type.STRONG, look.t(head), look.theme().ink());
		concerned.lines().forEach(line -> new Paragraph(body, look, said(look, line)));
		if (concerned.left() > 0) {
			Paragraph.muted(body, look, look.t(Messages.ConcernedLines_more, concerned.left(), command));
		}
	}

	private static String said(Look look, Concerned.Line line) {
		String names = String.join(look.t(Messages.ConcernedLines_and), line.names());
		return look.t(Messages.ConcernedLines_person, line.more() == 0 ? Bilingual.same(names) : Messages.ConcernedLines_others.text(names, line.more()), line.what());
	}
}
