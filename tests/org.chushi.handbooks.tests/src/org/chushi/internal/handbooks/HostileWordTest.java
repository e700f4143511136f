package org.chushi.internal.handbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.handbooks.Handbook;
import org.chushi.handbooks.Handbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWordTest {

	private static final Handbooks.Options OPTIONS = new Handbooks.Options(1, Language.ZH, "");

	@TempDir
	private Path folder;

	private static Bilingual refusal(Result<Handbook> result) {
		assertThat(result).isInstanceOf(Result.Refused.class);
		Bilingual reason = ((Result.Refused<Handbook>) result).reason();
		assertThat(reason.zh()).isNotBlank();
		assertThat(reason.en()).isNotBlank();
		return reason;
	}

	private Bilingual refusal(byte[] bytes) throws IOException {
		Path file = folder.resolve("x.docx");
		Files.write(file, bytes);
		return refusal(Handbooks.read(file, OPTIONS));
	}

	private static byte[] compound(String stream) {
		byte[] bytes = new byte[4096];
		System.arraycopy(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 }, 0, bytes, 0, 8);
		byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(name, 0, bytes, 1024, name.length);
		return bytes;
	}

	@Test
	void anOldDocumentIsRefusedWithWhatToDo() throws IOException {
		assertThat(refusal(compound("WordDocument")).zh()).contains(".doc").contains("另存为 .docx");
	}

	@Test
	void aDocumentWithAPasswordIsRefused() throws IOException {
		assertThat(refusal(compound("EncryptedPackage")).zh()).contains("密码");
	}

	@Test
	void anotherFileIsRefused() throws IOException {
		assertThat(refusal(new byte[0]).zh()).contains("空");
		assertThat(refusal("{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII)).zh()).contains("不是 Word");
		Path zip = new Docx().part("_rels/.rels", "<Relationships/>").p("", "x").write(folder);
		byte[] renamed = new String(Files.readAllBytes(zip), StandardCharsets.ISO_8859_1).replace("word/", "xord/").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(refusal(renamed).zh()).contains("不是 Word");
		assertThat(refusal(Handbooks.read(folder.resolve("none.docx"), OPTIONS)).zh()).contains("none.docx");
	}

	@Test
	void aBombIsRefused() throws IOException {
		Docx docx = new Docx().raw("<w:p>" + Docx.runs("0".repeat(40_000_000)) + "</w:p>");
		assertThat(refusal(docx.result(folder, 1)).zh()).contains("炸弹");
	}

	@Test
	void anEntityIsNotRead() throws IOException {
		Docx evil = new Docx().part("word/styles.xml",
				"<!DOCTYPE s [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><styles><style styleId=\"1\"><name val=\"x\">&e;</name></style></styles>");
		assertThat(refusal(evil.p("", "x").result(folder, 1)).zh()).contains("实体");
	}

	@Test
	void whatIsSaidInWaysWithinWaysIsReadOnce() throws IOException {
		Docx docx = new Docx().p("", "<mc:AlternateContent><mc:Choice>".repeat(6) + "<w:t>一次</w:t>" + "</mc:Choice></mc:AlternateContent>".repeat(6));
		assertThat(docx.read(folder).chapters().getFirst().markdown()).containsOnlyOnce("一次");
	}

	@Test
	void boxesWithinBoxesAreReadOnce() throws IOException {
		String boxes = "<w:r><w:pict><w:txbxContent><w:p>".repeat(6) + Docx.r("", "一次") + "</w:p></w:txbxContent></w:pict></w:r>".repeat(6);
		assertThat(new Docx().p("", boxes).read(folder).chapters().getFirst().markdown()).containsOnlyOnce("一次");
	}

	@Test
	void aLongNoteThatIsNamedAgainAndAgainIsRefused() throws IOException {
		StringBuilder words = new StringBuilder();
		new Random(7).ints(400_000, 0x4E00, 0x9FA5).forEach(words::appendCodePoint);
		Docx docx = new Docx();
		docx.xml("footnotes", "footnotes", "<w:footnote w:id=\"2\"><w:p>" + Docx.runs(words.toString()) + "</w:p></w:footnote>");
		assertThat(refusal(docx.p("", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>".repeat(60)).result(folder, 1)).zh()).contains("拆成几份");
	}

	@Test
	void deepNestingIsRefused() throws IOException {
		assertThat(refusal(new Docx().raw("<w:tbl><w:tr><w:tc>".repeat(200) + "</w:tc></w:tr></w:tbl>".repeat(200)).result(folder, 1)).zh()).contains("嵌套");
	}

	@Test
	void tooManyParagraphsAreRefused() throws IOException {
		assertThat(refusal(new Docx().raw("<w:p/>".repeat(WordReader.MOST_PARAGRAPHS + 1)).result(folder, 1)).zh()).contains("拆成几份");
	}

	@Test
	void whateverIsBrokenIsToldAndNeverThrown() throws IOException {
		Docx docx = new Docx();
		docx.xml("numbering", "numbering", "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>");
		byte[] sound = Files.readAllBytes(docx.p("1", "题").item(1, 0, "文").raw("<w:tbl><w:tr/></w:tbl>").write(folder));
		Random random = new Random(7);
		Path file = folder.resolve("broken.docx");
		for (int i = 0; i < 400; i++) {
			byte[] bytes = Arrays.copyOf(sound, i % 4 == 0 ? random.nextInt(sound.length) : sound.length);
			for (int j = 0; j < 1 + i % 8 && bytes.length > 0; j++) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
			}
			Files.write(file, bytes);
			switch (Handbooks.read(file, OPTIONS)) {
			case Result.Done<Handbook> done -> assertThat(done.value().chapters()).isNotEmpty();
			case Result.Refused<Handbook> refused -> assertThat(refused.reason().zh()).isNotBlank();
			}
		}
	}

	@Test
	void malformedPartsAreTold() throws IOException {
		assertThat(new Docx().part("word/styles.xml", "<w:styles").p("", "x").result(folder, 1)).isInstanceOf(Result.Refused.class);
		Docx huge = new Docx();
		huge.xml("numbering", "numbering", "<w:num w:numId=\"9\"><w:abstractNumId w:val=\"9\"/></w:num><w:abstractNum w:abstractNumId=\"9\"><w:lvl w:ilvl=\"0\">"
				+ "<w:start w:val=\"99999999999\"/><w:numFmt w:val=\"decimal\"/></w:lvl><w:numStyleLink w:val=\"loop\"/></w:abstractNum>");
		assertThat(huge.item(9, 0, "x").item(9, 77777, "y").item(1_000, 0, "z").result(folder, 1)).isInstanceOf(Result.Done.class);
	}
}
