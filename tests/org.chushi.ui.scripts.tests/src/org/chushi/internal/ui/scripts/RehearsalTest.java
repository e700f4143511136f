package org.chushi.internal.ui.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.scripts.TrialChat.Message;
import org.chushi.scripts.TrialChat.Side;
import org.chushi.scripts.TrialSubject;
import org.junit.jupiter.api.Test;

class RehearsalTest {

	private static final Bilingual TEXT = new Bilingual("一\n\n二", "one\n\ntwo");
	private static final TrialSubject SUBJECT = new TrialSubject("id", "T-1", TEXT, TEXT, TEXT, "Chushi", "1.0.0", "hash");

	@Test
	void theShopSendsTheScriptMessageByMessageAndNoMore() {
		Rehearsal all = Rehearsal.begun(Language.ZH).script(SUBJECT).typed(Side.CUSTOMER, " 在吗 ").script(SUBJECT).script(SUBJECT);
		assertThat(all.messages()).containsExactly(new Message(Side.SHOP, "一", true), new Message(Side.CUSTOMER, "在吗", false),
				new Message(Side.SHOP, "二", true));
		assertThat(all.next(SUBJECT)).isEmpty();
		assertThat(Rehearsal.begun(Language.EN).next(SUBJECT)).contains("one");
	}

	@Test
	void whatIsTakenBackCanBeSentAgain() {
		Rehearsal sent = Rehearsal.begun(Language.ZH).script(SUBJECT).script(SUBJECT).back();
		assertThat(sent.next(SUBJECT)).contains("二");
		assertThat(sent.typed(Side.SHOP, "好的").back()).isEqualTo(sent);
		assertThat(Rehearsal.begun(Language.ZH).back().empty()).isTrue();
		assertThat(sent.typed(Side.CUSTOMER, "  ")).isEqualTo(sent);
	}
}
