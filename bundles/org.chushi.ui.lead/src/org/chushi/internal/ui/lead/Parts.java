package org.chushi.internal.ui.lead;

import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.rules.Finding;
import org.chushi.ui.Card;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** What these pages build again and again. */
final class Parts {

	private Parts() {
	}

	static void title(Composite content, Look look, Bilingual title, Bilingual below) {
		Composite head = look.column(content, 4);
		new Heading(head, look, Type.TITLE, look.t(title));
		Paragraph.muted(head, look, look.t(below));
	}

	static Card card(Composite content, Look look, Bilingual heading) {
		Card card = new Card(content, look);
		new Heading(card, look, Type.SUBHEADING, look.t(heading));
		return card;
	}

	/** Met and unmet conditions, each with what to do next. */
	static void findings(Composite parent, Look look, List<Finding> findings) {
		for (Finding finding : findings) {
			Missing detail = finding.detail();
			Composite row = look.row(parent, 12);
			new StatusPill(row, look, finding.met() ? Status.GOOD : Status.WAIT, look.t(detail.have()));
			new Paragraph(row, look, finding.met() ? look.t(detail.what())
					: look.t(Messages.Parts_wanted, detail.what(), detail.want(), detail.next()));
		}
	}
}
