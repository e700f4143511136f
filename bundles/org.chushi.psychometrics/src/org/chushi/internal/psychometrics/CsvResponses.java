package org.chushi.internal.psychometrics;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Severity;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/** Reads one file: finds its encoding and separator, then its rows. */
public final class CsvResponses {

	private static final Charset CHINESE = Charset.forName("GB18030");
	private static final int WIDEST_FIELD = 1 << 16;

	private final Path file;
	private final Progress progress;
	private final List<Diagnostic> notes = new ArrayList<>();

	public CsvResponses(Path file, Progress progress) {
		this.file = file;
		this.progress = progress;
	}

	public Result<ResponseTable> read() {
		if (!Files.isRegularFile(file)) {
			return Result.refused(Messages.CsvResponses_noFile.text(file.getFileName()));
		}
		try {
			ByteOrder order = ByteOrder.of(file);
			if (order != ByteOrder.NONE) {
				return read(order.charset, order.length);
			}
			try {
				return read(StandardCharsets.UTF_8, 0);
			} catch (UncheckedIOException | CharacterCodingException e) {
				if (!coding(e)) {
					throw e;
				}
				notes.clear();
				note(Severity.INFO, 1, Messages.CsvResponses_chinese.text(), Messages.CsvResponses_chineseRemedy.text());
				return read(CHINESE, 0);
			}
		} catch (IOException | UncheckedIOException e) {
			return Result.refused((coding(e) ? Messages.CsvResponses_coding : Messages.CsvResponses_unreadable)
					.text(file.getFileName()));
		} catch (CsvParseException e) {
			return Result.refused((coding(e) ? Messages.CsvResponses_coding : Messages.CsvResponses_quote)
					.text(file.getFileName()));
		}
	}

	/** Whether bytes that are no text in this encoding are at the root of it. */
	private static boolean coding(Throwable thrown) {
		for (Throwable t = thrown; t != null; t = t.getCause()) {
			if (t instanceof CharacterCodingException) {
				return true;
			}
		}
		return false;
	}

	private Result<ResponseTable> read(Charset charset, int skip) throws IOException {
		char separator = separator(charset, skip);
		Rows rows = new Rows(file.getFileName().toString(), notes);
		long bytes = Files.size(file);
		try (Counting in = new Counting(Files.newInputStream(file));
				CsvReader<Boolean> csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true)
						.allowExtraFields(true).allowMissingFields(true).maxBufferSize(1 << 24)
						.build(rows, reader(in, charset, skip))) {
			long told = 0;
			for (boolean go : csv) {
				if (!go || progress.cancelled()) {
					break;
				}
				if (in.read - told > 1 << 20) {
					told = in.read;
					progress.at(told, bytes);
				}
			}
		}
		return progress.cancelled() ? Result.refused(Messages.CsvResponses_cancelled.text()) : rows.result();
	}

	private static Reader reader(InputStream in, Charset charset, int skip) throws IOException {
		in.skipNBytes(skip);
		return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	/** Which separator the first line holds most of, outside of quotes. */
	private char separator(Charset charset, int skip) throws IOException {
		int[] count = new int[3];
		try (Reader in = reader(new java.io.BufferedInputStream(Files.newInputStream(file)), charset, skip)) {
			boolean quoted = false;
			int c;
			for (int i = 0; i < WIDEST_FIELD && (c = in.read()) >= 0 && (quoted || c != '\n' && c != '\r'); i++) {
				quoted ^= c == '"';
				int kind = quoted ? -1 : ",;\t".indexOf(c);
				if (kind >= 0) {
					count[kind]++;
				}
			}
		}
		return count[1] > count[0] && count[1] >= count[2] ? ';' : count[2] > count[0] ? '\t' : ',';
	}

	private void note(Severity severity, long line, Bilingual what, Bilingual remedy) {
		notes.add(new Diagnostic(severity, what, file.getFileName() + ":" + line, remedy));
	}

	/** The byte order marks there are. */
	private enum ByteOrder {
		UTF_8(StandardCharsets.UTF_8, 3), LITTLE(StandardCharsets.UTF_16LE, 2), BIG(StandardCharsets.UTF_16BE, 2), NONE(
				StandardCharsets.UTF_8, 0);

		private final Charset charset;
		private final int length;

		ByteOrder(Charset charset, int length) {
			this.charset = charset;
			this.length = length;
		}

		static ByteOrder of(Path file) throws IOException {
			try (InputStream in = Files.newInputStream(file)) {
				byte[] first = in.readNBytes(3);
				for (ByteOrder order : values()) {
					byte[] mark = "\uFEFF".getBytes(order.charset);
					if (order != NONE && first.length >= mark.length
							&& java.util.Arrays.equals(first, 0, mark.length, mark, 0, mark.length)) {
						return order;
					}
				}
				return NONE;
			}
		}
	}

	/** Knows how far it is read. */
	private static final class Counting extends java.io.FilterInputStream {
		private long read;

		Counting(InputStream in) {
			super(in);
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int now = super.read(bytes, offset, length);
			read += Math.max(0, now);
			return now;
		}
	}
}
