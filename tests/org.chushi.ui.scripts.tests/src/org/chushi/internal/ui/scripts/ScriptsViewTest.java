package org.chushi.internal.ui.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import org.chushi.core.Language;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.scripts.ScenarioCard;
import org.chushi.scripts.Scripts;
import org.chushi.scripts.Variant.State;
import org.chushi.scripts.Variants.Draft;
import org.chushi.ui.DataTable;
import org.chushi.ui.Field;
import org.chushi.ui.Page;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptsViewTest {

	@TempDir
	Path folder;
	private Team team;
	private Stage stage;

	@BeforeEach
	void open() {
		team = new Team(folder);
		stage = new Stage(team.agent);
	}

	@AfterEach
	void close() {
		stage.close();
		team.close();
	}

	private Page show(Optional<Object> kept) {
		return stage.open("", kept, shell -> new ScriptsView(shell, stage, team.room(team.agent)).start());
	}

	private void search(String words) {
		stage.field("找话术").text(words);
		enter(stage.field("找话术"));
	}

	private void enter(Field field) {
		field.control().notifyListeners(SWT.DefaultSelection, new Event());
		stage.settle();
	}

	@Test
	void wordsAndEnterCopyWhatHasNothingToFillIn() {
		show(Optional.empty());
		search("结束语");
		assertThat(team.board).containsExactly("好的，今天的问题都处理好了。之后有任何情况，直接在这里留言，我会接着跟进。祝您今天顺心。");
		assertThat(stage.told).anyMatch(t -> t.contains("已复制：结束语"));
		assertThat(team.scripts.recent(team.agent).value()).hasSize(1);
	}

	@Test
	void theFirstGapGetsTheKeyboardAndEnterCopiesWhenTheLastOneIsFilled() {
		show(Optional.empty());
		search("查到停在哪里");
		assertThat(team.board).isEmpty();
		assertThat(stage.field("运单号").control().isFocusControl()).isTrue();
		stage.field("运单号").text("dx20261122001");
		enter(stage.field("运单号"));
		assertThat(stage.field("地点").control().isFocusControl()).isTrue();
		stage.field("地点").text("杭州转运中心");
		stage.field("小时").text("24");
		assertThat(stage.words()).as("as the customer sees it").contains("停在杭州转运中心");
		enter(stage.field("小时"));
		assertThat(team.board).singleElement().asString().startsWith("查到了：包裹 DX20261122001 停在杭州转运中心");
	}

	@Test
	void whatIsNotAsItsKindAsksForIsSaidAtItsFieldAndNothingIsCopied() {
		show(Optional.empty());
		search("发货 什么时候");
		stage.field("订单号").text("不知道");
		stage.field("日期").text("11-30");
		enter(stage.field("日期"));
		assertThat(team.board).isEmpty();
		assertThat(stage.words()).contains("6 到 32 位字母或数字");
		assertThat(stage.field("订单号").control().isFocusControl()).isTrue();
	}

	@Test
	void whatWasFilledInStandsInTheNextScriptUntilTheNextCustomer() {
		show(Optional.empty());
		search("看过商品来问");
		stage.field("客服").text("谷雨");
		stage.field("买家").text("芒种");
		search("夜间留言");
		assertThat(stage.field("买家").text()).isEqualTo("芒种");
		stage.press("下一位顾客");
		assertThat(stage.field("买家").text()).isEmpty();
		assertThat(stage.field("找话术").control().isFocusControl()).isTrue();
	}

	@Test
	void whatIsAtHandHasAKeyOfItsOwn() {
		team.scripts.favourite(team.agent, "T-GREET-5", true).value();
		show(Optional.empty());
		assertThat(stage.words()).contains("1  结束语");
		stage.field("找话术").setFocus();
		stage.key(SWT.MOD1, '1');
		assertThat(team.board).hasSize(1);
	}

	@Test
	void aFavouriteIsMarkedAtOnceAndTheListCanBeNarrowedToThem() {
		show(Optional.empty());
		search("确认丢件");
		stage.press("收藏这条");
		stage.field("找话术").text("");
		Offer offer = Offer.read(team.room(team.agent)).value();
		assertThat(offer.atHand()).singleElement().satisfies(f -> assertThat(f.title().zh()).isEqualTo("确认丢件"));
		assertThat(offer.matching("", "", Optional.empty(), Offer.Whose.FAVOURITE)).hasSize(1);
		assertThat(offer.matching("", "", Optional.empty(), Offer.Whose.OWN)).isEmpty();
	}

	@Test
	void whereNothingIsFoundThatIsSaid() {
		show(Optional.empty());
		search("没有这样的词");
		assertThat(stage.words()).contains("没有符合的");
		assertThat(stage.those(DataTable.class).getFirst().rows()).isEmpty();
		assertThat(team.board).isEmpty();
	}

	@Test
	void aScenarioThatIsGoneMeanwhileIsNoLongerAskedForAndTheOthersStayThemselves() {
		AtomicReference<Predicate<ScenarioCard>> there = new AtomicReference<>(s -> true);
		Scripts scripts = (Scripts) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Scripts.class },
				(proxy, method, arguments) -> method.getName().equals("scenarios")
						? team.scripts.scenarios(team.agent).map(all -> all.stream().filter(there.get()).toList())
						: method.invoke(team.scripts, arguments));
		Room room = new Room(scripts, team.variants, team.search, team.board::add, team.agent, team.clock);
		List<ScenarioCard> all = team.scripts.scenarios(team.agent).value();
		Page page = stage.open("", Optional.empty(), shell -> new ScriptsView(shell, stage, room).start());
		Combo chooser = stage.those(Combo.class).getFirst();
		choose(chooser, all.size());
		there.set(s -> !s.id().equals(all.getFirst().id()));
		stage.recorded();
		assertThat(chooser.getText()).isEqualTo(all.getLast().title().zh());
		there.set(s -> s.id().equals(all.getFirst().id()));
		stage.recorded();
		assertThat(chooser.getSelectionIndex()).as("every one").isZero();
		assertThat(chooser.getItemCount()).isEqualTo(2);
		assertThat(stage.those(DataTable.class).getFirst().rows()).hasSizeGreaterThan(20);
		assertThat(page.memento()).isPresent();
	}

	private void choose(Combo chooser, int index) {
		chooser.select(index);
		chooser.notifyListeners(SWT.Selection, new Event());
		stage.settle();
	}

	@Test
	void theFirstHitIsSeenBeforeItIsTakenAndTheSearchKeepsTheKeyboard() {
		show(Optional.empty());
		stage.field("找话术").setFocus();
		stage.field("找话术").text("结束语");
		stage.settle();
		assertThat(stage.words()).contains("祝您今天顺心");
		assertThat(stage.field("找话术").control().isFocusControl()).isTrue();
		assertThat(team.board).isEmpty();
		stage.field("找话术").text("查到停在哪里");
		stage.settle();
		assertThat(stage.words()).contains("运单号").doesNotContain("祝您今天顺心");
	}

	@Test
	void whatWasChosenStaysThoughTheListIsMadeAgain() {
		show(Optional.empty());
		stage.field("找话术").text("物流");
		stage.settle();
		DataTable<?> table = stage.those(DataTable.class).getFirst();
		table.select(2);
		table.table().notifyListeners(SWT.Selection, new Event());
		stage.settle();
		String third = ((Found) table.rows().get(2)).title().zh();
		team.scripts.favourite(team.agent, "T-GREET-5", true).value();
		stage.recorded();
		assertThat(stage.words()).contains(third);
		assertThat(table.selected().map(f -> ((Found) f).title().zh())).contains(third);
	}

	@Test
	void twoCopiesInARowAreBothCountedAndTheBoardHasTheLast() {
		team.scripts.favourite(team.agent, "T-GREET-5", true).value();
		team.variants.write(team.agent, new Draft("我的", "您好，我在。", "", "", ScriptStage.OPENING, ScriptChannel.CHAT)).value();
		Room room = team.room(team.agent);
		Offer offer = Offer.read(room).value();
		show(Optional.empty());
		stage.slow();
		Copying copying = new Copying(stage, room, (found, refused) -> { });
		Found own = offer.all().getFirst();
		Found team = offer.atHand().getFirst();
		copying.copy(own, Language.ZH, Map.of());
		copying.copy(own, Language.ZH, Map.of());
		copying.copy(team, Language.ZH, Map.of());
		stage.work();
		stage.work();
		assertThat(this.team.board).hasSize(2).first().isEqualTo("您好，我在。");
		assertThat(this.team.board.getLast()).endsWith("祝您今天顺心。");
	}

	@Test
	void aClipboardThatIsHeldByOthersIsSaidAndNothingBreaks() {
		Board busy = Board.guarded(text -> {
			throw new SWTError(DND.ERROR_CANNOT_SET_CLIPBOARD);
		});
		assertThat(busy.put("x")).isFalse();
		Room room = new Room(team.scripts, team.variants, team.search, busy, team.agent, team.clock);
		stage.open("", Optional.empty(), shell -> new ScriptsView(shell, stage, room).start());
		search("结束语");
		assertThat(stage.told).anyMatch(t -> t.contains("剪贴板正被别的程序占用")).noneMatch(t -> t.contains("已复制"));
	}

	@Test
	void ownWordsAreRewrittenFromWhatIsStillThere() {
		UUID own = team.variants.write(team.agent, new Draft("我的", "您好，我在。", "T-GREET-5", "", ScriptStage.OPENING, ScriptChannel.CHAT)).value().id();
		show(Optional.empty());
		search("您好，我在。");
		stage.meanwhile(d -> {
			assertThat(Widgets.those(d, Combo.class)).as("it stands where its script stands").isEmpty();
			Stage.field(d, "内容").text("您好，我一直在。");
			Widgets.press(d, "保存");
		});
		stage.press("修改…");
		assertThat(team.variants.of(team.agent, team.agent.person()).value()).singleElement().satisfies(v -> {
			assertThat(v.id()).isEqualTo(own);
			assertThat(v.edition().text()).isEqualTo("您好，我一直在。");
		});
	}

	@Test
	void whatWasATextMessageAndIsAnOpenerNowIsSentInAChat() {
		team.variants.write(team.agent, new Draft("天热了", "【示例店】您好，天热了，中午少出门，记得喝水。拒收请回复R", "", "S-CARE", ScriptStage.SMS, ScriptChannel.SMS)).value();
		show(Optional.empty());
		search("天热了");
		stage.meanwhile(d -> {
			choose(Widgets.those(d, Combo.class).get(1), ScriptStage.OPENING.getValue());
			Widgets.press(d, "保存");
		});
		stage.press("修改…");
		assertThat(team.variants.of(team.agent, team.agent.person()).value().getFirst().edition().channel()).isEqualTo(ScriptChannel.CHAT);
	}

	@Test
	void whoTypesTheSoundsFindsTheScriptToo() {
		team.search.await();
		show(Optional.empty());
		stage.field("找话术").text("jieshuyu");
		stage.settle();
		assertThat(stage.those(DataTable.class).getFirst().rows()).extracting(f -> ((Found) f).title().zh()).contains("结束语");
	}

	@Test
	void aCampaignTellsItsLastDay() {
		show(Optional.empty());
		search("感恩季 规则");
		assertThat(stage.words()).contains("活动到 2026-11-30，还有 8 天");
	}

	@Test
	void anotherThemeLosesNothingThatWasTyped() {
		Page before = show(Optional.empty());
		search("查到停在哪里");
		stage.field("地点").text("杭州");
		stage.press("用英文");
		Optional<Object> kept = before.memento();
		show(kept);
		assertThat(stage.field("找话术").text()).isEqualTo("查到停在哪里");
		assertThat(stage.field("地点").text()).isEqualTo("杭州");
		assertThat(stage.words()).contains("stands in 杭州");
	}

	@Test
	void ownWordsAreCheckedKeptAndSentToReview() {
		team.review(true, false);
		show(Optional.empty());
		stage.meanwhile(d -> {
			Stage.field(d, "名称").text("我的开场");
			Stage.field(d, "内容").text("您好{买家}，我是记性好的{客服}。");
			Widgets.press(d, "保存");
		});
		stage.press("写一条自己的…");
		assertThat(team.variants.of(team.agent, team.agent.person()).value()).singleElement()
				.satisfies(v -> assertThat(v.state()).isEqualTo(State.WRITTEN));
		stage.recorded();
		search("记性好");
		assertThat(stage.words()).contains("已写，未送审");
		stage.press("送审");
		assertThat(team.variants.waiting(team.lead).value()).hasSize(1);
		assertThat(team.board).isEmpty();
	}

	@Test
	void whatIsWithdrawnIsAskedAboutFirst() {
		team.variants.write(team.agent, new Draft("我的", "您好，我在。", "", "", ScriptStage.OPENING, ScriptChannel.CHAT)).value();
		show(Optional.empty());
		stage.field("找话术").text("我的");
		search("您好，我在。");
		assertThat(team.board).containsExactly("您好，我在。");
		stage.meanwhile(d -> Widgets.press(d, "取消"));
		stage.press("撤下…");
		assertThat(team.variants.usable(team.agent).value()).hasSize(1);
		stage.meanwhile(d -> Widgets.press(d, "撤下"));
		stage.press("撤下…");
		assertThat(team.variants.usable(team.agent).value()).isEmpty();
	}

	@Test
	void whoMaySignIsLedToTheTrialChat() {
		show(Optional.empty());
		assertThat(stage.words()).doesNotContain("试聊…");
		stage.as(team.trainer);
		stage.open("", Optional.empty(), shell -> new ScriptsView(shell, stage, team.room(team.trainer)).start());
		stage.press("试聊…");
		assertThat(stage.told).anyMatch(t -> t.startsWith("scripts.trial/"));
	}

	@Test
	void wordsThatAreRefusedStayInTheDialogWithTheReason() {
		show(Optional.empty());
		stage.meanwhile(d -> {
			Stage.field(d, "名称").text("x");
			Stage.field(d, "内容").text("全网第一，加我微信");
			Widgets.press(d, "保存");
			assertThat(Widgets.words(d)).contains("这样写还不能保存");
			assertThat(Stage.field(d, "内容").text()).isEqualTo("全网第一，加我微信");
		});
		stage.press("写一条自己的…");
		assertThat(team.variants.of(team.agent, team.agent.person()).value()).isEmpty();
	}

	@Test
	void theSystemsClipboardGetsTheTextItself() {
		Board.system(stage.display()).put("您好\n\n在的");
		org.eclipse.swt.dnd.Clipboard clipboard = new org.eclipse.swt.dnd.Clipboard(stage.display());
		assertThat(clipboard.getContents(org.eclipse.swt.dnd.TextTransfer.getInstance())).isEqualTo("您好\n\n在的");
		clipboard.dispose();
	}
}
