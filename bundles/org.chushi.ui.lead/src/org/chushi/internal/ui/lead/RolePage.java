package org.chushi.internal.ui.lead;

import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.ui.PageContribution;

/** What a page of this bundle tells the shell. */
abstract class RolePage implements PageContribution {

	private final String id;
	private final int order;
	private final Phrase title;
	private final String icon;
	private final Set<String> roles;

	RolePage(String id, int order, Phrase title, String icon, String... roles) {
		this.id = id;
		this.order = order;
		this.title = title;
		this.icon = icon;
		this.roles = Set.of(roles);
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final int order() {
		return order;
	}

	@Override
	public final Bilingual title() {
		return title.text();
	}

	@Override
	public final String icon() {
		return icon;
	}

	@Override
	public final boolean visibleTo(Set<String> who) {
		return roles.stream().anyMatch(who::contains);
	}
}
