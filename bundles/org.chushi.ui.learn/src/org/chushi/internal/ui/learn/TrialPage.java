package org.chushi.internal.ui.learn;

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

/** The trial shift: what is missing while it is shut; mentor, sessions and signatures when it is open. */
@Component
public final class TrialPage implements PageContribution {

	private final TrainingReader reader;

	@Activate
	public TrialPage(@Reference TrainingReader reader) {
		this.reader = reader;
	}

	@Override
	public String id() {
		return Pages.TRIAL;
	}

	@Override
	public int order() {
		return 50;
	}

	@Override
	public Bilingual title() {
		return Messages.TrialPage_title.text();
	}

	@Override
	public String icon() {
		return "headset";
	}

	@Override
	public boolean visibleTo(Set<String> roles) {
		return roles.contains("newcomer");
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new TrialView(parent, ctx, () -> reader.read(session)).start();
	}
}
