package org.chushi.internal.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.chushi.core.OwnerFiles;
import org.chushi.core.PlainFiles;
import org.chushi.core.Result;
import org.chushi.seals.LockedKey;

/** Locked keys to sign with, in files, one each. */
record SigningFiles(Path folder) {

	private static final int MOST = 1 << 16;

	private Path file(String key) {
		return folder.resolve(key + ".jwe");
	}

	boolean has(String key) {
		return Files.isRegularFile(file(key));
	}

	Result<LockedKey> read(String key) {
		return has(key) ? read(file(key)) : Refusals.because(Messages.SigningFiles_away.text(), key, Messages.SigningFiles_awayNext.text());
	}

	static Result<LockedKey> read(Path file) {
		return text(file).then(LockedKey::read);
	}

	/** A small file as text. */
	static Result<String> text(Path file) {
		try {
			return PlainFiles.read(file, MOST).map(bytes -> Result.done(new String(bytes, StandardCharsets.UTF_8))).orElseGet(
					() -> Refusals.because(Messages.SigningFiles_large.text(), file.toString(), Messages.SigningFiles_largeNext.text()));
		} catch (IOException e) {
			return Refusals.disk(file.toString(), e);
		}
	}

	/** A damaged file is replaced; one that another passphrase may open is not. */
	Result<Path> write(LockedKey key) {
		Path file = file(key.id());
		Optional<LockedKey> there = has(key.id()) && read(file) instanceof Result.Done<LockedKey> done ? Optional.of(done.value()) : Optional.empty();
		if (there.isPresent()) {
			return there.get().equals(key) ? Result.done(file)
					: Refusals.because(Messages.SigningFiles_other.text(), file.toString(), Messages.SigningFiles_otherNext.text());
		}
		try {
			Files.createDirectories(folder);
			return Result.done(OwnerFiles.replace(file, bytes(key.jwe())));
		} catch (IOException e) {
			return Refusals.disk(file.toString(), e);
		}
	}

	/** To a new file outside the data folder. */
	Result<Path> export(String text, Path to) {
		Path target = to.toAbsolutePath().normalize();
		try {
			if (new DataFolder(folder.toAbsolutePath().getParent()).holds(target)) {
				return Refusals.because(Messages.SigningFiles_inside.text(), target.toString(), Messages.SigningFiles_insideNext.text());
			}
			return Result.done(OwnerFiles.create(target, bytes(text)));
		} catch (IOException e) {
			return Refusals.disk(target.toString(), e);
		}
	}

	private static byte[] bytes(String text) {
		return (text + "\n").getBytes(StandardCharsets.UTF_8);
	}
}
