package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Speaker;
import org.chushi.questions.Bodies.Message;
import org.chushi.questions.Fraction;
import org.chushi.questions.Response;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.ChatView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** The chat, and the questions that are asked about one. */
class ChatPanelsTest extends OnPanel {

	private ChatView chat(Language language, int percent) {
		page = new ScrolledPage(shell, look(language, percent));
		ChatView chat = new ChatView(page.content(), look(language, percent), Samples.chat());
		open();
		return chat;
	}

	/** Where the words of a message are, on the chat. */
	private Rectangle place(ChatView chat, int message) {
		Bubble bubble = (Bubble) chat.getChildren()[message];
		return display.map(bubble, chat, bubble.getChildren()[1].getBounds());
	}

	@Test
	void eachMessageSaysWhoAndWhen() {
		assertThat(said(chat(Language.EN, 100))).startsWith("System", "The customer came from the product page", "Customer · 10:02",
				"My parcel has not moved for three days. Is it coming or not?", "Service · 10:03");
		page.dispose();
		assertThat(said(chat(Language.ZH, 100))).startsWith("系统", "顾客从商品页进入会话", "顾客 · 10:02");
	}

	@Test
	void theCustomerIsAtTheLeftTheServiceAtTheRightTheSystemInTheMiddle() {
		for (int percent : new int[] { 100, 200 }) {
			ChatView chat = chat(Language.EN, percent);
			int width = chat.getSize().x;
			Rectangle system = place(chat, 0);
			assertThat(Math.abs(system.x - (width - system.x - system.width))).isLessThanOrEqualTo(1);
			assertThat(place(chat, 1).x).isZero();
			assertThat(place(chat, 2).x + place(chat, 2).width).isEqualTo(width);
			assertThat(place(chat, 4).width).isLessThan(width * 9 / 10);
			page.dispose();
		}
	}

	@Test
	void aMessageComesAfterTheOthersAndWhatBelongsToOneStandsBelowIt() {
		ChatView chat = chat(Language.EN, 100);
		chat.add(new Message("m6", Speaker.AGENT, "10:06", Bilingual.same("Bye")));
		new Paragraph(chat.below("m3"), look(), "more");
		page.reflow();
		assertThat(said(chat)).endsWith("Service · 10:06", "Bye").containsSubsequence("Ask the carrier, that is none of our business.", "more",
				"Is that how you treat people?");
	}

	@Test
	void aReplyIsPickedByKeyBelowTheChat() {
		Answering answering = ask(Samples.pickReply(), Response.NONE);
		answering.key('a');
		assertThat(told).containsExactly(Response.keys("A"));
		assertThat(said(page)).containsSubsequence("Is that how you treat people?", "Possible replies");
	}

	@Test
	void afterTheEndEachReplySaysItsEffect() {
		assertThat(review(Samples.pickReply())).containsSubsequence("Effect: The customer knows that somebody acts, and how long it takes.",
				"Effect: Sounds like an excuse; the customer gets more upset.", "Effect: Puts the blame elsewhere; a bad rating follows.")
				.anyMatch(s -> s.startsWith("A  ") && s.endsWith("Should be chosen")).anyMatch(s -> s.startsWith("B  ") && s.endsWith("Wrong"));
	}

	@Test
	void aMessageIsMarkedWithTheRuleItBreaks() {
		Answering answering = ask(Samples.violation(), Response.NONE);
		PickerButton third = those(PickerButton.class).get(2);
		third.setFocus();
		answering.key('a');
		press(those(PickerButton.class).get(4), 0, SWT.ARROW_DOWN);
		assertThat(told).containsExactly(Response.parts(Map.of("m3", "r1")), Response.parts(Map.of("m3", "r1", "m5", "r1")));
		assertThat(third.name()).isEqualTo("Rule broken by “Ask the carrier, that is none of our business.”: A  Do not put the blame elsewhere");
	}

	@Test
	void aMessageThatBreaksNoRuleIsUnmarkedAgain() {
		ask(Samples.violation(), Response.parts(Map.of("m5", "r2")));
		press(those(PickerButton.class).get(4), 0, SWT.DEL);
		assertThat(told).containsExactly(Response.NONE);
		assertThat(those(PickerButton.class)).allMatch(p -> p.name().endsWith("Breaks no rule"));
	}

	@Test
	void afterTheEndEachMessageSaysWhatWasFoundAndWhatNot() {
		assertThat(review(Samples.violation())).containsSubsequence("Wrong · Nothing is wrong here; you marked: Do not put the blame elsewhere",
				"Should be · Do not put the blame elsewhere", "Right · No cash for ratings", "Note · Both: off the platform, and cash for a rating.");
		page.dispose();
		var sample = Samples.violation();
		List<String> other = review(sample, sample.reviewed(Response.parts(Map.of("m3", "r2")), Fraction.ONE), Language.EN);
		assertThat(other).contains("Partly right · The message is found, the rule is another. You: Do not lead off the platform. Right: Do not put the blame elsewhere",
				"Should be · Do not lead off the platform; No cash for ratings");
	}
}
