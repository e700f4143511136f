package org.chushi.internal.ui.packs;

import java.util.List;
import java.util.function.Consumer;

import org.chushi.people.Directory;
import org.chushi.publishing.KnownSigner;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;

/** Keys with their names, the beginning of their ids and what was decided about them. */
final class KeyTable {

	private static final int SHORT = 19;

	private KeyTable() {
	}

	static DataTable<KnownSigner> of(Composite parent, Look look, Directory directory, List<KnownSigner> keys) {
		DataTable<KnownSigner> table = new DataTable<>(parent, look, 3, List.of(Spec.text(look.t(Messages.KeyTable_name), 3, KnownSigner::name),
				Spec.text(look.t(Messages.KeyTable_id), 2, KeyTable::beginning),
				Spec.text(look.t(Messages.KeyTable_whose), 2, k -> look.t(whose(k))), Spec.text(look.t(Messages.KeyTable_trust), 2, k -> look.t(trust(k))),
				Spec.text(look.t(Messages.KeyTable_why), 3, KnownSigner::why), Spec.text(look.t(Messages.KeyTable_by), 2, k -> directory.nameOf(k.by()))));
		table.rows(keys);
		return table;
	}

	/** Two keys may have the same name. */
	static String called(KnownSigner key) {
		return key.name() + " · " + beginning(key);
	}

	private static String beginning(KnownSigner key) {
		return key.key().grouped().substring(0, SHORT) + " …";
	}

	private static Messages whose(KnownSigner key) {
		return key.made().isEmpty() ? Messages.KeyTable_theirs : key.here() ? Messages.KeyTable_ours : Messages.KeyTable_oursAway;
	}

	private static Messages trust(KnownSigner key) {
		return switch (key.trust()) {
		case UNDECIDED -> Messages.KeyTable_undecided;
		case TRUSTED -> Messages.KeyTable_trusted;
		case DISTRUSTED -> Messages.KeyTable_distrusted;
		};
	}

	/** With the key that is chosen; with the only one when there is one. */
	static void chosen(PageContext ctx, DataTable<KnownSigner> table, Consumer<KnownSigner> work) {
		if (table.rows().size() == 1) {
			work.accept(table.rows().getFirst());
		} else {
			table.selected().ifPresentOrElse(work, () -> ctx.toast(Status.INFO, Messages.KeyTable_chooseFirst.text()));
		}
	}
}
