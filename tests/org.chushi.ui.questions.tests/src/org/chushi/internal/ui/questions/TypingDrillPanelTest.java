package org.chushi.internal.ui.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.internal.ui.questions.Samples.Sample;
import org.chushi.questions.Bodies;
import org.chushi.questions.Response;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Paragraph;
import org.chushi.ui.questions.Answering;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.junit.jupiter.api.Test;

class TypingDrillPanelTest extends OnPanel {

	private static final long SECOND = 1_000_000_000L;

	private long now;

	private Sample drill() {
		Sample s = Samples.drill();
		return new Sample(new TypingDrillPanel(() -> now), s.stem(), s.body(), s.key(), s.marking(), s.response(), s.told(), s.remarks(), s.marks());
	}

	private Answering chinese(Response response) {
		return ask(look(Language.ZH, 100), drill(), response);
	}

	private String figures() {
		return one(StandLine.class).name();
	}

	private boolean refused() {
		return shown().anyMatch(c -> c instanceof Paragraph p && (p.text().contains("Pasting") || p.text().contains("不能粘贴")));
	}

	@Test
	void theTimeRunsFromTheFirstKeyAndGoesWithTheText() {
		Answering answering = chinese(Response.NONE);
		now = 100 * SECOND;
		type(one(TypeIn.class), "您好");
		now += 3 * SECOND;
		type(one(TypeIn.class), "，请问");
		answering.flush();
		assertThat(told).containsExactly(Response.parts(Map.of("text", "您好，请问", "millis", "3000")));
		assertThat(figures()).isEqualTo("已做到 · 每分钟 100 字 · 准确率 100% · 3 秒 · 5 / 32 字");
	}

	@Test
	void whatAnInputMethodCommitsAtOnceGoesIn() {
		chinese(Response.NONE);
		type(one(TypeIn.class), "您好，请问有什么可以帮您？");
		assertThat(refused()).isFalse();
		assertThat(one(CopyView.class).copying().right()).isEqualTo(13);
	}

	@Test
	void whatIsPastedStaysOutAndThatIsSaid() {
		chinese(Response.NONE);
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { "您好，请问" }, new Transfer[] { TextTransfer.getInstance() });
		one(TypeIn.class).control().setFocus();
		one(TypeIn.class).control().paste();
		settle();
		clipboard.clearContents();
		clipboard.dispose();
		assertThat(one(TypeIn.class).text()).isEmpty();
		assertThat(refused()).isTrue();
		type(one(TypeIn.class), "您");
		assertThat(refused()).isFalse();
	}

	@Test
	void theKeysOfPastingDoNothing() {
		chinese(Response.NONE);
		assertThat(key(one(TypeIn.class).control(), SWT.MOD1, 'v')).isFalse();
		assertThat(key(one(TypeIn.class).control(), SWT.SHIFT, SWT.INSERT)).isFalse();
		assertThat(key(one(TypeIn.class).control(), 0, 'v')).isTrue();
		assertThat(refused()).isTrue();
	}

	@Test
	void aWholePassageDroppedInAtOnceStaysOut() {
		chinese(Response.NONE);
		type(one(TypeIn.class), "您好，请问有什么可以帮您？订单我这边马上为您核实，请您稍等一下。");
		assertThat(one(TypeIn.class).text()).isEmpty();
	}

	@Test
	void whatWasTypedBeforeGoesOnFromItsTime() {
		Answering answering = chinese(Response.parts(Map.of("text", "您好", "millis", "60000")));
		type(one(TypeIn.class), "，");
		now += 2 * SECOND;
		type(one(TypeIn.class), "请");
		answering.flush();
		assertThat(told).containsExactly(Response.parts(Map.of("text", "您好，请", "millis", "62000")));
	}

	@Test
	void whenTheTimeIsOverItIsShutAndTheTimeIsTheLimit() {
		Answering answering = ask(drill(), new Bodies.Drill(Bilingual.same("abc def"), 40, 95, 5), Response.NONE);
		type(one(TypeIn.class), "ab");
		now += 9 * SECOND;
		answering.shut();
		assertThat(told).containsExactly(Response.parts(Map.of("text", "ab", "millis", "5000")));
		assertThat(one(TypeIn.class).control().getEditable()).isFalse();
		answering.clear();
		assertThat(told).hasSize(1);
	}

	@Test
	void whoComesToTheEndWithoutAMistakeIsDone() {
		ask(drill(), new Bodies.Drill(Bilingual.same("abc"), 40, 95, 0), Response.NONE);
		type(one(TypeIn.class), "ab");
		now += SECOND;
		type(one(TypeIn.class), "c");
		assertThat(told).containsExactly(Response.parts(Map.of("text", "abc", "millis", "1000")));
	}

	@Test
	void itIsBegunAnewByAButton() {
		chinese(Response.parts(Map.of("text", "您好", "millis", "60000")));
		one(LinkButton.class).press();
		assertThat(told).containsExactly(Response.NONE);
		assertThat(one(TypeIn.class).text()).isEmpty();
		assertThat(figures()).contains("0 秒");
	}

	@Test
	void afterTheEndThePassageThatWasTypedIsShownWithItsMistakes() {
		var said = review(Samples.drill());
		assertThat(said).anyMatch(s -> s.startsWith("To be copied: 您好") && s.endsWith("Typed 13 of 32 characters, 2 mistakes."));
		assertThat(said).contains("Note · 22 characters a minute, 83.3 % right");
	}
}
