package org.chushi.internal.ui.mentor;

import java.util.List;

import org.chushi.people.Session;
import org.chushi.ui.HomeCard;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.PageGroup;
import org.chushi.ui.RolePage;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** A mentor's first page. */
@Component(service = PageContribution.class)
public final class HomePage extends RolePage {

	private final HomeReader reader;
	private final List<HomeCard> cards;

	@Activate
	public HomePage(@Reference HomeReader reader, @Reference(policyOption = ReferencePolicyOption.GREEDY) List<HomeCard> cards) {
		super(Pages.HOME, PageGroup.TODAY.at(11), Messages.HomePage_title, "mentor", "mentor");
		this.reader = reader;
		this.cards = List.copyOf(cards);
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new HomeView(parent, ctx, () -> reader.read(session)).with(cards).start();
	}
}
