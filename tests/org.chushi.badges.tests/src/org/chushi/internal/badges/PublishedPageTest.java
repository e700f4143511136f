package org.chushi.internal.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.chushi.badges.StatusLists.Purpose;
import org.chushi.internal.badges.Browser.Shown;
import org.chushi.publishing.KnownSigner.Trust;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;

/** The page and its lists on a server that hands out files, as the QR code of a certificate opens it. */
class PublishedPageTest {

	private static final int PLACE = 7;

	@TempDir
	private static Path profile;
	private static Browser browser;

	private final Map<String, byte[]> files = new ConcurrentHashMap<>();
	private final Set<String> asked = ConcurrentHashMap.newKeySet();
	private HttpServer server;

	@BeforeAll
	static void start() throws Exception {
		Optional<Browser> installed = Browser.start(profile, "--host-resolver-rules=MAP badges.test 127.0.0.1");
		assumeTrue(installed.isPresent(), "no browser is installed");
		browser = installed.get();
	}

	@AfterAll
	static void end() throws Exception {
		if (browser != null) {
			browser.close();
		}
	}

	@BeforeEach
	void publish() throws Exception {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			asked.add(exchange.getRequestURI().getPath());
			byte[] file = files.get(exchange.getRequestURI().getPath());
			exchange.sendResponseHeaders(file == null ? 404 : 200, file == null ? -1 : file.length);
			if (file != null) {
				exchange.getResponseBody().write(file);
			}
			exchange.close();
		});
		server.start();
		files.put("/team/verify.html", PageFile.of(List.of(PageTest.signer(Trust.TRUSTED))));
		lists();
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	private void lists(int... revoked) {
		put(Purpose.REVOCATION, revoked);
		put(Purpose.SUSPENSION);
	}

	private void put(Purpose purpose, int... set) {
		files.put("/team/" + StatusList.file(Samples.KEY.verifying(), purpose), Documents.bytes(Samples.list(purpose, Samples.KEY, Instant.now(), set)));
	}

	private Shown scanned(String host) throws Exception {
		String address = "http://" + host + ":" + server.getAddress().getPort() + "/team/";
		ObjectNode badge = Samples.listed(Samples.certificate("2020-01-01T00:00:00Z", ""), address, PLACE);
		return browser.open(address + "verify.html#" + BadgeFiles.compact(badge));
	}

	@Test
	void thePageFetchesTheListsBesideIt() throws Exception {
		assertThat(scanned("localhost").standing()).isEqualTo("good");
		lists(PLACE);
		assertThat(scanned("localhost").checks()).anyMatch(check -> check.startsWith("bad ") && check.contains("revoked"));
		files.keySet().removeIf(name -> name.endsWith(".json"));
		assertThat(scanned("localhost").standing()).as("no lists there").isEqualTo("open");
	}

	/** Whoever made a badge does not learn that it was looked at, and nothing in the house of who looks is asked for. */
	@Test
	void noAddressThatABadgeNamesIsAsked() throws Exception {
		String root = "http://localhost:" + server.getAddress().getPort();
		ObjectNode badge = Samples.listed(Samples.certificate("2020-01-01T00:00:00Z", ""), root + "/elsewhere/", PLACE);
		assertThat(browser.open(root + "/team/verify.html#" + BadgeFiles.compact(badge)).standing()).as("a team that moved").isEqualTo("good");
		ObjectNode stranger = OpenBadge.of(Samples.certificate("2020-01-01T00:00:00Z", ""),
				new OpenBadge.Parties("别人", Samples.another().verifying(), "小满", java.time.ZoneOffset.UTC));
		StatusList.enter(stranger, root + "/elsewhere/", Samples.another().verifying(), PLACE);
		browser.open(root + "/team/verify.html#" + BadgeFiles.compact(stranger));
		assertThat(asked).noneMatch(path -> path.startsWith("/elsewhere"));
	}

	/** Browsers hide their cryptography from pages without TLS, as in a house network: then that of the page is used. */
	@Test
	void itVerifiesWithoutTheCryptographyOfTheBrowserToo() throws Exception {
		assertThat(scanned("badges.test").standing()).isEqualTo("good");
		lists(PLACE);
		assertThat(scanned("badges.test").standing()).isEqualTo("bad");
		ObjectNode altered = Samples.listed(Samples.certificate("2020-01-01T00:00:00Z", ""), "", PLACE);
		altered.put("name", "接待五级");
		assertThat(browser.open("http://badges.test:" + server.getAddress().getPort() + "/team/verify.html#" + BadgeFiles.compact(altered)).standing()).isEqualTo("bad");
	}
}
