package org.chushi.internal.ui.growth;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.people.Role;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;

/** The pages to look at: {@code Gallery DIRECTORY WIDTH HEIGHT [LANGUAGE THEME PERCENT]...}. */
public final class Gallery {

	private Gallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 3; i + 2 < arguments.length; i += 3) {
			Language language = arguments[i].equals("zh") ? Language.ZH : Language.EN;
			boolean dark = arguments[i + 1].equals("dark");
			int percent = Integer.parseInt(arguments[i + 2]);
			String suffix = "-" + language.tag() + "-" + arguments[i + 1] + "-" + percent + ".png";
			try (Stage stage = new Stage(Role.NEWCOMER, dark, language, percent)) {
				stage.size(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
				stage.show(Lives.own(Optional.of(Lives.revised())));
				save(stage, directory, "own" + suffix);
				stage.show(Lives.empty());
				save(stage, directory, "empty" + suffix);
				stage.show(Lives.with(Lives.empty(), List.of(Lives.item("想学看数据")), Optional.of(Lives.wanted(false))));
				save(stage, directory, "agenda" + suffix);
				stage.show(Lives.empty());
				stage.meanwhile(dialog -> {
					EventLoop.live(stage.display(), 300);
					Pictures.save(dialog, directory.resolve("wish" + suffix));
				});
				stage.press(stage.t(Messages.IntentCard_say));
			}
			try (Stage stage = new Stage(Role.LEAD, dark, language, percent)) {
				stage.size(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
				stage.show(Lives.with(Lives.led(Optional.of(Lives.holding())), List.of(Lives.item("想学看数据"), Lives.endorsement()), Optional.of(Lives.wanted(true))));
				save(stage, directory, "led" + suffix);
				stage.meanwhile(dialog -> {
					EventLoop.live(stage.display(), 300);
					Pictures.save(dialog, directory.resolve("talk" + suffix));
				});
				stage.press(stage.t(Messages.GrowthView_hold));
				stage.show(Lives.source(false, Optional.of(Lives.holding())));
				save(stage, directory, "plan" + suffix);
				stage.home();
				save(stage, directory, "home" + suffix);
				stage.prospects(Lives.openings());
				save(stage, directory, "prospects" + suffix);
			}
		}
	}

	private static void save(Stage stage, Path directory, String name) {
		EventLoop.live(stage.display(), 300);
		Pictures.save(stage.shell(), directory.resolve(name));
	}
}
