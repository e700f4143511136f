package org.chushi.internal.ui.banks;

import java.util.List;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.SectionSnapshot;
import org.chushi.questions.Item;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Control;

/** One paper as a seed draws it, with its keys. */
final class PaperPreview {

	/** Questions that are shown whole; of a longer paper the rest is listed by stem. */
	private static final int WHOLE = 30;

	private PaperPreview() {
	}

	static void show(Control over, Look look, KeyedQuestion keyed, PaperSnapshot paper) {
		Dialogs.custom(over, look, look.t(paper.title()), 880, body -> {
			Paragraph.muted(body, look, look.t(Messages.PaperPreview_about, paper.items().size(), Long.toString(paper.seed()),
					paper.form() == 0 ? "–" : Integer.toString(paper.form())));
			int number = 0;
			for (SectionSnapshot section : paper.sections()) {
				new Heading(body, look, Type.HEADING, look.t(section.title()));
				List<Item> items = paper.items().stream().filter(i -> i.section().equals(section.section())).toList();
				for (Item item : items) {
					number++;
					if (number <= WHOLE) {
						keyed.show(look.column(body, 8), look, number + "　", item);
					} else {
						new Paragraph(body, look, number + "　" + look.t(item.stem()));
					}
				}
			}
		});
	}
}
