package org.chushi.internal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.chushi.content.Texts;
import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.model.ListedPhrase;
import org.chushi.model.PhraseKind;
import org.chushi.model.PhraseList;
import org.chushi.model.ScriptChannel;
import org.chushi.model.ScriptStage;
import org.chushi.wording.Draft;
import org.chushi.wording.Finding;
import org.chushi.wording.TextChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The LISTS of the pack {@code chushi.wording}, on sentences of ordinary service. */
class ShippedListsTest {

	private static final List<PhraseList> LISTS = Shipped.lists();
	private static final TextChecker CHECKER = new TextCheckBook(TextCheckBook.standard()).with(LISTS, List.of());

	private static List<Finding> check(String text, Language language, ScriptStage stage) {
		return CHECKER.check(new Draft(text, language, Optional.of(stage), Optional.of(ScriptChannel.CHAT), false, Optional.empty()));
	}

	@Test
	void everyKindHasAListWithItsReasonInBothLanguages() {
		assertThat(LISTS).extracting(PhraseList::getKind).contains(PhraseKind.values());
		assertThat(LISTS).noneMatch(l -> Texts.of(l.getReason()).blank());
		assertThat(LISTS.stream().mapToInt(l -> l.getPhrases().size()).sum()).isGreaterThan(300);
	}

	@Test
	void everyPhraseIsFoundWhereItStandsAloneUnlessItIsAllowed() {
		for (PhraseList list : LISTS) {
			for (ListedPhrase phrase : list.getPhrases()) {
				if (list.getKind() != PhraseKind.ALLOWED) {
					assertThat(new Lists(List.of(list), List.of()).of(phrase.getText(), false).found(list.getKind())).as(phrase.getText()).isNotEmpty();
				}
			}
		}
	}

	@Test
	void whatIsWrittenInsteadIsItselfNotListed() {
		for (PhraseList list : LISTS) {
			for (ListedPhrase phrase : list.getPhrases()) {
				if (phrase.getInstead() != null) {
					assertThat(check(phrase.getInstead(), Language.ZH, ScriptStage.NEED)).as(phrase.getInstead()).noneMatch(f -> f.severity() == Severity.ERROR);
				}
			}
		}
	}

	@Test
	void nothingIsFoundInOrdinaryMessages() {
		List<String> ordinary = Tables.lines("ordinary.txt").toList();
		assertThat(ordinary).hasSizeGreaterThan(80);
		assertThat(ordinary).allSatisfy(o -> assertThat(check(o, Language.ZH, ScriptStage.AFTER_SALES)).extracting(f -> f.reason().zh()).as(o).isEmpty());
	}

	@Test
	void nothingIsFoundInOrdinaryEnglishMessages() {
		assertThat(Tables.lines("ordinary-en.txt").toList())
				.allSatisfy(o -> assertThat(check(o, Language.EN, ScriptStage.AFTER_SALES)).extracting(f -> f.reason().en()).as(o).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "您好，很高兴为您服务，请问有什么可以帮您？", "亲，在的，您请说。", "非常抱歉让您久等了，我马上帮您查一下物流。", "您的包裹已经到广州了，预计后天送达，请您留意电话。",
			"我第一时间帮您反馈给仓库，有结果了马上告诉您。", "最近天气热，出门记得防晒，回家先洁面再保湿。", "您最好拍张照片发给我，我帮您看看是不是运输时压到的。",
			"这款支持七天无理由退货，退货运费由我们承担。", "没关系的，尺码不合适可以换，您把订单号发我就好。", "您第一次购买可以先看看尺码表，也可以把身高体重告诉我。",
			"不是您的问题，是我们没有写清楚，给您添麻烦了。", "退款一般在一到三个工作日内原路返回，请您留意。", "不知道您更在意保湿还是清爽？我按您的需要来选。", "好的，已经为您登记了，今天18:00前给您回复。",
			"感谢您的支持，祝您生活愉快！", "您看这样处理可以吗？", "我理解您的心情，换作是我也会着急。", "换季容易过敏，建议先在耳后试用，如有不适请先停用并咨询医生。" })
	void ordinaryServiceIsLeftAlone(String text) {
		assertThat(check(text, Language.ZH, ScriptStage.AFTER_SALES)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Hello, how may I help you today?", "I am sorry that you had to wait; let me look at the parcel at once.",
			"First of all, thank you for telling us. We will do our best to mend it.", "It is not your fault; the page was not clear.",
			"You can return it within seven days, and we pay for the way back.", "The refund takes one to three working days." })
	void ordinaryEnglishServiceIsLeftAlone(String text) {
		assertThat(check(text, Language.EN, ScriptStage.AFTER_SALES)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "我们是全网第1的品牌", "这是最 便 宜的", "加我V信：abc", "好評返現5元", "这是國家級品质", "您应该看清楚再买", "你自己没看详情页", "爱买不买",
			"不归我管", "加微*信领红包", "这款可以根治痘痘", "保证明天肯定到", "力口微信", "Ｑ Ｑ群里有优惠", "全网最亻圭", "不知道" })
	void whatTheTeamsForbidIsFound(String text) {
		assertThat(check(text, Language.ZH, ScriptStage.AFTER_SALES)).anyMatch(f -> f.severity() != Severity.INFO);
	}
}
