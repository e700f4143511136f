package org.chushi.content;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.chushi.core.Diagnostic;
import org.chushi.model.Bank;
import org.chushi.model.Question;

/** The file of a large bank, for the index that reads it. */
public interface BankFile {

	/** Where a question stands. @param offset of its first byte; length in bytes */
	record Slice(long offset, int length, int line) {
	}

	/** Given the questions in the order of the file, on the thread that reads. */
	interface Taker {

		/** @param problems what the checks say about it */
		void question(Question question, Slice slice, List<Diagnostic> problems) throws IOException;

		/** Something that is no question, or none that can be read. */
		void unreadable(Diagnostic problem) throws IOException;

		/** All bytes of the file pass here, on another thread, before the questions in them; the last ones before {@link #read} ends. */
		void bytes(byte[] buffer, int length);
	}

	/** The same for the same bank, whatever it holds: id of the pack and path in it. */
	String key();

	Path file();

	/** Its path in the pack, as places of problems name it. */
	String path();

	/** Without questions. */
	Bank bank();

	/** Changes when the checks may say something else about the same questions. */
	String checks();

	/** What the checks asked of other content while {@link #read} went on: the type of what an id stood for, empty for none. */
	Map<String, String> asked();

	/** What they would be told now. */
	String answer(String id);

	/** Reads every question once; memory does not grow with the file. Parses and checks on a thread of its own, ahead of the taker. */
	void read(Taker taker) throws IOException;

	/** One question. @throws IOException also when there is none */
	Question question(Slice slice) throws IOException;
}
