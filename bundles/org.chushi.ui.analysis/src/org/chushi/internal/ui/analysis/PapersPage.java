package org.chushi.internal.ui.analysis;

import java.util.Comparator;
import java.util.List;

import org.chushi.analysis.AttemptChoice;
import org.chushi.analysis.ItemAnalyses;
import org.chushi.assessment.SatPapers;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.DataTable;
import org.chushi.ui.EmptyState;
import org.chushi.ui.LivePage;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.RolePage;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The papers whose questions can be analysed. */
@Component(service = PageContribution.class)
public final class PapersPage extends RolePage {

	static final String ID = "analysis";

	private final ItemAnalyses analyses;

	@Activate
	public PapersPage(@Reference ItemAnalyses analyses) {
		super(ID, PageGroup.EXAMS.at(50), Messages.PapersPage_title, "chart", "trainer", "lead");
		this.analyses = analyses;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new View(parent, ctx, ctx.session(Session.class)).start();
	}

	private final class View extends LivePage<List<SatPapers.Title>> {

		private DataTable<SatPapers.Title> table;

		View(Composite parent, PageContext ctx, Session session) {
			super(parent, ctx, Messages.PapersPage_doing, Messages.PapersPage_help, () -> analyses.papers(session));
		}

		@Override
		protected void fill(Composite content, List<SatPapers.Title> papers) {
			Parts.title(content, look(), Messages.PapersPage_title.text(), Messages.PapersPage_subtitle.text());
			Card card = new Card(content, look());
			if (papers.isEmpty()) {
				new EmptyState(card, look(), "chart", look().t(Messages.PapersPage_none), look().t(Messages.PapersPage_noneNext));
				return;
			}
			table = first(new DataTable<>(card, look(), 10,
					List.of(DataTable.Spec.text(look().t(Messages.PapersPage_paper), 4, p -> look().t(p.title())),
							DataTable.Spec.text(look().t(Messages.PapersPage_code), 2, SatPapers.Title::code),
							new DataTable.Spec<>(look().t(Messages.PapersPage_people), 1, p -> Integer.toString(p.people()),
									Comparator.comparingInt(SatPapers.Title::people)))));
			table.rows(papers);
			table.select(0);
			table.onOpen(this::open);
			new PrimaryButton(look().row(card, 8), look(), look().t(Messages.PapersPage_open), () -> table.selected()
					.ifPresentOrElse(this::open, () -> ctx().toast(Status.INFO, Messages.PapersPage_choose.text())));
		}

		private void open(SatPapers.Title paper) {
			ctx().navigate(PaperPage.ID, new Place(paper.paper(), AttemptChoice.FIRST, "").argument());
		}
	}
}
