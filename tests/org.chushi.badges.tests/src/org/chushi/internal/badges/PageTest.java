package org.chushi.internal.badges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;

import org.chushi.badges.BadgeFormat;
import org.chushi.badges.StatusLists.Purpose;
import org.chushi.career.Certificate;
import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.badges.Browser.Shown;
import org.chushi.internal.badges.Browser.Visit;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.KnownSigner.Trust;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The verification page in a real browser, opened as a file. */
class PageTest {

	private static final String SINCE = "2020-01-01T00:00:00Z";

	@TempDir
	private static Path profile;
	private static Browser browser;

	@TempDir
	Path folder;
	private Path page;

	@BeforeAll
	static void start() throws Exception {
		// without any network
		Optional<Browser> installed = Browser.start(profile, "--host-resolver-rules=MAP * ~NOTFOUND");
		assumeTrue(installed.isPresent(), "no browser is installed");
		browser = installed.get();
	}

	@AfterAll
	static void stop() throws Exception {
		if (browser != null) {
			browser.close();
		}
	}

	@BeforeEach
	void open() throws Exception {
		page = Files.write(folder.resolve("verify.html"), PageFile.of(List.of(signer(Trust.TRUSTED))));
	}

	static KnownSigner signer(Trust trust) {
		return new KnownSigner(Samples.KEY.verifying(), "出师<客服>团队", Optional.of(new UUID(3, 1)), true, trust, "", new UUID(3, 1), Instant.parse(SINCE));
	}

	private static ObjectNode badge() {
		return Samples.listed(Samples.certificate(SINCE, ""), "", 94_567);
	}

	private static ObjectNode list(Purpose purpose, int... set) {
		return Samples.list(purpose, Samples.KEY, Instant.now(), set);
	}

	private Shown shown(ObjectNode... brought) throws Exception {
		return browser.open(page.toUri() + "#" + String.join(".", java.util.Arrays.stream(brought).map(BadgeFiles::compact).toList()));
	}

	@Test
	void aGenuineBadgeIsVerifiedWithItsListsAndTellsWhoAndWhat() throws Exception {
		Shown shown = shown(badge(), list(Purpose.REVOCATION, 94_566), list(Purpose.SUSPENSION));
		assertThat(shown.standing()).as(shown.toString()).isEqualTo("good");
		assertThat(shown.checks()).hasSize(6).allMatch(check -> check.startsWith("good "));
		assertThat(shown.text()).contains("小满 Xiaoman", "出师客服团队", "2026-00017", "2020-01-01", "真实有效", "出师&lt;客服&gt;团队");
	}

	@Test
	void whatItsListsSayIsTold() throws Exception {
		assertThat(shown(list(Purpose.SUSPENSION), badge(), list(Purpose.REVOCATION, 94_567)).standing()).as("revoked").isEqualTo("bad");
		assertThat(shown(badge(), list(Purpose.REVOCATION), list(Purpose.SUSPENSION, 94_567)).standing()).as("suspended").isEqualTo("bad");
		assertThat(shown(badge()).standing()).as("no list").isEqualTo("open");
		assertThat(shown(badge(), Samples.list(Purpose.REVOCATION, Samples.another(), Instant.now()), list(Purpose.SUSPENSION)).standing())
				.as("the list of somebody else").isEqualTo("open");
		assertThat(shown(badge(), Samples.list(Purpose.REVOCATION, Samples.KEY, Instant.parse(SINCE)), list(Purpose.SUSPENSION)).standing())
				.as("an old list").isEqualTo("open");
		ObjectNode altered = list(Purpose.REVOCATION, 94_567);
		((ObjectNode) altered.path("credentialSubject")).put("encodedList", Bitstring.of(131_072).encoded());
		assertThat(shown(badge(), altered, list(Purpose.SUSPENSION)).standing()).as("an altered list").isEqualTo("open");
	}

	/** Every kind of place in a badge, changed by whoever would like it to say something else. */
	@Test
	void nothingInABadgeCanBeChanged() throws Exception {
		List<Consumer<ObjectNode>> changes = List.of(
				b -> ((ObjectNode) b.path("credentialSubject").path("achievement")).put("name", "接待五级"),
				b -> ((ObjectNode) b.path("credentialSubject").path("identifier").get(0)).put("identityHash", "别人"),
				b -> ((ArrayNode) b.path("credentialSubject").path("achievement").path("tag")).add("L5"),
				b -> b.put("validUntil", "2999-01-01T00:00:00Z"),
				b -> b.put("validFrom", "2019-01-01T00:00:00Z"),
				b -> ((ObjectNode) b.path("issuer")).put("name", "另一个团队"),
				b -> ((ObjectNode) b.path("issuer")).put("id", Multikey.did(Samples.another().verifying())),
				b -> ((ArrayNode) b.path("@context")).remove(1),
				b -> b.remove("credentialStatus"),
				b -> b.put("id", "urn:uuid:" + new UUID(7, 8)),
				b -> b.put("comment", "also head of everything"),
				b -> ((ObjectNode) b.path("proof")).put("created", "2020-01-01T00:00:00Z"),
				b -> ((ObjectNode) b.path("proof")).put("proofPurpose", "authentication"),
				b -> ((ObjectNode) b.path("proof")).put("verificationMethod", Multikey.method(Samples.another().verifying())),
				b -> ((ObjectNode) b.path("proof")).put("proofValue", turned(b.path("proof").path("proofValue").textValue())),
				b -> b.remove("proof"));
		for (int i = 0; i < changes.size(); i++) {
			ObjectNode badge = badge();
			changes.get(i).accept(badge);
			assertThat(shown(badge).standing()).as("change " + i).isEqualTo("bad");
		}
	}

	private static String turned(String value) {
		return value.substring(0, 40) + (value.charAt(40) == '2' ? '3' : '2') + value.substring(41);
	}

	@Test
	void anotherTeamsKeyADistrustedOneAndDaysAreTold() throws Exception {
		ObjectNode stranger = Samples.signed(OpenBadge.of(Samples.certificate(SINCE, ""), new OpenBadge.Parties("出师客服团队", Samples.another().verifying(), "小满",
				java.time.ZoneOffset.UTC)), Samples.KEY, Instant.parse(SINCE));
		assertThat(shown(stranger).standing()).as("signed by another than its issuer").isEqualTo("bad");
		assertThat(shown(Samples.listed(Samples.certificate(SINCE, "2020-02-01"), "", 1)).standing()).as("expired").isEqualTo("bad");
		assertThat(shown(Samples.listed(Samples.certificate("2999-01-01T00:00:00Z", ""), "", 1)).standing()).as("not yet").isEqualTo("bad");
		Files.write(page, PageFile.of(List.of(signer(Trust.DISTRUSTED))));
		assertThat(shown(badge()).standing()).as("distrusted").isEqualTo("bad");
		Files.write(page, PageFile.of(List.of()));
		assertThat(shown(badge(), list(Purpose.REVOCATION), list(Purpose.SUSPENSION)).standing()).as("not known to this page").isEqualTo("open");
	}

	@Test
	void aSignatureThePageCannotCheckIsNeitherConfirmedNorDenied() throws Exception {
		Shown shown = browser.open(page.toUri() + "#" + Base64.getUrlEncoder().withoutPadding().encodeToString(OpenBadgesVectorTest.bytes("signed.json")));
		assertThat(shown.standing()).isEqualTo("open");
		assertThat(shown.text()).contains("Teamwork", "Example Corp", "eddsa-rdfc-2022");
		assertThat(browser.open(page.toUri() + "#AAAA").standing()).as("no badge").isEqualTo("bad");
	}

	@ParameterizedTest
	@EnumSource
	void aBadgeIsReadFromEveryFileItTravelsIn(BadgeFormat format) throws Exception {
		byte[] file = BadgeFiles.write(badge(), format);
		assertThat(ran("bring(fromFile(fromBase64url('" + Base64.getUrlEncoder().encodeToString(file).replace("=", "") + "')));").checks())
				.contains("good The signature fits; nothing was changed.");
	}

	/** What the page works out by itself is what Java works out: hashes of every length, the canonical text of JSON (RFC 8785). */
	@Test
	void itsHashesAndCanonicalTextAreThoseOfJava() throws Exception {
		SplittableRandom random = new SplittableRandom(7);
		List<String> expected = new ArrayList<>();
		StringBuilder script = new StringBuilder("const said = [];\n");
		for (int length = 0; length < 300; length += length < 130 ? 1 : 17) {
			byte[] bytes = new byte[length];
			random.nextBytes(bytes);
			expected.add(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
			expected.add(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes)));
			script.append("{const b = fromBase64url('%s'); said.push(hex(sha2.sha256(b)), hex(sha2.sha512(b)));}%n".formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
		}
		for (String json : List.of("{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}",
				"{\"n\":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001,-0,1e21,123456789012345680],\"s\":\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"}",
				"{\"b\":[],\"a\":{},\"c\":[null,true,{\"z\":1,\"a\":[\"出师\"]}]}")) {
			expected.add(HexFormat.of().formatHex(((Result.Done<byte[]>) EddsaJcs2022.canonical(((Result.Done<ObjectNode>) Documents.read(json.getBytes(StandardCharsets.UTF_8))).value())).value()));
			script.append("said.push(hex(utf8(canonical(JSON.parse(text(fromBase64url('%s')))))));%n".formatted(Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8))));
		}
		Shown shown = ran("const hex = b => [...b].map(x => x.toString(16).padStart(2, '0')).join('');\n" + script + "tell('good', [said.join(' '), '']);");
		assertThat(List.of(shown.text().replace("✔", "").strip().split("\\s+"))).isEqualTo(expected);
	}

	/** What people type as names is theirs; a page that ran it would say whatever they like. */
	@Test
	void markupInNamesIsShownAsItWasWritten() throws Exception {
		String evil = "<img src=x onerror=\"document.body.dataset.standing='good'\"><script>document.body.dataset.standing='good'</script>";
		Certificate like = Samples.certificate(SINCE, "");
		Certificate certificate = new Certificate(like.id(), "</dd><b>1", like.person(), like.definition(), new Bilingual(evil, evil), like.skill(), like.level(),
				like.packVersion(), like.issued(), "", like.restsOn(), like.seal(), "", Optional.empty());
		ObjectNode bare = OpenBadge.of(certificate, new OpenBadge.Parties(evil, Samples.KEY.verifying(), evil, java.time.ZoneOffset.UTC));
		Files.write(page, PageFile.of(List.of(new KnownSigner(Samples.KEY.verifying(), "</script>/*{own}*/" + evil, Optional.of(new UUID(3, 1)), true,
				Trust.DISTRUSTED, "", new UUID(3, 1), Instant.parse(SINCE)))));
		Shown shown = shown(Samples.signed(bare, Samples.KEY, Instant.parse(SINCE)));
		assertThat(shown.standing()).isEqualTo("bad");
		assertThat(shown.text()).contains("&lt;img src=x onerror", "&lt;/dd&gt;&lt;b&gt;1", "“&lt;/script&gt;/*{own}*/&lt;img");
	}

	@Test
	void aScriptThatIsNotItsOwnIsNotRun() throws Exception {
		Shown shown = browser.visit(new Visit(page.toUri().toString(), "document.body.insertAdjacentHTML('beforeend', `<img src=x onerror=\"document.body.dataset.standing = 'run'\">`);"
				+ "const s = document.createElement('script'); s.textContent = \"document.body.dataset.standing = 'run'\"; document.body.append(s);"
				+ "document.getElementById('pasted').value = 'nothing'; document.getElementById('check').click();", 0), null);
		assertThat(shown.standing()).isEqualTo("bad");
	}

	private Shown brought(BadgeFormat format, Path picture, int width) throws Exception {
		return browser.visit(new Visit(page.toUri().toString(), """
				(() => { const files = new DataTransfer();
				const bytes = text => Uint8Array.from(atob(text), c => c.charCodeAt(0));
				files.items.add(new File([bytes('%s')], 'badge'));
				files.items.add(new File([bytes('%s')], 'list.json'));
				files.items.add(new File([bytes('%s')], 'other.json'));
				const input = document.getElementById('files'); input.files = files.files; input.dispatchEvent(new Event('change')); })()
				""".formatted(base64(BadgeFiles.write(badge(), format)), base64(Documents.bytes(list(Purpose.REVOCATION, 94_567))),
				base64(Documents.bytes(list(Purpose.SUSPENSION)))), width), picture);
	}

	private static String base64(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}

	/** As a person brings them: the badge in a picture, and the lists as files beside it. */
	@ParameterizedTest
	@EnumSource
	void filesOfABadgeAndItsListsAreTakenTogetherAndFitATelephone(BadgeFormat format) throws Exception {
		Shown shown = brought(format, folder.resolve("telephone.png"), 360);
		assertThat(shown.checks()).anyMatch(check -> check.startsWith("bad ") && check.contains("says that it was revoked"))
				.anyMatch(check -> check.startsWith("good ") && check.contains("not suspended"));
		assertThat(shown.wide()).isEqualTo(360);
	}

	@Test
	void whatWasPastedIsReadHoweverItWasCopied() throws Exception {
		for (String pasted : List.of(new String(Documents.bytes(badge()), StandardCharsets.UTF_8), " \n" + BadgeFiles.compact(badge()) + "\n",
				"https://badges.example/verify.html#" + BadgeFiles.compact(badge()), new String(BadgeFiles.write(badge(), BadgeFormat.SVG), StandardCharsets.UTF_8))) {
			Shown shown = pasted(pasted);
			assertThat(shown.standing()).as(pasted.substring(0, 40)).isEqualTo("open");
			assertThat(shown.text()).contains("小满 Xiaoman");
		}
		assertThat(pasted(new String(Documents.bytes(list(Purpose.REVOCATION)), StandardCharsets.UTF_8)).text()).contains("状态列表收到了");
		assertThat(pasted("eyJhbGciOiJFZERTQSJ9.e30.AA").standing()).isEqualTo("bad");
	}

	private Shown pasted(String words) throws Exception {
		return browser.visit(new Visit(page.toUri().toString(), "document.getElementById('pasted').value = new TextDecoder().decode(Uint8Array.from(atob('"
				+ base64(words.getBytes(StandardCharsets.UTF_8)) + "'), c => c.charCodeAt(0))); document.getElementById('check').click();", 0), null);
	}

	@Test
	void aSignatureThatSaysUntilWhenItCountsCountsNoLonger() throws Exception {
		assertThat(shown(SignatureTest.until("2020-02-01T00:00:00Z")).checks()).anyMatch(check -> check.startsWith("bad The signature says"));
		assertThat(shown(SignatureTest.until("2999-02-01T00:00:00Z")).standing()).as("its lists are not at hand").isEqualTo("open");
	}

	/** The page with something else to begin with than the letters of its address. */
	private Shown ran(String script) throws Exception {
		String whole = new String(PageFile.of(List.of(signer(Trust.TRUSTED))), StandardCharsets.UTF_8);
		assertThat(whole).contains("\narrive();\n");
		Path changed = Files.writeString(folder.resolve("changed.html"), PageFile.allowed(whole.replace("\narrive();\n", "\n" + script + "\n")));
		return browser.open(changed.toUri().toString());
	}
}
