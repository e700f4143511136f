package org.chushi.journeys.tests;

import java.time.LocalDate;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.journeys.tests.CareCourse.Asked;
import org.chushi.journeys.tests.CareCourse.Choices;
import org.chushi.journeys.tests.CareCourse.Part;
import org.chushi.journeys.tests.CareCourse.Statement;
import org.chushi.journeys.tests.CareCourse.Steps;
import org.chushi.journeys.tests.CareCourse.Sum;

/** Writes the pack in the studio. */
final class Trainer extends Actor {

	static final String NAME = "bailu";
	/** Of the ten: a paper that asked all would ask what the lessons ask. */
	static final int DRAWN = 7;

	private final CareCourse course;

	Trainer(Person person, Language language, CareCourse course) {
		super(person, language);
		this.course = course;
	}

	void writes() {
		in(NAME);
		person.pressesExactly(say("创作", "Studio"));
		begin();
		bank();
		course();
		paper();
		book();
		save();
	}

	private void begin() {
		person.presses(say("新内容包", "New pack"));
		person.types(say("中文名称", "Chinese title"), course.title().zh());
		person.types(say("英文名称", "English title"), course.title().en());
		person.types(say("代号（字母和数字）", "Code (letters and figures)"), course.code());
		person.confirms(say("新建", "Create"));
		person.sees(say("里面有什么", "What is in it"));
	}

	/** A file of this kind, by the tree. */
	private void add(String zh, String en, Bilingual title) {
		pen.goesTo(say(zh + "（", en + " ("));
		person.pressesExactly(say("添加", "Add"));
		person.types(say("中文名称", "Chinese title"), title.zh());
		person.types(say("英文名称", "English title"), title.en());
		person.confirms(say("确定", "OK"));
	}

	private void bank() {
		add("题库", "Bank", CareCourse.BANK);
		for (Asked asked : CareCourse.QUESTIONS) {
			ask(asked);
		}
		person.selects(say("买家问", "“Where"));
		person.looksAt(say("问什么", "What is asked"));
		picture("studio-bank");
	}

	private void ask(Asked asked) {
		person.pressesExactly(say("新题", "New"));
		person.presses(switch (asked) {
		case Choices c when c.right().size() == 1 -> say("单选题：", "Single choice");
		case Choices c -> say("多选题：", "Multiple choice");
		case Statement s -> say("判断题：", "True or false");
		case Sum s -> say("数值题：", "Numeric");
		case Steps s -> say("排序题：", "Ordering");
		});
		person.confirms(say("开始写", "Begin"));
		two("题干", "Stem", 0, asked.stem());
		switch (asked) {
		case Choices c -> choices(c);
		case Statement s -> person.picks(say("这句话", "The statement is"), s.holds() ? say("对", "True") : say("错", "False"));
		case Sum s -> person.types(say("数值", "Value"), s.value());
		case Steps s -> several(s.items());
		}
		two("讲解", "Explanation", 0, asked.why());
	}

	private void choices(Choices asked) {
		several(asked.choices());
		for (int right : asked.right()) {
			pen.turnsOn(say("正确", "Right"), right);
		}
	}

	private void several(List<Bilingual> texts) {
		for (int i = 0; i < texts.size(); i++) {
			if (i == 3 && !pen.hasField(say("文字 · 中文", "Text · Chinese"), i)) {
				person.presses(say("添加一步", "Add an item"));
			}
			two("文字", "Text", i, texts.get(i));
		}
	}

	private void two(String zh, String en, int place, Bilingual words) {
		pen.types(say(zh + " · 中文", en + " · Chinese"), place, words.zh());
		pen.types(say(zh + " · 英文", en + " · English"), place, words.en());
	}

	private void course() {
		add("课程", "Course", CareCourse.COURSE);
		person.picks(say("能力领域", "Competency domain"), say("服务态度与用语", "Manner and language"));
		for (Part part : CareCourse.LESSONS) {
			pen.goesTo(say(CareCourse.COURSE).substring(0, 5));
			person.presses(say("新课时", "New lesson"));
			lesson(part);
		}
	}

	private void lesson(Part part) {
		two("名称", "Title", 0, part.title());
		person.pressesExactly(say("选择…", "Choose…"));
		person.ticks(say("订单与物流", "Orders and logistics"));
		person.confirms(say("就选这些", "Take these"));
		page(part, language == Language.ZH ? Language.EN : Language.ZH);
		page(part, language);
		pen.goesToTheTop();
		picture("studio-lesson-" + (CareCourse.LESSONS.indexOf(part) + 1));
		person.presses(say("改成", "Make it"));
	}

	private void page(Part part, Language of) {
		person.pressesExactly(of == Language.ZH ? say("中文页", "Chinese") : say("英文页", "English"));
		pen.writes(part.before().in(of));
		pen.pastes(person.ui(() -> part.drawing().apply(person.display)));
		pen.replaces("![]", "![" + part.picture().in(of) + "]");
		pen.writes(part.after().in(of));
		person.pressesExactly(say("自测题", "Check question"));
		person.types(say("找题目", "Search"), say(part.asks().stem()));
		person.confirms(say("放进课时", "Put it in"));
	}

	private void paper() {
		add("试卷", "Paper", CareCourse.PAPER);
		person.types(say("分钟", "Minutes"), "20");
		person.presses(say("加一部分", "Add a section"));
		pen.types(say("名称 · 中文", "Title · Chinese"), 1, "全部");
		pen.types(say("名称 · 英文", "Title · English"), 1, "All");
		person.picks(say("题库", "Bank"), say(CareCourse.BANK));
		pen.goesTo(say("全部问题", "All problems"));
		person.sees(say("等于泄题", "would give it away"));
		picture("studio-problems");
		pen.goesTo(say(CareCourse.PAPER).substring(0, 5));
		person.types(say("抽几题（0 为全部）", "Questions drawn (0 for all)"), Integer.toString(DRAWN));
		person.sees(say("题库够用：7 道题", "The banks can fill it: 7 questions"));
		picture("studio-paper");
	}

	private void book() {
		add("话术集", "Script book", CareCourse.BOOK);
		person.presses(say("加一个场景", "Add a scenario"));
		two("名称", "Title", 1, CareCourse.SCENARIO);
		person.presses(say("加一个占位符", "Add a placeholder"));
		two("名称", "Title", 2, CareCourse.BUYER);
		two("例子", "Example", 0, CareCourse.both("林女士", "Ms Lin"));
		person.presses(say("加一个占位符", "Add a placeholder"));
		two("名称", "Title", 3, CareCourse.DAY);
		two("例子", "Example", 1, CareCourse.both("12 月 14 日", "14 December"));
		script();
	}

	private void script() {
		person.pressesExactly(say("新话术", "New"));
		pen.writes(say("中文", "Chinese"), CareCourse.WORDS.zh());
		pen.writes(say("英文", "English"), CareCourse.WORDS.en());
		LocalDate today = LocalDate.now();
		pen.dates(say("从这天起", "From this day on"), today.plusDays(9));
		pen.dates(say("到这天为止", "Until this day"), today.plusDays(22));
		two("名称", "Title", 0, CareCourse.SCRIPT);
		person.picks(say("环节", "Stage"), say("售后", "After-sales"));
		person.looksAt(say("说什么", "What it says"));
		picture("studio-script");
		person.looksAt(say("场景、阶段与其他", "Scenario, stage and the rest"));
	}

	private void save() {
		person.pressesExactly(say("保存", "Save"));
		person.sees(say("现在是版本", "version"));
		picture("studio-saved");
	}

	/** Asks somebody else to look at the campaign script. */
	void asksForAReview(String reader) {
		person.pressesExactly(say("评审", "Review"));
		person.selects(say(CareCourse.SCRIPT_BEGINS));
		person.presses(say("送审", "Ask for a review"));
		person.choosesContaining(reader);
		person.types(say("请他们看什么（可不填）", "What to look at (may be empty)"), say("活动前请看看日子说得清不清楚。", "Is the day plain enough?"));
		picture("review-ask");
		person.confirms(say("送审", "Ask"));
		person.sees(say("我送审的", "What I asked for"));
		person.signsOut();
	}

	/** Takes over what the reader suggested. */
	void takesTheSuggestion() {
		in(NAME);
		person.pressesExactly(say("评审", "Review"));
		person.selects(say(CareCourse.SCRIPT_BEGINS));
		person.presses(say("打开", "Open"));
		person.presses(say("采纳", "Accept"));
		person.seesNoMore(say("换成", "becomes"));
		person.presses(say("已解决", "Settled"));
		person.seesNoMore(say("已解决", "Settled"));
		person.signsOut();
	}
}
