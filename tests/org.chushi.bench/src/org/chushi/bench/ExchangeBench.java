package org.chushi.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.core.Result.Refused;
import org.chushi.exchange.BankImport.Outcome;
import org.chushi.exchange.BankImport.Request;
import org.chushi.exchange.ReadOptions;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.exchange.ExchangeHouse;
import org.chushi.internal.exchange.bank.ImportDesk;
import org.chushi.model.Question;
import org.chushi.people.Access;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.people.UseCase;

/**
 * {@code ./chushi bench exchange}. {@code write FILE N}: a GIFT file of so many questions. {@code parse FILE}: reads it as
 * often as npm's gift-pegjs does beside it. {@code import FILE}: into a bank that is searched afterwards. {@code memory
 * FILE}: reads it once, in a heap that the caller keeps small.
 */
public final class ExchangeBench {

	private static final int ROUNDS = 9;

	private ExchangeBench() {
	}

	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[1]);
		switch (arguments[0]) {
		case "write" -> write(file, Integer.parseInt(arguments[2]));
		case "parse" -> parse(file);
		case "import" -> bring(file);
		default -> memory(file);
		}
	}

	private static void write(Path file, int questions) throws IOException {
		Random random = new Random(1);
		String[] words = "退货 运费 客服 顾客 订单 商品 refund parcel customer order reply shop late price box".split(" ");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			for (int i = 0; i < questions; i++) {
				out.write("::q-" + i + "::");
				for (int w = 0; w < 12; w++) {
					out.write(words[random.nextInt(words.length)] + " ");
				}
				out.write(i + "?{\n\t~" + words[random.nextInt(words.length)] + " one\n\t=two " + i + "\n\t~three#no\n\t~four\n}\n\n");
			}
		}
	}

	private static void parse(Path file) throws Exception {
		Rate rate = new Rate();
		long questions = ExchangeHouse.standard().look(file, ReadOptions.DETECT).questions();
		for (int i = 0; i < ROUNDS; i++) {
			rate.time(questions, () -> ExchangeHouse.standard().look(file, ReadOptions.DETECT));
		}
		System.out.printf("%.0f%n", rate.median(ROUNDS / 3));
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

	private static void bring(Path file) throws IOException {
		for (int round = 0; round < 3; round++) {
			Path packs = Files.createTempDirectory(file.toAbsolutePath().getParent(), "packs");
			PackShelf shelf = new PackShelf(List.of(new FolderPacks(packs)), List.of(new StandardChecks()));
			ImportDesk desk = new ImportDesk(new Open(), shelf, ExchangeHouse.standard(), () -> packs, () -> new UUID(1, 1));
			Session session = new Session(new UUID(1, 1), "bench", java.util.Set.of(Role.TRAINER));
			long start = System.nanoTime();
			// reads, writes, loads and checks the bank: what comes back is searchable
			Outcome outcome = desk.bring(session, new Request(file, "bench", ReadOptions.DETECT)).value();
			double seconds = (System.nanoTime() - start) / 1e9;
			Library library = shelf.library();
			start = System.nanoTime();
			long found = library.all(Question.class).stream().filter(q -> Texts.of(q.getStem()).zh().contains("运费 客服")).count();
			boolean byCode = library.find(Question.class, "q-777").isPresent();
			System.out.printf("%,d questions in %.2f s: %,.0f a second; searched in %.0f ms (%d hits, by code %s)%n", outcome.fresh(), seconds,
					outcome.fresh() / seconds, (System.nanoTime() - start) / 1e6, found, byCode);
		}
	}

	private static void memory(Path file) {
		Memory.reset();
		long questions = ExchangeHouse.standard().look(file, ReadOptions.DETECT).questions();
		long peak = Memory.peak();
		System.gc();
		long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
		System.out.printf("%,9d questions   %,5d MB file   peak %3d MB of %d MB heap   after %d MB%n", questions, file.toFile().length() >> 20, peak,
				Runtime.getRuntime().maxMemory() >> 20, used);
	}
}
