package org.chushi.internal.badges;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * A credential in a PNG: a chunk {@code iTXt} (PNG, third edition, section 11.3.3.4) with the keyword
 * {@code openbadgecredential} (Open Badges 3.0, section 5.3.1). It is written as it is; one that others compressed is opened
 * up to {@link Documents#MOST} bytes.
 */
final class BakedPng {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
	private static final byte[] KEYWORD = "openbadgecredential".getBytes(StandardCharsets.US_ASCII);
	/** Length, type and check sum of a chunk. */
	private static final int FRAME = 12;
	/** Of the header, which is the first chunk always. */
	private static final int HEADER = SIGNATURE.length + FRAME + 13;

	private BakedPng() {
	}

	static boolean isPng(byte[] file) {
		return file.length > HEADER && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
	}

	/** @param picture a PNG without a credential */
	static byte[] bake(byte[] picture, byte[] json) {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		text.writeBytes(new byte[] { 'i', 'T', 'X', 't' });
		text.writeBytes(KEYWORD);
		// the keyword's end, not compressed, no way of compressing, no language, no translated keyword
		text.writeBytes(new byte[5]);
		text.writeBytes(json);
		byte[] chunk = text.toByteArray();
		ByteBuffer baked = ByteBuffer.allocate(picture.length + FRAME - 4 + chunk.length);
		baked.put(picture, 0, HEADER).putInt(chunk.length - 4).put(chunk).putInt(sum(chunk, 0, chunk.length));
		return baked.put(picture, HEADER, picture.length - HEADER).array();
	}

	/** The credential in a PNG; nothing when there is none that can be read. */
	static Optional<byte[]> read(byte[] file) {
		ByteBuffer bytes = ByteBuffer.wrap(file).position(SIGNATURE.length);
		while (bytes.remaining() >= FRAME) {
			int length = bytes.getInt();
			if (length < 0 || length > bytes.remaining() - 8) {
				return Optional.empty();
			}
			int start = bytes.position();
			if (starts(file, start, "iTXt".getBytes(StandardCharsets.US_ASCII)) && starts(file, start + 4, KEYWORD)) {
				return bytes.getInt(start + 4 + length) == sum(file, start, 4 + length) ? text(file, start + 4 + KEYWORD.length, start + 4 + length)
						: Optional.empty();
			}
			bytes.position(start + 4 + length + 4);
		}
		return Optional.empty();
	}

	/** What follows the keyword: three marks, language and translated keyword, each ended by a zero, then the text. */
	private static Optional<byte[]> text(byte[] file, int from, int to) {
		if (to - from < 5 || file[from] != 0 || file[from + 1] > 1 || file[from + 1] < 0) {
			return Optional.empty();
		}
		boolean compressed = file[from + 1] == 1;
		int at = from + 3;
		for (int ended = 0; ended < 2; at++) {
			if (at >= to) {
				return Optional.empty();
			}
			ended += file[at] == 0 ? 1 : 0;
		}
		return compressed ? inflated(file, at, to) : Optional.of(Arrays.copyOfRange(file, at, to));
	}

	/** One byte more than a document may have is enough to say that it is too large. */
	private static Optional<byte[]> inflated(byte[] file, int from, int to) {
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(file, from, to - from))) {
			return Optional.of(in.readNBytes(Documents.MOST + 1));
		} catch (IOException broken) {
			return Optional.empty();
		}
	}

	private static boolean starts(byte[] file, int at, byte[] with) {
		return at + with.length <= file.length && Arrays.equals(file, at, at + with.length, with, 0, with.length);
	}

	private static int sum(byte[] bytes, int from, int length) {
		CRC32 crc = new CRC32();
		crc.update(bytes, from, length);
		return (int) crc.getValue();
	}
}
