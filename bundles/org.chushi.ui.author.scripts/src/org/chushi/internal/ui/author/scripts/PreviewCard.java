package org.chushi.internal.ui.author.scripts;

import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.model.Speaker;
import org.chushi.questions.Bodies.Message;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.questions.ChatView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A script as it stands in the chat of a customer. */
final class PreviewCard {

	private final Look look;
	private final Composite area;
	private List<String> shown;

	/** @param trial leads to a chat in which a colleague plays the customer */
	PreviewCard(Composite parent, Look look, Runnable trial) {
		this.look = look;
		Card card = Parts.card(parent, look, Messages.PreviewCard_title.text());
		Paragraph.muted(card, look, look.t(Messages.PreviewCard_why));
		area = look.column(card, 8);
		new SecondaryButton(card, look, look.t(Messages.PreviewCard_try), trial).icon("chat").setLayoutData(Cell.aligned(SWT.LEFT));
		Paragraph.muted(card, look, look.t(Messages.PreviewCard_tryWhy));
	}

	void show(List<String> messages) {
		if (messages.equals(shown)) {
			return;
		}
		shown = List.copyOf(messages);
		Keyboard.release(area);
		for (Control old : area.getChildren()) {
			old.dispose();
		}
		if (messages.isEmpty()) {
			Paragraph.muted(area, look, look.t(Messages.PreviewCard_nothing));
		} else {
			List<Message> chat = new ArrayList<>();
			messages.forEach(m -> chat.add(new Message(Integer.toString(chat.size()), Speaker.AGENT, "", Bilingual.same(m))));
			new ChatView(area, look, chat);
		}
		ScrolledPage.reflow(area);
	}
}
