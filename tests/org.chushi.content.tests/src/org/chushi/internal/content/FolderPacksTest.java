package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPacksTest {

	@TempDir
	Path folder;

	private Library library() {
		return new PackShelf(List.of(new FolderPacks(folder)), List.of(new StandardChecks())).library();
	}

	private static void zip(Path file, Map<String, byte[]> entries) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
				zip.closeEntry();
			}
		}
	}

	@Test
	void aZipAndAFolderAreReadAlike() throws IOException {
		zip(folder.resolve("sample.chushipack"), new SamplePack().bytes());
		assertThat(library().packs()).singleElement().satisfies(p -> assertThat(p.problems()).isEmpty());
		Files.delete(folder.resolve("sample.chushipack"));
		for (Map.Entry<String, byte[]> file : new SamplePack().bytes().entrySet()) {
			Path path = folder.resolve("sample").resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
		assertThat(library().packs()).singleElement().satisfies(p -> assertThat(p.problems()).isEmpty());
	}

	@Test
	void aPathThatLeavesThePackIsRefused() throws IOException {
		for (String path : List.of("../out.xmi", "/etc/out.xmi", "a/../../out.xmi", "C:out.xmi", "..\\out.xmi")) {
			Map<String, byte[]> files = new LinkedHashMap<>(new SamplePack().bytes());
			files.put(path, new byte[1]);
			zip(folder.resolve("evil.chushipack"), files);
			assertThat(library().packs()).singleElement().satisfies(p -> {
				assertThat(p.broken()).isTrue();
				assertThat(p.problems().get(0).what().zh()).contains(path).doesNotContain("outside");
				assertThat(p.problems().get(0).what().en()).contains(path).doesNotContain("越出");
				assertThat(p.problems().get(0).remedy().en()).contains("Do not install");
			});
		}
		assertThat(folder.getParent().resolve("out.xmi")).doesNotExist();
	}

	@Test
	void aZipBombIsRefusedBeforeItFillsTheMemory() throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.chushipack")))) {
			zip.putNextEntry(new ZipEntry("pack.xmi"));
			byte[] zeros = new byte[1_000_000];
			for (int i = 0; i < 300; i++) {
				zip.write(zeros);
			}
		}
		assertThat(library().packs()).singleElement().matches(InstalledPack::broken);
	}

	@Test
	void aFileThatIsNoZipIsABrokenPackAndTheOthersStay() throws IOException {
		Files.writeString(folder.resolve("a.chushipack"), "not a zip");
		zip(folder.resolve("b.chushipack"), new SamplePack().bytes());
		assertThat(library().packs()).hasSize(2).filteredOn(p -> !p.broken()).hasSize(1);
	}

	@Test
	void noFolderMeansNoPacks() {
		assertThat(new FolderPacks(folder.resolve("none")).packs()).isEmpty();
	}
}
