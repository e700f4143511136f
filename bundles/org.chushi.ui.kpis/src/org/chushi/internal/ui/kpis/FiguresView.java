package org.chushi.internal.ui.kpis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.internal.ui.kpis.Shelf.Seen;
import org.chushi.kpis.Figure;
import org.chushi.kpis.KpiBoard;
import org.chushi.kpis.KpiBoard.Cell;
import org.chushi.kpis.KpiBoard.Row;
import org.chushi.kpis.KpiValue;
import org.chushi.reports.BoardTables;
import org.chushi.ui.Card;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.Dates;
import org.chushi.ui.EmptyState;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Type;
import org.chushi.ui.reports.TableExport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** For a lead the team as a table and the values of whom is chosen; for everybody else their own. */
final class FiguresView extends LivePage<Seen> {

	private static final int TEAM_ROWS = 9;
	private static final int VALUE_ROWS = 8;

	private final Shelf shelf;
	private final TableExport export;
	private final FileDialogs files;
	private final Clock clock;

	FiguresView(Composite parent, PageContext ctx, Shelf shelf, TableExport export, FileDialogs files, Clock clock) {
		super(parent, ctx, Messages.FiguresView_doing, Messages.FiguresView_help, shelf::read);
		this.shelf = shelf;
		this.export = export;
		this.files = files;
		this.clock = clock;
	}

	@Override
	protected void fill(Composite content, Seen seen) {
		Parts.title(content, look(), Messages.FiguresPage_title.text(), (shelf.leads() ? Messages.FiguresView_leads : Messages.FiguresView_words).text());
		if (seen.figures().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "chart", ctx().t(Messages.FiguresView_none), ctx().t(Messages.FiguresView_noneWords));
			return;
		}
		seen.board().ifPresent(board -> team(content, board));
		person(content, seen);
	}

	private void team(Composite content, KpiBoard board) {
		Composite bar = look().row(content, 8);
		first(new PrimaryButton(bar, look(), ctx().t(Messages.FiguresView_record),
				() -> new Recording(ctx(), shelf).ask(control(), board, LocalDate.now(clock)))).icon("pen");
		new SecondaryButton(bar, look(), ctx().t(Messages.FiguresView_import), () -> new Importing(ctx(), shelf, files).begin(control())).icon("inbox");
		Card card = Parts.card(content, look(), Messages.FiguresView_team.text(Shelf.DAYS));
		Paragraph.muted(card, look(), ctx().t(Messages.FiguresView_choose));
		List<Spec<Row>> columns = new ArrayList<>(List.of(Spec.text(ctx().t(Messages.FiguresView_name), 2, Row::name)));
		for (int i = 0; i < board.figures().size(); i++) {
			int at = i;
			Figure figure = board.figures().get(i);
			columns.add(new Spec<>(ctx().t(figure.title()), 2, row -> mean(figure, row.cells().get(at)),
					Comparator.comparing(row -> row.cells().get(at).mean().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))));
		}
		DataTable<Row> table = new DataTable<>(card, look(), TEAM_ROWS, columns);
		table.rows(board.rows());
		export.offer(card, ctx(), Messages.FiguresPage_title.text(), () -> List.of(board), (boards, in) -> BoardTables.figures(boards.getFirst(), in));
		table.onSelect(row -> {
			shelf.choose(row.person());
			reload();
		});
	}

	private String mean(Figure figure, Cell cell) {
		return cell.mean().map(m -> ctx().t(Messages.FiguresView_mean, figure.said(m), cell.days())).orElse("—");
	}

	private void person(Composite content, Seen seen) {
		Card card = Parts.card(content, look(), shelf.leads() ? Messages.FiguresView_of.text(seen.name()) : Messages.FiguresView_mine.text());
		if (seen.values().isEmpty()) {
			new Paragraph(card, look(), ctx().t(shelf.leads() ? Messages.FiguresView_noValues : Messages.FiguresView_noValuesYet));
			return;
		}
		Composite tiles = look().tiles(card, 180, 16);
		for (Figure figure : seen.figures()) {
			Composite tile = look().column(tiles, 0);
			new Heading(tile, look(), Type.HEADING, seen.last(figure).map(v -> ctx().t(figure.said(v.value().orElseThrow()))).orElse("—"));
			Paragraph.muted(tile, look(), ctx().t(seen.last(figure).map(v -> Messages.FiguresView_last.text(figure.title(), Dates.day(v.day())))
					.orElse(figure.title())));
		}
		values(card, seen);
	}

	private void values(Card card, Seen seen) {
		DataTable<KpiValue> table = new DataTable<>(card, look(), VALUE_ROWS,
				List.of(new Spec<>(ctx().t(Messages.FiguresView_day), 1, v -> ctx().t(Dates.day(v.day())), Comparator.comparing(KpiValue::day)),
						Spec.text(ctx().t(Messages.FiguresView_figure), 2, v -> ctx().t(v.figure().title())),
						new Spec<>(ctx().t(Messages.FiguresView_value), 1, v -> ctx().t(said(v)),
								Comparator.comparing(v -> v.value().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))),
						Spec.text(ctx().t(Messages.FiguresView_note), 3, v -> ctx().t(note(v)))));
		table.rows(seen.values());
		if (shelf.leads()) {
			SecondaryButton correct = new SecondaryButton(card, look(), ctx().t(Messages.FiguresView_correct),
					() -> table.selected().ifPresent(v -> new Correcting(ctx(), shelf).ask(control(), v)));
			correct.icon("pen").setLayoutData(org.chushi.ui.Cell.aligned(SWT.LEFT));
			correct.setEnabled(false);
			table.onSelect(v -> correct.setEnabled(true));
			table.onOpen(v -> new Correcting(ctx(), shelf).ask(control(), v));
		}
	}

	static Bilingual said(KpiValue value) {
		return value.value().map(value.figure()::said).orElseGet(Messages.FiguresView_takenBack::text);
	}

	/** Why a value was corrected and from what; where it came from. */
	static Bilingual note(KpiValue value) {
		if (value.corrected()) {
			Bilingual before = value.changes().get(value.changes().size() - 2).value().map(value.figure()::said).orElseGet(Messages.FiguresView_takenBack::text);
			return Messages.FiguresView_corrected.text(before, value.last().reason());
		}
		return value.last().reason().isEmpty() ? Bilingual.same("") : Messages.FiguresView_from.text(value.last().reason());
	}
}
