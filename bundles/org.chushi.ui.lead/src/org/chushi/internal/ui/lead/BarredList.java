package org.chushi.internal.ui.lead;

import java.util.List;

import org.chushi.training.Pairings.Barred;
import org.chushi.ui.Look;
import org.chushi.ui.MissingList;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** Who cannot guide yet, each with what is missing and what to do about it. */
final class BarredList {

	/** How many are named. */
	private static final int NAMED = 5;

	private BarredList() {
	}

	static void show(Composite body, Look look, List<Barred> barred) {
		if (!barred.isEmpty()) {
			new Paragraph(body, look, Type.STRONG, look.t(Messages.BarredList_title), look.theme().ink());
		}
		for (Barred one : barred.stream().limit(NAMED).toList()) {
			new Paragraph(body, look, look.t(one.reason()));
			new MissingList(body, look, one.missing());
		}
		if (barred.size() > NAMED) {
			Paragraph.muted(body, look, look.t(Messages.BarredList_more, barred.size() - NAMED));
		}
	}
}
