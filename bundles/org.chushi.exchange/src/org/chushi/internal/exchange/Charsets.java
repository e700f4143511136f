package org.chushi.internal.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.chushi.exchange.ExchangeSource;

/**
 * The encoding of a text file: what its byte order mark says, else UTF-8 when the whole file is that, else GB 18030 (which
 * contains GBK), else Windows-1252.
 */
public final class Charsets {

	private static final int BUFFER = 1 << 16;
	private static final List<Charset> GUESSES = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"),
			Charset.forName("windows-1252"));

	private Charsets() {
	}

	/** @throws LimitExceeded when it is no text at all */
	public static Charset of(ExchangeSource source) throws IOException {
		byte[] head;
		try (InputStream in = source.open()) {
			head = in.readNBytes(BUFFER);
		}
		Charset marked = marked(head);
		if (marked != null) {
			return marked;
		}
		for (byte b : head) {
			if (b == 0) {
				throw new LimitExceeded(Messages.Text_binary);
			}
		}
		for (Charset guess : GUESSES) {
			if (fits(source, guess)) {
				return guess;
			}
		}
		throw new LimitExceeded(Messages.Text_binary);
	}

	/** The beginning of a file, to be looked at; figures and signs are right in any encoding. */
	public static String head(byte[] head) {
		Charset marked = marked(head);
		return new String(head, marked == null ? StandardCharsets.UTF_8 : marked).replace("\uFEFF", "");
	}

	private static Charset marked(byte[] head) {
		if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
			return StandardCharsets.UTF_8;
		}
		if (head.length >= 2 && (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF
				|| head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)) {
			return StandardCharsets.UTF_16;
		}
		return null;
	}

	private static boolean fits(ExchangeSource source, Charset charset) throws IOException {
		CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
		CharBuffer chars = CharBuffer.allocate(BUFFER);
		try (InputStream in = source.open()) {
			boolean end = false;
			while (!end) {
				int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
				end = read < 0;
				bytes.position(bytes.position() + Math.max(read, 0)).flip();
				CoderResult result = CoderResult.OVERFLOW;
				while (result.isOverflow()) {
					chars.clear();
					result = decoder.decode(bytes, chars, end);
				}
				if (result.isError()) {
					return false;
				}
				bytes.compact();
			}
		}
		return true;
	}

	/** Decodes; the byte order mark is left to the caller, what is malformed after a mark becomes U+FFFD. */
	public static Reader reader(ExchangeSource source, Charset charset) throws IOException {
		return new InputStreamReader(source.open(), charset);
	}
}
