package org.chushi.internal.ui.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Language;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

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
						settle(stage.display(), 300);
						save(stage.display(), stage.shell().getBounds(),
								directory.resolve(page + (dark ? "-dark-" : "-light-") + language.tag() + "-" + percent + ".png"));
					}
				}
			}
		}
	}

	private static void settle(Display display, int milliseconds) {
		boolean[] over = { false };
		display.timerExec(milliseconds, () -> over[0] = true);
		while (!over[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	private static void save(Display display, Rectangle area, Path file) {
		Image image = new Image(display, area.width, area.height);
		GC screen = new GC(display);
		screen.copyArea(image, area.x, area.y);
		screen.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(file.toString(), SWT.IMAGE_PNG);
		image.dispose();
	}
}
