package org.chushi.internal.ui.banks;

import java.time.Clock;

import org.chushi.papers.Papers;
import org.chushi.people.Accounts;
import org.chushi.questions.QuestionTypes;
import org.chushi.training.SetExams;
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

/** The papers, whether the banks can fill them, and for whom they are set. */
@Component(service = PageContribution.class)
public final class PapersPage extends RolePage {

	private final PaperRoom room;
	private final KeyedQuestion keyed;

	@Activate
	public PapersPage(@Reference Papers papers, @Reference SetExams setExams, @Reference Accounts accounts,
			@Reference QuestionTypes types, @Reference AnswerPanels panels, @Reference Clock clock) {
		super(Pages.PAPERS, PageGroup.CONTENT.at(32), Messages.PapersPage_title, "exam", "trainer", "lead");
		this.room = new PaperRoom(papers, setExams, accounts, clock);
		this.keyed = new KeyedQuestion(types, panels);
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new PapersView(parent, ctx, room, keyed).start();
	}
}
