package org.chushi.exchange;

import java.nio.file.Path;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.people.Session;

/** Brings the questions of a file into a pack of the team's own, and takes a bank out again. A service. */
public interface BankImport {

	/**
	 * What is to be brought where.
	 *
	 * @param pack    code of the pack: one of the team's own, or a new one
	 * @param options how the file is read
	 */
	record Request(Path file, String pack, ReadOptions options) {
	}

	/**
	 * What an import does, or would do.
	 *
	 * @param reading    what the file holds, with its findings; duplicates are among them
	 * @param fresh      questions that the bank did not have
	 * @param changed    questions that are there by their origin and differ now
	 * @param same       questions that are there already and do not differ
	 * @param kept       questions of the bank that the file does not have; they stay
	 * @param duplicates questions with the stem of another one, in the file or in any bank
	 */
	record Outcome(Reading reading, long fresh, long changed, long same, long kept, long duplicates) {
	}

	/** Reads and compares; changes nothing. */
	Result<Outcome> preview(Session session, Request request);

	/**
	 * Writes the bank. The ids of questions come from pack, file and name, so that bringing a mended file again changes
	 * what was brought before; translations and explanations written since are kept where the text is the same.
	 */
	Result<Outcome> bring(Session session, Request request);

	/**
	 * Writes a bank into a file.
	 *
	 * @param bank   id or code
	 * @param format id; by the suffix of the file when empty
	 */
	Result<Reading> export(Session session, String bank, Path file, Optional<String> format, Language language);
}
