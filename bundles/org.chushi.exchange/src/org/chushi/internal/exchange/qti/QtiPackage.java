package org.chushi.internal.exchange.qti;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.chushi.internal.exchange.LimitExceeded;
import org.chushi.internal.exchange.Messages;
import org.chushi.internal.exchange.QuestionMaker;
import org.chushi.internal.exchange.xml.Node;
import org.chushi.internal.exchange.xml.SafeXml;
import org.chushi.internal.exchange.zip.SafeZip;

/**
 * A content package: a zip with imsmanifest.xml. Its resources are read in the manifest's order, and what else of QTI it
 * holds after them. One broken item does not hide the others.
 */
final class QtiPackage {

	private final QuestionMaker maker;
	private final SafeZip zip;

	QtiPackage(QuestionMaker maker, SafeZip zip) {
		this.maker = maker;
		this.zip = zip;
	}

	void read() throws IOException {
		Map<String, Node> files = new LinkedHashMap<>();
		if (zip.has("imsmanifest.xml")) {
			manifest(files);
		}
		zip.paths().stream().filter(p -> p.endsWith(".xml") && !p.endsWith("imsmanifest.xml")).forEach(p -> files.putIfAbsent(p, null));
		boolean any = false;
		for (Map.Entry<String, Node> file : files.entrySet()) {
			if (maker.goesOn() && zip.has(file.getKey()) && isQti(file.getKey())) {
				any = true;
				one(file.getKey(), file.getValue());
			}
		}
		if (!any) {
			throw new LimitExceeded(Messages.Qti_nothing);
		}
	}

	private void manifest(Map<String, Node> files) throws IOException {
		try (SafeXml xml = new SafeXml(zip.open("imsmanifest.xml"), n -> n)) {
			for (Node resource = xml.next(Set.of("resource")); resource != null; resource = xml.next(Set.of("resource"))) {
				String path = path(resource.get("href"));
				if (!path.isEmpty() && resource.get("type").contains("qti")) {
					files.put(path, resource);
					if (!zip.has(path)) {
						maker.error(resource.line(), Messages.Qti_missing, Messages.Qti_missingRemedy, path);
					}
				}
			}
		} catch (LimitExceeded e) {
			maker.error(e.line(), e.what(), Messages.Limit_remedy, e.arguments());
		}
	}

	private static String path(String href) {
		try {
			return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return href;
		}
	}

	private boolean isQti(String path) throws IOException {
		try (InputStream in = zip.open(path)) {
			return QtiFormat.version(in.readNBytes(1 << 16)) > 0;
		}
	}

	private void one(String path, Node about) throws IOException {
		maker.in(path);
		try {
			new QtiFile(maker, zip.source(path).orElseThrow()).about(about).read();
		} catch (LimitExceeded e) {
			maker.error(e.line(), e.what(), Messages.Limit_remedy, e.arguments());
		}
	}
}
