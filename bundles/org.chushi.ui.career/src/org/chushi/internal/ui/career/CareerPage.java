package org.chushi.internal.ui.career;

import java.util.UUID;

import org.chushi.career.Careers;
import org.chushi.career.Careers.Posting;
import org.chushi.core.Result;
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

/** The career map. Argument: whose; empty for one's own. */
@Component(service = PageContribution.class)
public final class CareerPage extends RolePage {

	private final Careers careers;
	private final Directory directory;

	@Activate
	public CareerPage(@Reference Careers careers, @Reference Directory directory) {
		super(Pages.CAREER, PageGroup.GROWTH.at(60), Messages.CareerPage_title, "route");
		this.careers = careers;
		this.directory = directory;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		UUID person = Pages.subject(ctx);
		return new CareerView(parent, ctx, () -> read(session, person), careers).start();
	}

	private Result<Career> read(Session session, UUID person) {
		return careers.map(session, person).then(map -> careers.stories(session, person, "").map(stories -> new Career(person,
				directory.nameOf(person), session.person().equals(person), careers.posting(person).map(Posting::since).orElse(""), map, stories)));
	}
}
