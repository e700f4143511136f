package org.chushi.internal.exchange.qti;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chushi.exchange.ExchangeSource;
import org.chushi.internal.exchange.Charsets;
import org.chushi.internal.exchange.LimitExceeded;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.xml.Node;
import org.chushi.internal.exchange.xml.SafeXml;

/** One XML file of QTI: an item, many items of 1.2, or a test with its items beside it. */
final class QtiFile {

	static final int LARGEST_ITEM = 16_000_000;
	private static final int MOST_ITEMS = 100_000;

	private final QuestionMaker maker;
	private final ExchangeSource source;
	private Node about;

	QtiFile(QuestionMaker maker, ExchangeSource source) {
		this.maker = maker;
		this.source = source;
	}

	/** With what a manifest says of it. */
	QtiFile about(Node metadata) {
		about = metadata;
		return this;
	}

	void read() throws IOException {
		byte[] head;
		try (InputStream in = source.open()) {
			head = in.readNBytes(1 << 16);
		}
		if (QtiFormat.version(head) == 1) {
			old();
		} else if (source.size() > LARGEST_ITEM) {
			throw new LimitExceeded(Messages.Limit_size, LARGEST_ITEM / 1_000_000);
		} else {
			item();
		}
	}

	/** Item after item: such a file may hold a whole bank. */
	private void old() throws IOException {
		try (SafeXml xml = new SafeXml(source.open(), n -> n)) {
			boolean any = false;
			for (Node item = xml.next(Set.of("item", "itemref")); item != null && maker.goesOn(); item = xml.next(Set.of("item", "itemref"))) {
				any = true;
				if (item.is("item")) {
					new OldItemReader(maker, item).read();
				} else {
					maker.loss(item.line(), Messages.Qti_reference, Messages.Qti_referenceRemedy, item.get("linkrefid"));
				}
			}
			if (!any) {
				maker.note(0, Messages.Qti_noItem, Messages.Qti_noItemRemedy);
			}
		}
	}

	private void item() throws IOException {
		Node root;
		try (SafeXml xml = new SafeXml(source.open(), Node::camel3)) {
			root = xml.root();
		}
		switch (root.name()) {
		case "assessmentItem" -> new ItemReader(maker).read(root, text(), about);
		case "assessmentTest" -> test(root);
		default -> maker.error(root.line(), Messages.Qti_root, Messages.Qti_rootRemedy, root.name());
		}
	}

	private String text() throws IOException {
		try (var in = Charsets.reader(source, Charsets.of(source))) {
			StringBuilder text = new StringBuilder();
			char[] buffer = new char[8192];
			for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
				text.append(buffer, 0, n);
			}
			return text.toString().replace("\uFEFF", "");
		}
	}

	/** Its items, once each; sections, order and time are those of a paper and made there. */
	private void test(Node root) throws IOException {
		maker.note(root.line(), Messages.Qti_test, Messages.Qti_testRemedy, root.get("title"));
		Set<String> read = new HashSet<>();
		List<Node> references = root.all("assessmentItemRef").limit(MOST_ITEMS).toList();
		for (Node reference : references) {
			String href = reference.get("href");
			Optional<ExchangeSource> item = read.add(href) && maker.goesOn() ? source.beside(href) : Optional.empty();
			if (item.isPresent()) {
				nested(item.get());
			} else if (!source.name().contains("!/") && maker.goesOn()) {
				maker.error(reference.line(), Messages.Qti_missing, Messages.Qti_missingRemedy, href);
			}
		}
	}

	private void nested(ExchangeSource item) throws IOException {
		maker.in(item.name());
		try {
			byte[] head;
			try (InputStream in = item.open()) {
				head = in.readNBytes(1 << 16);
			}
			boolean one = QtiFormat.version(head) > 1 && !new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).contains("ssessmentTest");
			if (one) {
				new QtiFile(maker, item).read();
			}
		} catch (LimitExceeded e) {
			maker.error(e.line(), e.what(), Messages.Limit_remedy, e.arguments());
		} finally {
			maker.in(source.name());
		}
	}
}
