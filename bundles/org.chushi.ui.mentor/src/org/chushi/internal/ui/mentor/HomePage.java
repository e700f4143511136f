package org.chushi.internal.ui.mentor;

import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A mentor's first page. */
@Component
public final class HomePage implements PageContribution {

	private final HomeReader reader;

	@Activate
	public HomePage(@Reference HomeReader reader) {
		this.reader = reader;
	}

	@Override
	public String id() {
		return Pages.HOME;
	}

	@Override
	public int order() {
		return 11;
	}

	@Override
	public Bilingual title() {
		return Messages.HomePage_title.text();
	}

	@Override
	public String icon() {
		return "mentor";
	}

	@Override
	public boolean visibleTo(Set<String> roles) {
		return roles.contains("mentor");
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new HomeView(parent, ctx, () -> reader.read(session)).start();
	}
}
