package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.chushi.content.ChangedFiles;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockedFolderTest {

	@TempDir
	Path folder;

	@Test
	void aFolderThatMayNotBeReadIsToldAsAPackThatCannotBeRead() throws IOException {
		Path inner = Files.createDirectories(folder.resolve("banks"));
		Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
		Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("---------"));
		try {
			Assumptions.assumeFalse(Files.isReadable(inner), "whoever runs this may read everything");
			assertThatThrownBy(() -> new FolderFiles(folder).paths()).isInstanceOf(IOException.class);
			assertThatThrownBy(() -> new ChangedFiles(folder, Map.of()).paths()).isInstanceOf(IOException.class);
		} finally {
			Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwx------"));
		}
		assertThat(new FolderFiles(folder).paths()).isEmpty();
	}
}
