package org.chushi.internal.diplomas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.chushi.core.Bilingual;
import org.chushi.internal.diplomas.Roll.Group;
import org.chushi.internal.diplomas.Roll.Held;
import org.chushi.internal.diplomas.Roll.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HonourPagesTest {

	/** In a third of the width too. */
	@Test
	void aLongNameIsNotCut() {
		Paper sheet = Sheets.paper(new HonourPages(Roll.of(java.util.List.of(new Roll.Held(Sheets.certificate(Sheets.RECEPTION, 3, "", 1),
				"买买提·阿卜杜拉·吐尔逊江·麦麦提艾力"), new Roll.Held(Sheets.certificate(Sheets.RECEPTION, 3, "", 2), "Hubert Wolfeschlegelsteinhausenbergerdorff")),
				Sheets.ZONE), "", java.time.LocalDate.of(2026, 11, 23)));
		assertThat(sheet.cut()).isEmpty();
		assertThat(Sheets.text(sheet)).contains("吐尔逊江·麦麦提艾力", "Wolfeschlegelsteinhausenbergerdorff").doesNotContain("…");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 38, 230, 600 })
	void everybodyStandsOnItOnceAndInsideTheFrame(int holders) throws IOException {
		Paper paper = Sheets.paper(Sheets.honours(holders));
		List<TextPosition> letters = new ArrayList<>();
		try (PDDocument document = Sheets.open(paper)) {
			new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition letter) {
					letters.add(letter);
				}
			}.getText(document);
			document.getPages().forEach(page -> assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth()));
		}
		assertThat(letters).allSatisfy(letter -> {
			assertThat(letter.getXDirAdj()).isGreaterThan(50);
			assertThat(letter.getXDirAdj() + letter.getWidthDirAdj()).isLessThan(PDRectangle.A4.getWidth() - 50);
			assertThat(letter.getYDirAdj()).isBetween(50f, PDRectangle.A4.getHeight() - 50);
		});
		assertThat(Sheets.text(paper).split("20\\d\\d\\.\\d\\d", -1)).as("a name before each month").hasSize(holders + 1);
		String text = Sheets.text(paper);
		assertThat(IntStream.range(0, Math.min(holders, 100)).mapToObj(Sheets::name)).allMatch(text::contains);
	}

	@Test
	void skillsStandTogetherTheHighestLevelFirstAndWhoWasFirstFirst() {
		Bilingual one = new Bilingual("接待一级", "Reception");
		Bilingual two = new Bilingual("接待二级", "Reception");
		Roll roll = Roll.of(List.of(new Held(Sheets.certificate(one, 1, "", 9), "乙"), new Held(withDefinition(two, 2, 3), "丙"),
				new Held(Sheets.certificate(one, 1, "", 2), "甲")), Sheets.ZONE);
		assertThat(roll.groups()).extracting(Group::level).containsExactly(2, 1);
		assertThat(roll.groups().getLast().holders()).extracting(Holder::name).containsExactly("甲", "乙");
	}

	private static org.chushi.career.Certificate withDefinition(Bilingual title, int level, int number) {
		var like = Sheets.certificate(title, level, "", number);
		return new org.chushi.career.Certificate(like.id(), like.number(), like.person(), "another", like.title(), like.skill(), like.level(),
				like.packVersion(), like.issued(), like.validUntil(), like.restsOn(), like.seal(), "", like.revokedBy());
	}

	/** The head of a group is never alone at the end of a page. */
	@ParameterizedTest
	@ValueSource(ints = { 40, 52, 60, 75, 90 })
	void noPageEndsWithAHead(int holders) throws IOException {
		try (PDDocument document = Sheets.open(Sheets.paper(Sheets.honours(holders)))) {
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				stripper.setSortByPosition(true);
				List<String> lines = stripper.getText(document).lines().filter(l -> !l.isBlank()).toList();
				assertThat(lines.get(lines.size() - 2)).as("before the foot of page " + page).matches(".*20\\d\\d\\.\\d\\d.*");
			}
		}
	}
}
