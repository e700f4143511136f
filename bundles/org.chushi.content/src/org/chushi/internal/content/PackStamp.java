package org.chushi.internal.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

import org.chushi.content.PackFiles;

/**
 * The same for the same files with the same bytes: of all of them, in their order, name, length and content under two sums of 32 bits.
 * It tells that somebody has written; against forgers packs are signed. Times of files would be quicker, but there are disks that
 * count them in steps of two seconds.
 */
final class PackStamp {

	private PackStamp() {
	}

	/** None when a file lies on the disk that is larger, or one cannot be read: then nobody knows whether it is the same. */
	static Optional<String> of(PackFiles files, long large) {
		CRC32 one = new CRC32();
		CRC32C other = new CRC32C();
		long length = 0;
		try {
			for (String path : files.paths()) {
				Optional<Path> file = files.onDisk(path);
				if (file.isPresent() && Files.size(file.get()) > large) {
					return Optional.empty();
				}
				byte[] bytes = files.read(path);
				byte[] head = (path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8);
				length += head.length + bytes.length;
				one.update(head);
				one.update(bytes);
				other.update(head);
				other.update(bytes);
			}
		} catch (IOException e) {
			return Optional.empty();
		}
		return Optional.of("%d-%08x-%08x".formatted(length, one.getValue(), other.getValue()));
	}
}
