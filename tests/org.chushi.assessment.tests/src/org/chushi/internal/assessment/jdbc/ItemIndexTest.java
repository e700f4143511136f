package org.chushi.internal.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.content.LargeBank;
import org.chushi.content.LargeBank.Entry;
import org.chushi.content.Library;
import org.chushi.content.Stems;
import org.chushi.core.Diagnostic;
import org.chushi.core.Result;
import org.chushi.internal.assessment.PackOnDisk;
import org.chushi.internal.assessment.PaperDrawing;
import org.chushi.internal.assessment.RandomBanks;
import org.chushi.internal.assessment.SearchedText;
import org.chushi.model.Bank;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.chushi.questions.testing.TestTypes;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ItemIndexTest {

	private static final int SIZE = 60;
	private static final List<String> BANKS = List.of("B", "K");

	@TempDir
	Path folder;

	private final PaperDrawing drawing = new PaperDrawing(TestTypes.ALL);
	private PackOnDisk pack;
	private ItemIndex index;

	@BeforeEach
	void open() throws IOException {
		pack = new PackOnDisk(folder.resolve("packs"));
		index = new ItemIndex(folder.resolve("cache"));
	}

	@AfterEach
	void close() {
		index.close();
	}

	private void banks(long seed) throws IOException {
		for (String code : BANKS) {
			pack.bank(new RandomBanks(seed).bank(code, SIZE));
		}
	}

	private Library loaded() {
		return sound(PackOnDisk.withPapers(pack.shelf(null).library()));
	}

	private Library indexed() {
		return sound(PackOnDisk.withPapers(pack.shelf(index).library()));
	}

	private static Library sound(Library library) {
		assertThat(library.packs()).allSatisfy(p -> assertThat(p.broken()).as(p.problems().toString()).isFalse());
		return library;
	}

	private LargeBank large() {
		return indexed().largeBanks().getFirst();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
			return files.sorted().toList();
		}
	}

	/** An index that was opened anew, as after a start of the program. */
	private void restart() {
		index.close();
		index = new ItemIndex(folder.resolve("cache"));
	}

	@Test
	void anIndexedBankDrawsThePaperThatALoadedOneDraws() throws IOException {
		int met = 0;
		for (int round = 0; round < 3; round++) {
			banks(round);
			Library loaded = loaded();
			Library indexed = indexed();
			assertThat(indexed.largeBanks()).hasSize(2);
			assertThat(indexed.all(Question.class)).isEmpty();
			RandomBanks blueprints = new RandomBanks(100 + round);
			for (int i = 0; i < 120; i++) {
				Paper paper = blueprints.paper(BANKS, SIZE);
				Set<String> barred = new HashSet<>();
				for (int b = new Random(i).nextInt(30); b > 0; b--) {
					barred.add(blueprints.name(BANKS, SIZE));
				}
				Result<PaperSnapshot> expected = drawing.draw(paper, loaded, i, barred);
				assertThat(drawing.draw(paper, indexed, i, barred)).as("round %d, paper %d", round, i).isEqualTo(expected);
				met += expected.isDone() ? 1 : 0;
			}
		}
		assertThat(met).as("of 360 blueprints").isBetween(100, 350);
	}

	@Test
	void theOrderOfTheFileDoesNotMatter() throws IOException {
		Bank bank = new RandomBanks(1).bank("B", SIZE);
		Paper paper = new RandomBanks(7).paper(List.of("B"), SIZE);
		paper.getSections().forEach(s -> s.setFixedOrder(false));
		pack.bank(bank);
		Result<PaperSnapshot> before = drawing.draw(paper, indexed(), 5);
		assertThat(before.isDone()).as(before.toString()).isTrue();
		IntStream.range(0, SIZE / 2).forEach(i -> bank.getQuestions().move(i, SIZE - 1));
		pack.bank(bank);
		assertThat(drawing.draw(paper, indexed(), 5)).isEqualTo(before);
	}

	@Test
	void everyQuestionIsReadAloneAsItIsReadWithTheOthers() throws IOException {
		banks(3);
		for (LargeBank large : indexed().largeBanks()) {
			List<Question> whole = loaded().find(Bank.class, large.bank().getId()).orElseThrow().getQuestions();
			assertThat(large.size()).isEqualTo(SIZE);
			for (int number = 0; number < SIZE; number++) {
				Entry entry = large.entry(number);
				Question alone = large.question(entry).value();
				assertThat(EcoreUtil.equals(alone, whole.get(entry.place()))).isTrue();
				assertThat(large.entry(alone.getId())).contains(entry);
				assertThat(large.entry(alone.getCode())).contains(entry);
			}
			List<String> inOrder = Stream.of(large.questions()).flatMap(i -> {
				Stream.Builder<String> ids = Stream.builder();
				i.forEachRemaining(q -> ids.add(q.getId()));
				return ids.build();
			}).toList();
			assertThat(inOrder).isEqualTo(whole.stream().map(Question::getId).toList());
		}
	}

	@Test
	void kindsAreRangesWithoutGapsAndInThemIdsAreSorted() throws IOException {
		banks(4);
		LargeBank large = large();
		int next = 0;
		for (LargeBank.Range range : large.kinds()) {
			assertThat(range.first()).isEqualTo(next);
			assertThat(IntStream.range(range.first(), range.first() + range.size()).mapToObj(n -> large.entry(n).id())).isSorted();
			next += range.size();
		}
		assertThat(next).isEqualTo(SIZE);
		assertThat(large.kinds().stream().map(LargeBank.Range::kind)).isSorted();
	}

	@Test
	void theStemsOfAllQuestionsAreKnown() throws IOException {
		banks(6);
		List<Long> known = new java.util.ArrayList<>();
		large().stems(known::add);
		assertThat(known).containsExactlyInAnyOrderElementsOf(
				loaded().find(Bank.class, "B").orElseThrow().getQuestions().stream().map(Stems::fingerprint).toList());
	}

	@Test
	void anUnchangedBankIsNotReadAgain() throws IOException {
		banks(1);
		indexed();
		List<Path> before = files();
		List<FileTime> times = times(before);
		restart();
		Files.setLastModifiedTime(pack.file("banks/B.xmi"), FileTime.fromMillis(1));
		indexed();
		assertThat(files()).isEqualTo(before);
		assertThat(times(files())).isEqualTo(times);
	}

	private static List<FileTime> times(List<Path> files) throws IOException {
		List<FileTime> times = new java.util.ArrayList<>();
		for (Path file : files) {
			times.add(Files.getLastModifiedTime(file));
		}
		return times;
	}

	@Test
	void aChangedBankIsReadAgainAndTheLibraryBeforeGoesOnAsItWas() throws IOException {
		banks(1);
		Library before = indexed();
		LargeBank old = before.largeBanks().getFirst();
		Bank fewer = new RandomBanks(1).bank("B", SIZE - 1);
		pack.bank(fewer);
		assertThat(indexed().largeBanks().getFirst().size()).isEqualTo(SIZE - 1);
		assertThat(old.size()).isEqualTo(SIZE);
		assertThat(old.entry(0)).isNotNull();
		restart();
		assertThat(large().size()).isEqualTo(SIZE - 1);
		assertThat(files()).as("the replaced one is gone").hasSize(2);
	}

	@Test
	void aQuestionWhoseFileHasChangedIsRefused() throws IOException {
		banks(1);
		LargeBank old = large();
		pack.bank(new RandomBanks(9).bank("B", 3));
		assertThat(IntStream.range(0, SIZE).mapToObj(n -> old.question(old.entry(n)))).anyMatch(r -> !r.isDone());
		Files.delete(pack.file("banks/B.xmi"));
		assertThat(old.question(old.entry(0))).isInstanceOfSatisfying(Result.Refused.class,
				r -> assertThat(r.reason().en()).contains("has changed since it was read"));
	}

	@Test
	void aDeletedCacheIsWrittenAnew() throws IOException {
		banks(1);
		Entry entry = large().entry(7);
		index.close();
		for (Path file : files()) {
			Files.delete(file);
		}
		Files.delete(folder.resolve("cache"));
		restart();
		assertThat(large().entry(7)).isEqualTo(entry);
	}

	@Test
	void aCorruptCacheIsThrownAwayAndWrittenAnew() throws IOException {
		banks(1);
		Entry entry = large().entry(7);
		for (String broken : List.of("", "not a database", "H:2,block:3")) {
			index.close();
			for (Path file : files()) {
				Files.writeString(file, broken);
			}
			restart();
			assertThat(large().entry(7)).isEqualTo(entry);
		}
	}

	@Test
	void aCacheCutShortIsThrownAwayAtTheLatestWhenItIsRead() throws IOException {
		pack.bank(new RandomBanks(1).bank("B", 3_000));
		List<Entry> entries = IntStream.range(0, 3_000).mapToObj(large()::entry).toList();
		for (int share = 1; share < 8; share += 2) {
			index.close();
			for (Path file : files()) {
				byte[] bytes = Files.readAllBytes(file);
				java.util.Arrays.fill(bytes, bytes.length * share / 8, bytes.length * share / 8 + 20_000, (byte) 7);
				Files.write(file, bytes);
			}
			restart();
			LargeBank again = large();
			assertThat(IntStream.range(0, 3_000).mapToObj(again::entry)).isEqualTo(entries);
		}
	}

	@Test
	void anIndexOfABankThatIsGoneIsDeleted() throws IOException {
		banks(1);
		indexed();
		assertThat(files()).hasSize(2);
		restart();
		Files.delete(pack.file("banks/K.xmi"));
		indexed();
		assertThat(files()).hasSize(1);
	}

	@Test
	void contentThatGoesAwayIsMissedThoughTheBankIsUnchanged() throws IOException {
		banks(1);
		indexed();
		String xmi = Files.readString(pack.file("pack.xmi"));
		Files.writeString(pack.file("pack.xmi"), xmi.replaceAll("(?s)<competencies.*?</competencies>", ""));
		restart();
		List<Diagnostic> problems = pack.shelf(index).library().packs().getFirst().problems();
		assertThat(problems).anyMatch(p -> p.where().startsWith("banks/B.xmi:") && p.what().en().contains("which is not there"));
		Files.writeString(pack.file("pack.xmi"), xmi);
		indexed();
	}

	@Test
	void oneQuestionWithoutIdAndCodeIsNoDuplicate() throws IOException {
		Bank bank = new RandomBanks(1).bank("B", SIZE);
		bank.getQuestions().get(7).setId(null);
		bank.getQuestions().get(7).setCode(null);
		pack.bank(bank);
		assertThat(pack.shelf(index).library().packs().getFirst().problems()).isNotEmpty()
				.noneMatch(p -> p.what().en().contains("is used twice"));
	}

	@Test
	void whatIsWrongInALargeBankIsToldWithItsLine() throws IOException {
		Bank bank = new RandomBanks(1).bank("B", 300);
		bank.getQuestions().get(7).setDifficulty(9);
		bank.getQuestions().get(9).setId(bank.getQuestions().get(8).getId());
		bank.getQuestions().forEach(q -> q.setExplanation(null));
		pack.bank(bank);
		String xmi = Files.readString(pack.file("banks/B.xmi"));
		Files.writeString(pack.file("banks/B.xmi"), xmi.replace("</chushi:Bank>", "<questions xsi:type=\"chushi:Riddle\"/>\n</chushi:Bank>"));
		List<Diagnostic> indexed = pack.shelf(index).library().packs().getFirst().problems();
		List<Diagnostic> loaded = pack.shelf(null).library().packs().getFirst().problems();
		assertThat(indexed).filteredOn(p -> p.what().en().contains("must be from 1 to 5")).hasSize(1)
				.isEqualTo(loaded.stream().filter(p -> p.what().en().contains("must be from 1 to 5")).toList());
		assertThat(indexed).filteredOn(p -> p.what().en().contains("is used twice")).hasSize(1).extracting(Diagnostic::where)
				.isEqualTo(loaded.stream().filter(p -> p.what().en().contains("is used twice")).map(Diagnostic::where).toList());
		assertThat(indexed).filteredOn(p -> p.what().en().contains("has no explanation")).hasSize(100);
		assertThat(indexed).filteredOn(p -> p.what().en().contains("200 more places")).hasSize(1);
		assertThat(indexed).filteredOn(p -> p.what().en().contains("Riddle")).singleElement()
				.satisfies(p -> assertThat(p.where()).isEqualTo("banks/B.xmi:" + xmi.lines().count()));
	}

	@Test
	void searchFindsWhatLookingAtEveryQuestionFinds() throws IOException {
		banks(5);
		LargeBank large = large();
		List<Question> whole = loaded().find(Bank.class, "B").orElseThrow().getQuestions();
		for (List<String> words : List.of(List.of("stem"), List.of("B-1"), List.of("b-12"), List.of("标签"), List.of("中", "b-4"), List.of("x<y"),
				List.of("7"), List.of("）"), List.of("ＳＴＥＭ", "FIVES"), List.of("QUOTED\" tag"), List.of("nothing of the kind"), List.<String>of(), List.of(" "))) {
			List<Integer> expected = IntStream.range(0, SIZE)
					.filter(i -> SearchedText.holds(whole.get(i), SearchedText.words(words))).boxed().toList();
			assertThat(large.search(words, n -> true, 1_000)).as(words.toString()).extracting(Entry::place).isEqualTo(expected);
			assertThat(large.search(words, n -> true, 3)).extracting(Entry::place)
					.isEqualTo(expected.subList(0, Math.min(3, expected.size())));
		}
		assertThat(large.search(List.of("stem"), n -> n == 4, 1_000)).containsExactly(large.entry(4));
	}

	@Test
	void whileOneSearchesOthersReadTheBank() throws IOException {
		banks(5);
		LargeBank large = large();
		Entry fourth = large.entry(4);
		assertThat(large.search(List.of(), n -> n == 4 && CompletableFuture.supplyAsync(() -> large.entry(n))
				.completeOnTimeout(null, 20, TimeUnit.SECONDS).join() != null, 5)).containsExactly(fourth);
	}
}
