package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.chushi.content.InstalledPack;
import org.chushi.content.Library;
import org.chushi.core.Diagnostic;
import org.chushi.model.Bank;
import org.chushi.model.Question;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Banks that stay in their files, with an index that only remembers. */
final class LargeBankTest {

	@TempDir
	Path folder;

	private final MemoryIndex index = new MemoryIndex();

	private Library library(SamplePack pack, MemoryIndex through) throws IOException {
		for (Map.Entry<String, byte[]> file : pack.bytes().entrySet()) {
			Path path = folder.resolve("sample").resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.write(path, file.getValue());
		}
		return new PackShelf(List.of(new FolderPacks(folder)), List.of(new StandardChecks()), through, 0).library();
	}

	private InstalledPack installed(SamplePack pack, MemoryIndex through) throws IOException {
		return library(pack, through).packs().getFirst();
	}

	@Test
	void aLargeBankIsThereWithoutItsQuestions() throws IOException {
		Library library = library(new SamplePack(), index);
		Bank bank = library.find(Bank.class, "B-X").orElseThrow();
		assertThat(bank.getQuestions()).isEmpty();
		assertThat(bank.getTitle().getEn()).isEqualTo("Bank");
		assertThat(library.all(Question.class)).isEmpty();
		assertThat(library.large(bank).orElseThrow().size()).isEqualTo(1);
		assertThat(library.packs().getFirst().problems()).isEmpty();
		assertThat(index.opened).containsExactly(SamplePack.PACK + "/banks/x.xmi").isEqualTo(index.kept);
	}

	@Test
	void aQuestionReadAloneIsTheOneReadWithTheOthers() throws IOException {
		Library large = library(new SamplePack(), index);
		Question alone = large.find(Question.class, "Q-X").orElseThrow();
		Question whole = library(new SamplePack(), null).find(Question.class, SamplePack.QUESTION).orElseThrow();
		assertThat(EcoreUtil.equals(alone, whole)).isTrue();
		assertThat(large.packOf(alone).code()).isEqualTo("sample");
		assertThat(large.find(Bank.class, "Q-X")).isEmpty();
	}

	@Test
	void withoutAnIndexEveryBankIsLoaded() throws IOException {
		Library library = library(new SamplePack(), null);
		assertThat(library.largeBanks()).isEmpty();
		assertThat(library.find(Bank.class, "B-X").orElseThrow().getQuestions()).hasSize(1);
	}

	@Test
	void otherFilesMayReferToItsQuestions() throws IOException {
		SamplePack pack = new SamplePack().with("papers/p.xmi", """
				<?xml version="1.0" encoding="UTF-8"?>
				<chushi:Paper xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:chushi="http://www.chushi.org/model/1" id="0f000000-0000-4000-8000-00000000000e" code="P-X" minutes="5">
				  <title zh="卷" en="Paper"/>
				  <sections id="0f000000-0000-4000-8000-00000000000f" code="S-X" bank="%s" points="1">
				    <title zh="部分" en="Section"/>
				    <questions>%s</questions>
				  </sections>
				</chushi:Paper>
				""".formatted(SamplePack.BANK, SamplePack.QUESTION));
		assertThat(installed(pack, index).problems()).isEqualTo(installed(pack, null).problems()).isEmpty();
		pack.replacing("papers/p.xmi", SamplePack.QUESTION, SamplePack.LESSON);
		assertThat(installed(pack, index).problems()).isEqualTo(installed(pack, null).problems()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en="Explanation"           | en=""
			difficulty="2"             | difficulty="9"
			difficulty="2"             | difficulty="two"
			code="Q-X"                 | code=""
			chushi:SingleChoice        | chushi:Riddle
			chushi:SingleChoice        | chushi:Lesson
			chushi:SingleChoice        | chushi:ChoiceQuestion
			key="A"                    | nokey="A"
			<stem                      | <tsem
			</stem                     | </stme
			<stem zh="题干" en="Stem"/> | <stem zh="&open;" en="Stem"/>
			000000000006               | 00000000000z
			"A" correct="true" zh="对" en="right"/> | "A" zh="a&b"/>
			""")
	void whatIsWrongWithALoadedQuestionIsWrongWithOneOfALargeBank(String what, String by) throws IOException {
		SamplePack pack = new SamplePack();
		if (what.equals("</stem")) {
			pack.replacing("banks/x.xmi", "en=\"Stem\"/>", "en=\"Stem\"></stme>");
		} else {
			pack.replacing("banks/x.xmi", what, by);
		}
		InstalledPack loaded = installed(pack, null);
		InstalledPack large = installed(pack, index);
		assertThat(loaded.broken()).as(loaded.problems().toString()).isTrue();
		assertThat(large.broken()).as(large.problems().toString()).isTrue();
		assertThat(large.problems()).allMatch(p -> p.where().startsWith("banks/x.xmi"));
	}

	@Test
	void aQuestionThatIsNotWellIsToldAloneAndTheOthersAreThere() throws IOException {
		SamplePack pack = new SamplePack();
		String bank = new String(pack.bytes().get("banks/x.xmi"), StandardCharsets.UTF_8);
		int from = bank.indexOf("  <questions");
		int to = bank.indexOf("</chushi:Bank>");
		StringBuilder many = new StringBuilder(bank.substring(0, from));
		String question = bank.substring(from, to);
		for (int i = 0; i < 2_000; i++) {
			String other = question.replace("Q-X", "Q-" + i).replace("000000000006", "%012d".formatted(1_000 + i));
			many.append(i == 1_234 ? other.replace("correct=", "korrect=") : i == 700 ? other.replace("<stem", "<stem <") : other);
		}
		pack.with("banks/x.xmi", many.append(bank.substring(to)).toString());
		InstalledPack installed = installed(pack, index);
		long line = 4 + 6 * 700;
		assertThat(installed.problems()).extracting(Diagnostic::where).containsExactly("banks/x.xmi:" + line, "banks/x.xmi:" + (line + 6 * 534));
		assertThat(index.read).isEqualTo(1_998);
	}

	@Test
	void bytesThatAreNoTextAreToldAndWriteNothingToTheErrorStream() throws IOException {
		SamplePack pack = new SamplePack();
		library(pack, index);
		Path file = folder.resolve("sample/banks/x.xmi");
		byte[] bytes = Files.readAllBytes(file);
		bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Stem")] = (byte) 0xE4;
		Files.write(file, bytes);
		PrintStream usual = System.err;
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setErr(new PrintStream(said, true));
		try {
			InstalledPack installed = new PackShelf(List.of(new FolderPacks(folder)), List.of(new StandardChecks()), index, 0).library().packs().getFirst();
			assertThat(installed.problems()).singleElement().satisfies(p -> assertThat(p.where()).isEqualTo("banks/x.xmi:4"));
		} finally {
			System.setErr(usual);
		}
		assertThat(said.toString()).isEmpty();
	}

	@Test
	void nothingFollowsTheQuestionsOfALargeBankButQuestions() throws IOException {
		SamplePack pack = new SamplePack().replacing("banks/x.xmi", "</questions>", "</questions>\n<summary zh=\"概要\" en=\"Summary\"/>");
		assertThat(installed(pack, index).problems()).singleElement().satisfies(p -> {
			assertThat(p.where()).isEqualTo("banks/x.xmi:10");
			assertThat(p.what().en()).contains("summary").doesNotContain("题");
		});
	}

	@Test
	void aBankThatCannotBeCutIsLoadedWhole() throws IOException {
		String utf8 = new String(new SamplePack().bytes().get("banks/x.xmi"), StandardCharsets.UTF_8);
		Charset other = Charset.forName("GBK");
		library(new SamplePack(), null);
		for (String xmi : List.of(utf8.replace("encoding=\"UTF-8\"", "encoding=\"GBK\""), utf8.replace("chushi:", "other:").replace("xmlns:chushi", "xmlns:other"))) {
			Files.write(folder.resolve("sample/banks/x.xmi"), xmi.getBytes(xmi.contains("GBK") ? other : StandardCharsets.UTF_8));
			Library library = new PackShelf(List.of(new FolderPacks(folder)), List.of(new StandardChecks()), index, 0).library();
			assertThat(library.largeBanks()).isEmpty();
			assertThat(library.packs().getFirst().problems()).extracting(Diagnostic::what).isEmpty();
			assertThat(library.all(Question.class)).singleElement().satisfies(q -> assertThat(q.getStem().getZh()).isEqualTo("题干"));
		}
	}
}
