package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.core.Result;
import org.chushi.seals.LockCost;
import org.chushi.seals.LockedKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyFilesTest {

	@TempDir
	Path folder;
	private final LockedKey key = LockedKey.make("a passphrase of some length".toCharArray(), new LockCost(1_000)).value().locked();
	private KeyFiles files;

	@BeforeEach
	void open() {
		files = new KeyFiles(folder.resolve("data/sealed-keys"));
	}

	@Test
	void aDamagedFileIsReplacedByTheOneThatIsBrought() throws IOException {
		Path kept = files.export(key, folder.resolve("kept.jwe")).value();
		Path file = files.write(key).value();
		Files.writeString(file, key.jwe().substring(0, 40));
		assertThat(files.read(key.id()).isDone()).isFalse();
		files.write(KeyFiles.read(kept).value()).value();
		assertThat(files.read(key.id())).isEqualTo(Result.done(key));
		try (var all = Files.list(file.getParent())) {
			assertThat(all).containsExactly(file);
		}
	}

	@Test
	void aFileThatHoldsTheKeyStaysAsItIs() throws IOException {
		Path file = files.write(key).value();
		Object before = Files.readAttributes(file, "fileKey,lastModifiedTime");
		files.write(key).value();
		assertThat((Object) Files.readAttributes(file, "fileKey,lastModifiedTime")).isEqualTo(before);
	}
}
