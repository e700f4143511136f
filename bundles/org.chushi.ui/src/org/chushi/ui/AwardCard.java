package org.chushi.ui;

import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.internal.ui.Messages;
import org.eclipse.swt.widgets.Composite;

/** Says that a certificate was earned, with a way to look at it. */
public final class AwardCard {

	private final SecondaryButton look;

	/**
	 * @param title  of the certificate
	 * @param number of the certificate
	 * @param name   whose it is; empty when it is the reader's own
	 * @param open   leads to it
	 */
	public AwardCard(Composite content, Look look, Bilingual title, String number, Optional<String> name, Runnable open) {
		Card card = new Card(content, look, look.theme().card(), look.theme().good());
		Composite row = Parts.beside(card, look);
		Composite words = Parts.worded(row, look, "certificate", look.theme().good(), 40);
		new Heading(words, look, Type.HEADING, look.t(name.map(whose -> Messages.AwardCard_theirs.text(whose, title))
				.orElseGet(() -> Messages.AwardCard_mine.text(title))));
		new Paragraph(words, look, Type.BODY, look.t(Messages.AwardCard_number, number), look.theme().mutedInk());
		this.look = new SecondaryButton(row, look, look.t(Messages.AwardCard_look), open);
	}

	/** What leads to the certificate. */
	public SecondaryButton button() {
		return look;
	}
}
