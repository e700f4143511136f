package org.chushi.internal.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.core.Result;

/**
 * Where published packs lie in a data folder: what this team published, every version that was ever installed or came with the program, and the ones in
 * use, which the library reads.
 *
 * @param packs the folder the library reads
 */
record PackStore(Path packs, Disk disk) {

	private static final Logger LOG = System.getLogger(PackStore.class.getName());
	static final String SUFFIX = ".chushipack";
	private static final String PUBLISHED = "published";
	private static final String KEPT = "installed";
	private static final String SHIPPED = "shipped";
	private static final String FETCHED = "fetched";

	Path published() {
		return packs.resolveSibling(PUBLISHED);
	}

	Path published(String pack, String version) {
		return published().resolve(pack).resolve(version + SUFFIX);
	}

	Path kept() {
		return packs.resolveSibling(KEPT);
	}

	/** By its hash, so that no file ever takes the place of another. */
	Path kept(String pack, String sha256) {
		return kept().resolve(pack).resolve(sha256 + SUFFIX);
	}

	/** What came with the program, as it was: to compare the next update with. */
	Path shipped(String pack, String sha256) {
		return packs.resolveSibling(SHIPPED).resolve(pack).resolve(sha256 + ".zip");
	}

	Path live(String code) {
		return packs.resolve(code + SUFFIX);
	}

	Path fetched() {
		return packs.resolveSibling(FETCHED);
	}

	Path fetched(String sha256) {
		return fetched().resolve(sha256 + SUFFIX);
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
		if (Files.notExists(file)) {
			return Refusals.because(Messages.PackStore_gone.text(), file.toString(), Messages.PackStore_goneNext.text());
		}
		return Verifier.bytes(file).then(bytes -> Hashes.of(bytes).equals(sha256) ? Result.done(bytes)
				: Refusals.because(Messages.PackStore_altered.text(), file.toString(), Messages.PackStore_alteredNext.text()));
	}

	/** A file that is a whole pack, whoever signed it. */
	Optional<SignedPack> signed(Path file) {
		return Files.isRegularFile(file)
				&& Verifier.bytes(file).then(bytes -> Verifier.unsigned(file.toString(), bytes)) instanceof Result.Done<SignedPack> done
						? Optional.of(done.value()) : Optional.empty();
	}

	/** It is not needed any more; that it stays hinders nobody. */
	void drop(Path file) {
		try {
			disk.delete(file);
		} catch (IOException e) {
			LOG.log(Level.INFO, "a file that is not needed stays: " + file, e);
		}
	}

	/** Takes away halves of files that one who died left in a folder. */
	void tidy(Path folder) {
		if (Files.isDirectory(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				all.filter(f -> f.getFileName().toString().endsWith(Disk.PART)).filter(Files::isRegularFile).forEach(this::drop);
			} catch (IOException | UncheckedIOException e) {
				LOG.log(Level.INFO, "not tidied: " + folder, e);
			}
		}
	}

	static boolean has(Path file, String sha256) {
		return Files.isRegularFile(file) && same(file, sha256).isDone();
	}
}
