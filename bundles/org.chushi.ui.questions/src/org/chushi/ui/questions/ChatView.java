package org.chushi.ui.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.internal.ui.questions.Bubble;
import org.chushi.internal.ui.questions.Messages;
import org.chushi.model.Speaker;
import org.chushi.questions.Bodies.Message;
import org.chushi.ui.Column;
import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A chat: the customer at the left, the service at the right, or the other way round for the customer; what the shop's system
 * says in the middle. Each has name and time. More can be put below a message. Lay out the page after a message was added.
 */
public final class ChatView extends Composite {

	private final Look look;
	private final Speaker own;
	private final Map<String, Bubble> bubbles = new LinkedHashMap<>();

	/** As the service sees it. */
	public ChatView(Composite parent, Look look, List<Message> chat) {
		this(parent, look, Speaker.AGENT, chat);
	}

	/** @param own whose chat it is: what they say stands at the right */
	public ChatView(Composite parent, Look look, Speaker own, List<Message> chat) {
		super(parent, SWT.NONE);
		this.look = look;
		this.own = own;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(12)));
		chat.forEach(this::add);
	}

	/** One more message at the end. */
	public void add(Message message) {
		String who = look.t(who(message.speaker()));
		String head = message.at().isEmpty() ? who : look.t(Messages.ChatView_head, who, message.at());
		bubbles.put(message.key(), new Bubble(this, look, own, message.speaker(), head, look.t(message.text())));
	}

	/** Who speaks, in words. */
	public static Bilingual who(Speaker speaker) {
		return (switch (speaker) {
		case CUSTOMER -> Messages.ChatView_customer;
		case AGENT -> Messages.ChatView_agent;
		case SYSTEM -> Messages.ChatView_system;
		}).text();
	}

	/** Where a speaker stands: {@link SWT#LEFT}, {@link SWT#RIGHT} or {@link SWT#CENTER}. */
	public static int side(Speaker speaker) {
		return switch (speaker) {
		case CUSTOMER -> SWT.LEFT;
		case AGENT -> SWT.RIGHT;
		case SYSTEM -> SWT.CENTER;
		};
	}

	/** An area below a message, for what belongs to it: a {@link Column}. @param key of a message of this chat */
	public Composite below(String key) {
		return bubbles.get(key).below();
	}
}
