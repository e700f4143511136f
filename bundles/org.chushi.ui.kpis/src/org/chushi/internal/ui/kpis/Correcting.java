package org.chushi.internal.ui.kpis;

import java.math.BigDecimal;
import java.util.Optional;

import org.chushi.kpis.Figure;
import org.chushi.kpis.KpiValue;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Dialogs.Attempt;
import org.chushi.ui.Field;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The dialog in which a lead puts a value right, or takes it back. */
final class Correcting {

	private final PageContext ctx;
	private final Shelf shelf;
	private final Recording reading;
	private Field value;
	private Field reason;

	Correcting(PageContext ctx, Shelf shelf) {
		this.ctx = ctx;
		this.shelf = shelf;
		this.reading = new Recording(ctx, shelf);
	}

	void ask(Control over, KpiValue wrong) {
		Dialogs.attempt(over, ctx.look(), ctx.t(Messages.FiguresView_correct), Recording.WIDTH, body -> fill(body, wrong), ctx.t(Messages.Correcting_do),
				attempt -> correct(attempt, wrong));
	}

	private void fill(Composite body, KpiValue wrong) {
		new Paragraph(body, ctx.look(), ctx.t(Messages.Correcting_what, wrong.figure().title(), Dates.day(wrong.day()), FiguresView.said(wrong)));
		value = new Field(body, ctx.look(), Field.Kind.LINE, ctx.t(Messages.Correcting_value));
		wrong.value().ifPresent(v -> value.text(Figure.plain(v)));
		reason = new Field(body, ctx.look(), Field.Kind.MANY_LINES, ctx.t(Messages.Correcting_reason));
	}

	private void correct(Attempt attempt, KpiValue wrong) {
		boolean back = value.text().isBlank();
		Optional<BigDecimal> said = back ? Optional.empty() : reading.read(wrong.figure(), value);
		boolean noNumber = said.isEmpty() && !back;
		if (back) {
			value.error("");
		}
		reason.error(reason.text().isBlank() ? ctx.t(Messages.Correcting_noReason) : "");
		if (noNumber || reason.text().isBlank()) {
			(noNumber ? value : reason).setFocus();
			return;
		}
		String words = reason.text();
		attempt.run(ctx, Messages.Correcting_doing,
				() -> shelf.kpis().correct(shelf.session(), wrong.person(), wrong.figure().id(), wrong.day(), said, words),
				done -> ctx.toast(Status.GOOD, Messages.Correcting_done.text(done.figure().title(), FiguresView.said(done))));
	}
}
