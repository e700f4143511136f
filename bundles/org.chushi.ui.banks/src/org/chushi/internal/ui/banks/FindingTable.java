package org.chushi.internal.ui.banks;

import java.util.Comparator;
import java.util.List;

import org.chushi.exchange.Finding;
import org.chushi.ui.Cell;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** Findings with their places; of the one that is chosen every word. */
final class FindingTable {

	FindingTable(Composite parent, Look look, FindingList list) {
		if (list.shown().isEmpty()) {
			new Paragraph(parent, look, look.t(Messages.FindingTable_none));
			return;
		}
		new Paragraph(parent, look, look.t(Messages.FindingTable_counts, list.errors(), list.warnings(), list.notes()));
		DataTable<Finding> table = new DataTable<>(parent, look, 6,
				List.of(new Spec<>(look.t(Messages.FindingTable_severity), 1, f -> severity(look, f), Comparator.comparing(Finding::severity)),
						new Spec<>(look.t(Messages.FindingTable_place), 2, f -> f.place().toString(),
								Comparator.<Finding, String>comparing(f -> f.place().file()).thenComparing(f -> f.place().line())),
						Spec.text(look.t(Messages.FindingTable_message), 6, f -> look.t(f.message()))));
		table.rows(list.shown());
		if (list.rest() > 0) {
			Paragraph.muted(parent, look, look.t(Messages.FindingTable_rest, list.rest()));
		}
		Paragraph message = new Paragraph(parent, look, Type.STRONG, look.t(Messages.FindingTable_choose), look.theme().mutedInk());
		Paragraph remedy = new Paragraph(parent, look, "");
		Cell.show(remedy, false);
		table.onSelect(f -> {
			message.colour(look.theme().ink());
			message.text(f.place() + "  " + look.t(f.message()));
			remedy.text(look.t(f.remedy()));
			Cell.show(remedy, true);
			ScrolledPage.reflow(table);
		});
	}

	private static String severity(Look look, Finding finding) {
		return look.t(switch (finding.severity()) {
		case ERROR -> Messages.FindingTable_error;
		case WARNING -> Messages.FindingTable_warning;
		case INFO -> Messages.FindingTable_note;
		});
	}
}
