package org.chushi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.content.BankIndexes;
import org.chushi.content.LargeBank;
import org.chushi.core.Result.Refused;
import org.chushi.exchange.BankImport.Outcome;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.ReadOptions;
import org.chushi.internal.assessment.jdbc.ItemIndexes;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.internal.exchange.bank.ImportDesk;
import org.chushi.internal.questions.QuestionChecks;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.people.Access;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;

/**
 * {@code ./chushi bench exchange}: from a question file to the first question that is found by words and by code, all
 * checks and the index of the bank included, by turns with {@link RawImport} on the same file.
 */
final class ImportBench {

	private static final Session TRAINER = new Session(new UUID(1, 1), "bench", Set.of(Role.TRAINER));

	private final Path file;
	private final Path place;

	ImportBench(Path file, Path place) {
		this.file = file;
		this.place = place;
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

	void run(int rounds) throws Exception {
		Rate ours = new Rate();
		Rate raw = new Rate();
		System.out.printf("%12s %12s %12s %10s %14s %8s%n", "题 / items", "items/s", "cpu µs/item", "peak MB", "raw items/s", "ratio");
		for (int round = 0; round < rounds; round++) {
			Path packs = Files.createDirectory(place.resolve("packs-" + round));
			Memory.reset();
			double worked = Cpu.seconds();
			long[] size = { 0 };
			long start = System.nanoTime();
			size[0] = bring(packs);
			double seconds = (System.nanoTime() - start) / 1e9;
			worked = Cpu.seconds() - worked;
			long peak = Memory.peak();
			ours.add(size[0] / seconds);
			raw.time(size[0], () -> new RawImport(packs.resolve("raw")).bring(file, "q-777"));
			System.out.printf("%,12d %,12.0f %12.1f %10d %,14.0f %8.2f%n", size[0], ours.last(), worked * 1e6 / size[0], peak, raw.last(),
					ours.last() / raw.last());
			JournalBench.delete(packs);
		}
	}

	/** @return questions */
	private long bring(Path folder) throws IOException {
		QuestionTypeBook types = new QuestionTypeBook(List.of(new SingleChoiceType()));
		try (BankIndexes.Open index = new ItemIndexes().open(folder.resolve("cache"))) {
			PackShelf shelf = new PackShelf(List.of(new FolderPacks(folder.resolve("packs"))),
					List.of(new StandardChecks(), new QuestionChecks(types)), index, 0);
			ImportDesk desk = new ImportDesk(new Open(), shelf, ExchangeHouse.standard(), () -> folder.resolve("packs"), () -> new UUID(1, 1));
			Outcome outcome = desk.bring(TRAINER, new Request(file, "bench", ReadOptions.DETECT)).value();
			LargeBank bank = shelf.library().largeBanks().getFirst();
			if (bank.size() != outcome.fresh() || bank.entry("q-777").isEmpty() || bank.search(List.of("运费 客服"), n -> true, 20).size() != 20) {
				throw new IllegalStateException(shelf.library().packs().getFirst().problems().toString());
			}
			return outcome.fresh();
		}
	}
}
