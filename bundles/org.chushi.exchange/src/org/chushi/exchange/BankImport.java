package org.chushi.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.people.Session;

/** Brings the questions of a file into a pack of the team's own, and takes a bank out again. A service. */
public interface BankImport {

	/**
	 * What is to be brought where.
	 *
	 * @param pack    code of the pack: one of the team's own, or a new one
	 * @param bank    name of the bank in it, as in {@link Target#name}; that of the file when empty
	 * @param options how the file is read
	 * @param examOnly whether practice leaves the bank out; as it is, and not for a new bank, when empty
	 */
	record Request(Path file, String pack, String bank, ReadOptions options, Optional<Boolean> examOnly) {

		/** Into the bank that is called as the file. */
		public Request(Path file, String pack, ReadOptions options) {
			this(file, pack, "", options, Optional.empty());
		}
	}

	/**
	 * A bank of the team's own that questions can be brought into.
	 *
	 * @param pack     code
	 * @param name     that its questions are identified by: of the file it was first brought from
	 * @param examOnly practice leaves it out
	 */
	record Target(String pack, String name, Bilingual title, int questions, boolean examOnly) {
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

	/** The banks of the team's own packs, by pack and name. */
	Result<List<Target>> targets(Session session);

	/** Reads and compares; changes nothing. */
	default Result<Outcome> preview(Session session, Request request) {
		return preview(session, request, Progress.SILENT);
	}

	/** The same, watched. @param progress told the questions read so far; refused when it is cancelled */
	Result<Outcome> preview(Session session, Request request, Progress progress);

	/**
	 * Writes the bank. The ids of questions come from pack, file and name, so that bringing a mended file again changes
	 * what was brought before; translations and explanations written since are kept where the text is the same.
	 */
	default Result<Outcome> bring(Session session, Request request) {
		return bring(session, request, Progress.SILENT);
	}

	/** The same, watched. @param progress told the questions read so far; when it is cancelled, nothing is written */
	Result<Outcome> bring(Session session, Request request, Progress progress);

	/**
	 * Writes a bank into a file.
	 *
	 * @param bank   id or code
	 * @param format id; by the suffix of the file when empty
	 */
	Result<Reading> export(Session session, String bank, Path file, Optional<String> format, Language language);
}
