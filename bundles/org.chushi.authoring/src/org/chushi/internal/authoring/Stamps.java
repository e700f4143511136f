package org.chushi.internal.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.chushi.content.OwnPack;
import org.chushi.content.PackFile;
import org.chushi.model.Pack;

/**
 * What files are known by (SHA-256). The version of a pack does not count: it goes on with every change, also with those of
 * others to other files.
 */
final class Stamps {

	/** Of a file that is not there. */
	static final String NONE = "-";

	private Stamps() {
	}

	static String of(String path, byte[] content) throws IOException {
		byte[] counted = content;
		if (path.equals(OwnPack.HEAD) && PackFile.objects(path, content) instanceof PackFile file && file.problems().isEmpty()
				&& file.roots().size() == 1 && file.roots().getFirst() instanceof Pack pack) {
			pack.setVersion(null);
			counted = OwnPack.bytes(pack);
		}
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(counted));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Of the file as it is on the disk. */
	static String of(Path folder, String path) throws IOException {
		Path file = folder.resolve(path);
		return Files.isRegularFile(file) ? of(path, Files.readAllBytes(file)) : NONE;
	}
}
