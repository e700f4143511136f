package org.chushi.internal.ui.career;

import org.chushi.career.Careers.Tenure;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The positions somebody has and had; what was told of the time before the program says so. */
final class TenureCard {

	TenureCard(Composite parent, PageContext ctx, Career career, Posts posts) {
		Card card = Parts.card(parent, ctx.look(), Messages.TenureCard_title.text());
		if (career.tenures().isEmpty()) {
			Paragraph.muted(card, ctx.look(), ctx.t(Messages.TenureCard_none));
		}
		for (Tenure tenure : career.tenures()) {
			Messages words = tenure.until().isEmpty() ? Messages.TenureCard_now : tenure.told() ? Messages.TenureCard_told : Messages.TenureCard_was;
			new Paragraph(card, ctx.look(), ctx.t(words, tenure.title(), tenure.from(), tenure.until().map(Object::toString).orElse("")));
		}
		if (!career.own() && ctx.roles().contains("lead")) {
			new LinkButton(card, ctx.look(), ctx.t(Messages.TenureCard_tell), () -> posts.earlier(card)).icon("pen").setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}
}
