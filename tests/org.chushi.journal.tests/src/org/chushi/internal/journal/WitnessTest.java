package org.chushi.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept elsewhere is read whatever its form, and none of it can fill the memory. */
class WitnessTest {

	private static final String HASH = "ab".repeat(32);
	private static final String HEAD = """
			{"device":"0190a000-0000-7000-8000-000000000001","deviceSequence":%d,"hash":"%s","instant":"2026-03-02T01:00:00Z"}
			""";

	@TempDir
	private Path folder;

	@Test
	void valuesMayBeOnOneLineEachOrSpreadOverMany() throws IOException {
		Witness witness = read(HEAD.formatted(1, HASH) + HEAD.formatted(2, HASH).replace(",", ",\n\n"));
		assertThat(witness.heads()).singleElement().satisfies(head -> assertThat(head.deviceSequence()).isEqualTo(2));
	}

	@Test
	void whatComesBehindSomethingElseIsNotLookedAt() throws IOException {
		Witness witness = read(HEAD.formatted(1, HASH) + "that was all {" + HEAD.formatted(2, HASH));
		assertThat(witness.heads()).singleElement().satisfies(head -> assertThat(head.deviceSequence()).isEqualTo(1));
	}

	@Test
	void theSealOfACertificateIsFoundWhereverItStands() throws IOException {
		assertThat(read("{\"certificates\":[{\"number\":\"2026-00001\",\"seal\":\"" + HASH + "\"}]}").hashes()).containsExactly(HASH);
	}

	@Test
	void aFileWithoutASealIsRefused() throws IOException {
		Path file = Files.writeString(folder.resolve("letter.txt"), "Dear all");
		assertThat(Witness.in(file).isDone()).isFalse();
	}

	@Test
	void oneValueThatDoesNotEndIsRefusedBeforeItFillsTheMemory() throws IOException {
		Path file = folder.resolve("long.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("seals.jsonl"));
			zip.write(HEAD.formatted(1, HASH).getBytes());
			zip.write('[');
			byte[] many = "1,".repeat(1 << 19).getBytes();
			for (int i = 0; i < 20; i++) {
				zip.write(many);
			}
		}
		assertThat(Witness.in(file).isDone()).isFalse();
	}

	@Test
	void aValueOfManyLinesIsReadOnce() throws IOException {
		Witness witness = read("{\"a\":[\n" + "1,\n".repeat(400_000) + "1]}\n" + HEAD.formatted(3, HASH));
		assertThat(witness.heads()).hasSize(1);
	}

	private Witness read(String text) throws IOException {
		return Witness.in(Files.writeString(folder.resolve("kept.json"), text)).value();
	}
}
