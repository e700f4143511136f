package org.chushi.internal.exchange.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.content.OwnPack;
import org.chushi.content.XmiWriter;
import org.chushi.core.Language;
import org.chushi.core.Result.Refused;
import org.chushi.exchange.BankImport.Outcome;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.ReadOptions;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.internal.exchange.RandomQuestions;
import org.chushi.model.Bank;
import org.chushi.model.ModelPackage;
import org.chushi.model.Pack;
import org.chushi.model.Question;
import org.chushi.people.Access;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import writes is read question by question as it is read whole. */
final class LargeBankTest {

	private static final Set<String> TYPES = Set.of("single-choice", "multiple-choice", "true-false", "ordering", "matching",
			"short-answer", "numeric", "gap-fill", "hot-text", "essay");
	private static final Session TRAINER = new Session(new UUID(1, 1), "lin", Set.of(Role.TRAINER));

	@TempDir
	Path folder;

	private PackShelf shelf(boolean large) {
		return new PackShelf(List.of(new FolderPacks(folder.resolve("packs"))), List.of(new StandardChecks()),
				large ? new ReadingIndex() : null, 0);
	}

	private ImportDesk desk(PackShelf shelf) {
		return new ImportDesk(new Open(), shelf, ExchangeHouse.standard(), () -> folder.resolve("packs"), () -> new UUID(7, 7));
	}

	/** Everybody may. */
	private static final class Open implements Access {

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase, UUID subject) {
			return Optional.empty();
		}

		@Override
		public <T> Optional<Refused<T>> refusal(Session session, UseCase useCase) {
			return Optional.empty();
		}
	}

	private void write(int questions) throws IOException {
		Pack pack = OwnPack.fresh(folder, "own", new UUID(1, 2).toString(), "lin").pack();
		pack.setVersion("1.0.0");
		Path place = folder.resolve("packs/own");
		Files.createDirectories(place.resolve("banks"));
		try (XmiWriter out = new XmiWriter(Files.newOutputStream(place.resolve("pack.xmi")))) {
			out.begin(pack);
		}
		Bank bank = org.chushi.model.ModelFactory.eINSTANCE.createBank();
		bank.setId(new UUID(1, 3).toString());
		bank.setCode("B-own");
		bank.setTitle(OwnPack.same("own"));
		try (XmiWriter out = new XmiWriter(Files.newOutputStream(place.resolve("banks/own.xmi")))) {
			out.begin(bank);
			Identities identities = new Identities("own");
			for (int i = 0; i < questions; i++) {
				Question question = new RandomQuestions(i, i % 2 == 0 ? Language.ZH : Language.EN, "").next(TYPES);
				question.setOrigin("file");
				identities.name(question);
				out.child(ModelPackage.Literals.BANK__QUESTIONS, question);
			}
		}
	}

	@Test
	void everyTypeIsReadAloneAsItIsReadWithTheOthers() throws IOException {
		write(600);
		Library whole = shelf(false).library();
		Library large = shelf(true).library();
		assertThat(large.packs().getFirst().broken()).as(large.packs().getFirst().problems().stream().limit(3).toList().toString()).isFalse();
		Iterator<Question> alone = large.largeBanks().getFirst().questions();
		for (Question expected : whole.find(Bank.class, "B-own").orElseThrow().getQuestions()) {
			assertThat(EcoreUtil.equals(alone.next(), expected)).as(expected.toString()).isTrue();
		}
		assertThat(alone.hasNext()).isFalse();
	}

	@Test
	void aLargeBankGoesOutWhole() throws IOException {
		Path gift = Files.writeString(folder.resolve("in.gift"), "::Q1::Who pays?{=shop ~customer}\n\n::Q2::How long?{=a ~b}");
		PackShelf shelf = shelf(true);
		Outcome outcome = desk(shelf).bring(TRAINER, new Request(gift, "own", ReadOptions.DETECT)).value();
		assertThat(outcome.fresh()).isEqualTo(2);
		assertThat(shelf.library().find(Bank.class, "B-in.gift").orElseThrow().getQuestions()).isEmpty();
		Path large = folder.resolve("large.gift");
		Path loaded = folder.resolve("loaded.gift");
		desk(shelf).export(TRAINER, "B-in.gift", large, Optional.empty(), Language.EN).value();
		desk(shelf(false)).export(TRAINER, "B-in.gift", loaded, Optional.empty(), Language.EN).value();
		assertThat(large).hasSameTextualContentAs(loaded);
		assertThat(Files.readString(large)).contains("Who pays");
	}

	@Test
	void bringingAMendedFileAgainMeetsTheLargeBank() throws IOException {
		PackShelf shelf = shelf(true);
		Path gift = Files.writeString(folder.resolve("in.gift"), "::Q1::Who pays?{=shop ~customer}\n\n::Q2::How long?{=a ~b}");
		desk(shelf).bring(TRAINER, new Request(gift, "own", ReadOptions.DETECT)).value();
		Files.writeString(gift, "::Q1::Who pays?{=shop ~customer}\n\n::Q2::How long is it?{=a ~b}");
		Outcome again = desk(shelf).bring(TRAINER, new Request(gift, "own", ReadOptions.DETECT)).value();
		assertThat(again).extracting(Outcome::same, Outcome::changed, Outcome::fresh).containsExactly(1L, 1L, 0L);
		assertThat(shelf.library().largeBanks().getFirst().size()).isEqualTo(2);
	}

	@Test
	void whatAMendedFileLacksIsKeptInALargeBankAsInALoadedOne() throws IOException {
		List<List<String>> written = new java.util.ArrayList<>();
		for (boolean large : new boolean[] { true, false }) {
			Path gift = Files.writeString(folder.resolve("in-" + large + ".gift"), "::Q1::one{T}\n\n::Q2::two{T}\n\n::Q3::three{T}\n\n::Q4::four{T}");
			desk(shelf(large)).bring(TRAINER, new Request(gift, "own", ReadOptions.DETECT)).value();
			Files.writeString(gift, "::Q5::five{T}\n\n::Q3::three, mended{T}\n\n::Q1::one{T}");
			Outcome again = desk(shelf(large)).bring(TRAINER, new Request(gift, "own", ReadOptions.DETECT)).value();
			assertThat(again).extracting(Outcome::fresh, Outcome::changed, Outcome::same, Outcome::kept).containsExactly(1L, 1L, 1L, 2L);
			written.add(shelf(false).library().find(Bank.class, "B-in-" + large + ".gift").orElseThrow().getQuestions().stream()
					.map(q -> q.getCode() + q.getStem().getEn()).toList());
		}
		assertThat(written.getFirst()).isEqualTo(written.getLast()).hasSize(5);
	}

	@Test
	void theStemOfAQuestionInALargeBankIsKnownThoughNotToTheBankItself() throws IOException {
		PackShelf shelf = shelf(true);
		Path gift = Files.writeString(folder.resolve("in.gift"), "::Q1::Who pays?{=shop ~customer}");
		assertThat(desk(shelf).bring(TRAINER, new Request(gift, "own", ReadOptions.DETECT)).value().duplicates()).isZero();
		Files.writeString(gift, "::Q1::Who pays?{=shop ~nobody}");
		assertThat(desk(shelf).bring(TRAINER, new Request(gift, "own", ReadOptions.DETECT)).value().duplicates()).isZero();
		Path other = Files.writeString(folder.resolve("other.gift"), "::Q9::who pays{=a ~b}\n\n::Q8::Nobody else?{T}");
		assertThat(desk(shelf).preview(TRAINER, new Request(other, "own", ReadOptions.DETECT)).value().reading().findings())
				.extracting(f -> f.code()).containsExactly("Import_elsewhere");
	}

	@Test
	void anExportOfABankThatChangesMeanwhileIsRefused() throws IOException {
		write(50);
		PackShelf shelf = shelf(true);
		shelf.library();
		Files.writeString(folder.resolve("packs/own/banks/own.xmi"), "gone");
		assertThat(desk(shelf).export(TRAINER, "B-own", folder.resolve("out.gift"), Optional.empty(), Language.EN)).isInstanceOf(Refused.class);
	}

	@Test
	void anImportIntoABankThatChangesMeanwhileSaysSoInBothLanguages() throws IOException {
		PackShelf shelf = shelf(true);
		Path gift = Files.writeString(folder.resolve("in.gift"), "::Q1::Who pays?{=shop ~customer}");
		desk(shelf).bring(TRAINER, new Request(gift, "own", ReadOptions.DETECT)).value();
		shelf.library();
		Path bank = folder.resolve("packs/own/banks/in.gift.xmi");
		Files.writeString(bank, "gone");
		assertThat(desk(shelf).preview(TRAINER, new Request(gift, "own", ReadOptions.DETECT))).isInstanceOfSatisfying(Refused.class, r -> {
			assertThat(((Refused<?>) r).reason().en()).doesNotContain("java.").doesNotContainPattern("[\\u4e00-\\u9fff]");
			assertThat(((Refused<?>) r).reason().zh()).doesNotContain("java.");
		});
	}

	@Test
	void aBankThatWouldHaveToBeLoadedWholeIsNotMetInABrokenPack() throws IOException {
		PackShelf shelf = shelf(true);
		Path gift = Files.writeString(folder.resolve("in.gift"), "::Q1::Who pays?{=shop ~customer}");
		desk(shelf).bring(TRAINER, new Request(gift, "own", ReadOptions.DETECT)).value();
		Path bank = folder.resolve("packs/own/banks/in.gift.xmi");
		Files.writeString(bank, Files.readString(bank) + " ".repeat((int) LargeBank.BYTES) + "<");
		assertThat(shelf.reload().packs()).singleElement().satisfies(p -> assertThat(p.broken()).isTrue());
		assertThat(desk(shelf).preview(TRAINER, new Request(gift, "own", ReadOptions.DETECT))).isInstanceOfSatisfying(Refused.class,
				r -> assertThat(((Refused<?>) r).reason().en()).contains("Mend the problems of the pack first"));
	}
}
