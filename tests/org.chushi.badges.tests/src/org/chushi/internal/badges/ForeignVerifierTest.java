package org.chushi.internal.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.badges.StatusLists.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Digital Bazaar's verifier judges our badges. {@code ./chushi test} installs it where node is; without it these tests are
 * not there, and the vectors of the standards stand alone.
 */
@EnabledIf("there")
class ForeignVerifierTest {

	@TempDir
	Path folder;

	static boolean there() {
		return verifier().isPresent();
	}

	private static Optional<Path> verifier() {
		for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
			Path verifier = up.resolve(".tools/verifier");
			if (Files.isDirectory(verifier.resolve("node_modules/@digitalbazaar/vc-bitstring-status-list"))) {
				return Optional.of(verifier);
			}
		}
		return Optional.empty();
	}

	@Test
	void ourBadgesVerifyAndAlteredOnesDoNot() throws Exception {
		ObjectNode altered = Samples.badge("eddsa-jcs-2022");
		((ObjectNode) altered.path("credentialSubject").path("achievement")).put("name", "Reception, level 5");
		ObjectNode other = Samples.badge("eddsa-rdfc-2022");
		other.put("validUntil", "2099-01-01T00:00:00Z");
		List<String> said = judged(List.of(Samples.badge("eddsa-jcs-2022"), Samples.badge("eddsa-rdfc-2022"), altered, other));
		assertThat(said).hasSize(4);
		assertThat(said.subList(0, 2)).containsExactly("ok", "ok");
		assertThat(said.subList(2, 4)).allMatch(line -> line.startsWith("no "));
	}

	/** The same badge out of the picture and the drawing. */
	@Test
	void theBadgeInAPictureIsTheOneThatVerifies() throws Exception {
		byte[] png = BadgeFiles.write(Samples.badge("eddsa-jcs-2022"), org.chushi.badges.BadgeFormat.PNG);
		assertThat(judged(List.of(((org.chushi.core.Result.Done<ObjectNode>) BadgeFiles.read(png)).value()))).containsExactly("ok");
	}

	/** Digital Bazaar's reader of W3C Bitstring Status List looks our badges up in our lists. */
	@Test
	void whatOurListsSayOthersRead() throws Exception {
		Instant now = Instant.now();
		ObjectNode badge = Samples.listed("https://badges.example/", 94_567);
		ObjectNode suspensions = Samples.list(Purpose.SUSPENSION, Samples.KEY, now);
		assertThat(run("status.mjs", List.of(badge, Samples.list(Purpose.REVOCATION, Samples.KEY, now, 94_567), suspensions)))
				.containsExactly("revocation true", "suspension false");
		assertThat(run("status.mjs", List.of(badge, Samples.list(Purpose.REVOCATION, Samples.KEY, now, 94_566, 94_568), suspensions)))
				.containsExactly("revocation false", "suspension false");
		assertThat(run("status.mjs", List.of(badge, Samples.list(Purpose.REVOCATION, Samples.another(), now), suspensions)))
				.as("the list of another key").allMatch(line -> line.startsWith("no "));
		assertThat(judged(List.of(badge))).as("the badge itself").containsExactly("ok");
	}

	private List<String> judged(List<ObjectNode> badges) throws IOException, InterruptedException {
		return run("verify.mjs", badges);
	}

	private List<String> run(String script, List<ObjectNode> badges) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("node", script));
		for (ObjectNode badge : badges) {
			command.add(Files.write(folder.resolve(command.size() + ".json"), Documents.bytes(badge)).toString());
		}
		Process node = new ProcessBuilder(command).directory(verifier().orElseThrow().toFile()).redirectErrorStream(true).start();
		String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(node.waitFor()).as(said).isZero();
		return said.strip().lines().toList();
	}
}
