package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.chushi.content.OwnPack;
import org.chushi.content.UnreadableFile;
import org.chushi.core.Bilingual;
import org.chushi.model.Bank;
import org.chushi.model.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPackTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", "<", "<a/>", "PK\u0003\u0004", "<xmi:XMI xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\"/>",
			"<chushi:Pack xmlns:chushi=\"http://www.chushi.org/model/1\" nonsense=\"1\"/>",
			"<chushi:Wonder xmlns:chushi=\"http://www.chushi.org/model/1\"/>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>" })
	void aFileThatIsNoneOfAPackIsSaidToBeUnreadable(String text) throws IOException {
		Path head = Files.writeString(folder.resolve(OwnPack.HEAD), text);
		assertThatThrownBy(() -> OwnPack.at(folder)).isInstanceOfSatisfying(UnreadableFile.class, e -> {
			assertThat(e).hasMessageContaining(head.toString());
			assertThat(e.reason().zh()).isNotBlank();
			assertThat(e.reason().en()).isNotBlank();
		});
	}

	@Test
	void aFileThatHoldsSomethingElseIsSaidToBeUnreadable() throws IOException {
		OwnPack own = OwnPack.fresh(folder, "x", "x", "x");
		own.save();
		assertThat(OwnPack.load(folder.resolve(OwnPack.HEAD), Pack.class).getCode()).isEqualTo("x");
		assertThatThrownBy(() -> OwnPack.load(folder.resolve(OwnPack.HEAD), Bank.class)).isInstanceOfSatisfying(UnreadableFile.class,
				e -> assertThat(e.reason()).isEqualTo(new Bilingual("文件里是“内容包”", "the file holds something else: pack")));
	}

	@Test
	void aFileThatIsNotThereIsNoUnreadableOne() {
		assertThatThrownBy(() -> OwnPack.load(folder.resolve("nowhere.xmi"))).isInstanceOf(NoSuchFileException.class);
	}
}
