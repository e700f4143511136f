package org.chushi.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.chushi.exchange.ReadOptions;
import org.chushi.internal.exchange.ExchangeHouse;

/**
 * {@code ./chushi bench exchange}. {@code write FILE N}: a GIFT file of so many questions. {@code parse FILE}: reads it as
 * often as npm's gift-pegjs does beside it. {@code import FILE ROUNDS}: into a bank that is searched. {@code memory
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
		case "import" -> new ImportBench(file, Files.createTempDirectory(file.toAbsolutePath().getParent(), "packs"))
				.run(Integer.parseInt(arguments[2]));
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
