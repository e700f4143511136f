package org.chushi.internal.diplomas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that others wrote read our sheets: Poppler and qpdf, where they are installed. */
class ForeignReaderTest {

	@TempDir
	Path folder;
	private Path certificate;
	private Path honours;

	@BeforeEach
	void draw() throws IOException {
		certificate = Files.write(folder.resolve("certificate.pdf"), Sheets.paper(Sheets.page("欧阳小满", Sheets.RECEPTION, Sheets.code())).pdf());
		honours = Files.write(folder.resolve("honours.pdf"), Sheets.paper(Sheets.honours(230)).pdf());
	}

	@Test
	void qpdfFindsNoFault() throws Exception {
		assertThat(said("qpdf", "--check", certificate.toString())).contains("No syntax or stream encoding errors");
		assertThat(said("qpdf", "--check", honours.toString())).contains("No syntax or stream encoding errors");
	}

	@Test
	void popplerReadsTheSameWords() throws Exception {
		assertThat(said("pdftotext", certificate.toString(), "-")).contains("欧阳小满", "接待三级", "2026-00017", "Reception, level 3");
	}

	@Test
	void popplerFindsEveryFontInsideAndWithItsLettersNamed() throws Exception {
		// columns: name, type, encoding, emb, sub, uni, object
		assertThat(said("pdffonts", honours.toString()).lines().skip(2)).isNotEmpty().allMatch(line -> line.matches(".*\\syes\\s+yes\\s+yes\\s+\\d+\\s+\\d+\\s*"));
	}

	private static String said(String... command) throws IOException, InterruptedException {
		boolean there = Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator)).anyMatch(p -> Files.isExecutable(Path.of(p, command[0])));
		assumeTrue(there, () -> command[0] + " is not installed");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isZero();
		return said;
	}
}
