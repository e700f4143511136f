package org.chushi.internal.badges;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Many yes or no, the first at the left: bit 0 is the highest of byte 0. Written compressed by GZIP in multibase
 * base64url without padding (W3C Bitstring Status List 1.0, sections 3.3 and 3.4).
 */
final class Bitstring {

	/** Multibase, base64url without padding. */
	private static final char BASE64URL = 'u';
	/** What a list opens up to at most, in bytes: a small file must not fill the memory. */
	private static final int MOST = 8 << 20;

	private final byte[] bytes;

	private Bitstring(byte[] bytes) {
		this.bytes = bytes;
	}

	/** All no. @param length a multiple of 8 */
	static Bitstring of(int length) {
		return new Bitstring(new byte[length / Byte.SIZE]);
	}

	/** Nothing when it is none, or opens up beyond all measure. */
	static Optional<Bitstring> read(String encoded) {
		if (encoded.isEmpty() || encoded.charAt(0) != BASE64URL) {
			return Optional.empty();
		}
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))) {
			byte[] bytes = in.readNBytes(MOST + 1);
			return bytes.length > MOST ? Optional.empty() : Optional.of(new Bitstring(bytes));
		} catch (IOException | IllegalArgumentException noList) {
			return Optional.empty();
		}
	}

	String encoded() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
			zip.write(bytes);
		} catch (IOException e) {
			throw new UncheckedIOException("to memory", e);
		}
		return BASE64URL + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
	}

	long length() {
		return (long) bytes.length * Byte.SIZE;
	}

	boolean get(int index) {
		return (bytes[index / Byte.SIZE] & bit(index)) != 0;
	}

	void set(int index) {
		bytes[index / Byte.SIZE] |= (byte) bit(index);
	}

	private static int bit(int index) {
		return 0x80 >> index % Byte.SIZE;
	}
}
