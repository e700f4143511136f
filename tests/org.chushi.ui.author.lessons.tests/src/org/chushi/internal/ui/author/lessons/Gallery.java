package org.chushi.internal.ui.author.lessons;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.Chosen;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.chushi.ui.testing.Widgets;

/** The editors of lessons and courses to look at: {@code Gallery DIRECTORY [LANGUAGE THEME PERCENT WIDTH HEIGHT]...}. */
public final class Gallery {

	private static final String ZH = """
			# 投诉五步

			来投诉的顾客还在给你机会。

			![五个台阶](images/steps.svg)

			> [!TIP]
			> 30 秒内先应一声，顾客就知道有人在。

			| 步骤 | 说什么 |
			| --- | --- |
			| 听完 | “您说，我在听。” |
			| 致歉 | “让您碰上这样的事，**很抱歉**。” |

			```question %s
			先说什么？
			```

			## 记住

			- 先稳住，再弄清。
			""";
	private static final String EN = """
			# Five steps of a complaint

			Whoever complains still gives you a chance.

			> [!TIP]
			> Answer within 30 seconds: then the customer knows that somebody is there.

			## Remember

			- Calm first, facts then.
			""";
	private static final String STEPS = """
			<svg xmlns="http://www.w3.org/2000/svg" width="560" height="110"><path d="M10 20h100v20h100v20h100v20h100v20h100" fill="none" \
			stroke="#3B4CCA" stroke-width="6" stroke-linejoin="round"/></svg>""";

	private Gallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 1; i + 4 < arguments.length; i += 5) {
			Language language = arguments[i].equals("zh") ? Language.ZH : Language.EN;
			try (Bench bench = new Bench(Files.createTempDirectory("gallery"), Theme.of(arguments[i + 1].equals("dark")), language,
					Integer.parseInt(arguments[i + 2]))) {
				bench.size(Integer.parseInt(arguments[i + 3]), Integer.parseInt(arguments[i + 4]));
				scenes(bench, directory, String.join("-", List.of(arguments).subList(i, i + 4)) + ".png");
			}
		}
	}

	private static void scenes(Bench bench, Path directory, String name) throws Exception {
		bench.project.addPicture("lessons/images/steps.svg", STEPS.getBytes(StandardCharsets.UTF_8)).value();
		bench.write(Language.ZH, ZH.formatted(bench.question.getId()));
		bench.write(Language.EN, EN);
		OpenLesson open = (OpenLesson) bench.edit(new LessonEditor(Bench.TYPES, Bench.PANELS, new Chosen(() -> Optional.empty())), bench.lesson);
		save(bench, directory, "lesson-" + name);
		bench.press(bench.look().t(Messages.OpenLesson_zh));
		open.source().go(16);
		save(bench, directory, "check-" + name);
		bench.press(bench.look().t(Messages.OpenLesson_both));
		save(bench, directory, "both-" + name);
		Path file = OpenCourseTest.handbook(Files.createTempDirectory("gallery"));
		bench.edit(new CourseEditor(new Chosen(() -> Optional.of(file))), bench.course);
		save(bench, directory, "course-" + name);
		bench.meanwhile(dialog -> {
			EventLoop.live(bench.display(), 2_500);
			Pictures.save(dialog, directory.resolve("handbook-" + name));
			Widgets.press(dialog, bench.look().t(Messages.HandbookDialog_add));
		});
		bench.press(bench.look().t(Messages.OpenCourse_handbook));
		bench.until(() -> bench.course.getLessons().size() > 1);
		save(bench, directory, "added-" + name);
	}

	private static void save(Bench bench, Path directory, String name) {
		EventLoop.live(bench.display(), 1_200);
		Pictures.save(bench.shell(), directory.resolve(name));
	}
}
