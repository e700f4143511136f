package org.chushi.internal.content;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.chushi.content.PackFiles;

/**
 * A pack in a {@code .chushipack} zip, read into memory. Refused: more than {@value #MOST_FILES} files, more than
 * {@value #MOST_MEGABYTES} MB unpacked, a path that leaves the pack.
 */
public final class ZipFiles implements PackFiles {

	static final int MOST_FILES = 20_000;
	static final int MOST_MEGABYTES = 256;

	private final String origin;
	private final SortedMap<String, byte[]> files = new TreeMap<>();

	private ZipFiles(String origin) {
		this.origin = origin;
	}

	public static ZipFiles of(Path zip) throws IOException {
		ZipFiles files = new ZipFiles(zip.getFileName().toString());
		long room = MOST_MEGABYTES * 1_000_000L;
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (entry.isDirectory()) {
					continue;
				}
				byte[] bytes = in.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 8));
				room -= bytes.length;
				if (room < 0) {
					throw new UnsafePack(Messages.ZipFiles_size.text(MOST_MEGABYTES));
				}
				files.files.put(safe(entry.getName()), bytes);
				if (files.files.size() > MOST_FILES) {
					throw new UnsafePack(Messages.ZipFiles_entries.text(MOST_FILES));
				}
			}
		} catch (IllegalArgumentException e) {
			// a name that is in no known script
			throw new ZipException(String.valueOf(e.getMessage()));
		}
		return files;
	}

	private static String safe(String name) throws IOException {
		String path = name.replace('\\', '/');
		if (path.startsWith("/") || path.contains(":") || List.of(path.split("/")).contains("..")) {
			throw new UnsafePack(Messages.ZipFiles_path.text(name));
		}
		return path;
	}

	@Override
	public String origin() {
		return origin;
	}

	@Override
	public List<String> paths() {
		return List.copyOf(files.keySet());
	}

	@Override
	public byte[] read(String path) throws IOException {
		byte[] bytes = files.get(path);
		if (bytes == null) {
			throw new FileNotFoundException(path);
		}
		return bytes;
	}
}
