package org.chushi.internal.handbooks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.handbooks.Handbook;
import org.chushi.handbooks.Handbooks;

/** A document of Word, made part by part. */
final class Docx {

	private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
	private static final String NAMESPACES = """
			xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
			xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
			xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" """;

	private final Map<String, byte[]> parts = new LinkedHashMap<>();
	private final StringBuilder body = new StringBuilder();
	private final StringBuilder relations = new StringBuilder();
	private int related;

	Docx() {
		part("_rels/.rels", "<Relationships xmlns=\"x\"><Relationship Id=\"r1\" Type=\"" + TYPES
				+ "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
		xml("styles", "styles", """
				<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="2"><w:name w:val="heading 2"/></w:style>
				<w:style w:styleId="3"><w:name w:val="heading 3"/></w:style><w:style w:styleId="t"><w:name w:val="Title"/></w:style>
				<w:style w:styleId="own"><w:name w:val="章名"/><w:basedOn w:val="1"/></w:style><w:style w:styleId="q"><w:name w:val="Quote"/></w:style>
				<w:style w:styleId="loop"><w:name w:val="loop"/><w:basedOn w:val="loop"/></w:style><w:style w:styleId="c"><w:name w:val="HTML Preformatted"/></w:style>
				<w:style w:styleId="toc"><w:name w:val="toc 1"/></w:style><w:style w:styleId="b"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>""");
	}

	Docx part(String path, String text) {
		parts.put(path, text.getBytes(StandardCharsets.UTF_8));
		return this;
	}

	Docx part(String path, byte[] bytes) {
		parts.put(path, bytes);
		return this;
	}

	/** A part of XML beside the document. @return its relation */
	String xml(String type, String root, String inside) {
		part("word/" + type + ".xml", "<w:" + root + " " + NAMESPACES + ">" + inside + "</w:" + root + ">");
		return related(type, type + ".xml", "");
	}

	String related(String type, String target, String more) {
		relations.append("<Relationship Id=\"d%d\" Type=\"%s%s\" Target=\"%s\" %s/>".formatted(++related, TYPES, type, target, more));
		return "d" + related;
	}

	Docx raw(String xml) {
		body.append(xml);
		return this;
	}

	/** A paragraph of a style. @param runs as XML, or words */
	Docx p(String style, String runs) {
		return raw("<w:p>" + (style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>") + runs(runs) + "</w:p>");
	}

	Docx item(int list, int level, String words) {
		return raw("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>" + runs(words) + "</w:p>");
	}

	static String runs(String words) {
		return words.startsWith("<") ? words : r("", words);
	}

	static String r(String properties, String words) {
		return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">"
				+ words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</w:t></w:r>";
	}

	Path write(Path folder) throws IOException {
		part("word/_rels/document.xml.rels", "<Relationships xmlns=\"x\">" + relations + "</Relationships>");
		part("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
		Path file = folder.resolve("手册.docx");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return file;
	}

	Result<Handbook> result(Path folder, int level) throws IOException {
		return Handbooks.read(write(folder), new Handbooks.Options(level, Language.ZH, "sc"));
	}

	Handbook read(Path folder) throws IOException {
		return result(folder, 1).value();
	}
}
