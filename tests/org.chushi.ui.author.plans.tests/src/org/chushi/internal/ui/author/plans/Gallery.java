package org.chushi.internal.ui.author.plans;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Language;
import org.chushi.model.ModelPackage;
import org.chushi.model.Paper;
import org.chushi.model.PolicyProfile;
import org.chushi.model.Programme;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.eclipse.emf.edit.command.SetCommand;

/**
 * The editors of this bundle to look at: {@code Gallery DIRECTORY [LANGUAGE THEME PERCENT WIDTH HEIGHT]...}, for example
 * {@code zh light 100 1024 700 en dark 200 2048 1400}.
 */
public final class Gallery {

	private final Path directory;
	private final Studio studio;
	private final String name;

	private Gallery(Path directory, String language, String theme, int percent, int width, int height) throws Exception {
		this.directory = directory;
		studio = new Studio(Files.createTempDirectory("gallery"), theme.equals("dark"), language.equals("zh") ? Language.ZH : Language.EN, percent);
		studio.size(width, height);
		name = "%s-%s-%d-%d".formatted(language, theme, percent, width);
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 1; i + 4 < arguments.length; i += 5) {
			new Gallery(directory, arguments[i], arguments[i + 1], Integer.parseInt(arguments[i + 2]), Integer.parseInt(arguments[i + 3]),
					Integer.parseInt(arguments[i + 4])).all();
		}
	}

	private void all() {
		Paper paper = studio.open(Paper.class, "P-FINAL");
		save("paper");
		scroll();
		save("paper-below");
		var editing = studio.project().editing();
		editing.getCommandStack().execute(SetCommand.create(editing, paper.getSections().getFirst(), ModelPackage.Literals.PAPER_SECTION__DRAW, 500));
		studio.those(ScrolledPage.class).forEach(p -> p.position(0));
		studio.pause();
		save("paper-lacking");
		studio.open(Programme.class, "PR-SEVEN");
		save("seven");
		studio.those(StepChip.class).get(3).press();
		scroll();
		save("seven-step");
		studio.open(Programme.class, "PR-FOURWEEKS");
		save("weeks");
		studio.open(PolicyProfile.class, "PP-SEVEN");
		save("policy");
		scroll();
		save("policy-below");
		studio.close();
	}

	private void scroll() {
		studio.those(ScrolledPage.class).forEach(p -> p.position(p.position() + studio.shell().getSize().y * 7 / 10));
	}

	private void save(String what) {
		EventLoop.live(studio.display(), 250);
		Pictures.save(studio.shell(), directory.resolve(what + "-" + name + ".png"));
	}
}
