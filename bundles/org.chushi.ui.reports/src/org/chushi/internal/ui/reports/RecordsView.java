package org.chushi.internal.ui.reports;

import java.time.Clock;
import java.time.LocalDate;

import org.chushi.core.Bilingual;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What goes out, what never does, and the button. */
final class RecordsView implements Page {

	private final PrimaryButton take;

	RecordsView(Composite parent, PageContext ctx, Taking taking, Clock clock) {
		ScrolledPage page = new ScrolledPage(parent, ctx.look());
		Parts.title(page.content(), ctx.look(), Messages.RecordsPage_title.text(), Messages.RecordsPage_words.text());
		Card card = Parts.card(page.content(), ctx.look(), Messages.ReportsView_records.text());
		new Paragraph(card, ctx.look(), ctx.t(Messages.ReportsView_recordsWords));
		Paragraph.muted(card, ctx.look(), ctx.t(Messages.RecordsPage_own));
		take = new PrimaryButton(card, ctx.look(), ctx.t(Messages.ReportsView_recordsExport),
				() -> taking.records(page, new RecordsDialog(ctx, LocalDate.now(clock))));
		take.icon("inbox").setLayoutData(Cell.aligned(SWT.LEFT));
		page.reflow();
	}

	@Override
	public void focus() {
		take.setFocus();
	}

	@Override
	public Bilingual help() {
		return Messages.RecordsPage_help.text();
	}
}
