package org.chushi.internal.exchange.qti;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.core.Language;
import org.chushi.exchange.Finding;
import org.chushi.exchange.Place;
import org.chushi.internal.exchange.xml.Xml;
import org.chushi.model.Question;

/** A content package: an item a file, a test of all of them, and the manifest with key words and difficulty. */
final class PackageWriter {

	static final Set<String> CARRIES = Set.of("single-choice", "multiple-choice", "true-false", "ordering", "matching", "short-answer",
			"numeric", "gap-fill", "hot-text", "essay");

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

	private final Dialect dialect;
	private final Language language;
	private final String name;
	private final Consumer<Finding> findings;

	PackageWriter(Dialect dialect, Language language, String name, Consumer<Finding> findings) {
		this.dialect = dialect;
		this.language = language;
		this.name = name;
		this.findings = findings;
	}

	void write(Iterator<Question> questions, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		StringBuilder resources = new StringBuilder();
		Markup test = new Markup(dialect);
		int n = 0;
		while (questions.hasNext()) {
			Question question = questions.next();
			String id = "item-" + ++n;
			String href = "items/" + id + ".xml";
			file(zip, href, ItemWriter.write(dialect, language, question, id, new Place(name, 0), findings));
			test.empty("assessmentItemRef", "identifier", id, "href", href);
			resources.append("<resource identifier=\"").append(id).append("\" type=\"").append(dialect.itemType()).append("\" href=\"")
					.append(href).append("\">").append(metadata(question)).append("<file href=\"").append(href).append("\"/></resource>\n");
		}
		file(zip, "test.xml", test(test.toString()));
		resources.append("<resource identifier=\"test\" type=\"").append(dialect.testType())
				.append("\" href=\"test.xml\"><file href=\"test.xml\"/></resource>\n");
		file(zip, "imsmanifest.xml", HEAD + "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" identifier=\"package\">\n"
				+ "<organizations/>\n<resources>\n" + resources + "</resources>\n</manifest>\n");
		zip.finish();
	}

	private String test(String references) {
		return new Markup(dialect).raw(HEAD).open("assessmentTest", "xmlns", dialect.namespace(), "identifier", "test", "title", name)
				.open("testPart", "identifier", "part", "navigationMode", "nonlinear", "submissionMode", "simultaneous")
				.open("assessmentSection", "identifier", "section", "title", name, "visible", "true").raw(references).close("assessmentSection")
				.close("testPart").close("assessmentTest").toString();
	}

	private static String metadata(Question question) {
		StringBuilder lom = new StringBuilder("<metadata><lom xmlns=\"http://ltsc.ieee.org/xsd/LOM\"><general>");
		question.getTags().forEach(t -> lom.append("<keyword><string>").append(Xml.escaped(t)).append("</string></keyword>"));
		int level = Math.clamp(question.getDifficulty(), 1, 5);
		return lom.append("</general><educational><difficulty><source>LOMv1.0</source><value>").append(Metadata.DIFFICULTIES.get(level - 1))
				.append("</value></difficulty></educational></lom></metadata>").toString();
	}

	private static void file(ZipOutputStream zip, String path, String content) throws IOException {
		ZipEntry entry = new ZipEntry(path);
		entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
		zip.putNextEntry(entry);
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
