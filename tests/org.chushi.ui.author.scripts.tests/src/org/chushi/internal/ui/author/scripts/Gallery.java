package org.chushi.internal.ui.author.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.model.PhraseList;
import org.chushi.model.ScriptBook;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.testing.EventLoop;
import org.chushi.ui.testing.Pictures;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/**
 * The editors of this bundle to look at: {@code Gallery DIRECTORY [LANGUAGE THEME PERCENT WIDTH HEIGHT]...}, for example
 * {@code zh light 100 1280 800 en dark 200 2048 1400}.
 */
public final class Gallery {

	private final Path directory;
	private final Studio studio;
	private final String name;

	private Gallery(Path directory, String language, String theme, int percent, int width, int height) throws Exception {
		this.directory = directory;
		studio = new Studio(Files.createTempDirectory("gallery"), 40, theme.equals("dark"), language.equals("zh") ? Language.ZH : Language.EN, percent);
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
		try {
			pictures();
		} finally {
			studio.close();
		}
	}

	private void pictures() {
		studio.open(ScriptBook.class, "B-AFTER");
		save("script");
		studio.row(1);
		save("script-found");
		scroll();
		save("script-below");
		scroll();
		save("script-form");
		studio.press(studio.look().t(Messages.ScriptList_book));
		studio.pause();
		save("book");
		exchange();
		studio.open(PhraseList.class, "L-OWN");
		save("phrases");
	}

	private void exchange() {
		try {
			Path file = Files.createTempDirectory("gallery").resolve("team.txt");
			Files.writeString(file, """
					【包裹不动了】
					1. {买家}您好，我马上帮您催，请稍等。
					   今天一定给您答复。

					退货地址
					亲，退货地址已经发给您了，请查收。

					【换季关怀】
					{买家}，换季了，早晚温差大，出门注意防晒，回家先洁面再保湿。
					""");
			studio.chosen = Optional.of(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		studio.meanwhile(dialog -> picture("bring", dialog));
		studio.key(SWT.MOD1, 'i', 'i');
		studio.pause();
		studio.meanwhile(dialog -> picture("give", dialog));
		studio.key(SWT.MOD1, 'e', 'e');
		studio.pause();
	}

	private void picture(String what, Shell dialog) {
		EventLoop.live(studio.display(), 250);
		Pictures.save(dialog, directory.resolve(what + "-" + name + ".png"));
	}

	private void scroll() {
		studio.those(ScrolledPage.class).forEach(p -> p.position(p.position() + studio.shell().getSize().y * 6 / 10));
	}

	private void save(String what) {
		EventLoop.live(studio.display(), 250);
		Pictures.save(studio.shell(), directory.resolve(what + "-" + name + ".png"));
	}
}
