package org.chushi.internal.diplomas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chushi.core.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePageTest {

	private final Paper paper = Sheets.paper(Sheets.page("欧阳小满", Sheets.RECEPTION, Sheets.code()));

	@Test
	void itIsOnePageOfA4Across() throws IOException {
		try (PDDocument document = Sheets.open(paper)) {
			assertThat(document.getNumberOfPages()).isEqualTo(1);
			PDRectangle size = document.getPage(0).getMediaBox();
			assertThat(size.getWidth()).isEqualTo(PDRectangle.A4.getHeight());
			assertThat(size.getHeight()).isEqualTo(PDRectangle.A4.getWidth());
		}
	}

	@Test
	void itSaysWhoWhatAndWhenInBothLanguages() {
		assertThat(Sheets.text(paper)).contains("欧阳小满", "接待三级", "Reception, level 3", "第 3 级", "Level 3", "2026-00017", "2026 年 3 月 18 日",
				"18 March 2026", "2027 年 3 月 1 日", "1 March 2027", "出师客服团队");
		assertThat(Sheets.text(paper).replace(" ", "")).contains("CERTIFICATEOFCOMPETENCE", "岗位能力证书");
	}

	/** Every printer prints the same. */
	@Test
	void itsLettersAreInsideAndOnlyThoseThatAreUsed() throws IOException {
		try (PDDocument document = Sheets.open(paper)) {
			List<PDFont> fonts = fonts(document.getPage(0));
			assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
			assertThat(fonts).allMatch(f -> f.getName().matches("[A-Z]{6}\\+NotoSerifSC.*"));
		}
		assertThat(paper.pdf()).hasSizeLessThan(300_000);
	}

	private static List<PDFont> fonts(PDPage page) throws IOException {
		List<PDFont> fonts = new ArrayList<>();
		for (COSName name : page.getResources().getFontNames()) {
			fonts.add(page.getResources().getFont(name));
		}
		return fonts;
	}

	@Test
	void aTelephoneReadsTheCodeOnIt() throws Exception {
		assertThat(Sheets.scanned(paper)).isEqualTo(Sheets.code());
		assertThat(Sheets.scanned(Sheets.paper(Sheets.page("小满", Sheets.RECEPTION, "证书 2026-00017，请向团队核实。")))).isEqualTo("证书 2026-00017，请向团队核实。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "小", "买买提·阿卜杜拉·吐尔逊江·麦麦提艾力·买买提·阿卜杜拉·吐尔逊江·麦麦提艾力·买买提·阿卜杜拉",
			"Adolph Blaine Charles David Earl Frederick Gerald Hubert Irvin John Kenneth Lloyd Martin Nero Oliver Paul Quincy" })
	void nothingLeavesTheFrameHoweverLongAName(String text) throws IOException {
		Paper drawn = Sheets.paper(Sheets.page(text, new Bilingual(text, text + " "), Sheets.code()));
		List<TextPosition> letters = new ArrayList<>();
		try (PDDocument document = Sheets.open(drawn)) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition letter) {
					letters.add(letter);
				}
			}.getText(document);
		}
		assertThat(letters).hasSizeGreaterThan(100).allSatisfy(letter -> {
			assertThat(letter.getXDirAdj()).isGreaterThan(40);
			assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan(PDRectangle.A4.getHeight() - 40);
			assertThat(letter.getYDirAdj()).isBetween(40f, PDRectangle.A4.getWidth() - 40);
		});
	}

	/** A name that lost its end is not the name of anybody. */
	@Test
	void aLongNameStandsWholeInTwoLinesAndWhatIsCutIsTold() {
		String name = "Adolph Blaine Charles David Earl Frederick Gerald Hubert Irvin John Kenneth Lloyd";
		Paper long_ = Sheets.paper(Sheets.page(name, new Bilingual("大促期间跨境售后与纠纷处理的综合接待能力认证（含海外仓、保税仓与直邮）及其复核与仲裁", "Comprehensive reception"), "x"));
		assertThat(Sheets.text(long_).replaceAll("\\s+", "")).contains("Adolph", "Lloyd", "及其复核与仲裁").doesNotContain("…");
		assertThat(name.split(" ")).allSatisfy(part -> assertThat(Sheets.text(long_)).contains(part));
		assertThat(long_.cut()).isEmpty();
		Paper cut = Sheets.paper(Sheets.page("司马".repeat(100), Sheets.RECEPTION, "x"));
		assertThat(cut.cut()).containsExactly("司马".repeat(100));
	}

	@Test
	void aRareNameIsSetAndOneThatNoFontHasIsMarkedAndTold() {
		Paper rare = Sheets.paper(Sheets.page("𬱖㛃喆堃", Sheets.RECEPTION, "x"));
		assertThat(Sheets.text(rare)).contains("㛃喆堃");
		Paper none = Sheets.paper(Sheets.page("王𠀀👍", Sheets.RECEPTION, "x"));
		assertThat(none.missing()).containsExactlyInAnyOrder("𠀀", "👍");
		assertThat(Sheets.text(none)).contains("王〓〓");
		assertThat(paper.missing()).isEmpty();
	}

	/** Whatever somebody typed as a name does no harm. */
	@Test
	void whatCannotBeSeenIsLeftOut() {
		Paper drawn = Sheets.paper(Sheets.page("\u202e小\u0000\ufe0f满\ud800\n(\\", Sheets.RECEPTION, "x"));
		assertThat(drawn.missing()).isEmpty();
		assertThat(Sheets.text(drawn)).contains("小满 (\\");
		assertThat(Sheets.text(Sheets.paper(Sheets.page("", Sheets.RECEPTION, "x")))).contains("接待三级");
	}

	@Test
	void theSameCertificateGivesTheSameFile() {
		assertThat(Sheets.paper(Sheets.page("欧阳小满", Sheets.RECEPTION, Sheets.code())).pdf()).isEqualTo(paper.pdf());
	}
}
