package org.chushi.internal.ui.scripts;

import java.time.Clock;

import org.chushi.exchange.Tables;
import org.chushi.people.Session;
import org.chushi.scripts.Scripts;
import org.chushi.scripts.Variants;
import org.chushi.search.LibrarySearch;
import org.chushi.ui.FileDialogs;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What trainers and leads look after: agents' words that wait for them, and how scripts are used. */
@Component(service = PageContribution.class)
public final class DeskPage extends RolePage {

	private final Scripts scripts;
	private final Variants variants;
	private final LibrarySearch search;
	private final Tables tables;
	private final FileDialogs files;
	private final Clock clock;

	@Activate
	public DeskPage(@Reference Scripts scripts, @Reference Variants variants, @Reference LibrarySearch search,
			@Reference Tables tables, @Reference FileDialogs files, @Reference Clock clock) {
		super(Pages.DESK, PageGroup.CONTENT.at(35), Messages.DeskPage_title, "inbox", "trainer", "lead");
		this.scripts = scripts;
		this.variants = variants;
		this.search = search;
		this.tables = tables;
		this.files = files;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new DeskView(parent, ctx, new Room(scripts, variants, search, text -> false, ctx.session(Session.class), clock),
				new ReportFile(tables, files)).start();
	}
}
