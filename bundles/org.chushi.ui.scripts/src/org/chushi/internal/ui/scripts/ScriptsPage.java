package org.chushi.internal.ui.scripts;

import java.time.Clock;

import org.chushi.people.Session;
import org.chushi.scripts.Scripts;
import org.chushi.scripts.Variants;
import org.chushi.search.LibrarySearch;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The scripts of the team and one's own: found, filled in and copied. */
@Component(service = PageContribution.class)
public final class ScriptsPage extends RolePage {

	private final Scripts scripts;
	private final Variants variants;
	private final LibrarySearch search;
	private final Clock clock;

	@Activate
	public ScriptsPage(@Reference Scripts scripts, @Reference Variants variants, @Reference LibrarySearch search,
			@Reference Clock clock) {
		super(Pages.SCRIPTS, PageGroup.LEARNING.at(24), Messages.ScriptsPage_title, "chat", "newcomer", "mentor", "trainer", "lead");
		this.scripts = scripts;
		this.variants = variants;
		this.search = search;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new ScriptsView(parent, ctx,
				new Room(scripts, variants, search, Board.system(parent.getDisplay()), ctx.session(Session.class), clock)).start();
	}
}
