package org.chushi.internal.ui.exams;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.chushi.assessment.ExtraTime;
import org.chushi.assessment.GivenMark;
import org.chushi.assessment.MarkingTask;
import org.chushi.assessment.Noticed;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Language;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Page;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.Pictures;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/**
 * The pages to look at, in light and dark, Chinese and English: {@code Gallery DIRECTORY PERCENT WIDTH HEIGHT [SCENE...]}
 * saves one picture for each.
 */
public final class Gallery {

	private final ExamHouse house;
	private final Session lead;
	private final Session trainer;
	private final Session third;
	private final UUID running;
	private final UUID finished;
	private final Map<String, Scene> scenes = new LinkedHashMap<>();
	/** Where the picture goes. */
	private Path file;
	/** A dialog was saved in place of its page. */
	private boolean saved;

	/** @param then what the person does on the page */
	private record Scene(Session who, String argument, Function<Stage, Function<Composite, Page>> opener, Consumer<Stage> then) {
	}

	private Gallery(Path folder) {
		house = new ExamHouse(folder);
		lead = house.person("chen", "陈主管", Role.LEAD);
		trainer = house.person("zhao", "赵老师", Role.TRAINER);
		third = house.person("qian", "钱老师", Role.TRAINER);
		Session lin = house.person("lin", "林新人", Role.NEWCOMER);
		Session wu = house.person("wu", "吴新人", Role.NEWCOMER);
		Session he = house.person("he", "何新人", Role.NEWCOMER);
		finished = house.choose(lin, "let me look");
		house.choose(wu, "wait");
		house.choose(he, "wait");
		house.sit(house.person("zhou", "周新人", Role.NEWCOMER), ExamHouse.ESSAY);
		house.sit(house.person("zheng", "郑新人", Role.NEWCOMER), "客户急的时候先安抚情绪，再核对订单，给出处理时间，最后回访确认。");
		house.time.pass(Duration.ofHours(2));
		running = sitting(lin, 6);
		house.time.pass(Duration.ofMinutes(50));
		sitting(wu, 2);
		house.time.pass(Duration.ofMinutes(2));
		house.exams.noticed(lin, running, Noticed.LEFT).value();
		house.time.pass(Duration.ofSeconds(40));
		house.exams.noticed(lin, running, Noticed.BACK).value();
		house.invigilation.note(trainer, running, "隔壁装修声音很大，林新人举手示意。").value();
		house.invigilation.extend(lead, running, new ExtraTime(0, 1), "隔壁装修，补一分钟").value();
		house.invigilation.allow(lead, he.person(), "", new ExtraTime(25, 0), "手受伤，打字慢").value();
		decide();
		scenes();
	}

	private UUID sitting(Session person, int answers) {
		RunningExam exam = house.begin(person);
		exam.questions().stream().filter(q -> !q.choices().isEmpty()).limit(answers).forEach(q -> answer(person, exam, q));
		return exam.attempt();
	}

	private void answer(Session person, RunningExam exam, ExamQuestion question) {
		house.exams.answer(person, exam.attempt(), question.question(), Response.keys(question.type().contains("order")
				? question.choices().stream().map(c -> c.key()).toList() : List.of(question.choices().getFirst().key())));
	}

	/** Two who differ, so that the third decides about one answer. */
	private void decide() {
		MarkingTask task = house.marking.tasks(third).value().getFirst();
		for (Session marker : List.of(lead, trainer)) {
			int level = marker == lead ? 2 : 0;
			Map<String, String> levels = new LinkedHashMap<>();
			house.marking.sheet(marker, task.task()).value().rubric().criteria().forEach(c -> levels.put(c.id(), c.levels().get(level).id()));
			house.marking.mark(marker, task.task(), GivenMark.levels(levels, "按标准")).value();
		}
	}

	private void scenes() {
		scene("invigilation", lead, "", s -> p -> new InvigilationView(p, s, house.watch, lead, new Now(house.time::nanos)).start(), s -> { });
		scene("code", lead, "", s -> p -> new InvigilationView(p, s, house.watch, lead, new Now(house.time::nanos)).start(), s -> {
			s.meanwhile(d -> Widgets.press(d, s.look().t(Messages.InvigilationView_issue)));
			s.press(s.look().t(Messages.InvigilationView_issue));
		});
		scene("sitting", lead, running.toString(),
				s -> p -> new SittingView(p, s, house.watch, lead, running, new Now(house.time::nanos)).start(), s -> { });
		dialog("dialog-extend", Messages.SittingView_extend, d -> Widgets.press(d, buttons(d).getLast()));
		dialog("dialog-stop", Messages.SittingView_stop, d -> { });
		scene("time", lead, "", s -> p -> new ExtraTimeView(p, s, house.watch, lead).start(), s -> { });
		scene("marking", third, "",
				s -> p -> new MarkingView(p, s, () -> Waiting.of(house.marking, house.sealed, third), new SealedCard(s, house.sealed, third), house.time.getZone()).start(), s -> { });
		scene("marking-empty", house.person("sun", "孙新人", Role.TRAINER), "",
				s -> p -> new MarkingView(p, s, () -> org.chushi.core.Result.done(new Waiting(List.of(), 0, false)), new SealedCard(s, house.sealed, third), house.time.getZone()).start(), s -> { });
		sealed("marking-sealed", 3, false, s -> { });
		sealed("marking-opened", 1, true, s -> { });
		sealed("dialog-sealed", 3, false, s -> {
			s.meanwhile(d -> {
				IntStream.range(0, 15).forEach(i -> s.settle());
				Pictures.save(d, file);
				saved = true;
			});
			s.press(s.look().t(Messages.SealedCard_enter));
		});
		for (MarkingTask task : house.marking.tasks(third).value()) {
			scene(task.decides() ? "sheet-decides" : "sheet", third, task.task(),
					s -> p -> new SheetView(p, s, house.marking, house.panels, third).start(), s -> s.key(0, '2', '2'));
		}
		scene("regrade", lead, "", s -> p -> new RegradeView(p, s, () -> house.corrections.papers(lead)).start(), s -> { });
		String paper = house.papers(lead).value().getFirst().paper();
		scene("questions", lead, paper, s -> p -> new QuestionsView(p, s, () -> house.corrections.questions(lead, paper)).start(), s -> { });
		key("single-choice", s -> {
			s.those(CheckBox.class).stream().filter(o -> !o.ticked()).forEach(CheckBox::press);
			s.press(s.look().t(Messages.KeyView_look));
		});
		key("gap-fill", s -> { });
		key("matching", s -> { });
	}

	/** A dialog of the page of one attempt. */
	private void dialog(String name, Messages button, Consumer<Shell> then) {
		scene(name, lead, running.toString(), s -> p -> new SittingView(p, s, house.watch, lead, running, new Now(house.time::nanos)).start(), s -> {
			s.meanwhile(d -> {
				then.accept(d);
				// colours of native fields fade in
				IntStream.range(0, 15).forEach(i -> s.settle());
				Pictures.save(d, file);
				saved = true;
			});
			s.press(s.look().t(button));
		});
	}

	private void sealed(String name, int waiting, boolean open, Consumer<Stage> then) {
		scene(name, third, "", s -> p -> new MarkingView(p, s,
				() -> house.marking.tasks(third).map(tasks -> new Waiting(tasks, waiting, open)), new SealedCard(s, house.sealed, third),
				house.time.getZone()).start(), then);
	}

	private static List<String> buttons(Shell dialog) {
		return Widgets.those(dialog, org.chushi.ui.PrimaryButton.class).stream().map(b -> b.name()).toList();
	}

	private void key(String type, Consumer<Stage> then) {
		String question = ExamHouse.items().stream().filter(i -> i.type().equals(type)).findFirst().orElseThrow().question();
		scene("key-" + type, lead, "", s -> p -> new KeyView(p, s, house.corrections, lead, finished, question).start(), then);
	}

	private void scene(String name, Session who, String argument, Function<Stage, Function<Composite, Page>> opener,
			Consumer<Stage> then) {
		scenes.put(name, new Scene(who, argument, opener, then));
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		List<String> wanted = List.of(arguments).subList(4, arguments.length);
		Gallery gallery = new Gallery(Files.createTempDirectory("gallery"));
		for (boolean dark : new boolean[] { false, true }) {
			for (Language language : Language.values()) {
				for (Map.Entry<String, Scene> scene : gallery.scenes.entrySet()) {
					if (wanted.isEmpty() || wanted.contains(scene.getKey())) {
						Stage stage = new Stage(Theme.of(dark), language, Integer.parseInt(arguments[1]));
						stage.size(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
						stage.open(scene.getValue().who(), scene.getValue().argument(), scene.getValue().opener().apply(stage));
						gallery.saved = false;
						gallery.file = directory.resolve(scene.getKey() + (dark ? "-dark-" : "-light-") + language.tag() + "-" + arguments[1] + ".png");
						scene.getValue().then().accept(stage);
						stage.settle();
						if (!gallery.saved) {
							Pictures.save(stage.shell(), gallery.file);
						}
						stage.close();
					}
				}
			}
		}
		gallery.house.close();
	}
}
