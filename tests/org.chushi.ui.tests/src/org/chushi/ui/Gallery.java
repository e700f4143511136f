package org.chushi.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.ui.DayTimeline.Day;
import org.chushi.ui.DayTimeline.When;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Every widget to look at, in light and dark, Chinese and English: {@code Gallery DIRECTORY [PERCENT [WIDTH HEIGHT]]}
 * saves one picture per scene.
 */
public final class Gallery {

	private final Look look;

	private Gallery(Look look) {
		this.look = look;
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		int percent = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
		int width = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1280;
		int height = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 800;
		Display display = new Display();
		for (boolean dark : new boolean[] { false, true }) {
			for (Language language : Language.values()) {
				Look look = new Look(display, Theme.of(dark), language, percent);
				for (Map.Entry<String, BiConsumer<Gallery, Composite>> scene : scenes().entrySet()) {
					Shell shell = new Shell(display, SWT.NO_TRIM);
					shell.setBackground(look.colour(look.theme().ground()));
					shell.setLayout(new FillLayout());
					shell.setSize(width, height);
					scene.getValue().accept(new Gallery(look), shell);
					shell.open();
					EventLoop.live(display, scene.getKey().equals("markdown") ? 1500 : 350);
					Pictures.save(shell, directory.resolve(
							scene.getKey() + (dark ? "-dark-" : "-light-") + language.tag() + ".png"));
					shell.dispose();
				}
				look.dispose();
			}
		}
		display.dispose();
	}

	private static Map<String, BiConsumer<Gallery, Composite>> scenes() {
		Map<String, BiConsumer<Gallery, Composite>> scenes = new TreeMap<>();
		scenes.put("home", Gallery::home);
		scenes.put("exam", Gallery::exam);
		scenes.put("forms", Gallery::forms);
		scenes.put("notices", Gallery::notices);
		scenes.put("markdown", Gallery::markdown);
		scenes.put("icons", Gallery::icons);
		scenes.put("lists", Gallery::lists);
		return scenes;
	}

	private String t(String zh, String en) {
		return look.t(new Bilingual(zh, en));
	}

	private void home(Composite parent) {
		ScrolledPage page = new ScrolledPage(parent, look);
		Composite content = page.content();
		Composite title = look.column(content, 4);
		new Heading(title, look, Type.TITLE, t("早上好，小林", "Good morning, Lin"));
		Paragraph.muted(title, look, t("入职第 3 天 · 离结业考试还有 4 天", "Day 3 · four days until the final exam"));
		Card next = new Card(content, look, look.theme().accentSoft(), look.theme().accentSoft());
		Composite row = look.row(next, 24);
		Composite words = look.column(row, 6);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look, Type.SMALL_STRONG, t("接下来", "Up next"), look.theme().accent());
		new Heading(words, look, Type.HEADING, t("退款流程：为什么要两个人核对", "Refunds: why two people check"));
		new Paragraph(words, look, Type.BODY, t("12 分钟 · 已读到第 2 节", "12 minutes · you are in part 2"), look.theme().mutedInk());
		new PrimaryButton(row, look, t("继续学习", "Go on learning"), () -> { }).icon("play").setFocus();
		Card path = new Card(content, look);
		new Heading(path, look, Type.SUBHEADING, t("七天入职之路", "Your seven days"));
		new DayTimeline(path, look, IntStream.rangeClosed(1, 7).mapToObj(i -> new Day(t(
				new String[] { "文化", "产品", "服务语言", "订单退款", "投诉", "平台工具", "考试" }[i - 1],
				new String[] { "Culture", "Product", "Language", "Refunds", "Complaints", "Tools", "Exam" }[i - 1]), "" + i,
				i < 3 ? When.DONE : i == 3 ? When.NOW : When.LATER)).toList());
		Composite tiles = look.tiles(content, 260, 24);
		Card courses = new Card(tiles, look);
		new Heading(courses, look, Type.SUBHEADING, t("课程", "Courses"));
		Composite ring = look.row(courses, 20);
		new ProgressRing(ring, look, 96, t("课程", "Courses"), 9, 24);
		new Paragraph(ring, look, t("24 课已学 9 课，\n进度正好。", "9 of 24 lessons,\nright on time.")).setLayoutData(Cell.growing());
		Card exam = new Card(tiles, look);
		new Heading(exam, look, Type.SUBHEADING, t("结业考试", "Final exam"));
		new StatusPill(exam, look, Status.WAIT, t("还差 15 课", "15 lessons to go"));
		new Paragraph(exam, look, t("通过后试岗就会开放。", "A pass opens the trial shift."));
		Card mentor = new Card(tiles, look);
		new Heading(mentor, look, Type.SUBHEADING, t("师傅", "Mentor"));
		Composite who = look.row(mentor, 12);
		new Avatar(who, look, 48, t("周文静", "Wen Zhou"));
		Composite said = look.column(who, 0);
		said.setLayoutData(Cell.growing());
		new Paragraph(said, look, Type.STRONG, t("周文静", "Wen Zhou"), look.theme().ink());
		Paragraph.muted(said, look, t("售后二组 · 三年", "After-sales 2 · 3 years"));
		new StatusPill(mentor, look, Status.GOOD, t("已绑定", "Bound to you"));
	}

	private void exam(Composite parent) {
		ScrolledPage page = new ScrolledPage(parent, look, 880);
		Composite content = page.content();
		Composite head = look.row(content, 16);
		new Heading(head, look, Type.HEADING, t("第 7 题（共 40 题）", "Question 7 of 40"));
		Cell.spring(head);
		SavedMark mark = new SavedMark(head, look);
		mark.saved(LocalTime.of(10, 32, 8));
		new StatusPill(head, look, Status.WAIT, t("剩 21:40", "21:40 left"));
		new ProgressBar(content, look, t("已答", "answered"), 6, 40);
		Card card = new Card(content, look);
		new Paragraph(card, look, t("顾客收到精华后脸上发红，很着急，要求马上退款。你的第一句话应该先做什么？",
				"A customer's face turned red after using a serum. She is upset and wants her money back at once. What comes first?"));
		ChoiceGroup group = new ChoiceGroup(card, look, false, List.of(t("先道歉并答应全额退款", "Apologise and promise a full refund"),
				t("先关心她现在的情况，请她停用并问清症状，再说处理办法；如果症状加重，请她就医",
						"Ask how she is, have her stop using it and describe what she sees, then say what will be done; to a doctor if it gets worse"),
				t("请她提供订单号和照片", "Ask for the order number and a photo"), t("转给质检组处理", "Hand it to quality inspection")));
		group.select(Set.of(1));
		Composite buttons = look.row(card, 8);
		new SecondaryButton(buttons, look, t("上一题", "Back"), () -> { }).icon("arrow-left");
		new LinkButton(buttons, look, t("标记", "Flag"), () -> { }).icon("flag");
		Cell.spring(buttons);
		new PrimaryButton(buttons, look, t("下一题", "Next"), () -> { });
		Card after = new Card(content, look);
		ChoiceGroup judged = new ChoiceGroup(after, look, true, List.of(t("先安抚", "Calm first"), t("再核实", "Then verify"), t("拉黑", "Block")));
		judged.select(Set.of(0, 2));
		judged.judge(Set.of(0, 1));
		group.options().get(1).setFocus();
	}

	private void forms(Composite parent) {
		ScrolledPage page = new ScrolledPage(parent, look, 640);
		Card card = new Card(page.content(), look);
		new Heading(card, look, Type.HEADING, t("新同事", "A new colleague"));
		Field name = new Field(card, look, Field.Kind.LINE, t("姓名", "Name")).example(t("例如：林小满", "Such as: Lin Xiaoman"));
		Field password = new Field(card, look, Field.Kind.PASSWORD, t("密码", "Password"));
		password.text("abc");
		password.error(t("至少 8 个字符，再加几个就好。", "At least 8 characters; add a few more."));
		new Field(card, look, Field.Kind.MANY_LINES, t("备注", "Note")).text(t("第一天认识了团队。", "Met the team on the first day."));
		Composite buttons = look.row(card, 8);
		new PrimaryButton(buttons, look, t("保存", "Save"), () -> { }).hint(t("保存", "Save"), "Ctrl+S");
		new SecondaryButton(buttons, look, t("取消", "Cancel"), () -> { }).setEnabled(false);
		new PrimaryButton(buttons, look, t("不可用", "Disabled"), () -> { }).setEnabled(false);
		new LinkButton(buttons, look, t("以后再说", "Later"), () -> { });
		name.setFocus();
	}

	private void notices(Composite parent) {
		ScrolledPage page = new ScrolledPage(parent, look);
		Composite content = page.content();
		new Notice(content, look, Status.STOP, t("数据库打不开。", "The database cannot be opened."),
				t("另一个窗口正在使用同一个文件夹。", "Another window is using the same folder."),
				t("关掉那个窗口，然后再试一次。", "Close that window, then try again.")).action(t("重试", "Try again"), () -> { });
		new Notice(content, look, Status.GOOD, t("考试通过，86 分！", "Passed with 86!"), t("试岗已经开放。", "The trial shift is open."), "");
		new Notice(content, look, Status.INFO, t("有新的课程。", "There is a new course."), "", "");
		Notice gate = new Notice(content, look, Status.WAIT, t("试岗还没有开放。", "The trial shift is still shut."), "", "");
		new MissingList(gate.words(), look, List.of(
				new Missing(new Bilingual("结业考试通过", "Final exam passed"), new Bilingual("62 分", "62 points"),
						new Bilingual("80 分", "80 points"), new Bilingual("复习“退款流程”，明天可以再考一次", "Read Refunds again; next attempt tomorrow")),
				new Missing(new Bilingual("破冰活动", "Ice-breaking"), new Bilingual("没有记录", "no record"),
						new Bilingual("1 次", "once"), new Bilingual("请培训师补上记录", "Ask the trainer to record it"))));
		Card card = new Card(content, look);
		new EmptyState(card, look, "inbox", t("还没有要签的带教记录", "No pair-work to sign yet"),
				t("徒弟和你一起接待之后，记录会出现在这里。", "After you and your newcomer worked a shift together it appears here."))
				.action(t("记录一次带教", "Record pair-work"), () -> { });
		look.display().timerExec(50, () -> Toast.show(parent, look, Status.GOOD, t("已保存", "Saved")));
	}

	private void lists(Composite parent) {
		ScrolledPage page = new ScrolledPage(parent, look);
		new Heading(page.content(), look, Type.TITLE, t("同事", "People"));
		record Person(String name, String role, String state) {
		}
		DataTable<Person> table = new DataTable<>(page.content(), look, 5,
				List.of(DataTable.Spec.text(t("姓名", "Name"), 3, Person::name), DataTable.Spec.text(t("角色", "Role"), 3, Person::role),
						DataTable.Spec.text(t("进度", "State"), 4, Person::state)));
		table.rows(IntStream.range(0, 9).mapToObj(i -> new Person(t("林小满", "Lin Xiaoman") + i, t("新人", "Newcomer"),
				t("第 " + i + " 天", "Day " + i))).toList());
		table.select(1);
		Card card = new Card(page.content(), look);
		new Heading(card, look, Type.SUBHEADING, t("排出正确的处理顺序", "Put the steps in order"));
		OrderList order = new OrderList(card, look, List.of(t("安抚情绪", "Calm the customer"), t("核对订单", "Check the order"),
				t("提出方案", "Offer a way out"), t("跟进到底", "Follow up to the end")));
		order.setFocus();
	}

	private void markdown(Composite parent) {
		MarkdownPage page = new MarkdownPage(parent, look, name -> name.equals("flow.svg") ? Optional.of("""
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 90"><rect x="5" y="20" width="110" height="50" rx="10" fill="#e6e9fb"/>
				<rect x="145" y="20" width="110" height="50" rx="10" fill="#dff3e7"/><rect x="285" y="20" width="110" height="50" rx="10" fill="#ffefcf"/></svg>"""
				.getBytes(StandardCharsets.UTF_8)) : Optional.empty());
		page.show(t("""
				# 退款为什么要两个人核对
				退款一旦打出去就很难追回。所以**经办人**提出，**复核人**放行，两个人看的是同一张订单，但看的角度不同。

				![流程](flow.svg)

				## 三步走
				1. 经办人核对订单号、金额、原因
				2. 复核人看聊天记录与物流
				3. 放行后告诉顾客到账时间

				> 顾客急，我们不急；但要让顾客知道我们一直在处理。

				| 金额 | 谁可以放行 |
				|---|---|
				| 20 元以内 | 客服 |
				| 50 元以内 | 主管 |

				<script>alert(1)</script> 与 [链接](https://example.org)、`代码`，以及 ![丢失](no.png)
				""", """
				# Why two people check a refund
				Money that has gone out is hard to get back. So the **agent** proposes and a **second person** releases; both look at one order from two sides.

				![flow](flow.svg)

				## Three steps
				1. The agent checks order, amount and reason
				2. The second person reads chat and tracking
				3. After release the customer hears when it arrives

				> The customer is in a hurry; we are calm, and let them know we are on it.

				| Amount | Who releases |
				|---|---|
				| up to 20 | agent |
				| up to 50 | supervisor |

				<script>alert(1)</script> and [a link](https://example.org), `code`, and ![lost](no.png)
				"""));
	}

	private void icons(Composite parent) {
		ScrolledPage page = new ScrolledPage(parent, look);
		Composite tiles = look.tiles(page.content(), 130, 16);
		for (String name : "alert arrow-down arrow-left arrow-right arrow-up book calendar certificate chart chat check chevron-down chevron-right circle clock close exam eye flag gate globe headset help home inbox info link list lock mentor minus moon pack pen people pin play plus print refresh route search settings sign-out star sun swap unlock chushi"
				.split(" ")) {
			Composite cell = look.column(tiles, 4);
			Label icon = look.settle(new Label(cell, SWT.NONE));
			icon.setImage(look.icon(name, look.theme().accent(), 40));
			Paragraph.muted(cell, look, name);
		}
	}
}
