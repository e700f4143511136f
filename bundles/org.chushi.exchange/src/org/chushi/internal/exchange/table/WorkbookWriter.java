package org.chushi.internal.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.exchange.TableCell;
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
			+ "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
			+ "</Types>";
	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String RELATIONS = XML
			+ "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
	private static final String RELATION = "<Relationship Id=\"%s\" Type=\"" + OFFICE + "/%s\" Target=\"%s\"/>";
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String BOOK = XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
			+ "\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";

	/** Plain, a day, a heading. */
	private static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
			+ "<fonts count=\"2\"><font><sz val=\"11\"/></font><font><b/><sz val=\"11\"/></font></fonts>"
			+ "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
			+ "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
			+ "<cellXfs count=\"3\"><xf/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/><xf fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>";
	/** What a spreadsheet program takes in the name of a sheet. */
	private static final int LONGEST_NAME = 31;
	private static final int LETTERS = 26;
	/** A spreadsheet counts days from here. */
	private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

	private final ZipOutputStream zip;
	private final int filtered;
	private int line;

	WorkbookWriter(OutputStream out, String sheet) throws IOException {
		this(out, sheet, List.of());
	}

	/** @param widths of the columns in characters; when there are any, the heading can be filtered */
	WorkbookWriter(OutputStream out, String sheet, List<Integer> widths) throws IOException {
		filtered = widths.size();
		zip = new ZipOutputStream(out);
		file("[Content_Types].xml", TYPES);
		file("_rels/.rels", RELATIONS.formatted(RELATION.formatted("rId1", "officeDocument", "xl/workbook.xml")));
		file("xl/_rels/workbook.xml.rels", RELATIONS.formatted(RELATION.formatted("rId1", "worksheet", "worksheets/sheet1.xml")
				+ RELATION.formatted("rId2", "styles", "styles.xml")));
		file("xl/styles.xml", STYLES);
		file("xl/workbook.xml", BOOK.formatted(Xml.escaped(name(sheet))));
		zip.putNextEntry(entry("xl/worksheets/sheet1.xml"));
		write(XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
				+ "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>" + columns(widths) + "<sheetData>");
	}

	private static String name(String sheet) {
		String plain = sheet.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
		return plain.isEmpty() ? "1" : plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
	}

	private static String columns(List<Integer> widths) {
		StringBuilder columns = new StringBuilder();
		for (int i = 0; i < widths.size(); i++) {
			columns.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>".formatted(i + 1, widths.get(i)));
		}
		return columns.isEmpty() ? "" : "<cols>" + columns + "</cols>";
	}

	/** A, B, … Z, AA, AB … @param place from 0 */
	static String column(int place) {
		return (place < LETTERS ? "" : column(place / LETTERS - 1)) + (char) ('A' + place % LETTERS);
	}

	/** The first row is the heading. */
	void cells(List<TableCell> cells) throws IOException {
		StringBuilder row = new StringBuilder("<row r=\"").append(++line).append("\">");
		for (int i = 0; i < cells.size(); i++) {
			String place = column(i) + line;
			row.append(switch (cells.get(i)) {
			case TableCell.Words words -> words.text().isEmpty() ? "" : text(place, line == 1 ? " s=\"2\"" : "", words.text());
			case TableCell.Number number -> "<c r=\"%s\"><v>%s</v></c>".formatted(place, number.value().toPlainString());
			case TableCell.Day day -> "<c r=\"%s\" s=\"1\"><v>%d</v></c>".formatted(place, ChronoUnit.DAYS.between(FIRST, day.day()));
			});
		}
		write(row.append("</row>").toString());
	}

	private static String text(String place, String style, String text) {
		return "<c r=\"" + place + "\"" + style + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Xml.escaped(possible(text)) + "</t></is></c>";
	}

	/** Without what XML 1.0 has no place for: control characters, half a pair. */
	private static String possible(String text) {
		boolean sound = text.codePoints().allMatch(WorkbookWriter::possible);
		return sound ? text : text.codePoints().filter(WorkbookWriter::possible)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean possible(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}

	void row(List<String> cells) throws IOException {
		StringBuilder row = new StringBuilder("<row r=\"").append(++line).append("\">");
		for (int i = 0; i < cells.size(); i++) {
			if (!cells.get(i).isEmpty()) {
				row.append(text(column(i) + line, "", cells.get(i)));
			}
		}
		write(row.append("</row>").toString());
	}

	/** Ends the file; the stream below stays open. */
	@Override
	public void close() throws IOException {
		write("</sheetData>" + (filtered == 0 || line == 0 ? "" : "<autoFilter ref=\"A1:%s%d\"/>".formatted(column(filtered - 1), line)) + "</worksheet>");
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
