package org.chushi.internal.journal.jdbc;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file of an embedded database as it was before H2 touched it. H2 takes an empty file, or one without any whole part,
 * for a new database and overwrites it; and it writes even to a file that it then cannot open.
 *
 * @param path   with the ending
 * @param header the first two blocks, which H2 writes anew; the rest it writes is behind the old end
 */
public record DatabaseFile(Path path, long length, byte[] header) {

	public static final String ENDING = ".mv.db";

	private static final int BLOCK = 4096;
	private static final Pattern HEADER = Pattern.compile("H:2,block:([0-9a-f]+),.*", Pattern.DOTALL);
	/** Of H2: the file is locked. */
	private static final int LOCKED = 7;

	/** Looks at a file that exists. */
	public static DatabaseFile at(Path path) throws IOException {
		try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "r")) {
			return new DatabaseFile(path, bytes.length(), read(bytes, 0, 2 * BLOCK));
		}
	}

	public boolean isSound() throws IOException {
		String start = text(header);
		Matcher matcher = HEADER.matcher(start);
		if (!start.startsWith("H:2,") || length <= 2 * BLOCK) {
			return false;
		}
		if (matcher.matches()) {
			try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "r")) {
				if (text(read(bytes, Long.parseLong(matcher.group(1), 16) * BLOCK, 6)).equals("chunk:")) {
					return true;
				}
			}
		}
		return hasContent();
	}

	/** After H2 could not open it: as it was. */
	public void putBack() {
		try (RandomAccessFile bytes = new RandomAccessFile(path.toFile(), "rw")) {
			if (bytes.length() != length || !Arrays.equals(read(bytes, 0, header.length), header)) {
				bytes.seek(0);
				bytes.write(header);
				bytes.setLength(length);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The slow way, for files that were not closed in order. */
	private boolean hasContent() {
		try (MVStore store = new MVStore.Builder().fileName(path.toString()).readOnly().open()) {
			return !store.getMapNames().isEmpty();
		} catch (MVStoreException e) {
			return e.getErrorCode() == LOCKED;
		}
	}

	private static byte[] read(RandomAccessFile bytes, long from, int length) throws IOException {
		byte[] read = new byte[length];
		bytes.seek(from);
		int got = Math.max(0, bytes.read(read));
		return Arrays.copyOf(read, got);
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}
}
