package org.chushi.internal.ui.author.maps;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Language;
import org.chushi.model.CareerMap;
import org.chushi.model.Move;
import org.chushi.model.Position;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.eclipse.swt.SWT;

/**
 * The editor of this bundle to look at: {@code Gallery DIRECTORY [LANGUAGE THEME PERCENT WIDTH HEIGHT]...}, for example
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
		studio.open(CareerMap.class, "CM-DEFAULT");
		Board board = studio.those(Board.class).getFirst();
		save("map");
		board.view().zoom(1);
		Position senior = studio.find(Position.class, "PO-SENIOR");
		board.pick(senior);
		board.setFocus();
		save("position");
		board.pick(board.chart().leaving(senior).getFirst().move());
		save("move");
		Move bare = board.chart().leaving(senior).get(1).move();
		bare.getRequirements().clear();
		studio.project().together(() -> new MapDeeds(studio.project(), (CareerMap) bare.eContainer()).turn(bare));
		studio.pause();
		board.pick(bare);
		save("problem");
		board.pick(senior);
		studio.key(0, 'm');
		studio.key(0, SWT.ARROW_RIGHT);
		save("drawing");
		studio.key(0, SWT.ESC);
		studio.press(studio.look().t(Messages.OpenMap_preview));
		save("newcomer");
		studio.close();
	}

	private void save(String what) {
		EventLoop.live(studio.display(), 250);
		Pictures.save(studio.shell(), directory.resolve(what + "-" + name + ".png"));
	}
}
