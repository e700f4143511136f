package org.chushi.internal.handbooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.handbooks.Handbook;
import org.chushi.handbooks.Handbooks.Options;
import org.chushi.internal.exchange.FileSource;
import org.chushi.internal.exchange.xml.Node;
import org.chushi.internal.exchange.xml.SafeXml;
import org.chushi.internal.exchange.zip.SafeZip;

/** Reads a document block by block, so that it may be long. */
public final class WordReader {

	static final int MOST_PARAGRAPHS = 100_000;
	static final int MOST_CHARACTERS = 20_000_000;
	private static final Set<String> BLOCKS = Set.of("p", "tbl", "altChunk");

	private final Options options;
	private final Losses losses = new Losses();
	private final Styles styles;
	private final Numbering numbering;
	private final Notes notes;
	private final Pictures pictures;
	private final Pages pages;
	private final Runs runs;
	private final Runs noteRuns;
	private final List<Inline> initial = new ArrayList<>();
	private String title = "";
	private long characters;

	private WordReader(WordParts parts, String document, String name, Options options, Pictures pictures) throws IOException {
		this.options = options;
		this.pictures = pictures;
		styles = new Styles(parts.related(document, "styles"));
		numbering = new Numbering(parts.related(document, "numbering"), styles);
		notes = new Notes(parts.related(document, "footnotes"), parts.related(document, "endnotes"));
		pages = new Pages(name);
		runs = new Runs(styles, losses, pictures, parts.relations(document), this::note);
		Optional<String> foot = parts.path(document, "footnotes");
		noteRuns = new Runs(styles, losses, pictures, parts.relations(foot.orElse(document)), id -> 0);
	}

	/** @param ways that differ in nothing but the level share their pictures */
	public static Result<List<Handbook>> read(Path file, List<Options> ways) throws IOException {
		Optional<Bilingual> refusal = Envelope.refusal(file);
		if (refusal.isPresent()) {
			return Result.refused(refusal.get());
		}
		try (SafeZip zip = SafeZip.of(FileSource.of(file))) {
			WordParts parts = new WordParts(zip);
			Optional<String> document = parts.document();
			if (document.isEmpty()) {
				return Result.refused(Messages.Envelope_noDocument.text());
			}
			String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
			Map<String, Pictures> pictures = new HashMap<>();
			List<Handbook> read = new ArrayList<>();
			for (Options way : ways) {
				Pictures own = pictures.computeIfAbsent(way.prefix(), prefix -> new Pictures(parts, prefix));
				Result<Handbook> handbook = new WordReader(parts, document.get(), name, way, own).all(parts, document.get());
				if (handbook instanceof Result.Refused<Handbook> refused) {
					return refused.as();
				}
				read.add(handbook.value());
			}
			return Result.done(List.copyOf(read));
		}
	}

	private Result<Handbook> all(WordParts parts, String document) throws IOException {
		InputStream in = parts.open(document);
		try (SafeXml xml = new SafeXml(in, Function.identity())) {
			for (Node block = xml.next(BLOCKS); block != null; block = xml.next(BLOCKS)) {
				block(block);
				if (losses.paragraphs() > MOST_PARAGRAPHS || characters > MOST_CHARACTERS) {
					return Result.refused(Messages.WordReader_long.text(MOST_PARAGRAPHS));
				}
			}
		}
		List<Handbook.Chapter> chapters = pages.chapters();
		return chapters.isEmpty() ? Result.refused(Messages.WordReader_empty.text())
				: Result.done(new Handbook(title, chapters, pictures.files(), losses.all()));
	}

	private void block(Node block) throws IOException {
		losses.paragraph();
		switch (block.name()) {
		case "p" -> paragraph(block);
		case "tbl" -> table(block);
		default -> losses.tell(Messages.WordReader_chunk, Messages.WordReader_chunkRemedy);
		}
		for (Node box : runs.boxes()) {
			for (Node inner : box.elements()) {
				if (BLOCKS.contains(inner.name())) {
					block(inner);
				}
			}
		}
	}

	private void paragraph(Node node) throws IOException {
		Node properties = node.child("pPr").orElse(node);
		boolean contents = runs.contents() || styles.contents(properties);
		List<Inline> inlines = runs.of(node);
		if (contents || runs.contents() && blank(inlines)) {
			losses.tellOnce(Messages.WordReader_contents, Messages.WordReader_contentsRemedy);
			return;
		}
		if (properties.child("framePr").filter(f -> f.get("dropCap").matches("drop|margin")).isPresent()) {
			initial.addAll(inlines);
			return;
		}
		inlines.addAll(0, initial);
		initial.clear();
		int level = styles.level(properties);
		String line = Markdown.line(plain(inlines));
		if (level != Styles.BODY && !line.isEmpty()) {
			heading(level, line, inlines);
		} else {
			body(node, properties, inlines);
		}
	}

	private static boolean blank(List<Inline> inlines) {
		return inlines.stream().allMatch(i -> i instanceof Inline.Words w && w.text().isBlank());
	}

	/** Headings are bold anyway; a picture in one comes below it. */
	private static List<Inline> plain(List<Inline> inlines) {
		return inlines.stream().filter(i -> !(i instanceof Inline.Picture))
				.<Inline>map(i -> i instanceof Inline.Words w ? new Inline.Words(w.text(), false, false, false, "") : i).toList();
	}

	private void heading(int level, String line, List<Inline> inlines) {
		losses.heading(words(inlines));
		if (level == Styles.TITLE) {
			if (title.isEmpty()) {
				title = words(inlines);
				return;
			}
			pages.block("**" + line + "**");
		} else if (level <= options.level()) {
			pages.begin(words(inlines), line).ifPresent(empty -> losses.tell(Messages.WordReader_heading, Messages.WordReader_headingRemedy, empty));
		} else {
			pages.heading(level - options.level(), line);
		}
		List<Inline> shown = inlines.stream().filter(Inline.Picture.class::isInstance).toList();
		pictures(shown);
		pages.block(Markdown.block(shown));
	}

	private static String words(List<Inline> inlines) {
		StringBuilder words = new StringBuilder();
		inlines.forEach(i -> words.append(i instanceof Inline.Words w ? w.text() : " "));
		return words.toString().replaceAll("\\s+", " ").strip();
	}

	/** With its indents and lines. */
	private static String code(List<Inline> inlines) {
		StringBuilder code = new StringBuilder();
		inlines.forEach(i -> code.append(i instanceof Inline.Words w ? w.text() : i instanceof Inline.Break ? "\n" : " "));
		return code.toString().stripTrailing();
	}

	private void body(Node node, Node properties, List<Inline> inlines) {
		pictures(inlines);
		if (styles.code(properties)) {
			String code = code(inlines);
			characters += code.length();
			pages.code(code);
			return;
		}
		String text = Markdown.block(inlines);
		characters += text.length();
		Optional<Numbering.Place> place = text.isEmpty() || properties == node ? Optional.empty() : numbering.next(properties);
		if (place.isPresent()) {
			pages.item(place.get(), text);
		} else if (styles.quote(properties)) {
			pages.quote(text);
		} else {
			pages.block(text);
		}
	}

	private void pictures(List<Inline> inlines) {
		inlines.stream().filter(Inline.Picture.class::isInstance).map(Inline.Picture.class::cast).forEach(p -> pages.picture(p.path()));
	}

	private void table(Node table) throws IOException {
		Optional<Node> frame = Tables.frame(table);
		if (frame.isPresent()) {
			StringBuilder text = new StringBuilder();
			for (Node paragraph : frame.get().children("p")) {
				List<Inline> inlines = runs.of(paragraph);
				pictures(inlines);
				String block = Markdown.block(inlines);
				text.append(text.isEmpty() || block.isEmpty() ? "" : "\n\n").append(block);
			}
			pages.quote(text.toString());
			return;
		}
		String text = new Tables(runs, losses, this::pictures).of(table);
		characters += text.length();
		pages.block(text);
	}

	private int note(String id) {
		if (characters > MOST_CHARACTERS) {
			// refused when this paragraph is over
			return 0;
		}
		StringBuilder text = new StringBuilder();
		try {
			for (Node paragraph : notes.find(id).map(n -> n.children("p")).orElse(List.of())) {
				List<Inline> inlines = noteRuns.of(paragraph);
				pictures(inlines);
				text.append(text.isEmpty() ? "" : " ").append(Markdown.line(inlines));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		characters += text.length();
		return pages.note(text.toString().strip());
	}
}
