package org.chushi.internal.ui.banks;

import org.chushi.assessment.QuestionBanks;
import org.chushi.content.Packs;
import org.chushi.papers.Papers;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Builds a paper. Argument: see {@link Pages#PAPER}. */
@Component(service = PageContribution.class)
public final class PaperPage extends RolePage {

	private final Papers papers;
	private final QuestionBanks banks;
	private final Packs packs;
	private final KeyedQuestion keyed;

	@Activate
	public PaperPage(@Reference Papers papers, @Reference QuestionBanks banks, @Reference Packs packs, @Reference QuestionTypes types,
			@Reference AnswerPanels panels) {
		super(Pages.PAPER, 33, Messages.PaperPage_title, "exam", "trainer", "lead");
		this.papers = papers;
		this.banks = banks;
		this.packs = packs;
		this.keyed = new KeyedQuestion(types, panels);
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new PaperView(parent, ctx, papers, banks, packs, keyed).start();
	}
}
