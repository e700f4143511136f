package org.chushi.internal.diplomas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Set;

import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A document to print.
 *
 * @param pdf     the file
 * @param missing letters that are not in the font and are marked in the text
 * @param cut     texts of which only the beginning is there
 */
record Paper(byte[] pdf, Set<String> missing, Set<String> cut) {

	/** Draws its pages. */
	@FunctionalInterface
	interface Pages {
		void draw(PDDocument document, Typeface type) throws IOException;
	}

	/** What is said about a document beside its pages. @param id the same for the same content */
	record About(String title, String author, long id, Instant made, ZoneId zone) {
	}

	static Paper of(About about, Pages pages) {
		try (PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache()); Typeface type = new Typeface(document)) {
			pages.draw(document, type);
			document.getDocumentCatalog().setLanguage("zh-CN");
			PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
			shown.setDisplayDocTitle(true);
			document.getDocumentCatalog().setViewerPreferences(shown);
			PDDocumentInformation information = document.getDocumentInformation();
			information.setTitle(about.title);
			information.setAuthor(about.author);
			information.setProducer("Chushi");
			Calendar made = GregorianCalendar.from(about.made.atZone(about.zone));
			information.setCreationDate(made);
			document.setDocumentId(about.id);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			// plainly, so that the strictest reader has nothing to say
			document.save(out, CompressParameters.NO_COMPRESSION);
			return new Paper(out.toByteArray(), Set.copyOf(type.missing()), Set.copyOf(type.cut()));
		} catch (IOException e) {
			throw new UncheckedIOException("to memory", e);
		}
	}
}
