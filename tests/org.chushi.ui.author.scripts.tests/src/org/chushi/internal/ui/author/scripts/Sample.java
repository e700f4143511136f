package org.chushi.internal.ui.author.scripts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** A pack with a book of scripts and a list of phrases. */
final class Sample {

	/** Scripts that are written by hand below; more are made of the last. */
	static final int SCRIPTS = 4;

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<chushi:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:chushi="http://www.chushi.org/model/1" id="%s" code="%s"\s""";

	private Sample() {
	}

	static String id(String code) {
		return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)).toString();
	}

	static void write(Path folder, int scripts) throws IOException {
		Files.createDirectories(folder.resolve("scripts"));
		Files.createDirectories(folder.resolve("phrases"));
		Files.writeString(folder.resolve("pack.xmi"), HEAD.formatted("Pack", id("pack"), "team") + "version=\"1.0.0\" licence=\"none\" author=\"team\">\n"
				+ title("title", "团队话术", "Team scripts") + title("summary", "团队自己的话术。", "Scripts of the team.") + "</chushi:Pack>\n");
		Files.writeString(folder.resolve("scripts/after.xmi"), book(scripts));
		Files.writeString(folder.resolve("phrases/own.xmi"), HEAD.formatted("PhraseList", id("L-OWN"), "L-OWN") + "kind=\"banned\">\n"
				+ title("title", "团队禁用词", "Forbidden by the team") + title("reason", "团队不这样说。", "The team does not say so.")
				+ "<phrases text=\"没门\" instead=\"这个暂时做不到\"/>\n<phrases text=\"别废话\"/>\n</chushi:PhraseList>\n");
	}

	private static String book(int scripts) {
		StringBuilder book = new StringBuilder(HEAD.formatted("ScriptBook", id("B-AFTER"), "B-AFTER") + ">\n" + title("title", "售后话术", "After-sales scripts"));
		scenario(book, "C-PARCEL", "包裹不动了", "The parcel does not move");
		scenario(book, "C-RETURN", "想退货", "Wants to return");
		scenario(book, "C-SEASON", "换季关怀", "A new season");
		placeholder(book, "buyer", "name", "买家", "Buyer", "小林", "Lin");
		placeholder(book, "logistics", "trackingNumber", "物流单号", "Logistics no", "SF1234567890", "SF1234567890");
		placeholder(book, "day", "day", "送达日", "Day", "11月8日", "8 November");
		script(book, "S-HELLO", "C-PARCEL", "opening", "chat", "", "查物流的开场", "Opening about a parcel",
				"{买家}您好，很高兴为您服务，我马上帮您查单号{物流单号}。&#10;&#10;请稍等一分钟好吗？",
				"Hello {Buyer}, I am looking for {Logistics no} at once.&#10;&#10;May I ask you to wait a minute?");
		script(book, "S-RETURN", "C-RETURN", "objection", "chat", "", "顾客觉得我们推脱", "The customer feels put off",
				"亲,这款全网第①！！您应该看清楚详情页，加薇*信返现哦", "You should have read the page。 It's the best quality!!");
		script(book, "S-CARE", "C-SEASON", "sms", "sms", "", "换季关怀短信", "A message for the new season", "{买家}，换季了，早晚温差大，出门注意防晒，回家先洁面再保湿。",
				"{Buyer}, a new season has come: mind the sun, and cleanse before you moisturise.");
		for (int i = SCRIPTS - 1; i < scripts; i++) {
			script(book, "S-" + i, i % 2 == 0 ? "C-PARCEL" : "C-RETURN", i % 3 == 0 ? "closing" : "afterSales", "chat",
					"validFrom=\"2026-11-01\" validUntil=\"2026-11-11\" ", "大促延迟说明 " + i, "Delay in the campaign " + i,
					"{买家}您好，大促期间包裹较多，预计{送达日}送到，给您添麻烦了。", "Hello {Buyer}, there are many parcels; yours will come on {Day}. We are sorry.");
		}
		return book.append("</chushi:ScriptBook>\n").toString();
	}

	private static void scenario(StringBuilder book, String code, String zh, String en) {
		book.append("<scenarios id=\"%s\" code=\"%s\" frequent=\"true\">".formatted(id(code), code)).append(title("title", zh, en)).append("</scenarios>\n");
	}

	private static void placeholder(StringBuilder book, String code, String kind, String zh, String en, String exampleZh, String exampleEn) {
		book.append("<placeholders id=\"%s\" code=\"%s\" kind=\"%s\">".formatted(id(code), code, kind)).append(title("title", zh, en))
				.append(title("example", exampleZh, exampleEn)).append("</placeholders>\n");
	}

	private static void script(StringBuilder book, String code, String scenario, String stage, String channel, String more, String titleZh, String titleEn,
			String zh, String en) {
		book.append("<scripts id=\"%s\" code=\"%s\" scenario=\"%s\" stage=\"%s\" channel=\"%s\" %s>".formatted(id(code), code, id(scenario), stage, channel, more))
				.append(title("title", titleZh, titleEn)).append(title("body", zh, en))
				.append(zh.contains("{买家}") ? "<slots placeholder=\"%s\"/>".formatted(id("buyer")) : "").append("</scripts>\n");
	}

	private static String title(String name, String zh, String en) {
		return "<%s zh=\"%s\" en=\"%s\"/>\n".formatted(name, zh, en);
	}
}
