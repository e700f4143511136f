package org.chushi.internal.ui.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.chushi.analysis.Concord;
import org.chushi.analysis.ConsistencyComparison;
import org.chushi.analysis.ConsistencyComparison.Case;
import org.chushi.analysis.ConsistencyTests;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.DataTable;
import org.chushi.ui.LivePage;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.RolePage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.StatusPill;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Two rounds with the same cases side by side. */
@Component(service = PageContribution.class)
public final class ComparePage extends RolePage {

	static final String ID = "consistency.compare";

	private final ConsistencyTests tests;

	@Activate
	public ComparePage(@Reference ConsistencyTests tests) {
		super(ID, 0, Messages.ComparePage_title, "chat", "trainer", "lead");
		this.tests = tests;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		List<UUID> both = Place.ids(ctx.argument()).toList();
		UUID none = new UUID(0, 0);
		return new View(parent, ctx, ctx.session(Session.class), both.size() == 2 ? both : List.of(none, none)).start();
	}

	private final class View extends LivePage<ConsistencyComparison> {

		View(Composite parent, PageContext ctx, Session session, List<UUID> both) {
			super(parent, ctx, Messages.OutcomePage_doing, Messages.ComparePage_help,
					() -> tests.compare(session, both.get(0), both.get(1)));
		}

		@Override
		protected void fill(Composite content, ConsistencyComparison comparison) {
			Parts.title(content, look(), Messages.ComparePage_of.text(comparison.earlier().name(), comparison.later().name()),
					Messages.ComparePage_subtitle.text(comparison.cases().size()));
			SecondaryButton back = first(new SecondaryButton(content, look(), look().t(Messages.OutcomePage_back),
					() -> ctx().navigate(RoundsPage.ID, "")));
			back.icon("arrow-left").setLayoutData(Cell.aligned(SWT.LEFT));
			round(content, comparison.earlier().name(), comparison.before());
			round(content, comparison.later().name(), comparison.after());
			DataTable<Case> table = new DataTable<>(new Card(content, look()), look(), 12, List.of(
					DataTable.Spec.text(look().t(Messages.BeginPage_code), 2, Case::code),
					DataTable.Spec.<Case>text(look().t(Messages.BeginPage_stem), 5, c -> look().t(c.stem())),
					new DataTable.Spec<>(look().t(Messages.ComparePage_alpha), 2, c -> Numbers.decimal(c.before().alpha(), 2) + " → "
							+ Numbers.decimal(c.after().alpha(), 2), Comparator.comparingDouble(Case::change)),
					new DataTable.Spec<>(look().t(Messages.ComparePage_right), 2,
							c -> Numbers.percent(c.rightBefore()) + " → " + Numbers.percent(c.rightAfter()),
							Comparator.comparingDouble(c -> c.rightAfter() - c.rightBefore()))));
			table.rows(comparison.cases());
			if (comparison.others() > 0) {
				Paragraph.muted(content, look(), look().t(Messages.ComparePage_others, comparison.others()));
			}
		}

		private void round(Composite content, String name, List<Concord> overall) {
			Card card = Parts.card(content, look(), name);
			overall.forEach(c -> new StatusPill(card, look(), RoundState.status(c),
					look().t(Messages.ComparePage_overall, c.level().title(), RoundState.alpha(c), c.verdict()))
					.setLayoutData(Cell.aligned(SWT.LEFT)));
		}
	}
}
