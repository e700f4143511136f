package org.chushi.internal.ui.growth;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.chushi.core.Result;
import org.chushi.growth.Goal.Suggestion;
import org.chushi.growth.Growth;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A development plan being written or revised. Argument: whose; empty for one's own. */
@Component(service = PageContribution.class)
public final class PlanPage extends RolePage {

	private final Growth growth;
	private final Directory directory;
	private final Clock clock;

	@Activate
	public PlanPage(@Reference Growth growth, @Reference Directory directory, @Reference Clock clock) {
		super(Pages.PLAN, PageGroup.GROWTH.at(63), Messages.PlanPage_title, "flag");
		this.growth = growth;
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		UUID person = Pages.subject(ctx);
		return new PlanView(parent, ctx, () -> read(session, person), growth, session, clock).start();
	}

	private Result<PlanSource> read(Session session, UUID person) {
		// somebody whom no map has a place for can still have a plan, of goals in their own words
		return growth.plans().of(session, person).map(plan -> new PlanSource(person, directory.nameOf(person), session.person().equals(person), plan,
				growth.plans().suggestions(session, person) instanceof Result.Done<List<Suggestion>> done ? done.value()
						: List.of()));
	}
}
