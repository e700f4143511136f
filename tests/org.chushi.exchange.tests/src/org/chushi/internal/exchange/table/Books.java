package org.chushi.internal.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets as other programs write them: several sheets, shared strings. */
final class Books {

	private Books() {
	}

	/** @param sheets name, rows, name, rows … */
	@SuppressWarnings("unchecked")
	static byte[] of(Object... sheets) throws IOException {
		StringBuilder strings = new StringBuilder("<sst>");
		StringBuilder names = new StringBuilder();
		StringBuilder links = new StringBuilder();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int count = 0;
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < sheets.length / 2; i++) {
				StringBuilder rows = new StringBuilder();
				int line = 0;
				for (List<String> row : (List<List<String>>) sheets[2 * i + 1]) {
					rows.append("<row r=\"").append(++line).append("\">");
					for (int c = 0; c < row.size(); c++) {
						strings.append("<si><t>").append(row.get(c)).append("</t></si>");
						rows.append("<c r=\"").append((char) ('A' + c)).append(line).append("\" t=\"s\"><v>").append(count++).append("</v></c>");
					}
					rows.append("</row>");
				}
				file(zip, "xl/worksheets/s" + i + ".xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
				names.append("<sheet name=\"").append(sheets[2 * i]).append("\" r:id=\"r").append(i).append("\"/>");
				links.append("<Relationship Id=\"r").append(i).append("\" Target=\"worksheets/s").append(i).append(".xml\"/>");
			}
			book(zip, names.toString(), links.toString());
			file(zip, "xl/sharedStrings.xml", strings + "</sst>");
		}
		return out.toByteArray();
	}

	/** One sheet of these rows. */
	static byte[] raw(String rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			file(zip, "xl/worksheets/s0.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
			book(zip, "<sheet name=\"S\" r:id=\"r0\"/>", "<Relationship Id=\"r0\" Target=\"/xl/worksheets/s0.xml\"/>");
		}
		return out.toByteArray();
	}

	private static void book(ZipOutputStream zip, String names, String links) throws IOException {
		file(zip, "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + names + "</sheets></workbook>");
		file(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + links + "</Relationships>");
	}

	private static void file(ZipOutputStream zip, String path, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(path));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
