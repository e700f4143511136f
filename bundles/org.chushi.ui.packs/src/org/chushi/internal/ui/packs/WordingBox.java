package org.chushi.internal.ui.packs;

import org.chushi.publishing.PackManifest.Wording;
import org.chushi.ui.Cell;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.eclipse.swt.widgets.Composite;

/** A tick that only wording changed; whoever sets it says why. */
final class WordingBox {

	private final Look look;
	private final CheckBox only;
	private final Field reason;

	/** @param turned when it is set or taken away */
	WordingBox(Composite parent, Look look, Runnable turned) {
		this.look = look;
		Composite body = look.column(parent, 4);
		only = new CheckBox(body, look, look.t(Messages.WordingBox_only), false);
		Composite asked = look.column(body, 4);
		Paragraph.muted(asked, look, look.t(Messages.WordingBox_when));
		reason = new Field(asked, look, Field.Kind.LINE, look.t(Messages.WordingBox_why)).example(look.t(Messages.WordingBox_example));
		Cell.show(asked, false);
		only.onPress(() -> {
			Cell.show(asked, only.ticked());
			turned.run();
			ScrolledPage.reflow(body);
		});
	}

	boolean ticked() {
		return only.ticked();
	}

	/** Empty when what changed counts. */
	String why() {
		return ticked() ? reason.text().strip() : "";
	}

	/** Whether nothing is missing; else it says what. */
	boolean ready() {
		return !ticked() || reason.check(!why().isEmpty() && why().length() <= Wording.LONGEST, look.t(Messages.WordingBox_needed, Wording.LONGEST));
	}
}
