package org.chushi.internal.badges;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.KnownSigner.Trust;

import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * The verification page: one HTML file that checks badges in a browser, without a server. Its parts lie in the folder
 * {@code page} and are put together as they are; what the team knows of its own keys goes with it.
 */
final class PageFile {

	/** In the order they need each other; they stand in one block, so that none of their names meets one of the library's. */
	private static final List<String> OWN = List.of("sha2.js", "proof.js", "files.js", "words.js", "checks.js", "page.js");

	private PageFile() {
	}

	static byte[] of(List<KnownSigner> own) {
		// what people call their keys comes last: nothing is put into it
		return allowed(part("verify.html")
				.replace("/*{verify.css}*/", part("verify.css"))
				.replace("/*{noble-ed25519.js}*/", Stream.of("noble-ed25519-LICENSE.txt", "noble-ed25519.js").map(PageFile::commented).collect(Collectors.joining("\n")))
				.replace("/*{own}*/", OWN.stream().map(PageFile::part).collect(Collectors.joining("\n")))
				.replace("/*{team}*/", team(own)))
				.getBytes(StandardCharsets.UTF_8);
	}

	/** Its own script and style are the only ones a browser runs in it (W3C Content Security Policy 3). */
	static String allowed(String page) {
		return page.replaceFirst("script-src [^;]*;", "script-src '" + hash(page, "<script type=\"module\">", "</script>") + "';")
				.replaceFirst("style-src [^;]*;", "style-src '" + hash(page, "<style>", "</style>") + "';");
	}

	private static String hash(String page, String from, String to) {
		int start = page.indexOf(from) + from.length();
		byte[] content = page.substring(start, page.indexOf(to, start)).getBytes(StandardCharsets.UTF_8);
		return "sha256-" + Base64.getEncoder().encodeToString(Cryptosuite.sha256(content));
	}

	private static String commented(String file) {
		return file.endsWith(".txt") ? "/*\n" + part(file) + "*/" : part(file);
	}

	/** As JSON in which no markup can begin. */
	private static String team(List<KnownSigner> own) {
		ArrayNode keys = Documents.object().putArray("keys");
		own.forEach(key -> keys.addObject().put("id", key.key().id()).put("name", key.name()).put("trusted", key.trust() != Trust.DISTRUSTED));
		return keys.toString().replace("<", "\\u003c");
	}

	private static String part(String file) {
		try (InputStream in = PageFile.class.getResourceAsStream("page/" + file)) {
			// as a browser reads it, whose hash it is
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		} catch (IOException e) {
			throw new UncheckedIOException("in the bundle", e);
		}
	}
}
