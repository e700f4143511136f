package org.chushi.internal.ui.analysis;

import java.util.List;

import org.chushi.analysis.ConsistencyTests;
import org.chushi.people.Session;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.RolePage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How the cases of a closed round are handled, beside one's own answers. */
@Component(service = PageContribution.class)
public final class HandledPage extends RolePage {

	static final String ID = "consistency.review";

	private final ConsistencyTests tests;
	private final AnswerPanels panels;

	@Activate
	public HandledPage(@Reference ConsistencyTests tests, @Reference AnswerPanels panels) {
		super(ID, 0, Messages.HandledPage_title, "chat", "newcomer", "mentor");
		this.tests = tests;
		this.panels = panels;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new View(parent, ctx, ctx.session(Session.class)).start();
	}

	private final class View extends LivePage<List<ReviewedQuestion>> {

		View(Composite parent, PageContext ctx, Session session) {
			super(parent, ctx, Messages.AnswerPage_loading, Messages.HandledPage_help,
					() -> tests.review(session, Place.id(ctx.argument())));
		}

		@Override
		protected void fill(Composite content, List<ReviewedQuestion> cases) {
			Parts.title(content, look(), Messages.HandledPage_title.text(), Messages.HandledPage_subtitle.text());
			SecondaryButton back = first(new SecondaryButton(content, look(), look().t(Messages.OutcomePage_back),
					() -> ctx().navigate(MyRoundsPage.ID, "")));
			back.icon("arrow-left").setLayoutData(Cell.aligned(SWT.LEFT));
			for (ReviewedQuestion question : cases) {
				Card card = new Card(content, look());
				new Heading(card, look(), Type.SUBHEADING, look().t(question.stem()));
				panels.of(question).review(card, look(), question);
				new Paragraph(card, look(), look().t(Messages.HandledPage_why, question.explanation()));
			}
		}
	}
}
