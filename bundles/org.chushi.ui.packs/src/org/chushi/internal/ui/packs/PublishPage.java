package org.chushi.internal.ui.packs;

import java.time.Clock;

import org.chushi.people.Directory;
import org.chushi.publishing.Publishing;
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

/** Publishes packs of the team's own. */
@Component(service = PageContribution.class)
public final class PublishPage extends RolePage {

	static final String ID = "publish";

	private final PublishRoom room;
	private final Directory directory;
	private final Clock clock;

	@Activate
	public PublishPage(@Reference Publishing publishing, @Reference Signers signers, @Reference Directory directory, @Reference FileDialogs files,
			@Reference Clock clock) {
		super(ID, PageGroup.CONTENT.at(52), Messages.PublishPage_title, "flag", "trainer");
		this.room = new PublishRoom(publishing, signers, directory, files);
		this.directory = directory;
		this.clock = clock;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		return new PublishView(parent, ctx, room, directory, clock.getZone()).start();
	}
}
