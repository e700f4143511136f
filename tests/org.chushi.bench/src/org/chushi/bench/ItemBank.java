package org.chushi.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;

/** A pack folder with one bank of so many questions and a paper of a hundred, as an import writes it. */
final class ItemBank {

	static final String PAPER = "P-100";
	private static final int COMPETENCIES = 20;
	private static final int TAGS = 30;
	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<chushi:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:chushi="http://www.chushi.org/model/1" id="%s" code="%s"\s""";
	private static final String[] WORDS = ("退货 运费 客服 顾客 订单 商品 发票 物流 差评 补偿 优惠券 尺码 refund parcel customer order reply shop late price box "
			+ "size invoice courier").split(" ");

	private final Random random = new Random(1);
	private final Path folder;

	ItemBank(Path packs) {
		folder = packs.resolve("bench");
	}

	Path file() {
		return folder.resolve("banks/bench.xmi");
	}

	private static String id(String code) {
		return UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
	}

	private static String title(String name, String words) {
		return "<%s zh=\"%s\" en=\"%s\"/>\n".formatted(name, words, words);
	}

	void write(int questions) throws IOException {
		Files.createDirectories(folder.resolve("banks"));
		Files.createDirectories(folder.resolve("papers"));
		try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("pack.xmi"))) {
			out.write(HEAD.formatted("Pack", id("pack"), "bench") + "version=\"1.0.0\" licence=\"none\" author=\"bench\">\n" + title("title", "bench"));
			out.write("<domains id=\"%s\" code=\"D\">\n".formatted(id("D")) + title("title", "D"));
			for (int i = 0; i < COMPETENCIES; i++) {
				out.write("<competencies id=\"%s\" code=\"C-%d\">".formatted(id("C-" + i), i) + title("title", "C" + i) + "</competencies>\n");
			}
			out.write("</domains>\n</chushi:Pack>\n");
		}
		Files.writeString(folder.resolve("papers/p.xmi"), paper());
		try (BufferedWriter out = Files.newBufferedWriter(file())) {
			out.write(HEAD.formatted("Bank", id("bank"), "B") + ">\n" + title("title", "bench"));
			for (int i = 0; i < questions; i++) {
				question(out, i);
			}
			out.write("</chushi:Bank>\n");
		}
	}

	/** Fifteen of each difficulty, ten of one competency, ten of one tag, five of any kind. */
	private String paper() {
		StringBuilder quotas = new StringBuilder();
		for (int difficulty = 1; difficulty <= 5; difficulty++) {
			quotas.append("<quotas count=\"15\" easiest=\"%d\" hardest=\"%d\"/>\n".formatted(difficulty, difficulty));
		}
		quotas.append("<quotas count=\"10\"><competencies>%s</competencies></quotas>\n".formatted(id("C-3")));
		quotas.append("<quotas count=\"10\"><tags>tag-7</tags></quotas>\n");
		return HEAD.formatted("Paper", id(PAPER), PAPER) + "minutes=\"90\" cutPercent=\"80\">\n" + title("title", "bench")
				+ "<sections id=\"%s\" code=\"S\" bank=\"%s\" draw=\"100\" points=\"1\" minimumPercent=\"0\">\n".formatted(id("S"), id("bank"))
				+ title("title", "S") + quotas + "</sections>\n</chushi:Paper>\n";
	}

	private void question(BufferedWriter out, int number) throws IOException {
		String stem = words(9) + number + "?";
		out.write("  <questions xsi:type=\"chushi:SingleChoice\" id=\"%s\" code=\"q-%d\" difficulty=\"%d\">\n"
				.formatted(new UUID(random.nextLong(), random.nextLong()), number, 1 + random.nextInt(5)));
		out.write("    " + title("stem", stem) + "    " + title("explanation", words(12)));
		out.write("    <competencies>" + id("C-" + random.nextInt(COMPETENCIES)) + "</competencies>\n");
		out.write("    <tags>tag-" + random.nextInt(TAGS) + "</tags>\n");
		for (String key : "ABCD".split("")) {
			out.write("    <choices key=\"%s\" %szh=\"%s\" en=\"%s\"/>\n".formatted(key, key.equals("B") ? "correct=\"true\" " : "", key + words(3), key + words(3)));
		}
		out.write("  </questions>\n");
	}

	private String words(int count) {
		StringBuilder said = new StringBuilder();
		for (int i = 0; i < count; i++) {
			said.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
		}
		return said.toString();
	}
}
