package org.chushi.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.model.Question;

/**
 * A file format for questions. A service: a new format touches no other bundle. Stateless; any thread. What is read is a
 * stranger's file: it gives findings, never an exception other than that of the disk.
 */
public interface ExchangeFormat {

	/** For example {@code gift}; never changes once released. */
	String id();

	Bilingual name();

	/** Without the dot, the usual one first. */
	List<String> suffixes();

	/**
	 * How surely this is a file of the format, 0 (no) to 100, judged by content first and by name where that is not enough.
	 *
	 * @param head the first bytes, at most 64 KB
	 */
	int likeness(String name, byte[] head);

	/** Reads to the end, question by question; does not hold what it has given away. */
	void read(ExchangeSource source, ReadOptions options, Intake intake) throws IOException;

	/** Types of questions that can be written, as in {@link QuestionKinds}; empty when the format is only read. */
	Set<String> carries();

	/** What it cannot carry even of these types. */
	Bilingual losses();

	/**
	 * Writes questions; of what cannot be written each is a finding.
	 *
	 * @param language the one written
	 * @param name     of the file, for findings
	 */
	void write(Iterator<Question> questions, Language language, String name, OutputStream out, Consumer<Finding> findings)
			throws IOException;

	default boolean writes() {
		return !carries().isEmpty();
	}
}
