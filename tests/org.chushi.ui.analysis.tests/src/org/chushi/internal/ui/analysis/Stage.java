package org.chushi.internal.ui.analysis;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Language;
import org.chushi.ui.Page;
import org.chushi.ui.PageContribution;
import org.chushi.ui.Theme;

/** The window of a trainer on a page with an argument. */
final class Stage extends org.chushi.ui.testing.Stage {

	Stage(String argument, boolean dark, Language language, int percent) {
		super(Theme.of(dark), language, percent);
		with(argument, Optional.empty());
	}

	Page show(PageContribution contribution) {
		Page page = contribution.open(fresh(), this);
		open();
		return page;
	}

	@Override
	public UUID person() {
		return new UUID(1, 1);
	}

	@Override
	public <T> T session(Class<T> type) {
		return null;
	}

	@Override
	public Set<String> roles() {
		return Set.of("trainer");
	}
}
