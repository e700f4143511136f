package org.chushi.internal.ui.learn;

import org.chushi.assessment.Awaited;
import org.chushi.core.Bilingual;
import org.chushi.ui.Card;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/**
 * An attempt that people are still marking, or that is sealed: that it is so, what is certain, what follows. No word of a
 * result; of a sealed one nothing is certain before it is opened.
 */
final class PendingView {

	private final Look look;

	PendingView(Look look) {
		this.look = look;
	}

	/** @return the button that leads on */
	PrimaryButton fill(Composite content, Awaited awaited, PageContext ctx) {
		Card card = Parts.lead(content, look);
		Composite row = Parts.beside(card, look);
		Composite words = look.column(row, 8);
		boolean sealed = awaited.attempt().sealed();
		new StatusPill(words, look, Status.WAIT, look.t(sealed ? Messages.PendingView_sealedWaits : Messages.PendingView_waits));
		new Heading(words, look, Type.HEADING, look.t(Messages.PendingView_heading));
		new Paragraph(words, look, look.t(sealed ? Messages.PendingView_sealed.text() : verdict(awaited)));
		if (awaited.attempt().expired()) {
			new Paragraph(words, look, look.t(Messages.ResultView_expired));
		}
		PrimaryButton button = ctx.roles().contains("newcomer")
				? new PrimaryButton(row, look, look.t(Messages.PendingView_home), () -> ctx.navigate(Pages.HOME, "")).icon("home")
				: new PrimaryButton(row, look, look.t(Messages.PendingView_back), ctx::back);
		if (!sealed) {
			certain(content, awaited);
		}
		Card next = Parts.card(content, look, Messages.PendingView_nextTitle.text());
		new Paragraph(next, look, look.t(sealed ? Messages.PendingView_sealedNext : Messages.PendingView_next));
		return button;
	}

	private void certain(Composite content, Awaited awaited) {
		Composite tiles = look.tiles(content, 300, 24);
		part(tiles, "check", Messages.PendingView_certain,
				Messages.PendingView_certainPoints.text(awaited.points().decimal(2), awaited.maximum()));
		part(tiles, "pen", Messages.PendingView_open, Messages.PendingView_openPoints.text(awaited.questions(), awaited.open().decimal(2)));
	}

	private static Bilingual verdict(Awaited awaited) {
		return (awaited.passed() ? Messages.PendingView_passed : awaited.lost() ? Messages.PendingView_lost : Messages.PendingView_unknown)
				.text(awaited.attempt().cutPercent());
	}

	private void part(Composite tiles, String icon, Messages what, Bilingual points) {
		Composite words = Parts.worded(new Card(tiles, look), look, icon,
				icon.equals("check") ? look.theme().good() : look.theme().pending(), 24);
		new Paragraph(words, look, Type.STRONG, look.t(what), look.theme().ink());
		new Paragraph(words, look, look.t(points));
	}
}
