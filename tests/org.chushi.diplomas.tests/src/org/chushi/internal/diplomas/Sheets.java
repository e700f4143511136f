package org.chushi.internal.diplomas;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.internal.diplomas.Roll.Held;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

/** Sheets for tests, and how they are read back. As a program: draws some into the folder that is its argument. */
final class Sheets {

	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
	static final Bilingual RECEPTION = new Bilingual("接待三级", "Reception, level 3");

	private Sheets() {
	}

	static Certificate certificate(Bilingual title, int level, String until, int number) {
		return new Certificate(new UUID(7, number), "2026-%05d".formatted(number), new UUID(3, number), title.en(), title, title.en(), level, "1.2.0",
				Instant.parse("2026-03-01T02:00:00Z").plusSeconds(86_400L * number), until, List.of(), "9f8e7d", "", Optional.empty());
	}

	/** As long as that of a real badge. */
	static String code() {
		SplittableRandom random = new SplittableRandom(7);
		StringBuilder code = new StringBuilder("https://badges.example/team/verify.html#");
		while (code.length() < 1_500) {
			code.append("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".charAt(random.nextInt(64)));
		}
		return code.toString();
	}

	static Paper paper(Paper.Pages pages) {
		return Paper.of(new Paper.About("证书", "出师客服团队", 7, Instant.parse("2026-03-02T01:00:00Z"), ZONE), pages);
	}

	static CertificatePage page(String holder, Bilingual title, String code) {
		return new CertificatePage(certificate(title, 3, "2027-03-01", 17), holder, "出师客服团队", code, true, ZONE);
	}

	static HonourPages honours(int holders) {
		List<Held> held = new ArrayList<>();
		String[] titles = { "接待一级|Reception, level 1|1", "接待二级|Reception, level 2|2", "售后一级|After-sales, level 1|1", "质检三级|Quality inspection, level 3|3" };
		for (int i = 0; i < holders; i++) {
			String[] title = titles[i * i % 7 % titles.length].split("\\|");
			held.add(new Held(certificate(new Bilingual(title[0], title[1]), Integer.parseInt(title[2]), "", i), name(i)));
		}
		return new HonourPages(Roll.of(held, ZONE), "出师客服团队", LocalDate.of(2026, 11, 23));
	}

	static String name(int i) {
		return "林周吴郑王冯陈褚卫蒋".charAt(i % 10) + "" + "安宁子涵雨桐思远清和".charAt(i / 10 % 10) + (i < 100 ? "" : "一二三四五六七八九十".charAt(i / 100 % 10));
	}

	static PDDocument open(Paper paper) throws IOException {
		return Loader.loadPDF(paper.pdf());
	}

	static String text(Paper paper) {
		try (PDDocument document = open(paper)) {
			return new PDFTextStripper().getText(document);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static BufferedImage picture(Paper paper, int page, int dpi) {
		try (PDDocument document = open(paper)) {
			return new PDFRenderer(document).renderImageWithDPI(page, dpi);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** What a telephone reads on the page. */
	static String scanned(Paper paper) throws Exception {
		BufferedImage image = picture(paper, 0, 300);
		int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
		var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
		try {
			return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
		} catch (NotFoundException e) {
			throw new AssertionError("no QR code is found on the page", e);
		}
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		draw(folder, "certificate", paper(page("小满", RECEPTION, code())));
		draw(folder, "certificate-long", paper(new CertificatePage(certificate(new Bilingual("大促期间跨境售后与纠纷处理的综合接待能力认证（含海外仓、保税仓与直邮）", "Comprehensive reception in cross-border after-sales and disputes during "
				+ "great sales, overseas and bonded warehouses and direct mail included"), 5, "", 3), "买买提·阿卜杜拉·吐尔逊江·麦麦提艾力 Abdulla Tursunjan", "", "证书 2026-00003", false, ZONE)));
		draw(folder, "honours", paper(honours(38)));
		draw(folder, "honours-many", paper(honours(230)));
	}

	private static void draw(Path folder, String name, Paper paper) throws IOException {
		Files.write(folder.resolve(name + ".pdf"), paper.pdf());
		ImageIO.write(picture(paper, 0, 110), "png", folder.resolve(name + ".png").toFile());
	}
}
