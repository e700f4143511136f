package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.publishing.Installing.Offer;
import org.chushi.publishing.PackManifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

class SiteTest {

	@TempDir
	Path folder;
	private Path site;
	private Press publisher;
	private Press press;
	private HttpServer server;
	private final CountDownLatch never = new CountDownLatch(1);

	@BeforeAll
	static void p2() throws Exception {
		P2Ready.make();
	}

	@BeforeEach
	void open() throws IOException {
		site = folder.resolve("site");
		publisher = new Press(folder.resolve("publisher"));
		press = new Press(folder.resolve("data"));
		publisher.key("总部培训");
		press.trust(publisher);
		server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
		server.createContext("/good/", e -> answer(e, e.getRequestURI().getPath().substring("/good/".length())));
		server.createContext("/redirected/", e -> {
			e.getResponseHeaders().add("Location", "/good/" + e.getRequestURI().getRawPath().substring("/redirected/".length()));
			e.sendResponseHeaders(302, -1);
			e.close();
		});
		server.createContext("/endless/", e -> {
			e.sendResponseHeaders(200, 0);
			byte[] much = new byte[1 << 16];
			while (true) {
				e.getResponseBody().write(much);
			}
		});
		server.createContext("/silent/", e -> {
			e.sendResponseHeaders(200, 1000);
			e.getResponseBody().write('{');
			e.getResponseBody().flush();
			await();
		});
		server.setExecutor(java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor());
		server.start();
	}

	private void await() {
		try {
			never.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void answer(HttpExchange exchange, String path) throws IOException {
		Path file = site.resolve(path);
		byte[] body = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
		exchange.sendResponseHeaders(Files.isRegularFile(file) ? 200 : 404, body.length == 0 ? -1 : body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	@AfterEach
	void close() {
		never.countDown();
		server.stop(0);
		publisher.close();
		press.close();
	}

	private String address(String path) {
		return "http://127.0.0.1:" + server.getAddress().getPort() + path;
	}

	private void publish(String version, String... statements) {
		publisher.write(Press.CODE, statements);
		publisher.publishing.publish(publisher.trainer, publisher.order(version), site).value();
	}

	private List<Offer> offers(String place) {
		return press.installing.site(press.lead, place, Progress.SILENT).value();
	}

	@Test
	void whatIsPublishedIsInstalledFromAFolderAndFromAWebServer() {
		publish("1.0.0", "甲");
		publish("1.1.0", "乙");
		for (String place : List.of(site.toString(), address("/good/"), address("/good"), address("/redirected/"))) {
			List<Offer> all = offers(place);
			assertThat(all).extracting(Offer::version).containsExactly("1.1.0", "1.0.0");
			assertThat(all).extracting(Offer::newest).containsExactly(true, false);
			Path fetched = press.installing.fetch(press.lead, all.getFirst(), Progress.SILENT).value();
			assertThat(press.installing.preview(press.lead, fetched).value().manifest().version()).isEqualTo("1.1.0");
		}
		Offer old = offers(site.toString()).getLast();
		Path fetched = press.installing.fetch(press.lead, old, Progress.SILENT).value();
		assertThat(press.install(fetched).isDone()).isTrue();
		assertThat(fetched).doesNotExist();
		assertThat(offers(address("/good"))).extracting(o -> o.state().zh()).containsExactly("比已安装的新", "已安装");
	}

	@Test
	void aVersionOnTheSiteNeverChanges() throws Exception {
		publish("1.0.0", "甲");
		Path file = site.resolve("packs/" + Press.CODE + "-1.0.0.chushipack");
		byte[] before = Press.bytes(file);
		try (Press second = new Press(folder.resolve("second"))) {
			second.key("别人");
			second.write(Press.CODE, "乙");
			Result<?> refused = second.publishing.publish(second.trainer, second.order("1.0.0"), site);
			assertThat(((Refused<?>) refused).reason().zh()).contains("不会变");
			assertThat(second.publishing.history(second.lead).value()).isEmpty();
		}
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
		publish("1.0.0", "甲");
		assertThat(Files.readAllBytes(file)).isEqualTo(before);
		assertThat(offers(site.toString())).hasSize(1);
	}

	@Test
	void whoDiedWhilePublishingPublishesTheSameAgain() throws Exception {
		publisher.write(Press.CODE, "甲");
		publisher.disk.room(0);
		assertThat(publisher.publishing.publish(publisher.trainer, publisher.order("1.0.0"), site)).isInstanceOf(Refused.class);
		byte[] first = Press.bytes(site.resolve("packs/" + Press.CODE + "-1.0.0.chushipack"));
		publisher.disk.room(99);
		publisher.time.pass(Duration.ofHours(1));
		var published = publisher.publishing.publish(publisher.trainer, publisher.order("1.0.0"), site).value();
		assertThat(published.sha256()).isEqualTo(Hashes.of(first));
		assertThat(offers(site.toString()).getFirst().sha256()).isEqualTo(published.sha256());
	}

	@Test
	void aSiteThatLiesIsRefused() throws Exception {
		publish("1.0.0", "甲");
		Offer offer = offers(site.toString()).getFirst();
		Path file = site.resolve(offer.file());
		byte[] bytes = Press.bytes(file);
		bytes[bytes.length / 2] ^= 1;
		Files.write(file, bytes);
		assertThat(((Refused<?>) press.installing.fetch(press.lead, offer, Progress.SILENT)).reason().zh()).contains("站点列的不一样");
		Files.write(file, new byte[bytes.length + 1]);
		assertThat(press.installing.fetch(press.lead, offer, Progress.SILENT)).isInstanceOf(Refused.class);
		String index = Files.readString(site.resolve("packs.json"));
		for (String lie : List.of(index.replace("packs/team", "packs/../../team"), index.replace("\"format\":1", "\"format\":9"), "{", "[]", "null",
				index.replace("1.0.0", "1.0"), index.replaceAll("\"size\":\\d+", "\"size\":99999999999"))) {
			Files.writeString(site.resolve("packs.json"), lie);
			assertThat(press.installing.site(press.lead, site.toString(), Progress.SILENT)).as(lie).isInstanceOf(Refused.class);
		}
	}

	@Test
	void noServerHoldsTheProgramUpOrFillsIt() {
		assertThat(reason(new RemoteSite(address("/endless/"), Duration.ofSeconds(30)).read("packs.json", 100_000, Progress.SILENT))).contains("不取");
		assertThat(reason(new RemoteSite(address("/silent/"), Duration.ofMillis(400)).read("packs.json", 100_000, Progress.SILENT))).contains("太慢");
		assertThat(reason(new RemoteSite(address("/good/"), Duration.ofSeconds(30)).read("nowhere.json", 100_000, Progress.SILENT))).contains("404");
		assertThat(reason(new RemoteSite("http://127.0.0.1:1/", Duration.ofSeconds(30)).read("packs.json", 100_000, Progress.SILENT))).contains("连不上");
		assertThat(reason(new RemoteSite("http://a b/", Duration.ofSeconds(30)).read("packs.json", 100_000, Progress.SILENT))).contains("网址");
		assertThat(reason(new RemoteSite("http:///", Duration.ofSeconds(30)).read("packs.json", 100_000, Progress.SILENT))).contains("网址");
	}

	@Test
	void whoCancelsIsHeard() {
		Progress cancelled = new Progress() {
			@Override
			public void at(long done, long total) {
				// cancelled anyway
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThat(reason(new RemoteSite(address("/silent/"), Duration.ofMinutes(9)).read("packs.json", 100_000, cancelled))).contains("取消");
	}

	private static String reason(Result<?> result) {
		return ((Refused<?>) result).reason().zh();
	}

	@Test
	void theListIsTextInBothLanguages() throws Exception {
		publish("1.0.0", "甲");
		assertThat(Files.readString(site.resolve("packs.json"), StandardCharsets.UTF_8)).contains("\"zh\":", "\"en\":");
	}

	@Test
	void whatOthersPutInThePlaceOfAVersionIsNotTakenForIt() throws Exception {
		publisher.write(Press.CODE, "甲");
		publisher.disk.room(0);
		assertThat(publisher.publishing.publish(publisher.trainer, publisher.order("1.0.0"), site)).isInstanceOf(Refused.class);
		publisher.disk.room(99);
		Path file = site.resolve("packs/" + Press.CODE + "-1.0.0.chushipack");
		SignedPack honest = Verifier.unsigned("x", Press.bytes(file)).value();
		PackManifest m = honest.manifest();
		SortedMap<String, byte[]> files = new TreeMap<>(honest.files());
		files.put(SignedPack.MANIFEST, SignedPack.canonical(new PackManifest(m.format(), m.pack(), m.code(), m.title(), m.version(), m.previous(),
				m.time().plusSeconds(1), "somebody", m.key(), m.needs(), m.entries())));
		Press.store(file, StoredZip.write(files));
		assertThat(publisher.publishing.publish(publisher.trainer, publisher.order("1.0.0"), site)).isInstanceOf(Refused.class);
		assertThat(publisher.publishing.history(publisher.lead).value()).isEmpty();
		Press.store(file, honest.bytes());
		assertThat(publisher.publishing.publish(publisher.trainer, publisher.order("1.0.0"), site).value().sha256()).isEqualTo(honest.sha256());
	}

	private int asked(int versions) throws IOException {
		List<SiteIndex.Listed> all = IntStream.range(0, versions).mapToObj(i -> new SiteIndex.Listed("pack", "code", Bilingual.same("x"), "1." + i + ".0", "x", "x", "x",
				"0".repeat(64), 1, "packs/code-1." + i + ".0.chushipack")).toList();
		Files.write(Files.createDirectories(site).resolve("packs.json"), new SiteIndex(1, all).bytes());
		int before = press.disk.asked(PacksProjection.NAME);
		assertThat(offers(site.toString())).hasSize(versions).extracting(Offer::newest).startsWith(true).containsOnlyOnce(true);
		return press.disk.asked(PacksProjection.NAME) - before;
	}

	@Test
	void aLongListIsComparedWithWhatIsInstalledOnce() throws Exception {
		assertThat(asked(500)).isEqualTo(asked(2));
	}
}
