package org.chushi.internal.publishing;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

import org.chushi.core.Bilingual;
import org.chushi.publishing.PackManifest;

/**
 * A published pack as an OSGi bundle that contributes to the extension point of packs, and the feature that installs it. Both
 * have the same bytes whenever they are made.
 */
record PackBundle(SignedPack pack) {

	private static final String CONTENT = "content";
	private static final String POINT = "org.chushi.content.packs";
	/** Longest line of a manifest, in bytes (JAR File Specification). */
	private static final int LINE = 70;

	String id() {
		String code = pack.manifest().code();
		return "chushi.pack." + (code.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*") ? code : pack.manifest().pack());
	}

	String feature() {
		return id() + ".feature";
	}

	String version() {
		return pack.manifest().version();
	}

	byte[] bundle() {
		SortedMap<String, byte[]> files = new TreeMap<>();
		pack.files().forEach((path, content) -> files.put(CONTENT + "/" + path, content));
		files.put("META-INF/MANIFEST.MF", bytes(manifest()));
		files.put("OSGI-INF/l10n/bundle.properties", bytes(names(pack.manifest().title().en())));
		files.put("OSGI-INF/l10n/bundle_zh.properties", bytes(names(pack.manifest().title().zh())));
		files.put("plugin.xml", bytes("""
				<?xml version="1.0" encoding="UTF-8"?>
				<?eclipse version="3.4"?>
				<plugin>
				   <extension point="%s">
				      <pack path="%s"/>
				   </extension>
				</plugin>
				""".formatted(POINT, CONTENT)));
		return StoredZip.write(files);
	}

	private String manifest() {
		PackManifest m = pack.manifest();
		return String.join("\r\n", "Manifest-Version: 1.0", "Bundle-ManifestVersion: 2", "Bundle-Name: %Bundle-Name",
				folded("Bundle-SymbolicName: " + id() + ";singleton:=true"), "Bundle-Version: " + m.version(), folded("Bundle-Vendor: " + m.signer()),
				"Bundle-Localization: OSGI-INF/l10n/bundle", "Require-Bundle: org.chushi.content", folded("Chushi-Pack-Key: " + m.key()), "", "");
	}

	/** A line goes on in the next one behind a blank; never in the middle of a character. */
	private static String folded(String line) {
		StringBuilder out = new StringBuilder();
		int room = LINE;
		for (int c : line.codePoints().toArray()) {
			String next = Character.toString(c);
			int length = bytes(next).length;
			if (length > room) {
				out.append("\r\n ");
				room = LINE - 1;
			}
			out.append(next);
			room -= length;
		}
		return out.toString();
	}

	private static String names(String title) {
		StringBuilder escaped = new StringBuilder("Bundle-Name=");
		title.chars().forEach(c -> escaped.append(c < 0x7f && c >= 0x20 && c != '\\' ? Character.toString(c) : "\\u%04x".formatted(c)));
		return escaped.append('\n').toString();
	}

	byte[] featureJar() {
		Bilingual title = pack.manifest().title();
		SortedMap<String, byte[]> files = new TreeMap<>();
		files.put("feature.xml", bytes("""
				<?xml version="1.0" encoding="UTF-8"?>
				<feature id="%s" label="%s" version="%s" provider-name="%s">
				   <plugin id="%s" version="%s" unpack="false"/>
				</feature>
				""".formatted(feature(), xml(title.toString()), version(), xml(pack.manifest().signer()), id(), version())));
		return StoredZip.write(files);
	}

	private static String xml(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replaceAll("\\p{Cntrl}", " ");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
