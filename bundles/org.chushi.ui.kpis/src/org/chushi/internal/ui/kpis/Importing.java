package org.chushi.internal.ui.kpis;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.kpis.KpiImport;
import org.chushi.kpis.KpiImport.Line;
import org.chushi.kpis.KpiImport.State;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.Dialogs;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A file of figures: every line is shown with what would become of it, and nothing is stored until the lead agrees. */
final class Importing {

	private static final int WIDTH = 980;
	private static final int ROWS = 10;
	/** More are not looked through by eye, and a window takes long to build them. */
	private static final int MOST = 1_000;
	private static final List<String> SUFFIXES = List.of("xlsx", "csv", "tsv", "txt");

	private final PageContext ctx;
	private final Shelf shelf;
	private final FileDialogs files;

	Importing(PageContext ctx, Shelf shelf, FileDialogs files) {
		this.ctx = ctx;
		this.shelf = shelf;
		this.files = files;
	}

	void begin(Control over) {
		files.open(over, SUFFIXES).ifPresent(file -> ctx.use(Messages.Importing_reading.text(), () -> shelf.kpis().preview(shelf.session(), file),
				preview -> show(over, file, preview)));
	}

	private void show(Control over, Path file, KpiImport preview) {
		if (over.isDisposed()) {
			return;
		}
		long fresh = preview.count(State.NEW);
		Consumer<Composite> filler = body -> fill(body, preview);
		String title = ctx.t(Messages.Importing_title, preview.file());
		if (fresh == 0) {
			Dialogs.custom(over, ctx.look(), title, WIDTH, filler);
			return;
		}
		Dialogs.attempt(over, ctx.look(), title, WIDTH, filler, ctx.t(Messages.Importing_do, fresh),
				attempt -> attempt.run(ctx, Messages.Importing_doing, () -> shelf.kpis().bring(shelf.session(), file, preview.code()),
						done -> ctx.toast(Status.GOOD, Messages.Importing_done.text(done.count(State.NEW)))));
	}

	private void fill(Composite body, KpiImport preview) {
		new Paragraph(body, ctx.look(), Type.STRONG, ctx.t(Messages.Importing_counts, preview.count(State.NEW), preview.count(State.SAME),
				preview.count(State.WRONG), preview.count(State.ASIDE)), ctx.look().theme().ink());
		Paragraph.muted(body, ctx.look(), ctx.t(Bilingual.joined(preview.columns(), new Bilingual("；", "; "))));
		DataTable<Line> table = new DataTable<>(body, ctx.look(), ROWS,
				List.of(new Spec<>(ctx.t(Messages.Importing_line), 1, l -> Integer.toString(l.number()), Comparator.comparing(Line::number)),
						new Spec<>(ctx.t(Messages.Importing_state), 1, l -> ctx.t(state(l.state())), Comparator.comparing(Line::state)),
						Spec.text(ctx.t(Messages.FiguresView_name), 2, Line::person), Spec.text(ctx.t(Messages.FiguresView_day), 2, Line::day),
						Spec.text(ctx.t(Messages.FiguresView_figure), 2, l -> ctx.t(l.figure())),
						Spec.text(ctx.t(Messages.FiguresView_value), 1, l -> ctx.t(l.value())),
						Spec.text(ctx.t(Messages.Importing_remark), 4, l -> ctx.t(l.remark()))));
		// what is wrong comes first: that is what one looks for
		table.rows(preview.lines().stream().sorted(Comparator.comparing((Line l) -> l.state() != State.WRONG)).limit(MOST).toList());
		if (preview.lines().size() > MOST) {
			Paragraph.muted(body, ctx.look(), ctx.t(Messages.Importing_first, MOST, preview.lines().size()));
		}
		Paragraph remark = new Paragraph(body, ctx.look(), ctx.t(Messages.Importing_choose));
		table.onSelect(l -> {
			remark.text(ctx.t(l.remark().blank() ? state(l.state()).text() : l.remark()));
			ScrolledPage.reflow(table);
		});
	}

	private static Messages state(State state) {
		return switch (state) {
		case NEW -> Messages.Importing_new;
		case SAME -> Messages.Importing_same;
		case ASIDE -> Messages.Importing_aside;
		case WRONG -> Messages.Importing_wrong;
		};
	}
}
