package org.chushi.internal.ui.author.scripts;

import java.util.List;
import java.util.stream.Collectors;

import org.chushi.authoring.Referrer;
import org.chushi.core.Bilingual;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Look;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Control;

/** Takes something out, after asking when somebody refers to it. */
final class Deleting {

	private static final int NAMED = 5;

	private Deleting() {
	}

	/** @return whether it is gone */
	static boolean delete(Control over, PartContext context, EObject object, Bilingual title) {
		Look look = context.look();
		List<Referrer> referrers = context.project().referrers(List.of(object));
		String names = referrers.stream().limit(NAMED).map(r -> look.t(r.says())).collect(Collectors.joining("; "));
		boolean sure = referrers.isEmpty() || Dialogs.risk(over, look, look.t(Messages.Deleting_title, title),
				look.t(Messages.Deleting_why, referrers.size(), names), look.t(Messages.Deleting_anyway));
		if (!sure) {
			return false;
		}
		boolean[] gone = new boolean[1];
		context.page().<Integer>orRefused(n -> gone[0] = true).accept(context.project().delete(List.of(object), true));
		return gone[0];
	}
}
