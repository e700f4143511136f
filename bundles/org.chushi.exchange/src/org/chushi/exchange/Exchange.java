package org.chushi.exchange;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.model.Question;

/** Reads and writes question files of all formats. A service. Not for the thread of the screen. */
public interface Exchange {

	/** Findings that are listed one by one; the rest is counted by code. */
	int MOST_FINDINGS = 10_000;

	/** Largest file that is read, in bytes. */
	long MOST_BYTES = 1_000_000_000;

	/** All formats, by id. */
	List<ExchangeFormat> formats();

	Optional<ExchangeFormat> format(String id);

	/** Reads a file in the format its content shows. */
	Reading read(Path file, ReadOptions options, Intake intake);

	/** The same for a source that is no file of its own. */
	Reading read(ExchangeSource source, ReadOptions options, Intake intake);

	/** Reads only to know what is in it. */
	default Reading look(Path file, ReadOptions options) {
		return read(file, options, new Intake() {
			@Override
			public void question(Question question, Place place) {
				// counted by the reading itself
			}

			@Override
			public void finding(Finding finding) {
				// listed by the reading itself
			}
		});
	}

	/**
	 * Writes questions into a new file, or in place of an old one.
	 *
	 * @param format id; by the suffix of the file when empty
	 * @return what was written and what was lost
	 */
	Result<Reading> write(Iterator<Question> questions, Path file, Optional<String> format, Language language);

	/**
	 * Reads one file and writes another, question by question.
	 *
	 * @param options how the first is read; the second is written in its language, or each question in the one it has
	 * @return what was written, with the findings of reading and writing
	 */
	Result<Reading> convert(Path from, Path to, Optional<String> format, ReadOptions options);
}
