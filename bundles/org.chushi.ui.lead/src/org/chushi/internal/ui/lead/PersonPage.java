package org.chushi.internal.ui.lead;

import java.util.UUID;

import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One newcomer, for the lead and the trainer. Argument: the person's id, and after it the part to begin with. */
@Component(service = PageContribution.class)
public final class PersonPage extends RolePage {

	private final Dossiers dossiers;
	private final LeadDesk desk;

	@Activate
	public PersonPage(@Reference Dossiers dossiers, @Reference LeadDesk desk) {
		super("person", 25, Messages.PersonPage_title, "people", "lead", "trainer");
		this.dossiers = dossiers;
		this.desk = desk;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		UUID person = UUID.fromString(ctx.argument().replaceFirst("#.*", ""));
		return new PersonView(parent, ctx, () -> dossiers.of(session, person), desk, session.is(Role.LEAD)).start();
	}
}
