package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.chushi.model.Course;
import org.chushi.model.Lesson;
import org.chushi.model.ModelPackage;
import org.chushi.core.Bilingual;
import org.chushi.ui.testing.EventLoop;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.TestAbortedException;

/** What hands do: events of mouse and keyboard as the display server sends them. */
class HandsTest {

	@TempDir
	Path folder;

	private Team team;
	private Desktop desktop;
	private AuthorView view;

	@BeforeEach
	void begin() {
		team = new Team(folder);
		desktop = new Desktop(Team.TRAINER);
		desktop.size(1400, 860);
		team.pack(new ArrayList<>(List.of(Samples.single())));
		view = (AuthorView) desktop.page("", Optional.empty(), shell -> new AuthorView(shell, desktop, team.room).start());
		desktop.shell().setLocation(0, 0);
		desktop.shell().forceActive();
		live(200);
	}

	@AfterEach
	void end() {
		desktop.close();
	}

	private void live(int milliseconds) {
		EventLoop.live(desktop.display(), milliseconds);
	}

	private void until(BooleanSupplier so) {
		EventLoop.until(desktop.display(), so, desktop::words);
	}

	/** As the display server sends it, past the toolkit, while the window lives. */
	private void hand(List<String> words) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(words);
		try {
			Process process = new ProcessBuilder(command).inheritIO().start();
			until(() -> !process.isAlive());
			assertThat(process.exitValue()).isZero();
		} catch (IOException e) {
			throw new TestAbortedException("there is no xdotool on this machine", e);
		}
		live(100);
	}

	private static List<String> to(int x, int y) {
		return List.of("mousemove", Integer.toString(x), Integer.toString(y), "sleep", "0.03");
	}

	@ParameterizedTest
	@CsvSource({ "Return, SingleChoice", "Down Return, MultipleChoice", "Down Down KP_Enter, TrueFalse" })
	void enterBeginsAQuestionOfTheTypeThatTheArrowsLeadTo(String keys, String type) {
		// once the dialog has opened and waits
		desktop.display().timerExec(1_500, () -> {
			List.of(keys.split(" ")).forEach(key -> hand(List.of("key", key)));
			// whatever came of it, the dialog goes
			Shell window = desktop.shell();
			desktop.display().timerExec(1_000, () -> {
				if (!window.isDisposed()) {
					Arrays.stream(window.getShells()).forEach(Shell::close);
				}
			});
		});
		Desktop.bench(view).begin();
		assertThat(Desktop.bench(view).bank().getQuestions()).hasSize(2);
		assertThat(Desktop.bench(view).question().orElseThrow().eClass().getName()).isEqualTo(type);
	}

	@Test
	void aLessonIsDraggedBehindAnotherByTheMouse() {
		Studio studio = view.studio().orElseThrow();
		var project = studio.nodes().project();
		Course course = (Course) project.addFile(ModelPackage.Literals.COURSE, new Bilingual("课", "Course")).value();
		Lesson first = (Lesson) project.add(course, ModelPackage.Literals.LESSON, -1).value();
		Lesson second = (Lesson) project.add(course, ModelPackage.Literals.LESSON, -1).value();
		studio.show(second);
		studio.show(first);
		live(300);
		Outline outline = studio.tree().outline();
		Point from = middle(outline, first, 0.5);
		Point to = middle(outline, second, 0.8);
		List<String> way = new ArrayList<>(to(from.x, from.y));
		way.addAll(List.of("mousedown", "1"));
		for (int i = 1; i <= 12; i++) {
			way.addAll(to(from.x + i * 2, from.y + (to.y - from.y) * i / 12));
		}
		way.addAll(List.of("sleep", "0.3", "mouseup", "1"));
		hand(way);
		until(() -> course.getLessons().getFirst() == second);
		assertThat(course.getLessons()).containsExactly(second, first);
		project.editing().getCommandStack().undo();
		assertThat(course.getLessons()).containsExactly(first, second);
	}

	/** On the screen. @param height of its line, 0 to 1 */
	private static Point middle(Outline outline, Lesson lesson, double height) {
		TreeItem item = items(outline.tree().getItems(), outline, lesson).getFirst();
		Rectangle bounds = item.getBounds();
		return outline.tree().toDisplay(bounds.x + 20, bounds.y + (int) (bounds.height * height));
	}

	private static List<TreeItem> items(TreeItem[] among, Outline outline, Lesson lesson) {
		List<TreeItem> found = new ArrayList<>();
		for (TreeItem item : among) {
			if (outline.node(item) instanceof Nodes.Node.Thing(var object) && object == lesson) {
				found.add(item);
			}
			if (item.getExpanded()) {
				found.addAll(items(item.getItems(), outline, lesson));
			}
		}
		return found;
	}
}
