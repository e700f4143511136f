package org.chushi.internal.ui.banks;

import org.chushi.assessment.QuestionBanks;
import org.chushi.assessment.SealedPapers;
import org.chushi.exchange.BankImport;
import org.chushi.exchange.Exchange;
import org.chushi.papers.SealedBanks;
import org.chushi.people.Session;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The question banks: what is in them, found as one types, brought in and taken out. */
@Component(service = PageContribution.class)
public final class BanksPage extends RolePage {

	private final QuestionBanks banks;
	private final BankImport imports;
	private final Exchange exchange;
	private final SealedBanks sealedBanks;
	private final SealedPapers sealedPapers;
	private final KeyedQuestion keyed;
	private final FileDialogs files;

	@Activate
	public BanksPage(@Reference QuestionBanks banks, @Reference BankImport imports, @Reference Exchange exchange,
			@Reference SealedBanks sealedBanks, @Reference SealedPapers sealedPapers, @Reference QuestionTypes types, @Reference AnswerPanels panels,
			@Reference FileDialogs files) {
		super(Pages.BANKS, PageGroup.CONTENT.at(30), Messages.BanksPage_title, "list", "trainer", "lead");
		this.banks = banks;
		this.imports = imports;
		this.exchange = exchange;
		this.sealedBanks = sealedBanks;
		this.sealedPapers = sealedPapers;
		this.keyed = new KeyedQuestion(types, panels);
		this.files = files;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Exporting exporting = new Exporting(ctx, imports, exchange, files);
		Sealing sealing = new Sealing(ctx, sealedBanks, sealedPapers, files);
		return new BanksView(parent, ctx, banks, keyed, exporting, sealing, ctx.session(Session.class)).start();
	}
}
