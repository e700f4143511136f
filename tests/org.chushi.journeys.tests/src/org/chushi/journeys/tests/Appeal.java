package org.chushi.journeys.tests;

import org.chushi.core.Language;

/** A mentor's certificate is revoked by the lead, and the holder is right. */
final class Appeal extends Actor {

	static final String LEAD = "guyu";
	private static final String ADMINISTRATOR = "lichun";

	private final String mentor;

	Appeal(Person person, Language language, String mentor) {
		super(person, language);
		this.mentor = mentor;
	}

	private void open() {
		person.pressesExactly(say("证书", "Certificates"));
	}

	void isRevoked() {
		in(LEAD);
		person.pressesExactly(say("人员", "People"));
		person.selects(new Colleague().nameOf(mentor));
		person.pressesExactly(say("查看", "Open"));
		person.sees(say("有效至", "Valid until"));
		person.pressesExactly(say("吊销", "Revoke"));
		person.types(say("原因", "Reason"), say("签了一次没有做的实操。", "Signed a session that was never held."));
		picture("certificate-revoke");
		person.confirms(say("吊销", "Revoke"));
		person.sees(say("已吊销", "Revoked"));
		person.signsOut();
	}

	void isHandedIn() {
		in(mentor);
		person.sees(say("现在不算数", "does not count now"));
		person.sees(say("不同意可以申诉", "If you disagree, appeal"));
		picture("mentor-home-revoked");
		open();
		person.pressesExactly(say("申诉", "Appeal"));
		person.types(say("哪里不对？有什么可以证明？", "What is wrong, and what shows it?"),
				say("那次改在了周三，班表上有。", "It was moved to Wednesday; the rota says so."));
		person.confirms(say("提交申诉", "Hand in the appeal"));
		person.sees(say("正在等待另一位组长裁定", "Waiting for the decision of another team lead"));
		picture("certificate-appealed");
		person.signsOut();
	}

	/** By the administrator, since the lead who revoked it is the only one. */
	void isGranted() {
		in(ADMINISTRATOR);
		person.sees(say("件申诉等你裁定", "for your decision"));
		open();
		person.sees(say("有申诉等待裁定", "An appeal waits for a decision"));
		person.presses(new Colleague().nameOf(mentor));
		person.sees(say("那次改在了周三", "It was moved to Wednesday"));
		picture("certificate-decide");
		person.pressesExactly(say("申诉成立", "Grant the appeal"));
		person.types(say("原因", "Reason"), say("班表对得上。", "The rota agrees."));
		person.confirms(say("申诉成立", "Grant the appeal"));
		person.seesNoMore(say("那次改在了周三", "It was moved to Wednesday"));
		person.signsOut();
	}
}
