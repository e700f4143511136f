package org.chushi.internal.ui.learn;

import org.chushi.core.Result;
import org.chushi.people.Accounts;
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

/** One's own account, for everybody. */
@Component(service = PageContribution.class)
public final class AccountPage extends RolePage {

	private final Accounts accounts;
	private final Directory directory;

	@Activate
	public AccountPage(@Reference Accounts accounts, @Reference Directory directory) {
		super(Pages.ACCOUNT, PageGroup.SELF.at(90), Messages.AccountPage_title, "lock");
		this.accounts = accounts;
		this.directory = directory;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		Session session = ctx.session(Session.class);
		return new AccountView(parent, ctx, () -> directory.find(session.person()).map(Result::done)
				.orElseGet(() -> Result.refused(Messages.AccountPage_gone.text())), accounts).start();
	}
}
