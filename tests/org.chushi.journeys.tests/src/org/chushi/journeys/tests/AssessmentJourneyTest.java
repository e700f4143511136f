package org.chushi.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import org.chushi.core.Language;
import org.chushi.journeys.tests.RunningWorkbench.Running;
import org.chushi.workspace.DemoTeam;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a trainer does, in the real window and once in each language: a bank of 10,000 questions is imported, a paper is built
 * and set, two people sit it, the program is killed under one of them, a wrong key is found by the analysis and put right.
 */
@ExtendWith(RunningWorkbench.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AssessmentJourneyTest {

	private static final String FIRST = "qiufen";
	private static final String SECOND = "mangzhong";
	private static final int QUESTIONS = 10;
	private static final int MINUTES = 40;
	/** Of an exam of less than an hour. */
	private static final String LEFT = "(?<minutes>\\d+):(?<seconds>\\d\\d)";

	@TempDir
	Path folder;

	private static final Colleague COLLEAGUE = new Colleague();
	private static final Cohort COHORT = new Cohort(COLLEAGUE);

	@Test
	@Order(1)
	void fromBankToItemReportInChinese(Person person, Running program) throws IOException, InterruptedException {
		new Way(person, program, Language.ZH).go();
	}

	@Test
	@Order(2)
	void fromBankToItemReportInEnglish(Person person, Running program) throws IOException, InterruptedException {
		new Way(person, program, Language.EN).go();
	}

	/** The way in one language. */
	private final class Way {
		private final Person person;
		private final Running program;
		private final Language language;
		private final SumsBank bank;
		private final String code;

		Way(Person person, Running program, Language language) {
			this.person = person;
			this.program = program;
			this.language = language;
			bank = new SumsBank(language);
			code = "P-SUMS-" + language.tag().toUpperCase(Locale.ROOT);
		}

		void go() throws IOException, InterruptedException {
			person.speaks(language);
			in("bailu");
			CompletableFuture<Void> joined = CompletableFuture.runAsync(COHORT::join);
			importTheBank();
			buildThePaper();
			// the list that comes next offers everybody who is there when it is read
			joined.join();
			saveThePaper();
			setItForPeople();
			person.signsOut();
			CompletableFuture<Void> sat = CompletableFuture.runAsync(() -> COHORT.sit(code, bank, language));
			beginAndGoAway();
			sat.join();
			sitThroughAKill();
			handIn(FIRST);
			in("bailu");
			findTheWrongKey();
			putItRight();
			readTheItem();
			person.signsOut();
		}

		private String say(String zh, String en) {
			return language == Language.ZH ? zh : en;
		}

		private Pattern left() {
			return Pattern.compile(say("剩 " + LEFT, LEFT + " left"));
		}

		private void in(String name) {
			person.signsIn(name, DemoTeam.PASSWORD);
		}

		private void picture(String name) {
			person.picture(name + "-" + language.tag());
		}

		private void importTheBank() {
			Path file = bank.write(folder);
			person.pressesExactly(say("题库", "Banks"));
			person.presses(say("导入题目", "Import questions"));
			person.types(say("题库文件", "Question file"), file.toString());
			person.pressesExactly(say("预览", "Look into it"));
			person.sees(say("认出 10,000 道题", "10,000 questions recognised"));
			person.sees(say("错误 2", "2 errors"));
			person.looksAt(say("看里面有什么", "What is in it"));
			picture("import-preview");
			person.presses(say("导入 10,000 道题", "Import 10,000 questions"));
			person.sees(say("已导入：新题 10,000 道", "Imported: 10,000 new"));
			person.presses(say("看题库", "See the banks"));
			person.selects(bank.title());
			person.presses(say("只在它里面找", "Search it alone"));
			person.types(say("题干、代码或标签里的词", "Words of stem, code or tags"), bank.tag());
			person.selects(bank.doubted());
			person.sees(bank.rightKey());
			person.looksAt(say("找题", "Find questions"));
			picture("banks");
		}

		private void buildThePaper() {
			person.pressesExactly(say("组卷", "Papers"));
			person.presses(say("新建试卷", "Build a paper"));
			person.typesLast(say("名称", "Title"), say("算价", "What the buyer pays"));
			person.types(say("试卷名称", "Title"), "售后计价月考");
			person.types(say("英文名称（可不写）", "English title (optional)"), "Monthly paper on sums");
			person.types(say("代码（定了不再改）", "Code (never changes)"), code);
			person.types(say("限时（分钟）", "Time limit (minutes)"), Integer.toString(MINUTES));
			person.types(say("及格线（%）", "Cut score (%)"), "80");
			person.types(say("平行卷数", "Forms"), "1");
			person.picks(say("题库", "Bank"), bank.title());
			person.types(say("共抽几题", "Questions in all"), Integer.toString(QUESTIONS));
			person.types(say("每题几分", "Points a question"), "10");
			person.presses(say("添加一条配额", "Add a quota"));
			person.types(say("其中几题", "Of these"), "2");
			person.typesLast(say("标签（用空格分开）", "Tags (spaces between)"), bank.tag());
			person.sees(say("还不能用", "Cannot be used yet"));
			person.looksAt(say("题目不够", "cannot be put together"));
			picture("paper-lacks");
			person.types(say("其中几题", "Of these"), "1");
			person.sees(say("题库够用", "Can be filled"));
			person.looksAt(say("限时（分钟）", "Time limit (minutes)"));
			picture("paper-form");
		}

		private void saveThePaper() {
			person.settle();
			person.pressesExactly(say("保存", "Save"));
			person.sees(say("已指派的考试", "Exams that are set"));
		}

		private void setItForPeople() {
			person.selects(code);
			person.presses(say("指派考试", "Set it for people"));
			for (String who : List.of(say(Cohort.SECTION_TITLE.zh(), Cohort.SECTION_TITLE.en()), FIRST, SECOND)) {
				person.types(say("谁来考（输入姓名、角色或版块查找）", "Who sits it (type a name, role or section)"), who);
				person.presses(say("全选", "All of these"));
			}
			person.sees(say("已选 32 人", "32 chosen"));
			picture("paper-set");
			person.confirms(say("指派", "Set it"));
			person.sees(say("已指派给 32 人", "is set for 32 people"));
		}

		private void start() {
			person.pressesExactly(say("考试", "Exam"));
			person.sees(say("售后计价月考", "Monthly paper on sums"));
			person.presses(say("开始考试", "Start the exam"));
			person.confirms(say("开始考试", "Start the exam"));
			person.sees(say("已答 0/10", "0 of 10 answered"));
		}

		/** @param wrong how many of them are answered wrong, from the first on; the one with the wrong key is not among them */
		private void answer(int count, int wrong) {
			int faults = 0;
			for (int i = 0; i < count; i++) {
				if (faults < wrong && !person.seesNow(bank.doubted())) {
					answerWrong();
					faults++;
				} else {
					answerRight();
				}
				if (person.canPress(say("下一题", "Next"))) {
					person.pressesExactly(say("下一题", "Next"));
				}
			}
		}

		private List<String> right() {
			String screen = person.screen();
			return screen.contains(bank.doubted()) ? List.of(bank.rightKey()) : COLLEAGUE.answer(screen, language);
		}

		private void answerRight() {
			List<String> right = right();
			if (right.equals(List.of("true"))) {
				person.chooses(say("对", "True"));
			} else if (right.equals(List.of("false"))) {
				person.chooses(say("错", "False"));
			} else {
				right.forEach(person::chooses);
			}
		}

		private void answerWrong() {
			List<String> right = right();
			if (right.equals(List.of("true"))) {
				person.chooses(say("错", "False"));
			} else if (right.equals(List.of("false"))) {
				person.chooses(say("对", "True"));
			} else {
				person.choosesOther(right);
			}
		}

		private void beginAndGoAway() {
			in(FIRST);
			start();
			answer(3, 0);
			person.sees(say("已答 3/10", "3 of 10 answered"));
			person.signsOut();
			person.presses(say("先离开", "Leave for now"));
		}

		private void sitThroughAKill() throws IOException, InterruptedException {
			in(SECOND);
			start();
			answer(4, 2);
			person.sees(say("已保存", "Saved"));
			person.sees(say("已答 4/10", "4 of 10 answered"));
			Duration before = person.reads(left());
			long killed = System.nanoTime();
			program.killAndOpenAgain();
			watch();
			in(SECOND);
			person.pressesExactly(say("考试", "Exam"));
			person.sees(say("已答 4/10", "4 of 10 answered"));
			Duration away = Duration.ofNanos(System.nanoTime() - killed);
			picture("exam-resumed");
			assertThat(before.minus(person.reads(left()))).as("the time that is gone, of which the program was away %s", away)
					.isBetween(away.minusSeconds(2), away.plusSeconds(10));
			answer(6, 0);
			submit();
			person.sees(say("没通过", "Not passed"));
			person.signsOut();
		}

		private void watch() {
			in("bailu");
			person.pressesExactly(say("监考", "Invigilation"));
			person.sees(say("2 人正在考试", "Sitting now: 2"));
			person.sees(say("已答 3/10 题", "3 of 10 answered"));
			person.sees(say("已答 4/10 题", "4 of 10 answered"));
			picture("invigilation");
			person.presses(say("打开：", "Open ") + COLLEAGUE.nameOf(SECOND));
			person.sees(say("时钟被拨 0 次", "clock turned: 0"));
			person.presses(say("记一笔", "Note something"));
			person.types(say("发生了什么", "What happened"), say("电脑断电，已重启。", "The power failed; started again."));
			person.confirms(say("记一笔……", "Note something…"));
			person.sees(say("记事 1 条", "notes: 1"));
			picture("sitting");
			person.signsOut();
		}

		private void submit() {
			person.presses(say("交卷", "Hand in"));
			person.confirms(say("交卷", "Hand in"));
		}

		private void handIn(String name) {
			in(name);
			person.pressesExactly(say("考试", "Exam"));
			person.sees(say("已答 3/10", "3 of 10 answered"));
			answer(7, 0);
			submit();
			person.sees(say("通过了！", "You passed!"));
			person.signsOut();
		}

		private void findTheWrongKey() {
			analyse();
			person.sees(say("32 人", "32 people"));
			picture("item-analysis");
			open();
			picture("item-doubted");
			person.looksAt(say("谁选了什么", "Who chose what"));
			picture("item-answers");
		}

		private void analyse() {
			person.pressesExactly(say("题目分析", "Item analysis"));
			person.selects(code);
			person.presses(say("分析这份试卷", "Analyse this paper"));
			person.sees(say("得分分布", "Distribution of scores"));
		}

		private void open() {
			person.selects(bank.doubted().substring(0, 4));
			person.presses(say("看这道题", "Look at the question"));
		}

		private void putItRight() {
			person.pressesExactly(say("改判", "Regrade"));
			person.presses(say("选“售后计价月考”的题", "Questions of “Monthly paper on sums”"));
			person.types(say("按代码或题干找", "Find by code or words"), bank.doubted());
			person.selects(bank.wrongKey());
			person.presses(say("改这道题的答案", "Put its key right"));
			person.sees(say("现在的答案：", "The key now: "));
			person.choosesContaining(bank.wrongKey());
			person.choosesContaining(bank.rightKey());
			person.presses(say("先看后果", "Look what changes"));
			person.sees(say("由不合格变为合格", "now passes"));
			person.looksAt(say("改了会怎样", "What would change"));
			picture("regrade-preview");
			person.presses(say("改判 32 次考试", "Put right (32)"));
			person.types(say("原因（考生看得到）", "Reason (the people concerned can see it)"),
					say("价保期内应退差价，题库里的答案写错了。", "Within the promise the difference goes back; the bank had it wrong."));
			person.confirms(say("改判 32 次考试……", "Put right (32)…"));
			person.sees(say("已改判 32 次考试", "Attempts put right: 32"));
			picture("regraded");
		}

		private void readTheItem() {
			analyse();
			open();
			person.seesNoMore(say("已改判", "put right"));
			person.looksAt(say("项目特征曲线", "Item characteristic curve"));
			picture("item-report");
		}
	}
}
