package org.chushi.internal.ui.growth;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.growth.Prospects.OpenWish;
import org.chushi.growth.Prospects.Opening;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.Page;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.Exported;
import org.eclipse.swt.widgets.Shell;

/** The window of somebody on the pages of growth. */
final class Stage extends org.chushi.ui.testing.Stage {

	final Services services = new Services();
	final Exported exported = new Exported();
	private final Session session;

	Stage(Role role, boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
		session = new Session(role == Role.LEAD ? Lives.LEAD : role == Role.MENTOR ? Lives.OTHER : Lives.ME, "somebody", Set.of(role));
	}

	void show(Growing growing) {
		new GrowthView(fresh(), this, () -> Result.done(growing), services, session, Lives.CLOCK).start();
		open();
	}

	Page show(PlanSource source) {
		return show(source, Optional.empty());
	}

	/** @param kept what the page before it kept, as when another theme was chosen */
	Page show(PlanSource source, Optional<Object> kept) {
		Shell shell = fresh();
		with("", kept);
		Page page = new PlanView(shell, this, () -> Result.done(source), services, session, Lives.CLOCK).start();
		open();
		return page;
	}

	/** What first pages show of this bundle. */
	void home() throws Exception {
		ScrolledPage page = new ScrolledPage(fresh(), look());
		new NudgeCard(services, Lives.CLOCK).reader(this).call().ifPresent(part -> part.fill(page.content(), this));
		page.reflow();
		open();
	}

	void prospects(List<Opening> openings, OpenWish... wishes) {
		new ProspectsView(fresh(), this, () -> Result.done(new ProspectsView.Model(openings, List.of(wishes))), exported.export()).start();
		open();
	}

	@Override
	public UUID person() {
		return session.person();
	}

	@Override
	public <T> T session(Class<T> type) {
		return type.cast(session);
	}

	@Override
	public Set<String> roles() {
		return Set.of(session.roles().iterator().next().name().toLowerCase());
	}
}
