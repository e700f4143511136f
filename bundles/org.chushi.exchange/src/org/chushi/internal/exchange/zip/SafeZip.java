package org.chushi.internal.exchange.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.chushi.exchange.Exchange;
import org.chushi.exchange.ExchangeSource;
import org.chushi.internal.exchange.LimitExceeded;
import org.chushi.internal.exchange.Messages;

/**
 * A stranger's zip. Refused before anything is unpacked: paths that lead out of it, symbolic links, encrypted files, too many
 * files, too much when unpacked; and while reading: more than was declared or than is sensible. Nothing is written to disk.
 */
public final class SafeZip implements AutoCloseable {

	/** Bytes of all that is unpacked together. */
	static final long MOST_UNPACKED = 2_000_000_000;
	/** Unpacked to packed, for files above {@link #SMALL}: text packs 5 to 50 times, bombs a thousand times. */
	static final int MOST_RATIO = 200;
	static final long SMALL = 16_000_000;

	private final ZipFile zip;
	private final String name;
	private final Path copy;
	private final TreeMap<String, ZipEntry> entries = new TreeMap<>();
	private long unpacked;

	private SafeZip(ZipFile zip, String name, Path copy) {
		this.zip = zip;
		this.name = name;
		this.copy = copy;
	}

	public static SafeZip of(ExchangeSource source) throws IOException {
		Path copy = source.file().isPresent() ? null : copied(source);
		Path file = source.file().orElse(copy);
		SafeZip safe = null;
		try {
			List<ZipDirectory.Listed> listed = ZipDirectory.of(file);
			check(listed);
			safe = new SafeZip(new ZipFile(file.toFile()), source.name(), copy);
			safe.index(listed);
			return safe;
		} catch (ZipException | IllegalArgumentException e) {
			throw closed(safe, copy, new LimitExceeded(Messages.Zip_broken, String.valueOf(e.getMessage())));
		} catch (IOException e) {
			throw closed(safe, copy, e);
		}
	}

	private static IOException closed(SafeZip safe, Path copy, IOException reason) throws IOException {
		if (safe != null) {
			safe.close();
		} else if (copy != null) {
			Files.deleteIfExists(copy);
		}
		return reason;
	}

	private static Path copied(ExchangeSource source) throws IOException {
		Path copy = Files.createTempFile("chushi-exchange", ".zip");
		try (InputStream in = source.open(); OutputStream out = Files.newOutputStream(copy)) {
			byte[] buffer = new byte[1 << 16];
			long total = 0;
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				total += n;
				if (total > Exchange.MOST_BYTES) {
					throw new LimitExceeded(Messages.Limit_size, Exchange.MOST_BYTES / 1_000_000);
				}
				out.write(buffer, 0, n);
			}
		}
		return copy;
	}

	private static void check(List<ZipDirectory.Listed> listed) throws IOException {
		long declared = 0;
		for (ZipDirectory.Listed each : listed) {
			String path = each.name().replace('\\', '/');
			if (path.startsWith("/") || path.contains(":") || path.indexOf('\0') >= 0 || List.of(path.split("/")).contains("..")) {
				throw new LimitExceeded(Messages.Zip_path, each.name());
			}
			if (each.link()) {
				throw new LimitExceeded(Messages.Zip_link, each.name());
			}
			if (each.encrypted()) {
				throw new LimitExceeded(Messages.Zip_encrypted, each.name());
			}
			declared += each.size();
			if (declared > MOST_UNPACKED || each.size() > SMALL && each.size() / Math.max(1, each.packed()) > MOST_RATIO) {
				throw new LimitExceeded(Messages.Zip_bomb, each.name());
			}
		}
	}

	private void index(List<ZipDirectory.Listed> listed) throws IOException {
		for (ZipDirectory.Listed each : listed) {
			ZipEntry entry = zip.getEntry(each.name());
			if (entry != null && !entry.isDirectory() && entries.put(each.name().replace('\\', '/'), entry) != null) {
				throw new LimitExceeded(Messages.Zip_twice, each.name());
			}
		}
	}

	/** Sorted, with {@code /}. */
	public List<String> paths() {
		return List.copyOf(entries.keySet());
	}

	public boolean has(String path) {
		return entries.containsKey(path);
	}

	/** Null when it is not there. */
	public InputStream open(String path) throws IOException {
		ZipEntry entry = entries.get(path);
		return entry == null ? null : new Counted(zip.getInputStream(entry), entry);
	}

	/** A file of the zip as a source of its own. */
	public Optional<ExchangeSource> source(String path) {
		return has(path) ? Optional.of(new Inner(path)) : Optional.empty();
	}

	@Override
	public void close() throws IOException {
		zip.close();
		if (copy != null) {
			Files.deleteIfExists(copy);
		}
	}

	private final class Inner implements ExchangeSource {
		private final String path;

		Inner(String path) {
			this.path = path;
		}

		@Override
		public String name() {
			return name + "!/" + path;
		}

		@Override
		public InputStream open() throws IOException {
			return SafeZip.this.open(path);
		}

		@Override
		public long size() {
			return Math.max(0, entries.get(path).getSize());
		}
	}

	/** What a directory declares may be a lie. */
	private final class Counted extends FilterInputStream {
		private final ZipEntry entry;
		private long read;

		Counted(InputStream in, ZipEntry entry) {
			super(in);
			this.entry = entry;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int n;
			try {
				n = super.read(bytes, from, length);
			} catch (ZipException | java.io.EOFException e) {
				throw new LimitExceeded(Messages.Zip_broken, String.valueOf(e.getMessage()));
			}
			read += Math.max(0, n);
			unpacked += Math.max(0, n);
			if (unpacked > MOST_UNPACKED || read > SMALL && read / Math.max(1, entry.getCompressedSize()) > MOST_RATIO) {
				throw new LimitExceeded(Messages.Zip_bomb, entry.getName());
			}
			return n;
		}
	}
}
