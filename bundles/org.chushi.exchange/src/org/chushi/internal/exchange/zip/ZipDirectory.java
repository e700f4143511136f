package org.chushi.internal.exchange.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.chushi.internal.exchange.LimitExceeded;
import org.chushi.internal.exchange.Messages;

/** The central directory of a zip (APPNOTE 4.3.12), for what {@link java.util.zip} does not tell: links and encryption. */
final class ZipDirectory {

	static final int MOST_FILES = 20_000;

	private static final int END = 0x06054b50;
	private static final int ENTRY = 0x02014b50;
	private static final int END_LENGTH = 22;
	private static final int ENTRY_LENGTH = 46;
	private static final int LARGEST = 16_000_000;

	/** As the directory declares it. */
	record Listed(String name, long packed, long size, boolean link, boolean encrypted) {
	}

	private ZipDirectory() {
	}

	static List<Listed> of(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			ByteBuffer tail = read(channel, Math.max(0, channel.size() - 65_535 - END_LENGTH),
					(int) Math.min(channel.size(), 65_535 + END_LENGTH));
			for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
				if (tail.getInt(at) == END) {
					return entries(channel, tail, at);
				}
			}
		}
		throw new LimitExceeded(Messages.Zip_broken, "no central directory");
	}

	private static List<Listed> entries(FileChannel channel, ByteBuffer tail, int at) throws IOException {
		int count = Short.toUnsignedInt(tail.getShort(at + 10));
		long size = Integer.toUnsignedLong(tail.getInt(at + 12));
		long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
		if (count > MOST_FILES || size > LARGEST) {
			throw new LimitExceeded(Messages.Zip_many, MOST_FILES);
		}
		if (offset + size > channel.size()) {
			throw new LimitExceeded(Messages.Zip_broken, "directory outside of the file");
		}
		ByteBuffer directory = read(channel, offset, (int) size);
		List<Listed> listed = new ArrayList<>();
		while (directory.remaining() >= ENTRY_LENGTH && directory.getInt(directory.position()) == ENTRY) {
			listed.add(entry(directory));
		}
		if (listed.size() != count) {
			throw new LimitExceeded(Messages.Zip_broken, "directory of another length");
		}
		return listed;
	}

	private static Listed entry(ByteBuffer directory) throws LimitExceeded {
		int at = directory.position();
		int name = Short.toUnsignedInt(directory.getShort(at + 28));
		int rest = Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
		if (directory.limit() - at < ENTRY_LENGTH + name + rest) {
			throw new LimitExceeded(Messages.Zip_broken, "directory cut off");
		}
		byte[] bytes = new byte[name];
		directory.get(at + ENTRY_LENGTH, bytes);
		directory.position(at + ENTRY_LENGTH + name + rest);
		boolean unix = directory.get(at + 5) == 3;
		int mode = directory.getInt(at + 38) >>> 16;
		return new Listed(new String(bytes, StandardCharsets.UTF_8), Integer.toUnsignedLong(directory.getInt(at + 20)),
				Integer.toUnsignedLong(directory.getInt(at + 24)), unix && (mode & 0170000) == 0120000,
				(directory.getShort(at + 8) & 1) != 0);
	}

	private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
			// reads on until it is full
		}
		return bytes.flip();
	}
}
