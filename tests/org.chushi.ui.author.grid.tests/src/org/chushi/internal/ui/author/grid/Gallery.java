package org.chushi.internal.ui.author.grid;

import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Language;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;

/** The table to look at: {@code Gallery DIRECTORY [LANGUAGE THEME PERCENT WIDTH HEIGHT]...}. */
public final class Gallery {

	private Gallery() {
	}

	/** Saves the pictures. */
	public static void main(String[] arguments) throws Exception {
		Path directory = Files.createDirectories(Path.of(arguments[0]));
		for (int i = 1; i + 4 < arguments.length; i += 5) {
			Studio studio = new Studio(Files.createTempDirectory("gallery"), arguments[i + 1].equals("dark"),
					arguments[i].equals("zh") ? Language.ZH : Language.EN, Integer.parseInt(arguments[i + 2]));
			studio.size(Integer.parseInt(arguments[i + 3]), Integer.parseInt(arguments[i + 4]));
			studio.openTable();
			String name = "%s-%s-%s-%s".formatted(arguments[i], arguments[i + 1], arguments[i + 2], arguments[i + 3]);
			save(studio, directory.resolve("grid-" + name + ".png"));
			studio.those(NatTable.class).getFirst().doCommand(new SelectAllCommand());
			studio.pause();
			save(studio, directory.resolve("grid-chosen-" + name + ".png"));
			studio.close();
		}
	}

	private static void save(Studio studio, Path file) {
		EventLoop.live(studio.display(), 250);
		Pictures.save(studio.shell(), file);
	}
}
