package org.chushi.internal.ui.scripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Speaker;
import org.chushi.scripts.ScriptMessages;
import org.chushi.scripts.TrialChat.Message;
import org.chushi.scripts.TrialChat.Side;
import org.chushi.scripts.TrialChat.Transcript;
import org.chushi.scripts.TrialChat.Verdict;
import org.chushi.scripts.TrialSubject;

/**
 * A trial under way.
 *
 * @param messages so far
 * @param sent     how many messages of the script the shop has sent
 * @param language of the script in this trial
 */
record Rehearsal(List<Message> messages, int sent, Language language) {

	static Rehearsal begun(Language language) {
		return new Rehearsal(List.of(), 0, language);
	}

	Rehearsal {
		messages = List.copyOf(messages);
	}

	/** The message of the script that comes next; nothing when all were sent. */
	Optional<String> next(TrialSubject subject) {
		List<String> script = ScriptMessages.of(subject.preview().in(language));
		return sent < script.size() ? Optional.of(script.get(sent)) : Optional.empty();
	}

	/** How many messages the script has. */
	int of(TrialSubject subject) {
		return ScriptMessages.of(subject.preview().in(language)).size();
	}

	/** The shop sends the next message of the script. */
	Rehearsal script(TrialSubject subject) {
		return next(subject).map(m -> with(new Message(Side.SHOP, m, true), sent + 1)).orElse(this);
	}

	/** Something that was typed. */
	Rehearsal typed(Side side, String text) {
		return text.isBlank() ? this : with(new Message(side, text.strip(), false), sent);
	}

	/** Takes back what was said last. */
	Rehearsal back() {
		if (messages.isEmpty()) {
			return this;
		}
		Message last = messages.get(messages.size() - 1);
		return new Rehearsal(messages.subList(0, messages.size() - 1), sent - (last.script() ? 1 : 0), language);
	}

	Transcript transcript(Verdict verdict, String why) {
		return new Transcript(messages, verdict, why, "");
	}

	boolean empty() {
		return messages.isEmpty();
	}

	/** As the chat window shows it. */
	static List<org.chushi.questions.Bodies.Message> shown(List<Message> messages) {
		List<org.chushi.questions.Bodies.Message> chat = new ArrayList<>();
		for (Message message : messages) {
			chat.add(new org.chushi.questions.Bodies.Message(Integer.toString(chat.size()),
					message.side() == Side.CUSTOMER ? Speaker.CUSTOMER : Speaker.AGENT, "", Bilingual.same(message.text())));
		}
		return chat;
	}

	private Rehearsal with(Message message, int nowSent) {
		List<Message> more = new ArrayList<>(messages);
		more.add(message);
		return new Rehearsal(more, nowSent, language);
	}
}
