package org.chushi.internal.ui.mentor;

import java.util.Optional;
import java.util.Set;

import org.chushi.content.Packs;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.model.ActivityStep;
import org.chushi.model.Checklist;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.training.Activities;
import org.chushi.training.Activities.Activity;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Activities of newcomers to be confirmed. */
@Component
public final class ConfirmationsPage implements PageContribution {

	private final Activities activities;
	private final Directory directory;
	private final Packs packs;

	@Activate
	public ConfirmationsPage(@Reference Activities activities, @Reference Directory directory, @Reference Packs packs) {
		this.activities = activities;
		this.directory = directory;
		this.packs = packs;
	}

	@Override
	public String id() {
		return Pages.CONFIRMATIONS;
	}

	@Override
	public int order() {
		return 45;
	}

	@Override
	public Bilingual title() {
		return Messages.ConfirmationsPage_title.text();
	}

	@Override
	public String icon() {
		return "inbox";
	}

	@Override
	public boolean visibleTo(Set<String> roles) {
		return roles.contains("mentor") || roles.contains("trainer") || roles.contains("lead");
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new ConfirmationsView(parent, ctx, () -> read(session), activities).start();
	}

	private Result<Waiting> read(Session session) {
		return activities.waitingFor(session).map(list -> new Waiting(list.stream().map(this::item).toList()));
	}

	private Waiting.Item item(Activity activity) {
		Optional<Sheet> sheet = packs.library().find(ActivityStep.class, activity.step())
				.map(ActivityStep::getChecklist).flatMap(id -> packs.library().find(Checklist.class, id))
				.map(checklist -> Sheet.of(packs.library(), checklist));
		return new Waiting.Item(activity, directory.nameOf(activity.person()), sheet);
	}
}
