package org.chushi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.content.BankIndexes;
import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.internal.assessment.PaperDrawing;
import org.chushi.internal.assessment.jdbc.ItemIndexes;
import org.chushi.internal.content.FolderPacks;
import org.chushi.internal.content.PackShelf;
import org.chushi.internal.content.StandardChecks;
import org.chushi.internal.questions.QuestionChecks;
import org.chushi.internal.questions.QuestionTypeBook;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.model.Paper;

/**
 * {@code ./chushi bench items [SIZE…]}: a paper of 100 questions drawn from banks of 10,000 to 1,000,000, beside the same
 * table in plain JDBC; how long the bank takes to be known, what memory, and how long a search takes.
 */
public final class ItemsBench {

	private static final int[] SIZES = { 10_000, 100_000, 1_000_000 };
	private static final int WARM_UP = 20;
	private static final int ROUNDS = 41;

	private final QuestionTypeBook types = new QuestionTypeBook(List.of(new SingleChoiceType()));
	private final PaperDrawing drawing = new PaperDrawing(types);
	private final Path folder;

	private ItemsBench(Path folder) {
		this.folder = folder;
	}

	public static void main(String[] arguments) throws Exception {
		int[] sizes = arguments.length == 0 ? SIZES : Stream.of(arguments).mapToInt(Integer::parseInt).toArray();
		System.out.printf("%10s %7s %9s %7s %8s %6s %7s %7s | %8s %8s %8s | %9s %9s | %8s%n", "题 / items", "XMI MB", "index s", "cpu s", "items/s", "peak MB",
				"index MB", "open ms", "first ms", "draw ms", "worst ms", "rand() ms", "by key ms", "search ms");
		for (int n : sizes) {
			Path folder = Files.createTempDirectory("chushi-items");
			try {
				new ItemsBench(folder).run(n);
			} finally {
				JournalBench.delete(folder);
			}
		}
	}

	private PackShelf shelf(BankIndexes.Open index) {
		return new PackShelf(List.of(new FolderPacks(folder.resolve("packs"))), List.of(new StandardChecks(), new QuestionChecks(types)), index, 0);
	}

	private void run(int n) throws Exception {
		ItemBank bank = new ItemBank(folder.resolve("packs"));
		bank.write(n);
		Path cache = folder.resolve("cache");
		Memory.reset();
		double before = Cpu.seconds();
		double reading = milliseconds(() -> open(cache));
		double worked = Cpu.seconds() - before;
		long peak = Memory.peak();
		try (BankIndexes.Open index = new ItemIndexes().open(cache); RawItems raw = new RawItems(folder.resolve("raw"), bank.file())) {
			PackShelf shelf = shelf(index);
			double opening = milliseconds(shelf::library);
			Library library = shelf.library();
			Paper paper = library.find(Paper.class, ItemBank.PAPER).orElseThrow();
			double first = milliseconds(() -> draw(paper, library, 1));
			List<Double> draws = new ArrayList<>();
			List<Double> random = new ArrayList<>();
			List<Double> keys = new ArrayList<>();
			for (int i = 0; i < WARM_UP + ROUNDS; i++) {
				long seed = i;
				draws.add(milliseconds(() -> draw(paper, library, seed)));
				keys.add(milliseconds(() -> raw.hundredByKey(seed)));
				if (n <= 10_000 || i % 8 == 0) {
					random.add(milliseconds(raw::anyHundred));
				}
			}
			LargeBank large = library.largeBanks().getFirst();
			double search = milliseconds(() -> large.search(List.of("运费", "courier", "补偿"), k -> true, 20));
			System.out.printf("%,10d %7d %9.1f %7.1f %8.0f %6d %7d %7.0f | %8.1f %8.1f %8.1f | %9.1f %9.1f | %8.1f%n", n, size(bank.file()), reading / 1e3,
					worked, n / reading * 1e3, peak, size(cache), opening, first, middle(draws), worst(draws), middle(random), middle(keys), search);
		}
	}

	private void open(Path cache) {
		try (BankIndexes.Open index = new ItemIndexes().open(cache)) {
			if (shelf(index).library().packs().getFirst().broken()) {
				throw new IllegalStateException(shelf(index).library().packs().getFirst().problems().toString());
			}
		}
	}

	private void draw(Paper paper, Library library, long seed) {
		PaperSnapshot drawn = drawing.draw(paper, library, seed).value();
		if (drawn.items().size() != 100) {
			throw new IllegalStateException(drawn.items().size() + " questions");
		}
	}

	private static double milliseconds(Rate.Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private static double middle(List<Double> values) {
		List<Double> warm = values.subList(Math.min(WARM_UP, values.size() / 2), values.size());
		return warm.stream().sorted().skip(warm.size() / 2).findFirst().orElseThrow();
	}

	private static double worst(List<Double> values) {
		return values.subList(WARM_UP, values.size()).stream().max(Double::compare).orElseThrow();
	}

	private static long size(Path place) throws IOException {
		try (Stream<Path> files = Files.walk(place)) {
			return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum() >> 20;
		}
	}
}
