package org.chushi.internal.ui.honour;

import static org.assertj.core.api.Assertions.assertThat;

import org.chushi.core.Language;
import org.chushi.honour.ProposalState;
import org.chushi.honour.Proposals;
import org.chushi.people.Role;
import org.chushi.ui.Field;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdeasViewTest {

	private final Ideas ideas = Ideas.some();
	private Stage stage;

	private void show(Role role) {
		stage = new Stage(role, false, Language.ZH, 100);
		stage.show(ideas);
	}

	@AfterEach
	void close() {
		stage.close();
	}

	/** What cannot be sent is said where it is typed, and nothing of it is sent. */
	@Test
	void aBlankOrEndlessCommentIsSaidAtItsFieldAndNotSent() {
		show(Role.NEWCOMER);
		stage.press(t(Messages.IdeasView_comments, ideas.all.getFirst().comments().size()));
		int before = ideas.all.getFirst().comments().size();
		stage.press(t(Messages.IdeasView_say));
		assertThat(stage.words()).contains(t(Messages.IdeasView_sayFirst));
		stage.those(Field.class).getFirst().text(" 　 ");
		stage.press(t(Messages.IdeasView_say));
		assertThat(stage.words()).contains(t(Messages.IdeasView_sayFirst));
		stage.those(Field.class).getFirst().text("长".repeat(Proposals.LONGEST_COMMENT + 1));
		assertThat(stage.words()).as("it is being mended").doesNotContain(t(Messages.IdeasView_sayFirst));
		stage.press(t(Messages.IdeasView_say));
		assertThat(stage.words()).contains(t(Messages.IdeasView_sayLess, Proposals.LONGEST_COMMENT));
		assertThat(ideas.all.getFirst().comments()).hasSize(before);
		assertThat(ideas.comments).as("the desk was not asked").isZero();
	}

	private String t(Messages message, Object... arguments) {
		return stage.t(message, arguments);
	}

	@Test
	void aVoiceIsGivenAndTakenBackWithOneButton() {
		show(Role.NEWCOMER);
		stage.press(t(Messages.IdeasView_support, 6));
		stage.recorded();
		assertThat(ideas.all.getFirst().supported()).isTrue();
		stage.press(t(Messages.IdeasView_support, 7));
		assertThat(ideas.all.getFirst().voices()).isEqualTo(6);
	}

	@Test
	void somethingIsProposedInADialogAndSeenAtOnce() {
		show(Role.NEWCOMER);
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, t(Messages.Proposing_do));
			assertThat(dialog.isDisposed()).as("nothing is written yet").isFalse();
			var fields = Widgets.those(dialog, Field.class);
			fields.get(0).text("太长的标题");
			fields.get(1).text("怎么做");
			fields.get(2).text("因为");
			Widgets.press(dialog, t(Messages.Proposing_do));
			assertThat(Widgets.words(dialog)).as("refused, and what was typed stays").contains("标题太长");
			fields.get(0).text("午休读诗");
			Widgets.press(dialog, t(Messages.Proposing_do));
		});
		stage.press(t(Messages.IdeasView_propose));
		stage.recorded();
		assertThat(stage.words()).contains("午休读诗", t(Messages.IdeasView_withdraw));
	}

	@Test
	void commentsAreUnfoldedAndWhatIsTypedStaysWhileOthersDoSomething() {
		show(Role.NEWCOMER);
		assertThat(stage.words()).doesNotContain("不许打错字");
		stage.press(t(Messages.IdeasView_comments, 1));
		assertThat(stage.words()).contains("不许打错字");
		stage.those(Field.class).getFirst().text("我报名");
		stage.recorded();
		assertThat(stage.those(Field.class).getFirst().text()).isEqualTo("我报名");
		stage.press(t(Messages.IdeasView_say));
		stage.recorded();
		assertThat(ideas.all.getFirst().comments()).hasSize(2);
		assertThat(stage.those(Field.class).getFirst().text()).isEmpty();
	}

	@Test
	void aSecondPressSaysNothingTwice() {
		show(Role.NEWCOMER);
		stage.press(t(Messages.IdeasView_comments, 1));
		stage.those(Field.class).getFirst().text("我报名");
		stage.slow();
		stage.press(t(Messages.IdeasView_say));
		stage.press(t(Messages.IdeasView_say));
		stage.work();
		assertThat(ideas.all.getFirst().comments()).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = { "NEWCOMER", "MENTOR", "TRAINER" })
	void whoIsNoLeadIsNotOfferedToDecide(Role role) {
		show(role);
		assertThat(stage.words().lines()).doesNotContain(t(Messages.IdeasView_merge), t(Messages.IdeasView_take));
	}

	@Test
	void aLeadTakesAnIdeaWithAReasonAndItsMakerIsThanked() {
		show(Role.LEAD);
		stage.meanwhile(dialog -> {
			Widgets.press(dialog, t(Messages.IdeasView_take));
			assertThat(dialog.isDisposed()).as("without a reason").isFalse();
			Widgets.those(dialog, Field.class).getFirst().text("下周五开始");
			Widgets.press(dialog, t(Messages.IdeasView_take));
		});
		stage.press(t(Messages.IdeasView_take));
		stage.recorded();
		assertThat(ideas.all.getFirst().state()).isEqualTo(ProposalState.TAKEN);
		assertThat(stage.words()).contains("下周五开始", t(Messages.IdeasView_thank, "小满", "周五打字接力赛"));
	}

	@Test
	void whereNothingIsProposedYetThePageSaysWhatToDo() {
		ideas.all.clear();
		show(Role.NEWCOMER);
		assertThat(stage.words()).contains(t(Messages.IdeasView_noneWords));
	}

	@Test
	void veryManyIdeasAreShownABatchAtATime() {
		ideas.more(300);
		show(Role.NEWCOMER);
		assertThat(stage.words()).contains("第 15 场比赛").doesNotContain("第 16 场比赛");
		stage.press("再显示 20 条（还有 284 条）");
		assertThat(stage.words()).contains("第 35 场比赛").doesNotContain("第 36 场比赛");
	}
}
