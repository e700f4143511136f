package org.chushi.internal.ui.author.scripts;

import java.util.List;

import org.chushi.core.Diagnostic;
import org.chushi.model.ScriptBook;
import org.chushi.scripts.exchange.ScriptExchange.Became;
import org.chushi.scripts.exchange.ScriptExchange.Filled;
import org.chushi.scripts.exchange.ScriptExchange.Line;
import org.chushi.scripts.exchange.ScriptExchange.Report;
import org.chushi.ui.Dialogs;
import org.chushi.ui.FixedHeight;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.ui.author.PartContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What each line of a file became, before it is taken into a book. UI thread. */
final class TakingDialog {

	private static final int WIDTH = 860;
	private static final int TABLE = 320;
	private static final int FINDINGS = 5;

	private final PartContext context;
	private final Look look;
	private final String file;
	private final Report report;

	private TakingDialog(PartContext context, String file, Report report) {
		this.context = context;
		look = context.look();
		this.file = file;
		this.report = report;
	}

	/** @param before a copy of the book as it was read into */
	static void open(Control over, PartContext context, String file, ScriptBook book, ScriptBook before, Filled filled) {
		TakingDialog dialog = new TakingDialog(context, file, filled.report());
		Look look = context.look();
		int some = filled.report().count() + filled.report().changed();
		String title = look.t(Messages.TakingDialog_title, file);
		if (some == 0) {
			Dialogs.custom(over, look, title, WIDTH, dialog::fill);
		} else {
			Dialogs.ask(over, look, title, WIDTH, dialog::fill, look.t(Messages.TakingDialog_take, some), () -> dialog.take(book, before, filled.book()));
		}
	}

	private boolean take(ScriptBook book, ScriptBook before, ScriptBook after) {
		new Taking(context, book).take(before, after);
		context.page().toast(Status.GOOD, Messages.TakingDialog_taken.text(report.count(), report.changed()));
		return true;
	}

	private void fill(Composite body) {
		new Paragraph(body, look, look.t(Messages.TakingDialog_summary, report.count(), report.changed(), report.same(), report.left()));
		Paragraph.muted(body, look, look.t(report.count() + report.changed() == 0 ? Messages.TakingDialog_nothing : Messages.TakingDialog_undo));
		Composite frame = look.box(body);
		frame.setLayout(new FixedHeight(look.px(TABLE)));
		RowTable<Line> table = new RowTable<>(frame, look, look.t(Messages.TakingDialog_lines), List.of(new RowTable.Head(look.t(Messages.TakingDialog_words), 0),
				new RowTable.Head(look.t(Messages.TakingDialog_became), 128), new RowTable.Head(look.t(Messages.TakingDialog_line), 72)), this::row);
		table.show(report.lines());
		report.findings().stream().limit(FINDINGS).forEach(f -> finding(body, f));
		if (report.findings().size() > FINDINGS) {
			Paragraph.muted(body, look, look.t(Messages.FindingList_more, report.findings().size() - FINDINGS));
		}
	}

	private void finding(Composite body, Diagnostic finding) {
		new Paragraph(body, look, Type.SMALL, look.t(Messages.TakingDialog_finding, finding.where(), finding.what(), finding.remedy()), look.theme().ink(Status.WAIT));
	}

	private List<String> row(Line line) {
		return List.of(line.words(), look.t(said(line.became())), Integer.toString(line.number()));
	}

	private static Messages said(Became became) {
		return switch (became) {
		case LAYOUT -> Messages.TakingDialog_layout;
		case SCENARIO -> Messages.TakingDialog_scenario;
		case TITLE -> Messages.TakingDialog_named;
		case NEW -> Messages.TakingDialog_new;
		case CHANGED -> Messages.TakingDialog_changed;
		case SAME -> Messages.TakingDialog_same;
		case LEFT -> Messages.TakingDialog_left;
		case MORE -> Messages.TakingDialog_more;
		};
	}
}
