package org.chushi.handbooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.internal.exchange.LimitExceeded;
import org.chushi.internal.handbooks.Messages;
import org.chushi.internal.handbooks.WordReader;

/**
 * Reads handbooks that were written in Word (.docx, ECMA-376 WordprocessingML). A stranger's file: nothing in it is run,
 * nothing outside of it is read, and what is too large is refused. Any thread, not for that of the screen.
 */
public final class Handbooks {

	/** Bytes of a file. */
	public static final long MOST_BYTES = 200_000_000;
	public static final int DEEPEST_LEVEL = 3;

	/**
	 * How a handbook becomes lessons.
	 *
	 * @param level    headings up to this level begin a lesson, 1 to {@value #DEEPEST_LEVEL}
	 * @param language of the handbook
	 * @param prefix   what names of pictures begin with: letters, figures, hyphens
	 */
	public record Options(int level, Language language, String prefix) {

		public Options {
			if (level < 1 || level > DEEPEST_LEVEL || !prefix.matches("[\\p{L}\\p{N}-]*")) {
				throw new IllegalArgumentException(level + " " + prefix);
			}
		}
	}

	private Handbooks() {
	}

	/** @return refused with why the file cannot be read */
	public static Result<Handbook> read(Path file, Options options) {
		return read(file, List.of(options)).map(List::getFirst);
	}

	/** The same handbook in several ways, for example by each level; the pictures are there once. */
	public static Result<List<Handbook>> read(Path file, List<Options> ways) {
		try {
			if (!Files.isRegularFile(file)) {
				return Result.refused(Messages.Handbooks_gone.text(file.getFileName().toString()));
			}
			if (Files.size(file) > MOST_BYTES) {
				return Result.refused(Messages.Handbooks_size.text(MOST_BYTES / 1_000_000));
			}
			return WordReader.read(file, ways);
		} catch (LimitExceeded limit) {
			return Result.refused(limit.what().name().equals("Limit_nodes") ? Messages.Handbooks_part.text()
					: Messages.Handbooks_broken.text(limit.what().text(limit.arguments())));
		} catch (IOException | UncheckedIOException unreadable) {
			return Result.refused(Messages.Handbooks_unreadable.text(file.getFileName().toString()));
		}
	}
}
