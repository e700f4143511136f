package org.chushi.internal.ui.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Language;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;

/**
 * Every page to look at, in light and dark, Chinese and English: {@code Gallery DIRECTORY PERCENT WIDTH HEIGHT PAGE...}
 * saves one picture for each.
 */
public final class Gallery {

	private Gallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		int percent = Integer.parseInt(arguments[1]);
		for (String page : List.of(arguments).subList(4, arguments.length)) {
			for (boolean dark : new boolean[] { false, true }) {
				for (Language language : Language.values()) {
					try (Stage stage = new Stage(Pages.argument(page), dark, language, percent)) {
						stage.size(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
						stage.show(Pages.of(page, 250, new Samples.Rounds()));
						EventLoop.live(stage.display(), 300);
						Pictures.save(stage.shell(),
								directory.resolve(page + (dark ? "-dark-" : "-light-") + language.tag() + "-" + percent + ".png"));
					}
				}
			}
		}
	}
}
