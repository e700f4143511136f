package org.chushi.internal.exchange.qti;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.exchange.ExchangeFormat;
import org.chushi.exchange.ExchangeSource;
import org.chushi.exchange.Intake;
import org.chushi.exchange.ReadOptions;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.zip.SafeZip;

/** What the versions of QTI share: how a file or a package of them is known and read. */
abstract class QtiFormat implements ExchangeFormat {

	private static final Pattern ROOT = Pattern.compile("<(?:[A-Za-z0-9]+:)?"
			+ "(questestinterop|assessmentItem|assessmentTest|qti-assessment-item|qti-assessment-test|manifest)\\b([^>]*)>");

	/** The version a root element tells: 1, 2, 3, or 0 for none. */
	static int version(byte[] head) {
		Matcher root = ROOT.matcher(text(head));
		if (!root.find()) {
			return 0;
		}
		return switch (root.group(1)) {
		case "questestinterop" -> 1;
		case "manifest" -> 0;
		default -> root.group(1).startsWith("qti-") ? 3 : 2;
		};
	}

	/** UTF-16 has a zero in every other byte of markup. */
	private static String text(byte[] head) {
		return new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
	}

	static boolean isZip(byte[] head) {
		return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
	}

	@Override
	public void read(ExchangeSource source, ReadOptions options, Intake intake) throws IOException {
		byte[] head;
		try (var in = source.open()) {
			head = in.readNBytes(4);
		}
		QuestionMaker maker = new QuestionMaker(id(), source, options, intake);
		if (!isZip(head)) {
			new QtiFile(maker, source).read();
			return;
		}
		try (SafeZip zip = SafeZip.of(source)) {
			new QtiPackage(maker, zip).read();
		}
	}

	@Override
	public List<String> suffixes() {
		return List.of("xml", "zip");
	}
}
