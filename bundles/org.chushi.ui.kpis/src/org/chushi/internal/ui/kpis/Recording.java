package org.chushi.internal.ui.kpis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.kpis.Figure;
import org.chushi.kpis.KpiBoard;
import org.chushi.kpis.KpiBoard.Row;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Dialogs.Attempt;
import org.chushi.ui.Field;
import org.chushi.ui.PageContext;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The dialog in which a lead records one value. */
final class Recording {

	static final int WIDTH = 520;

	private final PageContext ctx;
	private final Shelf shelf;
	private Chooser person;
	private Chooser figure;
	private Field day;
	private Field value;
	/** What was asked about already. */
	private BigDecimal doubted;

	Recording(PageContext ctx, Shelf shelf) {
		this.ctx = ctx;
		this.shelf = shelf;
	}

	void ask(Control over, KpiBoard board, LocalDate today) {
		Dialogs.attempt(over, ctx.look(), ctx.t(Messages.FiguresView_record), WIDTH, body -> fill(body, board, today), ctx.t(Messages.Recording_do),
				attempt -> record(attempt, board, today));
	}

	private void fill(Composite body, KpiBoard board, LocalDate today) {
		person = new Chooser(body, ctx.look(), ctx.t(Messages.FiguresView_name), board.rows().stream().map(Row::name).toList(), 0);
		figure = new Chooser(body, ctx.look(), ctx.t(Messages.FiguresView_figure), board.figures().stream().map(f -> ctx.t(f.title())).toList(), 0);
		day = new Field(body, ctx.look(), Field.Kind.LINE, ctx.t(Messages.FiguresView_day));
		day.text(today.toString());
		value = new Field(body, ctx.look(), Field.Kind.LINE, ctx.t(Messages.FiguresView_value)).example(ctx.t(Messages.Recording_example));
	}

	private void record(Attempt attempt, KpiBoard board, LocalDate today) {
		Optional<LocalDate> when = Dates.typed(day.text(), today);
		Figure what = board.figures().get(figure.chosen());
		Optional<BigDecimal> said = read(what, value);
		day.error(when.isEmpty() ? ctx.t(Messages.Recording_noDay) : "");
		if (when.isEmpty() || said.isEmpty()) {
			(when.isEmpty() ? day : value).setFocus();
			return;
		}
		UUID whom = board.rows().get(person.chosen()).person();
		attempt.run(ctx, Messages.Recording_doing, () -> shelf.kpis().record(shelf.session(), whom, what.id(), when.get(), said.get()), done -> {
			shelf.choose(whom);
			ctx.toast(Status.GOOD, Messages.Recording_done.text(done.figure().title(), FiguresView.said(done)));
		});
	}

	/** What a field says of a figure; else the field says what is wrong, and asks once whether a fraction is meant as per cent. */
	Optional<BigDecimal> read(Figure what, Field field) {
		switch (what.read(field.text())) {
		case Result.Done<BigDecimal>(BigDecimal said, var notes) -> {
			boolean asked = said.equals(doubted);
			doubted = said;
			if (what.likelyFraction(said) && !asked) {
				field.error(ctx.t(Messages.Recording_fraction, what.said(said), what.said(said.movePointRight(2))));
				return Optional.empty();
			}
			field.error("");
			return Optional.of(said);
		}
		case Result.Refused<BigDecimal> refused -> {
			field.error(ctx.t(refused.reason()));
			return Optional.empty();
		}
		}
	}
}
