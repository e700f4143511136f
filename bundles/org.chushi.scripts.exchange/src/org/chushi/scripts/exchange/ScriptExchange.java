package org.chushi.scripts.exchange;

import java.nio.file.Path;
import java.util.List;

import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.model.ScriptBook;
import org.chushi.people.Session;

/** Takes scripts out for the chat desk, and quick phrases of a desk in. A service; not for the thread of the screen. */
public interface ScriptExchange {

	/** Characters of the longest script that is taken. */
	int LONGEST = 5_000;

	/**
	 * What is written where.
	 *
	 * @param scripts  ids or codes; all that are valid today when empty
	 * @param language of the texts; {@link ScriptForm#FULL} has both
	 */
	record Order(Path file, ScriptForm form, Language language, List<String> scripts) {

		public Order {
			scripts = List.copyOf(scripts);
		}
	}

	/**
	 * What a file is brought into.
	 *
	 * @param pack code of the pack: one of the team's own, or a new one
	 * @param book code of the script book in it; after the file when empty
	 */
	record Request(Path file, String pack, String book) {
	}

	/** What a line of a file became. */
	enum Became {
		/** Tells how the file is written. */
		LAYOUT, SCENARIO, TITLE, NEW, CHANGED, SAME,
		/** Was not taken; a finding says why, or it stands where nothing can stand. */
		LEFT,
		/** Belongs to the script above. */
		MORE
	}

	/**
	 * A line of a file that was read.
	 *
	 * @param words of the scenario, the title, the script, as far as they stand in it
	 */
	record Line(int number, Became became, String words) {
	}

	/**
	 * What a book would be with a file.
	 *
	 * @param book a copy of the one that was given, with what was taken
	 */
	record Filled(ScriptBook book, Report report) {
	}

	/**
	 * What was written, or would be taken.
	 *
	 * @param count    scripts that were written, or are new
	 * @param changed  scripts that are there by their code and differ
	 * @param same     that are there already
	 * @param left     that were left, each with a finding that says why
	 * @param findings in the order of the file
	 * @param lines    what each line of the file became, in its order; none of a file that was written
	 */
	record Report(int count, int changed, int same, int left, List<Diagnostic> findings, List<Line> lines) {

		public Report {
			findings = List.copyOf(findings);
			lines = List.copyOf(lines);
		}
	}

	Result<Report> export(Session session, Order order);

	/** The same of all scripts of a book that is being written, as they are in it now. @param order its scripts do not count */
	Result<Report> give(Session session, Order order, ScriptBook book);

	/** Reads and compares; changes nothing. */
	Result<Report> preview(Session session, Request request);

	/**
	 * Reads a file into a copy of a book that is being written and changes nothing: whoever writes the book takes over what they want.
	 *
	 * @param book as it is now; not changed meanwhile
	 */
	Result<Filled> fill(Session session, Path file, ScriptBook book);

	/** Writes the book. A script with the code of one in the book takes its place. */
	Result<Report> bring(Session session, Request request);
}
