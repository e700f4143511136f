package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Result;

/**
 * Where published packs lie in a data folder: what this team published, every version that was ever installed, and the ones in
 * use, which the library reads.
 *
 * @param packs the folder the library reads
 */
record PackStore(Path packs, Disk disk) {

	static final String SUFFIX = ".chushipack";
	private static final String PUBLISHED = "published";
	private static final String KEPT = "installed";
	private static final String FETCHED = "fetched";

	Path published(String pack, String version) {
		return packs.resolveSibling(PUBLISHED).resolve(pack).resolve(version + SUFFIX);
	}

	/** By its hash, so that no file ever takes the place of another. */
	Path kept(String pack, String sha256) {
		return packs.resolveSibling(KEPT).resolve(pack).resolve(sha256 + SUFFIX);
	}

	Path live(String code) {
		return packs.resolve(code + SUFFIX);
	}

	Path fetched(String sha256) {
		return packs.resolveSibling(FETCHED).resolve(sha256 + SUFFIX);
	}

	Result<Path> put(Path file, byte[] content) {
		try {
			disk.put(file, content);
			return Result.done(file);
		} catch (IOException e) {
			return Refusals.disk(file.toString(), e);
		}
	}

	/** A file that must be what it was. */
	static Result<byte[]> same(Path file, String sha256) {
		return Verifier.bytes(file).then(bytes -> Hashes.of(bytes).equals(sha256) ? Result.done(bytes)
				: Refusals.because(Messages.PackStore_altered.text(), file.toString(), Messages.PackStore_alteredNext.text()));
	}

	static boolean has(Path file, String sha256) {
		return Files.isRegularFile(file) && same(file, sha256).isDone();
	}
}
