package org.chushi.internal.ui.career;

import java.util.List;

import org.chushi.core.Missing;
import org.chushi.rules.Finding;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.Row;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Conditions one below the other: what there is, what is wanted, what to do next, and a button that leads there. */
final class Findings {

	private final PageContext ctx;
	private final Look look;
	private final boolean own;

	/** @param own whether they are about the caller, who then gets the buttons */
	Findings(PageContext ctx, boolean own) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.own = own;
	}

	void fill(Composite parent, List<Finding> findings) {
		Composite list = look.column(parent, 16);
		findings.stream().filter(finding -> !finding.met()).forEach(finding -> missing(list, finding));
		findings.stream().filter(Finding::met).forEach(finding -> met(list, finding.detail()));
	}

	private void met(Composite list, Missing detail) {
		Composite words = line(list, look, "check", look.theme().good());
		new Paragraph(words, look, Type.BODY, ctx.t(Messages.Findings_met, detail.what(), detail.have()),
				look.theme().ink());
	}

	private void missing(Composite list, Finding finding) {
		Missing detail = finding.detail();
		Composite words = line(list, look, "circle", look.theme().pending());
		new Paragraph(words, look, Type.STRONG, ctx.t(detail.what()), look.theme().ink());
		new Paragraph(words, look, Type.BODY, ctx.t(Messages.Findings_have, detail.have(), detail.want()),
				look.theme().mutedInk());
		if (finding.progress() > 0) {
			new ProgressBar(words, look, ctx.t(detail.what()), finding.progress(), 100);
		}
		new Paragraph(words, look, ctx.t(detail.next()));
		if (own) {
			Target.of(finding, ctx.roles())
					.ifPresent(to -> new LinkButton(words, look, ctx.t(to.label()),
							() -> ctx.navigate(to.page(), to.argument())).icon("arrow-right")
							.setLayoutData(Cell.aligned(SWT.LEFT)));
		}
	}

	/** An icon and beside it a column for words. */
	static Composite line(Composite parent, Look look, String icon, RGB colour) {
		Composite row = look.row(parent, 12);
		((Row) row.getLayout()).align(SWT.TOP);
		Label picture = look.settle(new Label(row, SWT.NONE));
		picture.setImage(look.icon(icon, colour, 24));
		Composite words = look.column(row, 2);
		words.setLayoutData(Cell.growing());
		return words;
	}
}
