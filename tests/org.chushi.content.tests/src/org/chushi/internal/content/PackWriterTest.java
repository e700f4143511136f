package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.chushi.content.InstalledPack;
import org.chushi.content.OwnFile;
import org.chushi.content.OwnPack;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.Bank;
import org.chushi.model.ModelFactory;
import org.chushi.model.Paper;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackWriterTest {

	private static final String PATH = "papers/p.xmi";

	@TempDir
	Path folder;

	private PackShelf shelf;
	private PackWriter writer;

	@BeforeEach
	void open() {
		shelf = new PackShelf(List.of(new FolderPacks(folder)), List.of(new StandardChecks()));
		writer = new PackWriter(shelf, () -> folder, () -> new UUID(7, 7));
	}

	private static Paper paper(int minutes) {
		Paper paper = ModelFactory.eINSTANCE.createPaper();
		paper.setId(new UUID(1, 1).toString());
		paper.setCode("P-1");
		paper.setTitle(OwnPack.same("月考 <一> & \"二\""));
		paper.setMinutes(minutes);
		paper.setCutPercent(60);
		return paper;
	}

	private Result<InstalledPack> write(Paper paper) {
		return writer.write("own", "lin", PATH, paper);
	}

	@Test
	void aFileBecomesPartOfASoundPackAndEachChangeIsAnotherVersion() {
		assertThat(write(paper(10)).value().version()).isEqualTo("1.0.0");
		assertThat(write(paper(20)).value().version()).isEqualTo("1.0.1");
		Paper read = shelf.library().find(Paper.class, "P-1").orElseThrow();
		assertThat(read.getMinutes()).isEqualTo(20);
		assertThat(read.getTitle().getZh()).isEqualTo("月考 <一> & \"二\"");
		assertThat(writer.codes()).containsExactly("own");
	}

	@Test
	void whatTheChecksRefuseIsNotWrittenAndTheFileBeforeStays() throws IOException {
		write(paper(10)).value();
		byte[] before = Files.readAllBytes(folder.resolve("own").resolve(PATH));
		byte[] head = Files.readAllBytes(folder.resolve("own/pack.xmi"));
		Refused<InstalledPack> refused = (Refused<InstalledPack>) write(paper(9_999));
		assertThat(refused.reason().en()).contains("1 errors").contains("unchanged");
		assertThat(refused.missing()).singleElement().satisfies(m -> {
			assertThat(m.what().en()).contains("minutes");
			assertThat(m.have().en()).startsWith(PATH);
		});
		assertThat(folder.resolve("own").resolve(PATH)).hasBinaryContent(before);
		assertThat(folder.resolve("own/pack.xmi")).hasBinaryContent(head);
	}

	@Test
	void aNewPackThatTheChecksRefuseIsNotBegun() {
		assertThat(write(paper(0)).isDone()).isFalse();
		assertThat(folder).isEmptyDirectory();
		assertThat(writer.codes()).isEmpty();
	}

	@Test
	void onlyPlainNamesAndPacksOfTheTeamsOwnAreWritten() throws IOException {
		assertThat(writer.write("../out", "lin", PATH, paper(10)).isDone()).isFalse();
		write(paper(10)).value();
		Files.move(folder.resolve("own"), folder.resolve("elsewhere"));
		shelf.reload();
		assertThat(((Refused<InstalledPack>) write(paper(10))).reason().en()).contains("own");
		assertThat(folder.resolve("own")).doesNotExist();
	}

	@Test
	void aDiskThatCannotBeWrittenIsARefusal() throws IOException {
		Files.writeString(folder.resolve("own"), "a file where the pack would be");
		assertThat(((Refused<InstalledPack>) write(paper(10))).reason().en()).startsWith("Not written");
	}

	private OwnFile bank(String title) {
		Bank bank = ModelFactory.eINSTANCE.createBank();
		bank.setId(new UUID(2, 2).toString());
		bank.setCode("B-1");
		bank.setTitle(OwnPack.same(title));
		writer.write("own", "lin", "banks/b.xmi", bank).value();
		return writer.bank("own", bank.getId()).orElseThrow();
	}

	private Bank bank() {
		return EcoreUtil.copy(shelf.library().find(Bank.class, "B-1").orElseThrow());
	}

	@Test
	void aFileIsReplacedWhileNobodyElseHasChangedThePack() throws IOException {
		OwnFile first = bank("一");
		assertThat(first.path()).isEqualTo("banks/b.xmi");
		assertThat(writer.replace(first, "lin", bank()).value().version()).isEqualTo("1.0.1");
		assertThat(((Refused<InstalledPack>) writer.replace(first, "lin", bank())).reason().en()).contains("changed");
		OwnFile second = writer.bank("own", bank().getId()).orElseThrow();
		write(paper(10)).value();
		assertThat(writer.replace(second, "lin", bank()).isDone()).as("another file of the pack was written").isFalse();
		OwnFile third = writer.bank("own", bank().getId()).orElseThrow();
		Path file = folder.resolve("own/banks/b.xmi");
		Files.writeString(file, Files.readString(file).replace("一", "二"));
		assertThat(writer.replace(third, "lin", bank()).isDone()).as("written past the program").isFalse();
		assertThat(file).content().contains("二");
	}

	@Test
	void aCopyThatCannotBeMadeLeavesNothing() throws IOException {
		OwnFile file = bank("一");
		Path kept = folder.resolveSibling("kept-" + folder.getFileName() + ".xmi");
		Files.delete(folder.resolve("own/banks/b.xmi"));
		assertThat(writer.copy(file, kept).isDone()).isFalse();
		assertThat(kept).doesNotExist();
	}

	@Test
	void whatXmlCannotHoldIsLeftOutAndTheFileStaysReadable() {
		Paper paper = paper(10);
		paper.getTitle().setZh("月\u0000考\u000B \uD83D\uDE00 \uD83D。\n二\uFFFF");
		assertThat(write(paper).isDone()).isTrue();
		assertThat(shelf.library().find(Paper.class, "P-1").orElseThrow().getTitle().getZh()).isEqualTo("月考 \uD83D\uDE00 。\n二");
	}

	@Test
	void aNewFileTakesNoOthersPlace() {
		assertThat(writer.free("own", "banks/b.xmi")).isEqualTo("banks/b.xmi");
		bank("一");
		assertThat(writer.free("own", "banks/b.xmi")).isEqualTo("banks/b-2.xmi");
	}
}
