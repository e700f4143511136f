package org.chushi.internal.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

import org.chushi.assessment.GivenMark;
import org.chushi.assessment.MarkingQueue;
import org.chushi.assessment.MarkingSheet;
import org.chushi.assessment.MarkingTask;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.ui.ChoiceOption;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An essay is marked by two, and by a third where they differ. */
class MarkingTest extends OnStage {

	private UUID attempt;

	@BeforeEach
	void handIn() {
		attempt = house.sit(lin, ExamHouse.ESSAY);
	}

	private void queue(Session who) {
		stage.open(who, "", parent -> new MarkingView(parent, stage, () -> Waiting.of(house.marking, house.sealed, who),
				new SealedCard(stage, house.sealed, who), house.time.getZone()).start());
	}

	private MarkingTask first(Session who) {
		return house.marking.tasks(who).value().getFirst();
	}

	private void sheet(Session who) {
		sheet(who, house.marking);
	}

	private void sheet(Session who, MarkingQueue marking) {
		stage.open(who, first(who).task(), parent -> new SheetView(parent, stage, marking, house.panels, who).start());
	}

	/** A queue that cannot be written to at first. */
	private MarkingQueue brokenOnce() {
		AtomicBoolean whole = new AtomicBoolean();
		return new MarkingQueue() {
			@Override
			public Result<List<MarkingTask>> tasks(Session session) {
				return house.marking.tasks(session);
			}

			@Override
			public Result<MarkingSheet> sheet(Session session, String task) {
				return house.marking.sheet(session, task);
			}

			@Override
			public Result<Outcome> mark(Session session, String task, GivenMark given) {
				if (!whole.getAndSet(true)) {
					throw new IllegalStateException("a full disk");
				}
				return house.marking.mark(session, task, given);
			}
		};
	}

	/** Gives a mark by keys alone. */
	private void mark(Session who, char tone, char facts, String why) {
		sheet(who);
		stage.key(0, tone, tone);
		stage.key(0, facts, facts);
		Stage.type(stage.shell(), 0, why);
		stage.key(SWT.MOD1, '\r', SWT.CR);
	}

	@Test
	void theQueueSaysNothingOfWhoWroteIt() {
		queue(lead);
		assertThat(stage.words()).contains("谈谈你的理解。", "1 份等阅").doesNotContain("林新人");
		sheet(lead);
		assertThat(stage.words()).contains(ExamHouse.ESSAY, "参考答案", "先听，再问，后办。", "语气（最高 2 分）", "两人阅卷，你是第一位")
				.doesNotContain("林新人");
	}

	@Test
	void nobodyMarksTheirOwnAnswer() {
		house.sit(trainer, ExamHouse.ESSAY);
		assertThat(house.marking.tasks(lead).value()).hasSize(2);
		queue(trainer);
		assertThat(stage.words()).contains("1 份等阅").doesNotContain("2 份等阅");
	}

	@Test
	void anEmptyQueueSaysWhatFillsIt() {
		mark(lead, '3', '3', "");
		queue(lead);
		assertThat(stage.words()).contains("没有等着阅的答卷", "你自己写的和你阅过的不在其中");
	}

	private void sealedQueue(int waiting) {
		stage.open(trainer, "", parent -> new MarkingView(parent, stage,
				() -> Result.done(new Waiting(List.of(), waiting, house.sealed.isOpen(trainer))),
				new SealedCard(stage, house.sealed, trainer), house.time.getZone()).start());
	}

	@Test
	void withoutAnythingSealedNothingIsSaidOfIt() {
		queue(lead);
		assertThat(stage.words()).doesNotContain("密封试卷");
	}

	@Test
	void sealedPapersAreOpenedWithThePassphraseAndLockedAgain() {
		house.sealed.make(lead, "一二三四五六七八九十甲乙".toCharArray(), false).value();
		sealedQueue(2);
		assertThat(stage.words()).contains("密封试卷", "2 份密封答卷等待评分", "已锁");
		stage.meanwhile(d -> {
			Stage.type(d, 0, "not the passphrase");
			Widgets.press(d, "打开并评分");
			assertThat(Widgets.words(d)).contains("口令短语打不开密钥。");
			Stage.type(d, 0, "一二三四五六七八九十甲乙");
			Widgets.press(d, "打开并评分");
		});
		stage.press("用口令短语打开…");
		assertThat(stage.told).containsExactly("0 份答卷已有成绩，0 份等待人工阅卷。", "refresh");
		assertThat(house.sealed.isOpen(trainer)).isTrue();
		sealedQueue(0);
		assertThat(stage.words()).contains("已打开").doesNotContain("给新交的答卷评分");
		stage.press("锁上");
		assertThat(house.sealed.isOpen(trainer)).isFalse();
	}

	@Test
	void aMarkIsGivenByKeysAndTheNextAnswerComes() {
		house.sit(wu, "客户说完再开口，事情办完再回访，一步不落。");
		String task = first(lead).task();
		mark(lead, '3', 'B', "不错");
		String next = first(lead).task();
		assertThat(next).isNotEqualTo(task);
		assertThat(stage.told).containsExactly("已记下。还要第二位阅卷人。", "marking.sheet/" + next);
	}

	@Test
	void anOpenCriterionIsSaidAtItsPlaceAndNothingIsStored() {
		sheet(lead);
		assertThat(stage.words()).doesNotContain("这一项还没有选等级");
		stage.key(0, '1', '1');
		stage.press("提交，阅下一份");
		assertThat(stage.words()).containsOnlyOnce("这一项还没有选等级").contains("合计 0/4 分");
		assertThat(house.marking.tasks(lead).value()).hasSize(1);
		stage.those(ChoiceOption.class).getLast().press();
		stage.settle();
		assertThat(stage.words()).doesNotContain("这一项还没有选等级").contains("合计 2/4 分");
	}

	@Test
	void aSecondPressDoesNotStoreTheMarkTwice() {
		sheet(lead);
		stage.slow();
		stage.key(0, '3', '3');
		stage.key(0, '3', '3');
		stage.press("提交，阅下一份");
		stage.press("提交，阅下一份");
		stage.work();
		assertThat(stage.told).containsExactly("已记下。还要第二位阅卷人。");
	}

	@Test
	void aMarkThatCouldNotBeStoredCanBeGivenAgain() {
		sheet(lead, brokenOnce());
		stage.key(0, '3', '3');
		stage.key(0, '3', '3');
		assertThatThrownBy(() -> stage.press("提交，阅下一份")).hasRootCauseMessage("a full disk");
		stage.press("提交，阅下一份");
		assertThat(stage.told).contains("已记下。还要第二位阅卷人。");
	}

	@Test
	void whatIsChosenAndTypedOutlivesAChangeOfTheme() {
		sheet(lead);
		stage.key(0, '2', '2');
		Stage.type(stage.shell(), 0, "再想想");
		stage.again(parent -> new SheetView(parent, stage, house.marking, house.panels, lead).start());
		assertThat(stage.those(ChoiceOption.class).get(1).selected()).isTrue();
		assertThat(stage.those(Field.class).getFirst().text()).isEqualTo("再想想");
	}

	@Test
	void twoWhoAgreeSettleIt() {
		mark(lead, '3', '2', "");
		sheet(trainer);
		assertThat(stage.words()).contains("两人阅卷，你是第二位", "差得太多时由第三位定分");
		mark(trainer, '3', '3', "");
		assertThat(stage.told).anyMatch(t -> t.startsWith("已定分：87.5 %"));
		assertThat(house.exams.results(lead, lin.person()).value().getFirst().awaitsMarks()).isFalse();
	}

	@Test
	void whereTwoDifferAThirdDecidesAndSaysWhy() {
		mark(lead, '3', '3', "");
		mark(trainer, '1', '1', "");
		assertThat(stage.told).contains("已记下。你和第一位差得太多，要由第三位定分。");
		Session third = house.person("qian", "钱老师", Role.TRAINER);
		queue(third);
		assertThat(stage.words()).contains("1 份由你定分");
		sheet(third);
		assertThat(stage.words()).contains("两位阅卷人差得太多，由你定分", "他们给了多少，这里不显示");
		mark(third, '2', '2', "");
		assertThat(stage.words()).contains("由你定分，请写明理由");
		assertThat(house.exams.results(lead, lin.person()).value().getFirst().awaitsMarks()).isTrue();
		mark(third, '2', '2', "按标准");
		assertThat(stage.told).anyMatch(t -> t.startsWith("已定分：50 %") || t.startsWith("已定分：50.0 %"));
		assertThat(house.exams.results(lead, lin.person()).value().getFirst().attempt()).isEqualTo(attempt);
	}

	@Test
	void whoSkipsComesToTheNextAndBackToTheQueueAtItsEnd() {
		sheet(lead);
		stage.press("跳过");
		assertThat(stage.told).containsExactly("marking/");
		assertThat(List.of(first(lead).marks())).containsExactly(0);
	}
}
