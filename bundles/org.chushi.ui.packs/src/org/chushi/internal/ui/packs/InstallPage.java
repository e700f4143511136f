package org.chushi.internal.ui.packs;

import java.time.Clock;

import org.chushi.people.Directory;
import org.chushi.publishing.Installing;
import org.chushi.publishing.Signers;
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

/** Installs packs and takes them back; decides whom to trust. */
@Component(service = PageContribution.class)
public final class InstallPage extends RolePage {

	static final String ID = "packs.install";

	private final InstallRoom room;

	@Activate
	public InstallPage(@Reference Installing installing, @Reference Signers signers, @Reference Directory directory, @Reference FileDialogs files,
			@Reference Clock clock) {
		super(ID, PageGroup.TEAM.at(56), Messages.InstallPage_title, "inbox", "lead", "administrator");
		this.room = new InstallRoom(installing, signers, directory, files, clock.getZone());
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new InstallView(parent, ctx, room).start();
	}
}
