package org.chushi.internal.ui.learn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.ui.Theme;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** A lesson to look at, its words and its check question: {@code LessonGallery DIRECTORY PERCENT WIDTH HEIGHT}. */
public final class LessonGallery {

	private LessonGallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		int percent = Integer.parseInt(arguments[1]);
		for (boolean dark : new boolean[] { false, true }) {
			for (Language language : Language.values()) {
				try (Stage stage = new Stage(Theme.of(dark), language, percent)) {
					Shell shell = stage.fresh(Optional.empty());
					shell.setSize(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
					LessonView view = new LessonView(shell, stage, new LessonInHand(), new PracticeInHand(LessonInHand.QUESTION), Panels.ALL);
					view.show(LessonInHand.reading(language, Map.of(LessonInHand.CHECK, LessonInHand.QUESTION)));
					stage.open();
					EventLoop.live(shell.getDisplay(), 1500);
					String name = (dark ? "-dark-" : "-light-") + language.tag() + "-" + percent + ".png";
					Pictures.save(shell, directory.resolve("lesson" + name));
					stage.press(language == Language.ZH ? "下一页" : "Next page");
					EventLoop.live(shell.getDisplay(), 300);
					Pictures.save(shell, directory.resolve("check" + name));
					stage.key(0, 'a');
					stage.settle();
					stage.key(0, SWT.CR);
					EventLoop.live(shell.getDisplay(), 300);
					Pictures.save(shell, directory.resolve("told" + name));
				}
			}
		}
	}
}
