package org.chushi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.chushi.internal.search.IndexMaker;
import org.chushi.search.SearchQuery;
import org.chushi.search.SearchText;
import org.chushi.search.TextIndex;

/**
 * {@code ./chushi bench search}: searches as you type, every key a search, twenty hits with what is marked in them. Beside it, in
 * the same run on the same texts with the same keys, a scan of all texts with {@code contains}, and Lucene as it comes, with
 * its standard analyser. Times are of the thread's processor time, which other work on the machine hardly touches.
 */
public final class SearchBench {

	private static final int HITS = 20;
	private static final int ROUNDS = 5;
	private static final List<String> TYPED = List.of("退货运费", "过敏怎么办", "面霜补差价", "七天无理由退换", "發票", "tuihuo", "wuliutingzhi", "fapiao", "thyf", "dcgm",
			"refund", "invoice", "member discount", "送达 派送", "蓝牙耳机 破损", "12345", "错过就要等下次了", "收货人的电话", "qq群没有的词", "zhongguo");

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private SearchBench() {
	}

	public static void main(String[] arguments) throws IOException {
		int[] sizes = arguments.length > 0 ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray() : new int[] { 5_000, 20_000, 80_000 };
		System.out.println("| texts | each key a search | median ms | 95 % ms | 99 % ms | slowest ms | hits | made in |");
		System.out.println("|---:|---|---:|---:|---:|---:|---:|---|");
		for (int size : sizes) {
			run(IntStream.range(0, size).mapToObj(ScriptMill::script).toList());
		}
	}

	private static void run(List<SearchText> texts) throws IOException {
		long before = used();
		double start = Cpu.seconds();
		TextIndex index = new IndexMaker().open();
		index.hold(texts);
		double made = Cpu.seconds() - start;
		long taken = used() - before;
		measure(texts.size(), "chushi", "%.1f s, %d MB".formatted(made, taken >> 20), words -> index.search(SearchQuery.of(words, HITS)).size());
		index.close();
		List<String> plain = texts.stream().map(SearchBench::all).toList();
		measure(texts.size(), "scan with contains", "", words -> scan(plain, words));
		try (RawLucene raw = new RawLucene(texts)) {
			measure(texts.size(), "Lucene, standard analyser", "%.1f s".formatted(raw.seconds()), words -> raw.search(words, HITS));
		}
	}

	private static String all(SearchText text) {
		StringBuilder all = new StringBuilder();
		text.fields().forEach(f -> all.append(f.text()).append('\n'));
		return all.toString().toLowerCase(Locale.ROOT);
	}

	private static int scan(List<String> texts, String words) {
		String[] wanted = words.toLowerCase(Locale.ROOT).strip().split("\\s+");
		return (int) texts.stream().filter(t -> Arrays.stream(wanted).allMatch(t::contains)).limit(HITS).count();
	}

	private static void measure(int size, String name, String made, ToIntFunction<String> search) {
		List<String> keys = new ArrayList<>();
		TYPED.forEach(t -> IntStream.rangeClosed(1, t.length()).forEach(n -> keys.add(t.substring(0, n))));
		long hits = 0;
		double[] times = new double[keys.size() * ROUNDS];
		for (int round = -2; round < ROUNDS; round++) {
			hits = 0;
			for (int i = 0; i < keys.size(); i++) {
				long start = THREADS.getCurrentThreadCpuTime();
				hits += search.applyAsInt(keys.get(i));
				if (round >= 0) {
					times[round * keys.size() + i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
				}
			}
		}
		Arrays.sort(times);
		System.out.printf("| %,d | %s | %.2f | %.2f | %.2f | %.2f | %,d | %s |%n", size, name, at(times, 0.5), at(times, 0.95), at(times, 0.99), times[times.length - 1],
				hits, made);
	}

	private static double at(double[] sorted, double share) {
		return sorted[(int) (share * (sorted.length - 1))];
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}
}
