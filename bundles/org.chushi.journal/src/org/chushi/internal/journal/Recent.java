package org.chushi.internal.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.journal.Event;

/**
 * The appends of late in plain files, a line each: a JSON array of its events in canonical form. An append is synced to
 * the disk here before it is acknowledged; the embedded database, which writes now and then, may lose what came since in
 * a crash, and gets it back from here when it opens. Only for the writing thread.
 */
final class Recent implements AutoCloseable {

	/** Size in bytes at which a new file is begun. */
	private static final long FULL = 8L << 20;
	/**
	 * So much is kept, in bytes and in files. It is far more than a database should lose; but one has been seen to come
	 * up after a crash with less than it had had after the crash before.
	 */
	private static final long KEPT = 64L << 20;
	private static final int KEPT_FILES = 100;
	private static final String ENDING = ".jsonl";

	private final Path folder;
	private RandomAccessFile file;
	private long length;
	private long before;

	Recent(Path folder) {
		this.folder = folder;
	}

	/**
	 * Gives what follows this event without a gap, in some batches.
	 *
	 * @param last event of the database, if there is any
	 */
	void after(Optional<Event> last, Consumer<List<Event>> batch) throws IOException {
		Following following = new Following(last);
		List<Path> files = files();
		for (int i = 0; i < files.size(); i++) {
			boolean old = i + 1 < files.size() && first(files.get(i + 1)) <= following.next();
			if (!old) {
				Files.readAllLines(files.get(i)).forEach(following::add);
				batch.accept(following.take());
			}
		}
	}

	/** On the disk when it returns. */
	void add(List<List<Event>> appends) {
		StringBuilder lines = new StringBuilder();
		for (List<Event> events : appends) {
			lines.append(events.stream().map(Canonical::whole).collect(Collectors.joining(",", "[", "]\n")));
		}
		byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
		try {
			if (file == null) {
				begin(appends.getFirst().getFirst().sequence());
			}
			file.seek(length);
			file.write(bytes);
			file.getFD().sync();
			length += bytes.length;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Whether a new file should be begun, as soon as the database has written all it has. */
	boolean isFull() {
		return length >= FULL;
	}

	/** What was added so far stays. */
	void settle() {
		before = length;
	}

	/** Removes what was added since it was {@link #settle settled}, whole or in part. */
	void takeBack() {
		try {
			if (file != null) {
				length = before;
				file.setLength(length);
				file.getFD().sync();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The next event begins a new file. */
	@Override
	public void close() {
		try {
			if (file != null) {
				file.close();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			file = null;
			length = 0;
			before = 0;
		}
	}

	private void begin(long sequence) throws IOException {
		Files.createDirectories(folder);
		Path made = folder.resolve(String.format("%019d", sequence) + ENDING);
		if (Files.exists(made)) {
			// of another history of this journal, before a backup was restored: of no use here, but not ours to delete
			Files.move(made, unused(made));
		}
		file = new RandomAccessFile(made.toFile(), "rw");
		SafeFiles.syncFolder(folder);
		prune();
	}

	private static Path unused(Path made) {
		int number = 1;
		while (Files.exists(made.resolveSibling(made.getFileName() + "." + number))) {
			number++;
		}
		return made.resolveSibling(made.getFileName() + "." + number);
	}

	private void prune() throws IOException {
		List<Path> files = files();
		long size = 0;
		for (Path one : files) {
			size += Files.size(one);
		}
		int left = files.size();
		for (Path oldest : files) {
			if (size > KEPT || left > KEPT_FILES) {
				size -= Files.size(oldest);
				left--;
				Files.delete(oldest);
			}
		}
	}

	private List<Path> files() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(one -> one.getFileName().toString().matches("\\d{19}\\" + ENDING)).sorted().toList();
		}
	}

	private static long first(Path file) {
		return Long.parseLong(file.getFileName().toString().replace(ENDING, ""));
	}
}
