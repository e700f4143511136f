package org.chushi.ui;

import java.util.Set;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;

/** What a page for certain roles tells the shell; all that is left is to open it. Made to be extended. */
public abstract class RolePage implements PageContribution {

	private final String id;
	private final int order;
	private final Phrase title;
	private final String icon;
	private final Set<String> roles;

	/** @param roles who may open it; none for everybody */
	protected RolePage(String id, int order, Phrase title, String icon, String... roles) {
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
		return roles.isEmpty() || roles.stream().anyMatch(who::contains);
	}
}
