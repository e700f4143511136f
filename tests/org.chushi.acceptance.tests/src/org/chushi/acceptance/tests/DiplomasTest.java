package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chushi.badges.BadgeReport.Standing;
import org.chushi.career.Certificate;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** A certificate is printed and hung up, and somebody holds a telephone before it. */
class DiplomasTest {

	private static final String WORDS = "丙午年冬至付印 a long enough one";
	private static final String PAGE = "https://badges.example/team/verify.html#";

	@TempDir
	private Path folder;
	private House house;
	private Session lead;
	private Session newcomer;
	private Certificate certificate;

	@BeforeEach
	void certify() {
		house = new House(folder.resolve("house"));
		lead = house.person("lead", Role.LEAD);
		newcomer = house.newcomer("new", lead, "PP-SEVEN");
		house.certify(newcomer, house.mentor("mentor"), lead);
		certificate = house.services.certification().of(newcomer, newcomer.person()).value().getFirst();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private void sign() {
		house.services.signers().make(house.person("trainer", Role.TRAINER), "出师客服团队", WORDS.toCharArray()).value();
		house.services.statusLists().publishAt(lead, "https://badges.example/team").value();
		house.services.badges().issue(lead, certificate.id(), "", WORDS.toCharArray()).value();
	}

	@Test
	@Tag("E05")
	void theCodeOnThePaperIsTheSignedBadge() throws Exception {
		sign();
		Path paper = house.services.diplomas().print(newcomer, certificate.id(), folder.resolve("certificate.pdf"), false).value();
		assertThat(text(paper)).contains(certificate.number(), certificate.title().zh(), "出师客服团队", house.services.directory().nameOf(newcomer.person()));
		String code = scanned(paper);
		assertThat(code).startsWith(PAGE);
		Path badge = Files.write(folder.resolve("scanned.json"), inflated(code.substring(PAGE.length())));
		assertThat(house.services.badges().verify(lead, badge).value().standing()).isEqualTo(Standing.GOOD);
		house.services.certification().revoke(lead, certificate.id(), "rule broken").value();
		assertThat(house.services.badges().verify(lead, badge).value().standing()).isEqualTo(Standing.BAD);
		assertThat(house.services.diplomas().print(lead, certificate.id(), folder.resolve("again.pdf"), false).isDone()).as("revoked").isFalse();
	}

	@Test
	void oneThatWasNotSignedCarriesItsNumberAndSeal() throws Exception {
		Path paper = house.services.diplomas().print(lead, certificate.id(), folder.resolve("certificate.pdf"), false).value();
		assertThat(scanned(paper)).contains(certificate.number(), certificate.seal());
	}

	@Test
	void onlyTheHolderAndTheLeadPrintAndNothingIsWrittenOver() {
		Path file = folder.resolve("certificate.pdf");
		assertThat(house.services.diplomas().print(house.person("other", Role.NEWCOMER), certificate.id(), file, false).isDone()).isFalse();
		assertThat(house.services.diplomas().print(newcomer, certificate.id(), file, false).isDone()).isTrue();
		assertThat(house.services.diplomas().print(newcomer, certificate.id(), file, false).isDone()).isFalse();
		assertThat(house.services.diplomas().print(newcomer, certificate.id(), file, true).isDone()).isTrue();
	}

	@Test
	@Tag("E05")
	void theHonourSheetNamesWhoHoldsWhatNow() throws IOException {
		sign();
		Path sheet = house.services.diplomas().honourSheet(lead, folder.resolve("honours.pdf"), false).value();
		assertThat(text(sheet)).contains(certificate.title().zh(), house.services.directory().nameOf(newcomer.person()), "出师客服团队");
		assertThat(house.services.diplomas().honourSheet(newcomer, folder.resolve("mine.pdf"), false).isDone()).isFalse();
		house.services.certification().of(newcomer, newcomer.person()).value()
				.forEach(c -> house.services.certification().revoke(lead, c.id(), "rule broken").value());
		Path after = house.services.diplomas().honourSheet(lead, folder.resolve("after.pdf"), false).value();
		assertThat(text(after)).as("the mentor is left").doesNotContain(house.services.directory().nameOf(newcomer.person()));
	}

	@Test
	void aTeamInWhichNobodyHoldsOneHasNoSheet() {
		House fresh = new House(folder.resolve("fresh"));
		Session first = fresh.person("lead", Role.LEAD);
		assertThat(fresh.services.diplomas().honourSheet(first, folder.resolve("nobody.pdf"), false).isDone()).isFalse();
		fresh.close();
	}

	private static byte[] inflated(String letters) throws IOException {
		return new InflaterInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(letters)), new Inflater(true)).readAllBytes();
	}

	private static String text(Path pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			return new PDFTextStripper().getText(document);
		}
	}

	private static String scanned(Path pdf) throws Exception {
		try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
			BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 300);
			int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
			var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
			return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name())).getText();
		}
	}
}
