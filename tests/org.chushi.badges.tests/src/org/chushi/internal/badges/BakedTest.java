package org.chushi.internal.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;

import org.chushi.badges.BadgeFormat;
import org.chushi.core.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.NodeList;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Badges in pictures and drawings, and hostile ones. */
class BakedTest {

	private static final DataIntegrity PROOFS = Samples.PROOFS;

	@ParameterizedTest
	@EnumSource
	void aBadgeComesOutAsItWentIn(BadgeFormat format) {
		ObjectNode badge = Samples.badge("eddsa-jcs-2022");
		assertThat(done(BadgeFiles.read(BadgeFiles.write(badge, format)))).isEqualTo(badge);
	}

	/** The other suite understands every word of ours: none stands outside a signature. */
	@Test
	void ourBadgesCanBeSignedByMeaningToo() {
		assertThat(done(PROOFS.verify(Samples.badge("eddsa-rdfc-2022")))).hasSize(1);
	}

	/** ImageIO is another reader of PNG. */
	@Test
	void thePictureIsAPngWithOneTextOfTheKeywordForOtherReadersToo() throws Exception {
		byte[] png = BadgeFiles.write(Samples.badge("eddsa-jcs-2022"), BadgeFormat.PNG);
		ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
		reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
		assertThat(reader.read(0).getWidth()).isEqualTo(512);
		IIOMetadata metadata = reader.getImageMetadata(0);
		NodeList texts = ((org.w3c.dom.Element) metadata.getAsTree("javax_imageio_png_1.0")).getElementsByTagName("iTXtEntry");
		assertThat(texts.getLength()).isEqualTo(1);
		org.w3c.dom.Element text = (org.w3c.dom.Element) texts.item(0);
		assertThat(text.getAttribute("keyword")).isEqualTo("openbadgecredential");
		assertThat(done(Documents.read(text.getAttribute("text").getBytes(StandardCharsets.UTF_8)))).isEqualTo(Samples.badge("eddsa-jcs-2022"));
	}

	@Test
	void aDamagedCheckSumOfThePictureIsNoBadge() {
		byte[] png = BadgeFiles.write(Samples.badge("eddsa-jcs-2022"), BadgeFormat.PNG);
		png[200] ^= 1;
		assertThat(BadgeFiles.read(png)).isInstanceOf(Result.Refused.class);
	}

	/** Bits turned, pieces cut: never a crash, and never a badge that verifies and says something else. */
	@ParameterizedTest
	@EnumSource
	void whateverIsDoneToAFileItIsRefusedOrSaysTheSame(BadgeFormat format) {
		ObjectNode badge = Samples.badge("eddsa-jcs-2022");
		byte[] file = BadgeFiles.write(badge, format);
		SplittableRandom random = new SplittableRandom(20261122);
		for (int i = 0; i < 1_000; i++) {
			byte[] harmed = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(file, random.nextInt(file.length)) : file.clone();
			for (int n = 1 + random.nextInt(3); n > 0 && harmed.length > 0; n--) {
				harmed[random.nextInt(harmed.length)] ^= (byte) (1 << random.nextInt(8));
			}
			if (BadgeFiles.read(harmed) instanceof Result.Done<ObjectNode> read && PROOFS.verify(read.value()) instanceof Result.Done) {
				ObjectNode same = read.value().deepCopy();
				same.remove("proof");
				ObjectNode original = badge.deepCopy();
				original.remove("proof");
				assertThat(same).isEqualTo(original);
			}
		}
	}

	@Test
	void anEntityBombOrAnExternalEntityInADrawingIsNotFollowed() {
		String bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:/etc/hostname\">]><svg xmlns=\"http://www.w3.org/2000/svg\" "
				+ "xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"><openbadges:credential>&a;&b;</openbadges:credential></svg>";
		assertThat(BadgeFiles.read(bomb.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Result.Refused.class);
	}

	/** Others may compress it; what opens beyond all measure is told to be too large, not opened. */
	@Test
	void aCompressedBadgeInAPictureIsOpenedUpToAMeasure() {
		byte[] picture = Medal.png(Medal.of(Samples.badge("eddsa-jcs-2022")));
		assertThat(done(BadgeFiles.read(compressed(picture, Documents.bytes(Samples.badge("eddsa-jcs-2022")))))).isEqualTo(Samples.badge("eddsa-jcs-2022"));
		byte[] bomb = compressed(picture, new byte[200 << 20]);
		assertThat(bomb).hasSizeLessThan(1 << 20);
		assertThat(BadgeFiles.read(bomb)).isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.reason().en()).contains("too large"));
	}

	private static byte[] compressed(byte[] picture, byte[] content) {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		text.writeBytes("iTXtopenbadgecredential\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
		try (DeflaterOutputStream zip = new DeflaterOutputStream(text)) {
			zip.write(content);
		} catch (java.io.IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
		byte[] chunk = text.toByteArray();
		CRC32 sum = new CRC32();
		sum.update(chunk);
		return ByteBuffer.allocate(picture.length + chunk.length + 8).put(picture, 0, 33).putInt(chunk.length - 4).put(chunk).putInt((int) sum.getValue())
				.put(picture, 33, picture.length - 33).array();
	}

	@Test
	void aJwtIsToldToBeOneInAPictureToo() {
		byte[] jwt = "eyJhbGciOiJFZERTQSJ9.e30.AA".getBytes(StandardCharsets.UTF_8);
		for (byte[] file : java.util.List.of(jwt, BakedPng.bake(Medal.png(Medal.of(Samples.badge("eddsa-jcs-2022"))), jwt), BakedSvg.bake("<svg xmlns='http://www.w3.org/2000/svg'></svg>", jwt))) {
			assertThat(BadgeFiles.read(file)).isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.reason().en()).contains("JWT"));
		}
	}

	@Test
	void scriptsInADrawingAreNobodysBusiness() {
		String svg = new String(BadgeFiles.write(Samples.badge("eddsa-jcs-2022"), BadgeFormat.SVG), StandardCharsets.UTF_8)
				.replace("</openbadges:credential>", "</openbadges:credential><script href=\"https://evil.example/x.js\">alert(1)</script>");
		assertThat(done(BadgeFiles.read(svg.getBytes(StandardCharsets.UTF_8)))).isEqualTo(Samples.badge("eddsa-jcs-2022"));
	}

	@Test
	void jsonThatNamesSomethingTwiceIsRefusedSinceReadersWouldDisagree() {
		assertThat(Documents.read("{\"name\":\"a\",\"name\":\"b\"}".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Result.Refused.class);
		assertThat(Documents.read("{} {}".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Result.Refused.class);
		assertThat(Documents.read("[".repeat(10_000).getBytes(StandardCharsets.UTF_8))).isInstanceOf(Result.Refused.class);
	}

	private static <T> T done(Result<T> result) {
		assertThat(result).isInstanceOf(Result.Done.class);
		return ((Result.Done<T>) result).value();
	}
}
