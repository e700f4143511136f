package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of others open the file and verify its signature, by the description in docs/packs.md alone. */
class ForeignVerifierTest {

	@TempDir
	Path folder;

	private record Said(int code, String words) {
	}

	private Said run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
		String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Said(process.waitFor(), words);
	}

	private boolean there(String program, String argument) throws InterruptedException {
		try {
			return run(program, argument).code() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	/** As the description says: BASE64URL(header) . BASE64URL(manifest), signature, key. */
	private void lay() throws IOException {
		try (Press publisher = new Press(folder.resolve("data"))) {
			publisher.key("总部培训");
			Path file = publisher.publish("1.0.0", "甲");
			Base64.Decoder url = Base64.getUrlDecoder();
			try (ZipFile zip = new ZipFile(file.toFile())) {
				byte[] manifest = zip.getInputStream(zip.getEntry("chushi-pack.json")).readAllBytes();
				String[] jws = new String(zip.getInputStream(zip.getEntry("chushi-pack.jws")).readAllBytes(), StandardCharsets.US_ASCII).split("\\.", -1);
				String card = Files.readString(publisher.card(publisher.signers.all(publisher.lead).value().getFirst()));
				String x = card.replaceAll("(?s).*\\\\\"x\\\\\":\\\\\"([A-Za-z0-9_-]+)\\\\\".*", "$1");
				ByteArrayOutputStream key = new ByteArrayOutputStream();
				// RFC 8410, 4: SubjectPublicKeyInfo of id-Ed25519
				key.write(HexFormat.of().parseHex("302a300506032b6570032100"));
				key.write(url.decode(x));
				Files.write(folder.resolve("key.der"), key.toByteArray());
				Files.writeString(folder.resolve("input"), jws[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(manifest));
				Files.write(folder.resolve("signature"), url.decode(jws[2]));
				Files.write(folder.resolve("manifest"), manifest);
				Files.writeString(folder.resolve("jws"), String.join(".", jws));
			}
		}
	}

	@Test
	void openSslVerifiesTheSignatureAndRefusesAnother() throws Exception {
		assumeThat(there("openssl", "version")).isTrue();
		lay();
		String[] verify = { "openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "key.der", "-rawin", "-in", "input", "-sigfile", "signature" };
		assertThat(run(verify)).isEqualTo(new Said(0, "Signature Verified Successfully\n"));
		Files.writeString(folder.resolve("input"), Files.readString(folder.resolve("input")) + "A");
		assertThat(run(verify).code()).isNotZero();
	}

	@Test
	void nodeVerifiesTheSignatureAndEveryHash() throws Exception {
		assumeThat(there("node", "--version")).isTrue();
		lay();
		Files.write(folder.resolve("verify.js"), List.of("const crypto = require('crypto'), fs = require('fs');",
				"const key = crypto.createPublicKey({ key: fs.readFileSync('key.der'), format: 'der', type: 'spki' });",
				"const manifest = fs.readFileSync('manifest');", "const [head, none, sig] = fs.readFileSync('jws', 'ascii').split('.');",
				"const header = JSON.parse(Buffer.from(head, 'base64url'));",
				"const ok = none === '' && header.alg === 'EdDSA' && crypto.verify(null, Buffer.from(head + '.' + manifest.toString('base64url')), key, Buffer.from(sig, 'base64url'));",
				"const jwk = key.export({ format: 'jwk' });",
				"const print = crypto.createHash('sha256').update(JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x })).digest('base64url');",
				"console.log(ok, print === header.kid, JSON.parse(manifest).entries.length);"));
		assertThat(run("node", "verify.js")).isEqualTo(new Said(0, "true true 2\n"));
	}
}
