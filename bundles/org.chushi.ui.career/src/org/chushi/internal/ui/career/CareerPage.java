package org.chushi.internal.ui.career;

import java.util.Set;
import java.util.UUID;

import org.chushi.career.Careers;
import org.chushi.career.Careers.Posting;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.people.Directory;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The career map. Argument: whose; empty for one's own. */
@Component
public final class CareerPage implements PageContribution {

	private final Careers careers;
	private final Directory directory;

	@Activate
	public CareerPage(@Reference Careers careers, @Reference Directory directory) {
		this.careers = careers;
		this.directory = directory;
	}

	@Override
	public String id() {
		return Pages.CAREER;
	}

	@Override
	public int order() {
		return 60;
	}

	@Override
	public Bilingual title() {
		return Messages.CareerPage_title.text();
	}

	@Override
	public String icon() {
		return "route";
	}

	@Override
	public boolean visibleTo(Set<String> roles) {
		return true;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		UUID person = Pages.subject(ctx);
		return new CareerView(parent, ctx, () -> read(session, person), careers).start();
	}

	private Result<Career> read(Session session, UUID person) {
		return careers.map(session, person).map(map -> new Career(person, directory.nameOf(person),
				session.person().equals(person), careers.posting(person).map(Posting::since).orElse(""), map));
	}
}
