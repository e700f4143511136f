package org.chushi.internal.ui.exams;

import java.util.List;
import java.util.concurrent.Callable;

import org.chushi.core.Result;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Which paper has the question whose key is wrong. */
final class RegradeView extends LivePage<List<SatPaper>> {

	RegradeView(Composite parent, PageContext ctx, Callable<Result<List<SatPaper>>> papers) {
		super(parent, ctx, Messages.RegradeView_doing, Messages.RegradeView_help, papers);
	}

	@Override
	protected void fill(Composite content, List<SatPaper> papers) {
		Parts.title(content, look(), Messages.RegradePage_title.text(), Messages.RegradeView_subtitle.text());
		if (papers.isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "swap", look().t(Messages.RegradeView_none), look().t(Messages.RegradeView_noneNext));
		}
		Composite tiles = look().tiles(content, 400, 16);
		papers.forEach(p -> paper(tiles, p));
		Cell.show(tiles, !papers.isEmpty());
	}

	private void paper(Composite parent, SatPaper paper) {
		Card card = new Card(parent, look());
		new Heading(card, look(), Type.SUBHEADING, look().t(paper.title()));
		Paragraph.muted(card, look(), look().t(Messages.RegradeView_sat, paper.code(), paper.attempts().size(), paper.people()));
		first(new SecondaryButton(card, look(), look().t(Messages.RegradeView_questions, paper.title()),
				() -> ctx().navigate(Pages.QUESTIONS, paper.paper()))).setLayoutData(Cell.aligned(SWT.LEFT));
	}
}
