package org.chushi.internal.ui.mentor;

import java.util.Optional;

import org.chushi.content.Packs;
import org.chushi.core.Result;
import org.chushi.model.ActivityStep;
import org.chushi.model.Checklist;
import org.chushi.model.PairingKind;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.training.Activities;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Pairings;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activities of newcomers to be confirmed. */
@Component(service = PageContribution.class)
public final class ConfirmationsPage extends RolePage {

	private final Activities activities;
	private final Pairings pairings;
	private final Directory directory;
	private final Packs packs;

	@Activate
	public ConfirmationsPage(@Reference Activities activities, @Reference Pairings pairings, @Reference Directory directory,
			@Reference Packs packs) {
		super(Pages.CONFIRMATIONS, PageGroup.TODAY.at(45), Messages.ConfirmationsPage_title, "inbox", "mentor", "trainer", "lead");
		this.activities = activities;
		this.pairings = pairings;
		this.directory = directory;
		this.packs = packs;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new ConfirmationsView(parent, ctx, () -> read(session), activities).start();
	}

	private Result<Waiting> read(Session session) {
		return activities.waitingFor(session).map(list -> new Waiting(list.stream().map(this::item).toList(),
				pairings.guidedBy(session.person()).stream().filter(p -> p.kind() == PairingKind.MENTOR).flatMap(p -> pairings.barred(p).stream()).findFirst()));
	}

	private Waiting.Item item(Activity activity) {
		Optional<Sheet> sheet = packs.library().find(ActivityStep.class, activity.step())
				.map(ActivityStep::getChecklist).flatMap(id -> packs.library().find(Checklist.class, id))
				.map(checklist -> Sheet.of(packs.library(), checklist));
		return new Waiting.Item(activity, directory.nameOf(activity.person()), sheet);
	}
}
