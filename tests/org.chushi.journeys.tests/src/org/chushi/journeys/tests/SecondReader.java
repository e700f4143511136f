package org.chushi.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.core.Language;

/** The second pair of eyes: reads the campaign script word by word, and plays the customer. */
final class SecondReader extends Actor {

	static final String NAME = "guyu";

	private final Eye eye;

	SecondReader(Person person, Language language) {
		super(person, language);
		eye = new Eye(person);
	}

	/** Reads as far as something is to be said: a comment, and other words for a place. */
	void speaksUp() {
		open();
		eye.at(say("最晚", "latest"), 'c');
		person.types(say("批注", "Words"), say("日子说准了，好。", "The day is said plainly. Good."));
		person.confirms(say("批注", "Comment"));
		person.sees(say("日子说准了", "said plainly"));
		eye.at(say("盯", "keep"), 's');
		person.types(say("换成（空着就是删去）", "Instead (empty to leave it out)"), say("跟", "will keep"));
		person.types(say("为什么：哪个字、哪个标点", "Why: which word, which mark"), say("“盯”像监视，“跟”是陪着。", "A promise wants the future."));
		person.confirms(say("建议", "Suggest"));
		person.sees(say("“盯”换成“跟”", "“keep” becomes"));
		picture("review-words");
		person.signsOut();
	}

	private void open() {
		in(NAME);
		person.pressesExactly(say("评审", "Review"));
		person.sees(say("等我看的", "Waiting for me"));
		picture("review-waiting");
		person.presses(say("逐词看", "Read it"));
		person.sees(say("方向键走", "rrows walk"));
	}

	/** Every word and every mark, then approved. */
	void reads() {
		open();
		assertThat(eye.readsAll()).isGreaterThan(40);
		picture("review-read");
		person.presses(say("通过", "Approve"));
		person.sees(say("现在：已通过", "Now: approved"));
		picture("review-approved");
	}

	/** As the customer would, in the chat window. */
	void triesTheScript() {
		person.pressesExactly(say("话术管理", "Looking after scripts"));
		person.selects(say(CareCourse.SCRIPT_BEGINS));
		person.presses(say("试聊…", "Try in a chat…"));
		if (language == Language.EN) {
			person.pressesExactly("In English");
		}
		person.types(say("你（顾客）说", "You, the customer, say"), say("在吗？我的包裹到哪了？", "Hello? Where is my parcel?"));
		person.presses(say("顾客发送", "Say as the customer"));
		person.presses(say("发话术", "Send the script"));
		person.types(say("你（顾客）说", "You, the customer, say"), say("好的，那我等着。", "Fine, I will wait."));
		person.presses(say("顾客发送", "Say as the customer"));
		picture("trial-chat");
		person.presses(say("合适", "Fit"));
		person.types(say("理由：站在顾客的角度，哪里舒服，哪里不舒服", "Why: from the customer’s side, what felt right and what did not"),
				say("一句话就知道哪天到，心里踏实。", "One sentence, and I know the day."));
		person.pressesExactly(say("签字", "Sign"));
		person.sees(say("已签字", "Signed and kept"));
		person.signsOut();
	}
}
