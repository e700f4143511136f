package org.chushi.internal.ui.staffing;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Language;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.eclipse.swt.widgets.Shell;

/** The pages to look at: {@code Gallery DIRECTORY WIDTH HEIGHT [LANGUAGE THEME PERCENT]...}. */
public final class Gallery {

	private Gallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 3; i + 2 < arguments.length; i += 3) {
			Language language = arguments[i].equals("zh") ? Language.ZH : Language.EN;
			String suffix = "-" + language.tag() + "-" + arguments[i + 1] + "-" + arguments[i + 2] + "-" + arguments[1] + ".png";
			try (Stage stage = new Stage(arguments[i + 1].equals("dark"), language, Integer.parseInt(arguments[i + 2]))) {
				stage.size(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
				stage.staffing(Team.some());
				save(stage, stage.shell(), directory.resolve("members" + suffix));
				for (Messages board : new Messages[] { Messages.StaffingView_gaps, Messages.StaffingView_expiring, Messages.StaffingView_mentors }) {
					stage.press(stage.t(board));
					save(stage, stage.shell(), directory.resolve(board.name().replace("StaffingView_", "") + suffix));
				}
				stage.press(stage.t(Messages.StaffingView_members));
				stage.meanwhile(dialog -> save(stage, dialog, directory.resolve("plan" + suffix)));
				stage.press(stage.t(Messages.StaffingView_plan));
				stage.succession(Ladder.some());
				save(stage, stage.shell(), directory.resolve("benches" + suffix));
				stage.press(stage.t(Messages.SuccessionView_competencies));
				stage.press(stage.t(Messages.SuccessionView_whoIsNearest));
				save(stage, stage.shell(), directory.resolve("competencies" + suffix));
			}
		}
	}

	private static void save(Stage stage, Shell shell, Path file) {
		EventLoop.live(stage.display(), 300);
		Pictures.save(shell, file);
	}
}
