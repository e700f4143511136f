package org.chushi.internal.wording;

import java.util.Collection;
import java.util.List;

import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.Listed;
import org.chushi.wording.TextCheck;
import org.chushi.wording.TextChecker;

/** @param checks may come and go */
record Checker(Collection<TextCheck> checks, Lists lists) implements TextChecker {

	@Override
	public List<Finding> check(Draft draft) {
		return check(draft, lists.of(draft.text(), true));
	}

	@Override
	public List<Finding> checkWritten(Draft draft) {
		return check(draft, lists.of(draft.text(), false));
	}

	private List<Finding> check(Draft draft, Listed listed) {
		return checks.stream().flatMap(c -> c.check(draft, listed).stream()).sorted(Finding.ORDER).toList();
	}
}
