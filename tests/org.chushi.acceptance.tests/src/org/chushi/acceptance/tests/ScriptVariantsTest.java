package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.authoring.Project;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.core.Progress;
import org.chushi.core.Result.Refused;
import org.chushi.core.Result;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.model.Text;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.scripts.Variant.Deed;
import org.chushi.scripts.Variant.State;
import org.chushi.scripts.Variant.Step;
import org.chushi.scripts.Variant;
import org.chushi.scripts.Variants.Draft;
import org.chushi.scripts.Variants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Openers that agents write themselves, with and without a review. */
@Tag("C12")
class ScriptVariantsTest {

	private static final String WORDS = "您好{买家}，我是爱笑的{客服}，今天也会把您的事放在心上。";

	@TempDir
	Path folder;
	private House house;
	private Session agent;
	private Session other;
	private Session trainer;
	private Session lead;
	private Variants variants;

	@BeforeEach
	void open() {
		house = new House(folder);
		agent = house.person("agent", Role.NEWCOMER);
		other = house.person("other", Role.NEWCOMER);
		trainer = house.person("trainer", Role.TRAINER);
		lead = house.person("lead", Role.LEAD);
		variants = house.services.variants();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private static Draft opener(String text) {
		return new Draft("我的开场", text, "", "S-GREET", ScriptStage.OPENING, ScriptChannel.CHAT);
	}

	private void policy(String profile) {
		house.services.policies().choose(lead, profile).value();
	}

	private Result<String> copied(Session who, UUID variant) {
		return variants.copy(who, variant, Language.ZH, Map.of("buyer", "小满", "agent", "谷雨"));
	}

	@Test
	void whereNoReviewIsAskedForOnesOwnWordsAreUsedAtOnce() {
		policy("PP-SEVEN");
		Variant opener = variants.write(agent, opener(WORDS)).value();
		assertThat(variants.reviewed(agent)).isFalse();
		assertThat(copied(agent, opener.id()).value()).isEqualTo("您好小满，我是爱笑的谷雨，今天也会把您的事放在心上。");
		assertThat(variants.usable(agent).value()).extracting(Variant::id).containsExactly(opener.id());
	}

	@Test
	void whereAReviewIsAskedForTheyWaitForSomebodyElse() {
		policy("PP-STRICT");
		Variant opener = variants.write(agent, opener(WORDS)).value();
		assertThat(((Refused<?>) copied(agent, opener.id())).missing()).extracting(Missing::next).singleElement().satisfies(n -> assertThat(n.en()).contains("Send it to review"));
		variants.send(agent, opener.id()).value();
		assertThat(variants.waiting(trainer).value()).singleElement().satisfies(w -> assertThat(w.variant().id()).isEqualTo(opener.id()));
		assertThat(variants.approve(agent, opener.id(), 1)).isInstanceOf(Refused.class);
		variants.approve(trainer, opener.id(), 1).value();
		assertThat(copied(agent, opener.id()).isDone()).isTrue();
		assertThat(variants.waiting(trainer).value()).isEmpty();
	}

	@Test
	void aNewEditionWaitsAgainAndTheApprovedOneStaysInUse() {
		policy("PP-STRICT");
		UUID id = variants.write(agent, opener(WORDS)).value().id();
		variants.send(agent, id).value();
		variants.approve(lead, id, 1).value();
		variants.rewrite(agent, id, opener("您好{买家}，{客服}在的，慢慢说。")).value();
		assertThat(copied(agent, id).value()).contains("爱笑的谷雨");
		variants.send(agent, id).value();
		assertThat(variants.approve(lead, id, 1)).as("the edition before").isInstanceOf(Refused.class);
		variants.approve(lead, id, 2).value();
		assertThat(copied(agent, id).value()).isEqualTo("您好小满，谷雨在的，慢慢说。");
	}

	@Test
	void whatALeadWithdrewIsNotInUseAgainBecauseItsWriterWritesOn() {
		policy("PP-STRICT");
		UUID id = variants.write(agent, opener(WORDS)).value().id();
		variants.send(agent, id).value();
		variants.approve(lead, id, 1).value();
		variants.withdraw(lead, id, "承诺太满").value();
		assertThat(variants.rewrite(agent, id, opener("您好{买家}，{客服}在的，慢慢说。")).value().usable()).isEmpty();
		assertThat(copied(agent, id)).isInstanceOf(Refused.class);
		variants.send(agent, id).value();
		variants.approve(lead, id, 2).value();
		assertThat(copied(agent, id).value()).isEqualTo("您好小满，谷雨在的，慢慢说。");
	}

	@Test
	void whatIsGivenBackIsChangedBeforeItIsSentAgainAndAllOfItIsKept() {
		policy("PP-STRICT");
		UUID id = variants.write(agent, opener(WORDS)).value().id();
		variants.send(agent, id).value();
		assertThat(variants.giveBack(trainer, id, 1, " ")).isInstanceOf(Refused.class);
		variants.giveBack(trainer, id, 1, "“爱笑的”改成您自己的特点").value();
		assertThat(variants.send(agent, id)).isInstanceOf(Refused.class);
		assertThat(variants.rewrite(agent, id, opener(WORDS + " "))).as("the same words").isInstanceOf(Refused.class);
		variants.rewrite(agent, id, opener("您好{买家}，我是记性好的{客服}。")).value();
		variants.send(agent, id).value();
		variants.approve(trainer, id, 2).value();
		Variant now = variants.withdraw(agent, id, "换了花名").value();
		assertThat(now.state()).isEqualTo(State.WITHDRAWN);
		assertThat(now.usable()).isEmpty();
		assertThat(now.steps()).extracting(Step::deed).containsExactly(Deed.WRITTEN, Deed.SENT, Deed.RETURNED, Deed.WRITTEN, Deed.SENT,
				Deed.APPROVED, Deed.WITHDRAWN);
		assertThat(now.steps()).extracting(Step::words).contains(WORDS, "“爱笑的”改成您自己的特点", "换了花名");
		assertThat(copied(agent, id)).isInstanceOf(Refused.class);
	}

	@Test
	void nobodyReviewsTheirOwnWordsAndNobodyUsesThoseOfOthers() {
		policy("PP-STRICT");
		UUID id = variants.write(trainer, opener(WORDS)).value().id();
		variants.send(trainer, id).value();
		assertThat(variants.approve(trainer, id, 1)).isInstanceOf(Refused.class);
		assertThat(variants.giveBack(trainer, id, 1, "自己退")).isInstanceOf(Refused.class);
		variants.approve(lead, id, 1).value();
		assertThat(copied(agent, id)).isInstanceOf(Refused.class);
		assertThat(variants.rewrite(agent, id, opener("别人的{买家}"))).isInstanceOf(Refused.class);
		assertThat(variants.of(other, trainer.person())).isInstanceOf(Refused.class);
		assertThat(variants.withdraw(lead, id, "")).as("somebody else's without a reason").isInstanceOf(Refused.class);
		assertThat(variants.withdraw(lead, id, "不合适").value().steps()).extracting(Step::by).endsWith(lead.person());
	}

	@Test
	void wordsThatCannotBeSentAreNotKept() {
		for (Draft draft : List.of(opener(" "), opener("{"), opener("字".repeat(Variants.LONGEST_TEXT + 1)),
				new Draft("", WORDS, "", "", ScriptStage.OPENING, ScriptChannel.CHAT),
				new Draft("x", WORDS, "T-NOWHERE", "", ScriptStage.OPENING, ScriptChannel.CHAT))) {
			assertThat(((Refused<?>) variants.write(agent, draft)).missing()).as(draft.toString()).isNotEmpty();
		}
		assertThat(variants.of(agent, agent.person()).value()).isEmpty();
	}

	@Test
	void whatTheTeamDoesNotSayIsRefusedAndWhatIsOnlyUnwiseIsShown() {
		Refused<?> refused = (Refused<?>) variants.write(agent, opener("您好{买家}，全网第一的面霜，加我微信聊。"));
		assertThat(refused.missing()).extracting(m -> m.have().zh()).anyMatch(h -> h.contains("第一"));
		assertThat(((Refused<?>) variants.write(agent, opener("您好{卖家人}，我在。"))).missing()).as("a placeholder nobody knows").isNotEmpty();
		Result<Variant> kept = variants.write(agent, opener("我是谷雨！！！慢慢看。"));
		assertThat(((Result.Done<?>) kept).notes()).as("repeated marks, no greeting").isNotEmpty();
		assertThat(variants.check(agent, opener(WORDS)).value().findings()).isEmpty();
	}

	@Tag("C13")
	@Test
	void aTextMessageOfCareThatSellsIsRefused() {
		Draft selling = new Draft("防晒", "【示例店】您好，天热了，本店防晒霜只要 59 元：https://shop.example/1", "", "S-CARE", ScriptStage.SMS, ScriptChannel.SMS);
		assertThat(((Refused<?>) variants.write(agent, selling)).missing()).extracting(m -> m.have().zh()).anyMatch(h -> h.contains("59"))
				.anyMatch(h -> h.contains("https://"));
		Draft caring = new Draft("防晒", "【示例店】您好，天热了，中午少出门，记得喝水。拒收请回复R", "", "S-CARE", ScriptStage.SMS, ScriptChannel.SMS);
		assertThat(variants.check(agent, caring).value().sound()).isTrue();
	}

	@Test
	void aReasonToTakeOnesOwnBackMayBeLeftOutButIsNotEndless() {
		UUID id = variants.write(agent, opener(WORDS)).value().id();
		assertThat(variants.withdraw(agent, id, "长".repeat(Variants.LONGEST_REASON + 1)).isDone()).isFalse();
		assertThat(variants.withdraw(agent, id, "").isDone()).isTrue();
	}

	@Test
	void aNewEditionOfWordsWhoseScriptIsGoneBeginsWithoutIt() {
		Project project = house.services.projects().begin(trainer, "own-scripts", new Bilingual("自己的话术", "Scripts of our own")).value();
		ScriptBook book = (ScriptBook) project.addFile(ModelPackage.Literals.SCRIPT_BOOK, new Bilingual("话术", "Scripts")).value();
		ScriptTemplate script = (ScriptTemplate) project.add(book, ModelPackage.Literals.SCRIPT_TEMPLATE, -1).value();
		script.setTitle(text("等一下", "A moment"));
		script.setBody(text("您好，马上看。", "Let me see."));
		script.setScenario(house.services.packs().library().find(Scenario.class, "S-GREET").orElseThrow().getId());
		assertThat(project.save().value().published()).as(project.problems().toString()).isTrue();
		Variant own = variants.write(agent, new Draft("等一下", "您好，我在查。", script.getId(), "", ScriptStage.SMS, ScriptChannel.SMS)).value();
		assertThat(variants.draft(agent, own.id()).value().script()).isEqualTo(script.getId());
		project.delete(List.of(script), true).value();
		project.save().value();
		Draft begun = variants.draft(agent, own.id()).value();
		assertThat(begun.script()).isEmpty();
		assertThat(begun.scenario()).as("what is there still").isEqualTo(own.edition().scenario());
		assertThat(variants.rewrite(agent, own.id(), new Draft(begun.title(), "您好，马上回您。", begun.script(), begun.scenario(), begun.stage(),
				begun.channel())).isDone()).isTrue();
		assertThat(variants.draft(other, own.id()).isDone()).isFalse();
	}

	private static Text text(String zh, String en) {
		Text text = ModelFactory.eINSTANCE.createText();
		text.setZh(zh);
		text.setEn(en);
		return text;
	}

	@Test
	void whatHappensToManyEditionsIsWrittenOnceEach() {
		UUID id = variants.write(agent, opener(WORDS)).value().id();
		for (int n = 0; n < 30; n++) {
			variants.rewrite(agent, id, opener("您好{买家}，我是第 " + n + " 稿的{客服}。")).value();
		}
		Variant now = variants.of(agent, agent.person()).value().getFirst();
		assertThat(now.steps()).hasSize(31).extracting(Step::edition).isSorted();
		assertThat(now.edition().number()).isEqualTo(31);
		house.services.journal().rebuild(Progress.SILENT).value();
		assertThat(variants.of(agent, agent.person()).value()).containsExactly(now);
	}

	@Test
	void aVariantOfAScriptStandsWhereTheScriptStands() {
		Variant own = variants.write(agent, new Draft("等一下", "您好，我在查，{分钟} 分钟内回您。", "T-GREET-4", "", ScriptStage.SMS, ScriptChannel.SMS)).value();
		assertThat(own.edition().stage()).isEqualTo(ScriptStage.NEED);
		assertThat(own.edition().channel()).isEqualTo(ScriptChannel.CHAT);
		assertThat(variants.fields(agent, own.id()).value()).singleElement().satisfies(f -> assertThat(f.key()).isEqualTo("minutes"));
		assertThat(variants.fill(agent, own.id(), Language.ZH, Map.of("minutes", "三"))).isInstanceOf(Refused.class);
	}
}
