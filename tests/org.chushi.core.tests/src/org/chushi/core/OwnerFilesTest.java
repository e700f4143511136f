package org.chushi.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnerFilesTest {

	@TempDir
	Path folder;

	@Test
	void onlyTheOwnerReadsWhatWasMadeCopiedOrReplaced() throws IOException {
		assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
		Path open = Files.writeString(folder.resolve("open"), "before");
		Path made = OwnerFiles.create(folder.resolve("made"), new byte[] { 1 });
		Path copied = OwnerFiles.copy(made, folder.resolve("copied"));
		OwnerFiles.replace(open, new byte[] { 2 });
		for (Path file : new Path[] { made, copied, open }) {
			assertThat(Files.getPosixFilePermissions(file)).containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ,
					PosixFilePermission.OWNER_WRITE);
		}
		assertThat(copied).hasBinaryContent(new byte[] { 1 });
		assertThat(open).hasBinaryContent(new byte[] { 2 });
	}

	@Test
	void aFileThatIsThereStaysAsItIs() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "mine");
		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> OwnerFiles.create(file, new byte[9]));
		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> OwnerFiles.copy(file, file));
		assertThat(file).hasContent("mine");
	}

	@Test
	void aCopyThatCouldNotBeFilledIsNotThere() throws IOException {
		Path noFile = Files.createDirectory(folder.resolve("no file"));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> OwnerFiles.copy(noFile, folder.resolve("copy")));
		assertThat(folder.resolve("copy")).doesNotExist();
	}

	@Test
	void whatAnInterruptedReplacementLeftIsOverwritten() throws IOException {
		Files.writeString(folder.resolve("file.part"), "half");
		OwnerFiles.replace(folder.resolve("file"), new byte[] { 3 });
		assertThat(folder).isDirectoryContaining("glob:**file").isDirectoryNotContaining("glob:**.part");
		assertThat(folder.resolve("file")).hasBinaryContent(new byte[] { 3 });
	}

	@Test
	void aLongFileIsThereWholeOrNotAtAll() throws IOException {
		Path file = Files.writeString(folder.resolve("报表.csv"), "before");
		assertThat(OwnerFiles.write(file, true, out -> {
			out.write(new byte[1 << 20]);
			return false;
		})).as("cancelled").isFalse();
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> OwnerFiles.write(file, true, out -> {
			out.write(new byte[1 << 20]);
			throw new IOException("full");
		}));
		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> OwnerFiles.write(file, false, out -> true));
		assertThat(file).hasContent("before");
		assertThat(folder).as("nothing is left").isDirectoryNotContaining("glob:**.part");
		assertThat(OwnerFiles.write(file, true, out -> {
			out.write(4);
			return true;
		})).isTrue();
		assertThat(file).hasBinaryContent(new byte[] { 4 });
		assertThat(folder.toFile().list()).containsExactly("报表.csv");
	}

	@Test
	void twoWhoWriteTheSameFileNeverMixTheirs() throws IOException {
		Path file = folder.resolve("file");
		OwnerFiles.write(file, true, outer -> {
			outer.write(new byte[] { 1, 1 });
			return OwnerFiles.write(file, true, inner -> {
				inner.write(new byte[] { 2, 2, 2 });
				return true;
			});
		});
		assertThat(file).as("the last one whole").hasBinaryContent(new byte[] { 1, 1 });
		assertThat(folder.toFile().list()).containsExactly("file");
	}

	@Test
	void aFolderIsNeverTakenForAFileThatMayGo() throws IOException {
		Path inTheWay = Files.createDirectory(folder.resolve("folder"));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> OwnerFiles.write(inTheWay, true, out -> true));
		assertThat(inTheWay).isDirectory();
	}
}
