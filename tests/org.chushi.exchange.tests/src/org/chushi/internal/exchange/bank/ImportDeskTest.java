package org.chushi.internal.exchange.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.content.InstalledPack;
import org.chushi.content.Texts;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.core.Severity;
import org.chushi.exchange.BankImport.Outcome;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.BankImport.Target;
import org.chushi.exchange.ReadOptions;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.model.Bank;
import org.chushi.model.MatchingQuestion;
import org.chushi.model.Question;
import org.chushi.people.Access;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDeskTest {

	private static final Session TRAINER = new Session(new UUID(1, 1), "lin", Set.of(Role.TRAINER));
	private static final Session NEWCOMER = new Session(new UUID(1, 2), "xu", Set.of(Role.NEWCOMER));

	@TempDir
	Path folder;

	private PackShelf shelf;
	private ImportDesk desk;

	/** By role alone. */
	private static final class ByRole implements Access {

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase, UUID subject) {
			return refusal(session, useCase);
		}

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase) {
			return session.roles().stream().anyMatch(useCase.reaches()::containsKey) ? Optional.empty()
					: Optional.of(new Refused<>(org.chushi.core.Bilingual.same("no"), List.of()));
		}
	}

	@BeforeEach
	void open() {
		Path packs = folder.resolve("packs");
		shelf = new PackShelf(List.of(new FolderPacks(packs)), List.of(new StandardChecks()));
		desk = new ImportDesk(new ByRole(), shelf, ExchangeHouse.standard(), () -> packs, () -> new UUID(7, 7));
	}

	private Request file(String gift) throws IOException {
		return file("bank.gift", gift);
	}

	private Request file(String name, String content) throws IOException {
		return new Request(Files.writeString(folder.resolve(name), content), "own", ReadOptions.DETECT);
	}

	private Outcome bring(String gift) throws IOException {
		return desk.bring(TRAINER, file(gift)).value();
	}

	private List<Question> questions() {
		return shelf.library().all(Question.class);
	}

	@Test
	void aBankIsCalledAsItsFileWithoutTheSuffix() throws IOException {
		desk.bring(TRAINER, file("售后 2.1 版.csv", "题干,选项A,选项B,答案\n谁付？,店铺,顾客,A\n")).value();
		desk.bring(TRAINER, file("trivia.gift.txt", "Who pays?{=Shop ~Buyer}")).value();
		assertThat(shelf.library().all(Bank.class)).extracting(b -> Texts.of(b.getTitle()).zh())
				.containsExactlyInAnyOrder("售后 2.1 版", "trivia");
	}

	@Test
	void anImportedBankIsAPackWithWorkToDoAndNotABrokenOne() throws IOException {
		Outcome outcome = bring("::Q1::退货运费谁付？{=店铺 ~顾客}\n\nMatch{=a -> 1 =b -> 2}");
		assertThat(outcome.fresh()).isEqualTo(2);
		InstalledPack pack = shelf.library().packs().getFirst();
		assertThat(pack.broken()).as(pack.problems().toString()).isFalse();
		assertThat(pack.problems()).isNotEmpty().allMatch(p -> p.severity() == Severity.WARNING);
		assertThat(pack.problems()).extracting(p -> p.what().en()).anyMatch(p -> p.contains("is in one language only"))
				.anyMatch(p -> p.contains("has no explanation"));
		assertThat(questions()).hasSize(2).allMatch(q -> q.getId() != null);
		assertThat(questions().getFirst().getCode()).isEqualTo("Q1");
		assertThat(((MatchingQuestion) questions().get(1)).getPairs()).allMatch(p -> p.getId() != null);
		assertThat(Texts.of(questions().getFirst().getStem()).en()).as("shown in the language it came in").isEqualTo("退货运费谁付？");
		assertThat(shelf.library().find(Bank.class, "B-bank.gift")).isPresent();
	}

	@Test
	void aBankForExamsAloneStaysOneUntilSomebodySaysOtherwise() throws IOException {
		Request plain = file("::Q1::Who pays?{=Shop ~Buyer}");
		for (Optional<Boolean> wish : List.of(Optional.of(true), Optional.<Boolean>empty(), Optional.of(false), Optional.<Boolean>empty())) {
			boolean before = shelf.library().all(Bank.class).stream().anyMatch(Bank::isExamOnly);
			Request request = new Request(plain.file(), plain.pack(), "", plain.options(), wish);
			desk.preview(TRAINER, request).value();
			assertThat(shelf.library().all(Bank.class).stream().anyMatch(Bank::isExamOnly)).as("a preview changes nothing").isEqualTo(before);
			desk.bring(TRAINER, request).value();
			assertThat(shelf.library().all(Bank.class)).singleElement().extracting(Bank::isExamOnly).isEqualTo(wish.orElse(before));
			assertThat(desk.targets(TRAINER).value()).singleElement().extracting(Target::examOnly).isEqualTo(wish.orElse(before));
		}
	}

	@Test
	void aPreviewCountsAndWritesNothing() throws IOException {
		Outcome outcome = desk.preview(TRAINER, file("A{=a ~b}\n\nB{T}\n\nBad{")).value();
		assertThat(outcome.reading().byType()).containsEntry("single-choice", 1L).containsEntry("true-false", 1L);
		assertThat(outcome.reading().findings()).extracting(f -> f.code()).contains("Gift_braces");
		assertThat(folder.resolve("packs")).doesNotExist();
	}

	@Test
	void importingAgainUpdatesByNameAndKeepsIdsAndTranslations() throws IOException {
		bring("::Q1::Who pays?{=shop ~customer}\n\n::Q2::How long?{=a ~b}\n\n::Q3::Gone?{T}");
		List<String> ids = questions().stream().map(Question::getId).toList();
		Path bank = folder.resolve("packs/own/banks/bank.gift.xmi");
		Files.writeString(bank, Files.readString(bank).replace("en=\"Who pays?\"", "zh=\"谁付？\" en=\"Who pays?\"").replace("code=\"Q2\"", "code=\"Q2\""));
		shelf.reload();
		Outcome outcome = bring("::Q1::Who pays?{=shop ~customer}\n\n::Q2::How long is it?{=a ~b}\n\n::Q4::New?{T}");
		assertThat(outcome).extracting(Outcome::fresh, Outcome::changed, Outcome::same, Outcome::kept).containsExactly(1L, 1L, 1L, 1L);
		assertThat(questions()).extracting(Question::getCode).containsExactly("Q1", "Q2", "Q4", "Q3");
		assertThat(questions().get(0).getId()).isEqualTo(ids.get(0));
		assertThat(questions().get(0).getStem().getZh()).isEqualTo("谁付？");
		assertThat(questions().get(1).getStem().getEn()).isEqualTo("How long is it?");
		assertThat(shelf.library().packs().getFirst().version()).isEqualTo("1.0.1");
	}

	@Test
	void questionsWithoutANameAreKnownByTheirStemWhereverTheyStand() throws IOException {
		bring("One?{T}\n\nTwo?{F}");
		assertThat(bring("Two?{F}\n\nOne?{T}")).extracting(Outcome::same, Outcome::fresh).containsExactly(2L, 0L);
	}

	@Test
	void theSameStemTwiceIsSaidInTheFileAndInOtherBanks() throws IOException {
		Outcome first = bring("Who pays ?{=shop ~customer}\n\nWHO PAYS{=shop ~nobody}");
		assertThat(first.duplicates()).isEqualTo(1);
		assertThat(first.reading().findings()).singleElement().satisfies(f -> assertThat(f.message().en()).contains("on line 1"));
		assertThat(questions()).hasSize(2).extracting(Question::getId).doesNotHaveDuplicates();
		Outcome second = desk.bring(TRAINER, file("other.gift", "Who pays{T}")).value();
		assertThat(second.reading().findings()).extracting(f -> f.code()).containsExactly("Import_elsewhere");
	}

	@Test
	void onlyTrainersAndLeadsMay() throws IOException {
		Request request = file("A{T}");
		assertThat(desk.preview(NEWCOMER, request).isDone()).isFalse();
		assertThat(desk.bring(NEWCOMER, request).isDone()).isFalse();
		assertThat(desk.export(NEWCOMER, "x", folder.resolve("x.gift"), Optional.empty(), Language.ZH).isDone()).isFalse();
		assertThat(folder.resolve("packs")).doesNotExist();
	}

	@Test
	void aPackNameThatIsAPathIsRefused() throws IOException {
		Request request = new Request(file("A{T}").file(), "../evil", ReadOptions.DETECT);
		assertThat(desk.bring(TRAINER, request)).isInstanceOf(Refused.class);
	}

	@Test
	void aBankGoesOutAndComesInAgain() throws IOException {
		bring("::Q1::Who pays?{=shop#yes ~customer ####Why.}");
		Path out = folder.resolve("out.moodle.xml");
		assertThat(desk.export(TRAINER, "B-bank.gift", out, Optional.empty(), Language.EN).value().questions()).isEqualTo(1);
		assertThat(ExchangeHouse.standard().look(out, ReadOptions.DETECT).byType()).containsEntry("single-choice", 1L);
		assertThat(desk.export(TRAINER, "none", out, Optional.empty(), Language.EN)).isInstanceOf(Refused.class);
		assertThat(desk.export(TRAINER, "B-bank.gift", folder.resolve("x.strange"), Optional.empty(), Language.EN)).isInstanceOf(Refused.class);
	}

	@Test
	void aFileIsConvertedQuestionByQuestion() throws IOException {
		Path in = Files.writeString(folder.resolve("in.gift"), "::A::Who?{=a ~b}\n\nMatch{=a -> 1 =b -> 2}\n\nText only.");
		Path out = folder.resolve("out.aiken");
		Result<org.chushi.exchange.Reading> result = ExchangeHouse.standard().convert(in, out, Optional.empty(), ReadOptions.DETECT);
		assertThat(result.value().byType()).containsExactly(java.util.Map.entry("single-choice", 1L));
		assertThat(result.value().findings()).extracting(f -> f.code()).contains("House_notCarried", "Gift_description");
		assertThat(Files.readString(out)).isEqualTo("Who?\nA. a\nB. b\nANSWER: A\n\n");
	}

	@Test
	void aCancelledImportWritesNothing() throws IOException {
		bring("::Q1::one{T}");
		int[] seen = new int[1];
		Result<Outcome> cancelled = desk.bring(TRAINER, file("::Q1::other{F}\n\n::Q2::two{T}\n\n::Q3::three{T}"), new Progress() {
			@Override
			public void at(long done, long total) {
				seen[0] = (int) done;
			}

			@Override
			public boolean cancelled() {
				return seen[0] > 0;
			}
		});
		assertThat(((Refused<Outcome>) cancelled).reason().en()).startsWith("Cancelled");
		assertThat(seen[0]).as("stopped at once").isEqualTo(1);
		assertThat(questions()).extracting(q -> Texts.of(q.getStem()).zh()).containsExactly("one");
		assertThat(folder.resolve("packs/own/banks")).isDirectoryNotContaining("glob:**.part");
	}

	@Test
	void aFileOfAnotherNameGoesIntoTheBankThatIsMeant() throws IOException {
		bring("::Q1::one{T}");
		assertThat(desk.targets(TRAINER).value()).singleElement().satisfies(t -> {
			assertThat(t.pack()).isEqualTo("own");
			assertThat(t.name()).isEqualTo("bank.gift");
			assertThat(t.questions()).isEqualTo(1);
		});
		Path mended = Files.writeString(folder.resolve("mended.gift"), "::Q1::one, said better{T}\n\n::Q2::two{T}");
		Outcome outcome = desk.bring(TRAINER, new Request(mended, "own", "bank.gift", ReadOptions.DETECT, Optional.empty())).value();
		assertThat(List.of(outcome.fresh(), outcome.changed())).containsExactly(1L, 1L);
		assertThat(shelf.library().all(Bank.class)).hasSize(1);
		assertThat(desk.targets(NEWCOMER).isDone()).isFalse();
	}

	@Test
	void aBankDoesNotTakeTheFileOfAnotherWhoseNameIsWrittenAlike() throws IOException {
		desk.bring(TRAINER, file("after sale.gift", "::Q1::one{T}")).value();
		Request alike = file("after+sale.gift", "::Q2::two{T}");
		for (Result<Outcome> refused : List.of(desk.preview(TRAINER, alike), desk.bring(TRAINER, alike))) {
			assertThat(((Refused<Outcome>) refused).reason().en()).contains("after+sale.gift").contains("after sale");
		}
		assertThat(questions()).extracting(Question::getCode).containsExactly("Q1");
		assertThat(desk.bring(TRAINER, file("after sale.gift", "::Q2::two{T}")).isDone()).isTrue();
	}

	@Test
	void aPreviewLeavesWhatARunningImportWrites() throws IOException {
		bring("::Q1::one{T}");
		Path running = Files.writeString(folder.resolve("packs/own/banks/bank.gift.xmi.part"), "half a bank");
		Progress cancelled = new Progress() {
			@Override
			public void at(long done, long total) {
				// nobody looks
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThat(desk.preview(TRAINER, file("::Q1::one{T}"), cancelled).isDone()).isFalse();
		assertThat(desk.preview(TRAINER, file("no question")).isDone()).isTrue();
		assertThat(running).hasContent("half a bank");
	}

	@Test
	void aManyTimesLongerFileIsReadWhole() throws IOException {
		StringBuilder gift = new StringBuilder();
		for (int i = 0; i < 3_000; i++) {
			gift.append("::Q").append(i).append("::Number ").append(i).append("?{=a ~b}\n\n");
		}
		assertThat(bring(gift.toString()).fresh()).isEqualTo(3_000);
		assertThat(questions()).extracting(Question::getCode).hasSize(3_000).startsWith("Q0", "Q1").endsWith("Q2998", "Q2999");
	}

	@Test
	void whatAFormatCannotCarryIsCalledAsPeopleCallIt() throws IOException {
		Path in = Files.writeString(folder.resolve("in.gift"), "Match{=a -> 1 =b -> 2}");
		assertThat(ExchangeHouse.standard().convert(in, folder.resolve("out.aiken"), Optional.empty(), ReadOptions.DETECT).value().findings())
				.filteredOn(f -> f.code().equals("House_notCarried")).singleElement().satisfies(f -> {
					assertThat(f.message().en()).contains("type Matching");
					assertThat(f.message().zh()).contains("题型 连线题");
				});
	}
}
