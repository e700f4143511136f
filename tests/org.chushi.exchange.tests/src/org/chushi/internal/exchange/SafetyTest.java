package org.chushi.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.exchange.Exchange;
import org.chushi.exchange.ExchangeSource;
import org.chushi.exchange.ReadOptions;
import org.chushi.exchange.Reading;
import org.chushi.internal.exchange.Taken.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm are refused with a message that says what was wrong. */
class SafetyTest {

	@TempDir
	Path folder;

	private final ExchangeHouse house = ExchangeHouse.standard();
	private final Taken taken = new Taken();

	private Reading read(String name, byte[] bytes) {
		return house.read(new Bytes(name, bytes), ReadOptions.DETECT, taken);
	}

	private Reading read(String name, String text) {
		return read(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private static void refused(Reading reading, String code) {
		assertThat(reading.findings()).extracting(f -> f.code()).contains(code);
		assertThat(reading.questions()).isZero();
	}

	private static byte[] zip(Object... namesAndContents) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int i = 0; i < namesAndContents.length; i += 2) {
				zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
				zip.write((byte[]) namesAndContents[i + 1]);
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

	@Test
	void entitiesThatGrowAreNotKnown() {
		refused(read("lol.xml", """
				<?xml version="1.0"?>
				<!DOCTYPE quiz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
				<quiz><question type="essay"><questiontext><text>&c;</text></questiontext></question></quiz>
				"""), "Xml_entity");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh-CN", "de", "ja" })
	void anUnknownEntityIsNamedWhereTheMachineSpeaksAnotherLanguage(String tag) {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag(tag));
			Reading reading = read("nbsp.xml", "<quiz><question type=\"essay\"><questiontext><text>&nbsp;</text></questiontext></question></quiz>");
			refused(reading, "Xml_entity");
			assertThat(reading.findings().getFirst().message().zh()).contains("nbsp");
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void anEntityOfAFileIsNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
		Reading reading = read("xxe.xml", "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><quiz><question type=\"essay\">"
				+ "<questiontext><text>&x;</text></questiontext></question></quiz>");
		refused(reading, "Xml_entity");
		assertThat(reading.toString()).doesNotContain("the secret");
		assertThat(reading.findings().getFirst().place().line()).isEqualTo(1);
	}

	@Test
	void aDocumentTypeAloneIsPassedOver() {
		assertThat(read("old.xml", Fixtures.QTI12).questions()).isEqualTo(3);
	}

	@Test
	void deepNestingIsRefused() {
		refused(read("deep.xml", "<quiz><question type=\"essay\">" + "<a>".repeat(100_000)), "Limit_depth");
		refused(read("deeper.xml", "<quiz><x>" + "<a>".repeat(100_000) + "<question"), "Limit_depth");
	}

	@Test
	void aHugeAttributeIsRefused() {
		refused(read("wide.xml", "<quiz><question type=\"" + "x".repeat(1_100_000) + "\"/></quiz>"), "Limit_tag");
	}

	@Test
	void moreElementsThanAQuestionHasAreRefused() {
		refused(read("many.xml", "<quiz><question type=\"essay\">" + "<a/>".repeat(400_001) + "</question></quiz>"), "Limit_nodes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.gift", "a.aiken" })
	void anEndlessLineIsRefused(String name) {
		refused(read(name, "::q::" + "x".repeat(1_100_000)), "Limit_line");
	}

	@Test
	void anEndlessQuestionIsRefused() {
		refused(read("a.gift", "line of a question that has no end\n".repeat(30_000)), "Limit_question");
	}

	@Test
	void anEndlessCellIsRefused() {
		refused(read("a.csv", "题干,答案\n\"" + "x".repeat(1_100_000)), "Csv_broken");
	}

	@Test
	void aFileAboveTheLimitIsRefusedUnread() {
		Reading reading = house.read(new ExchangeSource() {
			@Override
			public String name() {
				return "huge.gift";
			}

			@Override
			public InputStream open() {
				throw new AssertionError("it was opened");
			}

			@Override
			public long size() {
				return Exchange.MOST_BYTES + 1;
			}
		}, ReadOptions.DETECT, taken);
		refused(reading, "Limit_size");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../out.xml", "/etc/out.xml", "a/../../out.xml", "C:out.xml", "..\\out.xml" })
	void aPathThatLeadsOutIsRefused(String path) throws IOException {
		refused(read("evil.zip", zip("imsmanifest.xml", "<manifest/>".getBytes(), path, new byte[1])), "Zip_path");
	}

	@Test
	void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
		byte[] bomb = zip("imsmanifest.xml", "<manifest/>".getBytes(), "items/bomb.xml", new byte[60_000_000]);
		refused(read("bomb.zip", bomb), "Zip_bomb");
		refused(read("bomb.xlsx", bomb), "Zip_bomb");
	}

	@Test
	void aZipBombThatLiesAboutItsSizeIsRefusedToo() throws IOException {
		byte[] bomb = zip("xl/workbook.xml", ("<a>" + " <b/>".repeat(12_000_000)).getBytes(StandardCharsets.US_ASCII));
		// size in the central directory, 24 bytes into its only entry
		int at = new String(bomb, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
		for (int i = 0; i < 4; i++) {
			bomb[at + 24 + i] = i == 0 ? (byte) 100 : 0;
		}
		Reading reading = read("liar.xlsx", bomb);
		assertThat(reading.questions()).isZero();
		assertThat(reading.findings()).singleElement().satisfies(f -> assertThat(f.code()).startsWith("Zip_"));
	}

	@Test
	void aSymbolicLinkInAZipIsRefused() throws IOException {
		byte[] zip = zip("imsmanifest.xml", "<manifest/>".getBytes(), "items/link.xml", "/etc/passwd".getBytes());
		int at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
		zip[at + 5] = 3;
		zip[at + 41] = (byte) 0xA1;
		refused(read("link.zip", zip), "Zip_link");
	}

	@Test
	void anEncryptedZipIsRefused() throws IOException {
		byte[] zip = zip("imsmanifest.xml", "<manifest/>".getBytes());
		int at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
		zip[at + 8] |= 1;
		refused(read("locked.zip", zip), "Zip_encrypted");
	}

	@Test
	void aLinkBesideATestThatLeadsOutOfItsFolderIsNotFollowed() throws IOException {
		Path outside = Files.createDirectory(folder.resolve("outside"));
		Files.writeString(outside.resolve("item.xml"), Fixtures.item("", "<p>secret</p><extendedTextInteraction responseIdentifier=\"R\"/>", ""));
		Path inside = Files.createDirectory(folder.resolve("inside"));
		Files.createSymbolicLink(inside.resolve("link.xml"), outside.resolve("item.xml"));
		Path test = Files.writeString(inside.resolve("test.xml"), """
				<assessmentTest xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="t" title="T"><testPart><assessmentSection>
				<assessmentItemRef identifier="a" href="link.xml"/><assessmentItemRef identifier="b" href="../outside/item.xml"/>
				</assessmentSection></testPart></assessmentTest>
				""");
		Reading reading = house.read(test, ReadOptions.DETECT, taken);
		assertThat(reading.questions()).isZero();
		assertThat(reading.findings()).extracting(f -> f.code()).containsExactly("Qti_test", "Qti_missing", "Qti_missing");
	}

	@Test
	void whatIsNoFileIsSaid() {
		assertThat(house.look(folder, ReadOptions.DETECT).findings()).extracting(f -> f.code()).containsExactly("House_folder");
		assertThat(house.look(folder.resolve("none.gift"), ReadOptions.DETECT).findings()).extracting(f -> f.code()).containsExactly("House_noFile");
		refused(read("empty.gift", new byte[0]), "House_empty");
		refused(read("strange.bin", "nothing of ours"), "House_unknown");
		refused(read("binary.gift", new byte[] { 1, 0, 2, 0 }), "House_unknown");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<quiz><question type=\"truefalse\"><name>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><quiz><question type=\"truefalse\" a=\"",
			"<?xml version=\"1.0\" encoding=\"us-ascii\"?>\n<quiz>", "<?xml version=\"1.0\" encoding=\"TF-8\"?>\n<quiz>" })
	void bytesThatAreNoTextAreAFindingAndNothingOnTheErrorStream(String before) throws IOException {
		ByteArrayOutputStream xml = new ByteArrayOutputStream();
		xml.writeBytes(before.getBytes(StandardCharsets.UTF_8));
		xml.writeBytes(new byte[] { (byte) 0xE4, ' ', (byte) 0xFF, (byte) 0xC3, '(' });
		PrintStream usual = System.err;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setErr(new PrintStream(said, true));
		try {
			refused(read("bad.xml", xml.toByteArray()), "Xml_malformed");
		} finally {
			System.setErr(usual);
		}
		assertThat(said.toString()).isEmpty();
	}

	@Test
	void xmlIsReadInTheEncodingItDeclares() {
		String quiz = "<quiz><question type=\"truefalse\"><name><text>n</text></name><questiontext><text>谁付运费？</text></questiontext>"
				+ "<answer fraction=\"100\"><text>true</text></answer><answer fraction=\"0\"><text>false</text></answer></question></quiz>";
		for (byte[] bytes : List.of(quiz.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + quiz).getBytes(StandardCharsets.UTF_8),
				("<?xml version='1.0' encoding='utf-8'?>" + quiz).getBytes(StandardCharsets.UTF_8),
				("<?xml version=\"1.0\" encoding=\"GBK\"?>" + quiz).getBytes(Charset.forName("GBK")),
				("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + quiz).getBytes(StandardCharsets.UTF_16))) {
			Taken alone = new Taken();
			house.read(new Bytes("quiz.xml", bytes), ReadOptions.DETECT, alone);
			assertThat(alone.questions).singleElement().satisfies(q -> assertThat(q.getStem().getZh()).isEqualTo("谁付运费？"));
		}
	}
}
