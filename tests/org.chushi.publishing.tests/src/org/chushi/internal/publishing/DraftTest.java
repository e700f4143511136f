package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the folder of a pack that is to be published. */
class DraftTest {

	private static final String EMPTY = """
			<?xml version="1.0" encoding="UTF-8"?>
			<xmi:XMI xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"/>
			""";

	@TempDir
	Path folder;
	private Press press;
	private Path place;

	@BeforeEach
	void open() {
		press = new Press(folder.resolve("data"));
		press.key("售后组");
		press.write(Press.CODE, "甲");
		place = press.folder.path().resolve(Press.CODE);
	}

	@AfterEach
	void close() {
		press.close();
	}

	private Refused<?> refused() {
		Result<?> proposed = press.publishing.propose(press.trainer, Press.CODE);
		Result<?> signed = press.publishing.sign(press.trainer, press.order("1.0.0"), folder.resolve("x.chushipack"));
		assertThat(proposed).isInstanceOf(Refused.class);
		assertThat(signed).isInstanceOf(Refused.class);
		assertThat(folder.resolve("x.chushipack")).doesNotExist();
		assertThat(((Refused<?>) signed).missing()).isNotEmpty();
		return (Refused<?>) proposed;
	}

	@ParameterizedTest
	@ValueSource(strings = { EMPTY, "", "<", "<a/>", "PK", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>" })
	void aHeadThatIsNoneIsSaidAndNeverCrashes(String head) throws IOException {
		Files.writeString(place.resolve("pack.xmi"), head);
		assertThat(refused().reason().zh()).contains("pack.xmi", "读不");
	}

	@Test
	void aHeadThatIsSomethingElseIsSaid() throws IOException {
		Files.copy(place.resolve("banks/one.xmi"), place.resolve("pack.xmi"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertThat(refused().reason().zh()).contains("pack.xmi", "读不");
	}

	@Test
	void aHeadWithoutIdOrWithAnotherCodeThanItsFolderIsSaid() throws IOException {
		String head = Files.readString(place.resolve("pack.xmi"));
		for (String odd : new String[] { head.replace(" id=\"" + Press.id(Press.CODE) + "\"", ""), head.replace("code=\"" + Press.CODE + "\"", "code=\"other\""),
				head.replace("code=\"" + Press.CODE + "\"", "") }) {
			assertThat(odd).isNotEqualTo(head);
			Files.writeString(place.resolve("pack.xmi"), odd);
			assertThat(refused().reason().zh()).contains("pack.xmi");
		}
	}

	@Test
	void aHeadWithoutAVersionIsProposedOne() throws IOException {
		String head = Files.readString(place.resolve("pack.xmi"));
		Files.writeString(place.resolve("pack.xmi"), head.replaceAll(" version=\"\\d+\\.\\d+\\.\\d+\"", ""));
		assertThat(press.publishing.propose(press.trainer, Press.CODE).value().version()).isEmpty();
		assertThat(press.publishing.sign(press.trainer, press.order("1.0.0"), folder.resolve("x.chushipack")).isDone()).isTrue();
	}

	@Test
	void whatALinkLeadsToIsNotPublished() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "the words of the key");
		Files.createSymbolicLink(place.resolve("notes.md"), secret);
		assertThat(refused().reason().zh()).contains("notes.md", "链接");
		Files.delete(place.resolve("notes.md"));
		Files.createSymbolicLink(place.resolve("lessons"), folder);
		assertThat(refused().reason().zh()).contains("lessons", "链接");
	}

	/** It takes no room on the disk, and would take all there is in memory. */
	@Test
	void whatIsTooLargeIsNotReadIn() throws IOException {
		try (FileChannel sparse = FileChannel.open(place.resolve("film.mp4"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			sparse.position(8_000_000_000L);
			sparse.write(java.nio.ByteBuffer.wrap(new byte[1]));
		}
		assertThat(refused().reason().zh()).contains("MB");
	}
}
