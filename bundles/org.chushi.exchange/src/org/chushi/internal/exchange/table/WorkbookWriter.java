package org.chushi.internal.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.internal.exchange.xml.Xml;

/** One sheet, row by row, with the texts in the cells; the least a spreadsheet program opens. The heading stays in sight. */
final class WorkbookWriter implements AutoCloseable {

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
	private static final String TYPES = XML
			+ "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
			+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
			+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
			+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
			+ "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
			+ "</Types>";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String RELATION = XML
			+ "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
			+ "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/%s\" Target=\"%s\"/></Relationships>";
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String BOOK = XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
			+ "\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

	private final ZipOutputStream zip;
	private int line;

	WorkbookWriter(OutputStream out, String sheet) throws IOException {
		zip = new ZipOutputStream(out);
		file("[Content_Types].xml", TYPES);
		file("_rels/.rels", RELATION.formatted("officeDocument", "xl/workbook.xml"));
		file("xl/_rels/workbook.xml.rels", RELATION.formatted("worksheet", "worksheets/sheet1.xml"));
		file("xl/workbook.xml", BOOK.formatted(Xml.escaped(sheet)));
		zip.putNextEntry(entry("xl/worksheets/sheet1.xml"));
		write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
				+ "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
	}

	void row(List<String> cells) throws IOException {
		StringBuilder row = new StringBuilder("<row r=\"").append(++line).append("\">");
		for (int i = 0; i < cells.size(); i++) {
			if (!cells.get(i).isEmpty()) {
				row.append("<c r=\"").append((char) ('A' + i)).append(line)
						.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(Xml.escaped(cells.get(i))).append("</t></is></c>");
			}
		}
		write(row.append("</row>").toString());
	}

	/** Ends the file; the stream below stays open. */
	@Override
	public void close() throws IOException {
		write("</sheetData></worksheet>");
		zip.closeEntry();
		zip.finish();
	}

	private void file(String path, String content) throws IOException {
		zip.putNextEntry(entry(path));
		write(content);
		zip.closeEntry();
	}

	/** The same questions give the same bytes. */
	private static ZipEntry entry(String path) {
		ZipEntry entry = new ZipEntry(path);
		entry.setTimeLocal(java.time.LocalDateTime.of(2000, 1, 1, 0, 0));
		return entry;
	}

	private void write(String text) throws IOException {
		zip.write(text.getBytes(StandardCharsets.UTF_8));
	}
}
