package org.chushi.seals;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JSON Web Signature in the compact form with its content left out (RFC 7515, appendix F), by EdDSA on Ed25519 (RFC 8037,
 * 3.1). Only the one header that is written here is read, and each signature has one form only: what was written otherwise
 * is none.
 *
 * @param key id of the {@link VerifyingKey}
 */
public record DetachedJws(String key, byte[] signature) {

	private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]{20,400})\\.\\.([A-Za-z0-9_-]{86})");
	private static final Pattern HEADER = Pattern.compile("\\{\"alg\":\"EdDSA\",\"kid\":\"([A-Za-z0-9_-]{43})\"\\}");

	static String of(String key, byte[] content, UnaryOperator<byte[]> sign) {
		return header(key) + ".." + text(sign.apply(input(header(key), content)));
	}

	/** Nothing when it is no such signature. */
	public static Optional<DetachedJws> read(String jws) {
		Matcher form = FORM.matcher(jws);
		if (!form.matches()) {
			return Optional.empty();
		}
		try {
			Matcher header = HEADER.matcher(new String(Base64.getUrlDecoder().decode(form.group(1)), StandardCharsets.US_ASCII));
			byte[] signature = Base64.getUrlDecoder().decode(form.group(2));
			return header.matches() && header(header.group(1)).equals(form.group(1)) && text(signature).equals(form.group(2))
					? Optional.of(new DetachedJws(header.group(1), signature)) : Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** What is signed: RFC 7515, 5.1. */
	byte[] input(byte[] content) {
		return input(header(key), content);
	}

	private static byte[] input(String header, byte[] content) {
		return (header + "." + text(content)).getBytes(StandardCharsets.US_ASCII);
	}

	private static String header(String key) {
		return text(("{\"alg\":\"EdDSA\",\"kid\":\"" + key + "\"}").getBytes(StandardCharsets.US_ASCII));
	}

	private static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}
}
