package org.chushi.internal.badges;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.chushi.badges.BadgeFormat;
import org.chushi.core.Result;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Badges as files: bare, in a picture, in a drawing. What a file is is told by its content, not by its name. */
final class BadgeFiles {

	private static final int BYTE_ORDER_MARK = 3;

	private BadgeFiles() {
	}

	static byte[] write(ObjectNode badge, BadgeFormat format) {
		byte[] json = Documents.bytes(badge);
		return switch (format) {
		case JSON -> json;
		case PNG -> BakedPng.bake(Medal.png(Medal.of(badge)), json);
		case SVG -> BakedSvg.bake(Medal.svg(Medal.of(badge)), json);
		};
	}

	/** {@link org.chushi.badges.Badges.Compact#letters}. */
	static String compact(ObjectNode badge) {
		Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
		try (ByteArrayOutputStream out = new ByteArrayOutputStream(); DeflaterOutputStream zip = new DeflaterOutputStream(out, deflater)) {
			zip.write(badge.toString().getBytes(StandardCharsets.UTF_8));
			zip.finish();
			return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException("to memory", e);
		} finally {
			deflater.end();
		}
	}

	static Result<ObjectNode> read(byte[] file) {
		return credential(file).then(BadgeFiles::json);
	}

	/** The credential in a file, as it is written there. */
	static Result<byte[]> credential(byte[] file) {
		if (BakedPng.isPng(file)) {
			return baked(BakedPng.read(file));
		}
		byte[] text = marked(file) ? java.util.Arrays.copyOfRange(file, BYTE_ORDER_MARK, file.length) : file;
		String start = new String(text, 0, Math.min(text.length, 1_000), StandardCharsets.UTF_8).stripLeading();
		if (start.startsWith("<")) {
			return baked(BakedSvg.read(text));
		}
		return Result.done(text);
	}

	/** The other way to sign a badge, as a JWT, is told by how it begins. */
	static Result<ObjectNode> json(byte[] text) {
		return new String(text, 0, Math.min(text.length, 1_000), StandardCharsets.UTF_8).stripLeading().startsWith("eyJ")
				? Result.refused(Messages.BadgeFiles_jwt.text()) : Documents.read(text);
	}

	private static boolean marked(byte[] file) {
		return file.length >= BYTE_ORDER_MARK && file[0] == (byte) 0xef && file[1] == (byte) 0xbb && file[2] == (byte) 0xbf;
	}

	private static Result<byte[]> baked(Optional<byte[]> credential) {
		return credential.map(Result::done).orElseGet(() -> Result.refused(Messages.BadgeFiles_empty.text()));
	}
}
