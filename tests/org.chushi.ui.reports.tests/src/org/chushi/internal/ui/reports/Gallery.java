package org.chushi.internal.ui.reports;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Language;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;

/** The page to look at: {@code Gallery DIRECTORY WIDTH HEIGHT [LANGUAGE THEME PERCENT]...}. */
public final class Gallery {

	private Gallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 3; i + 2 < arguments.length; i += 3) {
			Language language = arguments[i].equals("zh") ? Language.ZH : Language.EN;
			String name = "-" + language.tag() + "-" + arguments[i + 1] + "-" + arguments[i + 2] + ".png";
			try (Stage stage = new Stage(arguments[i + 1].equals("dark"), language, Integer.parseInt(arguments[i + 2]))) {
				stage.size(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
				stage.show();
				EventLoop.live(stage.display(), 300);
				Pictures.save(stage.shell(), directory.resolve("reports" + name));
				stage.press(stage.t(Messages.ReportsView_show));
				EventLoop.live(stage.display(), 300);
				Pictures.save(stage.shell(), directory.resolve("report" + name));
				stage.meanwhile(dialog -> {
					EventLoop.live(stage.display(), 300);
					try {
						Pictures.save(dialog, directory.resolve("records" + name));
					} catch (Exception e) {
						throw new IllegalStateException(e);
					}
				});
				stage.press(stage.t(Messages.ReportsView_recordsExport));
			}
		}
	}
}
