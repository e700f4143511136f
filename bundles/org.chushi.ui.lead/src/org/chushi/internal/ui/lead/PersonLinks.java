package org.chushi.internal.ui.lead;

import java.util.UUID;

import org.chushi.ui.LinkButton;
import org.chushi.ui.PageContext;
import org.eclipse.swt.widgets.Composite;

/** Ways from a person's page to what other bundles show of that person. */
final class PersonLinks {

	private PersonLinks() {
	}

	static void of(Composite row, PageContext ctx, UUID person, boolean lead) {
		link(row, ctx, Messages.PersonView_certificates, "certificates", person);
		if (lead) {
			link(row, ctx, Messages.PersonView_career, "career", person);
			link(row, ctx, Messages.PersonLinks_growth, "growth", person);
		}
	}

	private static void link(Composite row, PageContext ctx, Messages words, String page, UUID person) {
		new LinkButton(row, ctx.look(), ctx.t(words), () -> ctx.navigate(page, person.toString()));
	}
}
