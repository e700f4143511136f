package org.chushi.internal.badges;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.chushi.core.Result;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Test vectors of W3C Data Integrity EdDSA Cryptosuites 1.0, appendix A; their licence lies beside them. */
final class W3c {

	private W3c() {
	}

	static byte[] bytes(String path) {
		try (InputStream in = W3c.class.getResourceAsStream("w3c/" + path)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String text(String path) {
		return new String(bytes(path), StandardCharsets.UTF_8).strip();
	}

	static ObjectNode json(String path) {
		return ((Result.Done<ObjectNode>) Documents.read(bytes(path))).value();
	}
}
