package org.chushi.internal.ui.learn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.assessment.RunningExam;
import org.chushi.assessment.SectionProgress.State;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Speaker;
import org.chushi.questions.Bodies;
import org.chushi.questions.Bodies.Message;
import org.chushi.questions.ExamChoice;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.questions.TypeData;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.eclipse.swt.widgets.Shell;

/**
 * The exam page to look at, with questions of several types, a paper of sections and an exam that was stopped, in light and
 * dark, Chinese and English: {@code Gallery DIRECTORY PERCENT WIDTH HEIGHT [SCENE...]} saves one picture for each.
 */
public final class Gallery {

	private Gallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		int percent = Integer.parseInt(arguments[1]);
		List<String> wanted = List.of(arguments).subList(4, arguments.length);
		for (boolean dark : new boolean[] { false, true }) {
			for (Language language : Language.values()) {
				try (Stage stage = new Stage(Theme.of(dark), language, percent)) {
					for (Map.Entry<String, RunningExam> scene : scenes().entrySet()) {
						if (wanted.isEmpty() || wanted.contains(scene.getKey())) {
							Shell shell = stage.fresh(Optional.empty());
							shell.setSize(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
							show(stage, shell, scene.getKey(), scene.getValue());
							Pictures.save(shell, directory.resolve(scene.getKey() + (dark ? "-dark-" : "-light-") + language.tag() + "-" + percent
									+ ".png"));
						}
					}
				}
			}
		}
	}

	private static void show(Stage stage, Shell shell, String scene, RunningExam exam) {
		shell.setBackground(stage.look().colour(stage.look().theme().ground()));
		ExamsInHand exams = new ExamsInHand();
		exams.running = Optional.of(exam);
		SittingView page = new SittingView(shell, stage, exams, Panels.ALL, exam, ZoneOffset.UTC, true);
		stage.open();
		page.focus();
		if (scene.equals("stopped")) {
			exams.running = Optional.empty();
			exams.ended = Optional.of(Samples.ended(false, true));
			page.beat();
		}
		if (scene.equals("sections")) {
			stage.typing().setText("签收次日");
			page.memento();
		}
		if (scene.equals("leave")) {
			page.mayLeave();
		}
		EventLoop.live(shell.getDisplay(), 300);
	}

	private static Map<String, RunningExam> scenes() {
		Map<String, RunningExam> scenes = new LinkedHashMap<>();
		List<ExamQuestion> questions = List.of(matching(), gaps(), reply(), violation(), drill());
		for (ExamQuestion question : questions) {
			List<ExamQuestion> first = new ArrayList<>(List.of(question));
			questions.stream().filter(q -> q != question).forEach(first::add);
			scenes.put(question.type(), Samples.exam(first.toArray(ExamQuestion[]::new)));
		}
		scenes.put("sections", Samples.sections(Duration.ofSeconds(275), State.SHUT, State.UNDER_WAY, State.AHEAD));
		scenes.put("section-over", Samples.sections(Duration.ZERO, State.SHUT, State.UNDER_WAY, State.AHEAD));
		scenes.put("section-open", Samples.sections(Duration.ofSeconds(100), State.SHUT, State.OPEN, State.UNDER_WAY));
		scenes.put("stopped", Samples.exam(30, 0, 1, 4));
		scenes.put("leave", Samples.exam(30, 0, 1, 4));
		return scenes;
	}

	private static Bilingual both(String zh, String en) {
		return new Bilingual(zh, en);
	}

	private static ExamChoice choice(String key, String zh, String en) {
		return new ExamChoice(key, both(zh, en));
	}

	private static ExamQuestion question(String type, Bilingual stem, Object body) {
		return new ExamQuestion("q-" + type, type, stem, TypeData.of(body), "s", 4, Response.NONE, false, Optional.empty());
	}

	private static ExamQuestion matching() {
		return question("matching", both("把情况和做法连起来", "Match each case with what to do"), new Bodies.Matching(
				List.of(choice("1", "少发了一件", "One piece is missing"), choice("2", "尺码不合适", "The size does not fit"),
						choice("3", "物流三天没有更新", "No tracking news for three days")),
				List.of(choice("A", "补发并说明时间", "Send it after and say when"),
						choice("B", "引导七天无理由退换", "Offer the return within seven days"),
						choice("C", "联系快递核实后主动回复", "Ask the carrier, then write back yourself"))));
	}

	private static ExamQuestion gaps() {
		return question("gap-fill", both("补全这段回复", "Complete this reply"),
				new Bodies.Gaps(both("亲，非常[[g1]]给您带来不便。您的订单会在 [[g2]] 小时内由[[g3]]发出，请您放心。",
						"I am very [[g1]] for the trouble. Your order leaves within [[g2]] hours from [[g3]], so please do not worry."),
						List.of(new Bodies.Field("g1", Bodies.Filling.WORDS, List.of()),
								new Bodies.Field("g2", Bodies.Filling.NUMBER, List.of()),
								new Bodies.Field("g3", Bodies.Filling.LIST,
										List.of(choice("A", "杭州仓库", "the Hangzhou warehouse"), choice("B", "门店", "the shop"))))));
	}

	private static List<Message> chat() {
		return List.of(new Message("m1", Speaker.CUSTOMER, "10:02", both("我的快递三天没动了，到底还发不发？", "My parcel has not moved for three days. Is it coming or not?")),
				new Message("m2", Speaker.AGENT, "10:03", both("物流的事你找快递公司，我们管不了。", "Ask the carrier, that is none of our business.")),
				new Message("m3", Speaker.CUSTOMER, "10:03", both("你们就这态度？", "Is that how you treat people?")));
	}

	private static ExamQuestion reply() {
		return question("pick-reply", both("这时候你会发哪一句？", "Which reply do you send now?"), new Bodies.Replies(chat(),
				List.of(choice("A", "抱歉让您着急了，我现在就联系快递，十分钟内回复您。", "I am sorry for the worry. I call the carrier now and write back within ten minutes."),
						choice("B", "亲，请耐心等待哦～", "Please be patient, dear ~"), choice("C", "快递慢不是我们的错。", "It is not our fault that the carrier is slow."))));
	}

	private static ExamQuestion violation() {
		return question("spot-violation", both("哪些消息违规？", "Which messages break a rule?"), new Bodies.Transcript(chat(),
				List.of(choice("r1", "不推卸责任", "Do not put the blame elsewhere"), choice("r2", "不引导到平台之外", "Do not lead off the platform"))));
	}

	private static ExamQuestion drill() {
		return question("typing-drill", both("照着打", "Copy this"),
				new Bodies.Drill(both("您好，请问有什么可以帮您？订单我这边马上为您核实，请您稍等一下。",
						"Hello, what can I do for you? I will check your order at once, one moment please."), 40, 95, 120));
	}
}
