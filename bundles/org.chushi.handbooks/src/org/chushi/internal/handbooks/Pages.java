package org.chushi.internal.handbooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.chushi.handbooks.Handbook.Chapter;
import org.chushi.internal.handbooks.Numbering.Place;

/** The pages as they are written, block by block. */
final class Pages {

	/** A chapter being written. */
	private static final class Page {
		private final String title;
		/** The title as Markdown. */
		private final String line;
		private final StringBuilder text = new StringBuilder();
		private final List<String> pictures = new ArrayList<>();
		private final List<String> notes = new ArrayList<>();
		/** Whether its title is a heading of the document. */
		private final boolean headed;
		private int heading = 1;

		Page(String title, String line, boolean headed) {
			this.title = title;
			this.line = line;
			this.headed = headed;
		}
	}

	private final List<Chapter> done = new ArrayList<>();
	private final Lists lists = new Lists();
	private Page page;
	private boolean item;
	private StringBuilder code;

	/** @param title of what stands before the first heading */
	Pages(String title) {
		page = new Page(title, Markdown.escaped(title), false);
	}

	/** Ends the chapter and begins another. @param line the title as Markdown @return the title of one that had nothing to read */
	Optional<String> begin(String title, String line) {
		Optional<String> empty = page.headed && page.text.isEmpty() && code == null ? Optional.of(page.title) : Optional.empty();
		close();
		page = new Page(title, line, true);
		return empty;
	}

	/** @param level below that of the chapter: 1 is the next below; a level that was left out is not left out here */
	void heading(int level, String line) {
		page.heading = Math.min(level + 1, page.heading + 1);
		block("#".repeat(Math.min(6, page.heading)) + " " + line);
	}

	void block(String markdown) {
		endCode();
		if (!markdown.isEmpty()) {
			lists.end();
			item = false;
			put("\n" + markdown + "\n");
		}
	}

	void quote(String markdown) {
		if (!markdown.isEmpty()) {
			block("> " + markdown.replace("\n", "\n> "));
		}
	}

	/** Goes on with the lines of code before it, if it follows them. */
	void code(String line) {
		if (code == null) {
			lists.end();
			item = false;
			code = new StringBuilder();
		}
		code.append(line).append('\n');
	}

	private void endCode() {
		if (code != null) {
			String fence = code.indexOf("```") >= 0 ? "~~~~" : "```";
			put("\n" + fence + "\n" + code.toString().stripTrailing() + "\n" + fence + "\n");
			code = null;
		}
	}

	void item(Place place, String markdown) {
		endCode();
		if (!markdown.isEmpty()) {
			boolean going = item;
			String line = lists.item(place, markdown);
			put((going ? "" : "\n") + line + "\n");
			item = true;
		}
	}

	private void put(String text) {
		page.text.append(text);
	}

	void picture(String path) {
		if (!page.pictures.contains(path)) {
			page.pictures.add(path);
		}
	}

	/** The number of a footnote that is told at the end of the chapter. */
	int note(String markdown) {
		page.notes.add(Objects.requireNonNull(markdown));
		return page.notes.size();
	}

	private void close() {
		endCode();
		lists.end();
		item = false;
		if (page.text.isEmpty()) {
			return;
		}
		StringBuilder whole = new StringBuilder("# ").append(page.line).append('\n').append(page.text);
		if (!page.notes.isEmpty()) {
			whole.append("\n---\n\n");
			for (int i = 0; i < page.notes.size(); i++) {
				whole.append(i + 1).append(". ").append(page.notes.get(i)).append('\n');
			}
		}
		done.add(Chapter.of(page.title, whole.toString(), page.pictures));
	}

	List<Chapter> chapters() {
		close();
		page = new Page("", "", false);
		return done;
	}
}
