package org.chushi.psychometrics;

import java.nio.file.Path;

import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.internal.psychometrics.CsvResponses;

/**
 * Reads {@link Responses} from a text file.
 * <p>
 * The first line holds the ids of the items, each further line one person. Cells are parted by comma, semicolon or
 * tabulator, whichever the first line holds most of, and may be quoted (RFC 4180). A cell is a decimal number; it is
 * missing when it is empty or one of {@code NA}, {@code N/A}, {@code .}, {@code -}. Blank lines are passed over.
 * <p>
 * The first column holds ids of people when its heading is empty or a usual word for that ({@code person}, {@code id},
 * {@code 姓名}, {@code 工号}, …), or when its first cell is no number.
 * <p>
 * The text is UTF-8 or UTF-16 by its byte order mark, else UTF-8, else GB 18030 (as Chinese spreadsheets write it).
 */
public final class ResponseFile {

	private ResponseFile() {
	}

	/**
	 * @param progress told the bytes read of those there are
	 * @return done, with notes on what was assumed; or refused with every error found, up to 20, with its line and what
	 *         to do
	 */
	public static Result<Responses> read(Path file, Progress progress) {
		return new CsvResponses(file, progress).read().map(Responses::new);
	}
}
