package org.chushi.internal.ui.banks;

import org.chushi.exchange.BankImport;
import org.chushi.exchange.Exchange;
import org.chushi.people.Session;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the questions of a file into a bank: what it is, what it would do, and then what it did. */
@Component(service = PageContribution.class)
public final class ImportPage extends RolePage {

	private final BankImport imports;
	private final Exchange exchange;
	private final KeyedQuestion keyed;
	private final FileDialogs files;

	@Activate
	public ImportPage(@Reference BankImport imports, @Reference Exchange exchange, @Reference QuestionTypes types,
			@Reference AnswerPanels panels, @Reference FileDialogs files) {
		super(Pages.IMPORT, 31, Messages.ImportPage_title, "list", "trainer", "lead");
		this.imports = imports;
		this.exchange = exchange;
		this.keyed = new KeyedQuestion(types, panels);
		this.files = files;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new ImportView(parent, ctx, imports, exchange, keyed, files, ctx.session(Session.class)).start();
	}
}
