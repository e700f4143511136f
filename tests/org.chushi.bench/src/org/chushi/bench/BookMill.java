package org.chushi.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.chushi.search.SearchField;

/** A pack folder with one book of so many scripts, as a team that keeps years of them has it. */
final class BookMill {

	private static final int SCENARIOS = 40;
	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<chushi:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:chushi="http://www.chushi.org/model/1" id="%s" code="%s"\s""";
	private static final String[] STAGES = "opening need recommend objection closing afterSales callBack sms".split(" ");

	private final Path folder;

	BookMill(Path packs) {
		folder = packs.resolve("bench");
	}

	Path file() {
		return folder.resolve("scripts/bench.xmi");
	}

	private static String id(String code) {
		return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static String text(String name, String zh, String en) {
		return "<%s zh=\"%s\" en=\"%s\"/>\n".formatted(name, zh, en);
	}

	void write(int scripts) throws IOException {
		Files.createDirectories(file().getParent());
		Files.writeString(folder.resolve("pack.xmi"), HEAD.formatted("Pack", id("pack"), "bench") + "version=\"1.0.0\" licence=\"none\" author=\"bench\">\n"
				+ text("title", "话术", "Scripts") + text("summary", "话术。", "Scripts.") + "</chushi:Pack>\n");
		try (BufferedWriter out = Files.newBufferedWriter(file())) {
			out.write(HEAD.formatted("ScriptBook", id("book"), "B") + ">\n" + text("title", "话术", "Scripts") + text("summary", "话术。", "Scripts."));
			for (int i = 0; i < SCENARIOS; i++) {
				out.write("<scenarios id=\"%s\" code=\"C-%d\">".formatted(id("C-" + i), i) + text("title", "场景" + i, "Scenario " + i) + "</scenarios>\n");
			}
			out.write("<placeholders id=\"%s\" code=\"buyer\" kind=\"name\">".formatted(id("buyer")) + text("title", "买家", "Buyer")
					+ text("example", "小林", "Lin") + "</placeholders>\n");
			for (int i = 0; i < scripts; i++) {
				script(out, i);
			}
			out.write("</chushi:ScriptBook>\n");
		}
	}

	private static void script(BufferedWriter out, int number) throws IOException {
		List<SearchField> said = ScriptMill.script(number).fields();
		out.write("<scripts id=\"%s\" code=\"S-%d\" scenario=\"%s\" stage=\"%s\" channel=\"chat\">".formatted(id("S-" + number), number,
				id("C-" + number % SCENARIOS), STAGES[number % STAGES.length]));
		out.write(text("title", said.get(0).text(), said.get(1).text())
				+ text("body", "{买家}您好，" + said.get(5).text(), "Hello {Buyer}. " + said.get(6).text().strip()));
		out.write("<slots placeholder=\"%s\"/><tags>%s</tags></scripts>\n".formatted(id("buyer"), said.get(2).text()));
	}
}
