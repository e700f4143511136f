package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.TrueFalse;
import org.chushi.publishing.Installing.Consequences;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.Installing.Offer;
import org.chushi.publishing.PackManifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites that lie, signers who lie, clocks that lie, and what is left lying about. */
class HostileTest {

	@TempDir
	Path folder;
	private Press publisher;
	private Press press;

	@BeforeEach
	void open() {
		publisher = new Press(folder.resolve("publisher"));
		press = new Press(folder.resolve("data"));
		publisher.key("总部培训");
		press.trust(publisher);
	}

	@AfterEach
	void close() {
		publisher.close();
		press.close();
	}

	private static String reason(Result<?> result) {
		return ((Refused<?>) result).reason().zh();
	}

	private List<String> statements() {
		return press.shelf.library().all(TrueFalse.class).stream().map(q -> q.getStem().getZh()).toList();
	}

	/** Whoever controls a site may offer an old one, well signed. */
	@Test
	void anOlderVersionIsRefusedAfterTheNewerOneWasRemovedToo() {
		Path first = publisher.publish("1.0.0", "甲");
		press.install(publisher.publish("1.1.0", "乙"));
		assertThat(reason(press.install(first))).contains("更新的版本");
		press.installing.remove(press.lead, Press.CODE).value();
		assertThat(reason(press.install(first))).contains("移除以前");
		assertThat(reason(press.installing.preview(press.lead, first))).contains("移除以前");
		assertThat(press.installing.rollBack(press.lead, Press.CODE, "1.1.0").isDone()).isTrue();
	}

	@Test
	void aKeyThatIsRevokedLaterBringsNothingIn() {
		Path first = publisher.publish("1.0.0", "甲");
		Path second = publisher.publish("1.1.0", "乙");
		press.install(first);
		press.install(second);
		Path third = publisher.publish("1.2.0", "丙");
		String previewed = press.installing.preview(press.lead, third).value().sha256();
		press.signers.distrust(press.lead, "", "密钥丢了").value();
		assertThat(reason(press.installing.install(press.lead, third, previewed))).contains("密钥丢了");
		assertThat(reason(press.installing.rollingBack(press.lead, Press.CODE, "1.0.0"))).contains("密钥丢了");
		assertThat(reason(press.installing.rollBack(press.lead, Press.CODE, "1.0.0"))).contains("密钥丢了");
		assertThat(statements()).containsExactly("乙");
		assertThat(press.installing.removing(press.lead, Press.CODE).isDone()).isTrue();
		assertThat(press.installing.remove(press.lead, Press.CODE).isDone()).isTrue();
		assertThat(reason(press.installing.rollBack(press.lead, Press.CODE, "1.1.0"))).contains("密钥丢了");
	}

	@Test
	void aClockThatWasSetBackHindersNobodyAndTheRecordKeepsItsOrder() {
		press.install(publisher.publish("1.0.0", "甲"));
		publisher.time.pass(Duration.ofDays(-400));
		press.time.pass(Duration.ofDays(-400));
		press.install(publisher.publish("1.1.0", "乙"));
		press.installing.rollBack(press.lead, Press.CODE, "1.0.0").value();
		press.time.pass(Duration.ofDays(800));
		press.installing.remove(press.lead, Press.CODE).value();
		List<Entry> history = press.installing.history(press.lead, Optional.empty()).value();
		assertThat(history).extracting(Entry::version).containsExactly("", "1.0.0", "1.1.0", "1.0.0");
		assertThat(publisher.publishing.history(publisher.lead).value()).hasSize(2);
		assertThat(publisher.publishing.propose(publisher.trainer, Press.CODE).value().last()).isEqualTo("1.1.0");
	}

	@Test
	void aDateToComeIsSaidBeforeItIsInstalled() {
		Path file = publisher.publish("1.0.0", "甲");
		assertThat(press.installing.preview(press.lead, file).value().heed()).isEmpty();
		publisher.time.pass(Duration.ofDays(30));
		assertThat(press.installing.preview(press.lead, publisher.publish("1.1.0", "乙")).value().heed()).singleElement()
				.satisfies(h -> assertThat(h.zh()).contains("将来"));
	}

	@Test
	void anotherSignerThanBeforeIsSaidBeforeItIsInstalled() {
		press.install(publisher.publish("1.0.0", "甲"));
		try (Press second = new Press(folder.resolve("second"))) {
			second.key("别的机器");
			press.trust(second);
			Path file = second.publish("1.1.0", "乙");
			assertThat(press.installing.preview(press.lead, file).value().heed()).singleElement()
					.satisfies(h -> assertThat(h.zh()).contains("总部培训", "换了签名者"));
		}
		assertThat(press.installing.preview(press.lead, publisher.publish("1.2.0", "丙")).value().heed()).isEmpty();
	}

	/** Well signed by somebody who is trusted under another name. */
	private Path called(String signer, Bilingual title) {
		Path file = publisher.publish("1.0.0", "甲");
		SignedPack honest = Verifier.unsigned("x", Press.bytes(file)).value();
		PackManifest m = honest.manifest();
		var key = publisher.signers.locked(publisher.signers.known("", true).value()).value().unlockSigner(Press.WORDS.toCharArray()).value();
		PackManifest lie = new PackManifest(1, m.pack(), m.code(), title, m.version(), "", m.time(), signer, m.key(), m.needs(), m.entries());
		return Press.store(folder.resolve("lie.chushipack"), SignedPack.sign(lie, honest.content().files(), key).bytes());
	}

	@Test
	void aSignerIsCalledAsThisTeamCallsHimNotAsHeDoes() {
		Path file = called("集团信息安全部", Bilingual.same("售后"));
		press.install(file);
		assertThat(press.installing.installed(press.lead).value().getFirst().signer()).isEqualTo("总部培训");
	}

	@ParameterizedTest
	@ValueSource(strings = { "总部\n1.0.0 完好", "\u001b[2J总部", "\u202e部总", "总\u2028部", "\u200f总部" })
	void wordsThatMoveOnTheScreenAreRefused(String odd) {
		assertThat(reason(press.install(called(odd, Bilingual.same("售后"))))).contains("清单");
		assertThat(reason(press.install(called("总部", new Bilingual(odd, "x"))))).contains("清单");
		assertThat(publisher.signers.make(publisher.trainer, "x" + odd + "x", Press.WORDS.toCharArray())).isInstanceOf(Refused.class);
	}

	@Test
	void aNameOnAKeyOrASiteThatMovesOnTheScreenIsNotShown() throws IOException {
		Path card = publisher.signers.exportPublic(publisher.lead, "", folder.resolve("card.json")).value();
		Files.writeString(card, Files.readString(card).replace("总部培训", "\u202e训培部总"));
		assertThat(press.signers.read(press.lead, card).value().name()).isEmpty();
		Offer offer = offer("1.0.0", "甲");
		Path list = Path.of(offer.site()).resolve(SiteIndex.FILE);
		Files.writeString(list, Files.readString(list).replace("总部培训", "\u202e训培部总"));
		assertThat(reason(press.installing.site(press.lead, offer.site(), Progress.SILENT))).contains("清单");
	}

	/** A disk that takes A.chushipack and a.chushipack for one would lose a pack. */
	@Test
	void aCodeThatDiffersInCaseOnlyFromThatOfAnotherPackIsRefused() {
		press.install(publisher.publish("1.0.0", "甲"));
		String other = Press.CODE.toUpperCase(java.util.Locale.ROOT);
		publisher.write(other, "乙");
		Path file = folder.resolve("upper.chushipack");
		publisher.publishing.sign(publisher.trainer, new org.chushi.publishing.Publishing.Order(other, "1.0.0", "", Press.WORDS.toCharArray()), file).value();
		assertThat(reason(press.install(file))).contains("已经在这里");
		assertThat(statements()).containsExactly("甲");
	}

	@Test
	void aCodeThatNoFileMayHaveOnWindowsIsNotPublished() {
		publisher.write("con", "甲");
		assertThat(reason(publisher.publishing.sign(publisher.trainer,
				new org.chushi.publishing.Publishing.Order("con", "1.0.0", "", Press.WORDS.toCharArray()), folder.resolve("x.chushipack")))).contains("con.chushipack");
	}

	@Test
	void namesThatSomeDiskTakesForOneAreRefused() {
		for (List<String> pair : List.of(List.of("a/b", "a"), List.of("a", "a/b"), List.of("A", "a/b"), List.of("\u017fale.md", "sale.md"), List.of("STRASSE", "straße"))) {
			Names names = new Names();
			assertThat(names.take("x", pair.getFirst()).isDone()).isTrue();
			assertThat(names.take("x", pair.getLast()).isDone()).as(pair.toString()).isFalse();
		}
		Names names = new Names();
		assertThat(List.of("a/b", "a/c", "ab", "a.md", "b/a")).allMatch(n -> names.take("x", n).isDone());
	}

	@Test
	void deviceFilesAndFoldersOnASiteAreNotReadToTheirEnd() throws IOException {
		Path site = Files.createDirectories(folder.resolve("site"));
		Files.createSymbolicLink(site.resolve("packs.json"), Path.of("/dev/zero"));
		assertThat(reason(press.installing.site(press.lead, site.toString(), Progress.SILENT))).contains("普通文件");
		assertThat(reason(press.installing.preview(press.lead, Path.of("/dev/zero")))).contains("普通文件");
		assertThat(reason(press.installing.preview(press.lead, site))).contains("普通文件");
		assertThat(reason(press.signers.read(press.lead, Path.of("/dev/zero")))).contains("普通文件");
		assertThat(reason(press.installing.site(press.lead, "", Progress.SILENT))).contains("网址");
	}

	private Offer offer(String version, String... statements) throws IOException {
		Path file = publisher.publish(version, statements);
		Path site = Files.createDirectories(folder.resolve("site/packs")).getParent();
		SignedPack signed = Verifier.unsigned("x", Press.bytes(file)).value();
		Files.copy(file, site.resolve(SiteIndex.file(signed.manifest())));
		Files.write(site.resolve(SiteIndex.FILE), SiteIndex.empty().with(signed).bytes());
		return press.installing.site(press.lead, site.toString(), Progress.SILENT).value().getFirst();
	}

	@Test
	void whatWasFetchedAndNotInstalledDoesNotStay() throws IOException {
		Path first = press.installing.fetch(press.lead, offer("1.0.0", "甲"), Progress.SILENT).value();
		Path second = press.installing.fetch(press.lead, offer("1.1.0", "乙"), Progress.SILENT).value();
		assertThat(first).doesNotExist();
		assertThat(second).exists();
		press.installing = press.installer(Press.PROGRAM, new Disk());
		assertThat(second).doesNotExist();
	}

	@Test
	void aSignerOfASiteIsCalledAsThisTeamCallsHimAndAStrangerIsMarked() throws IOException {
		Offer known = offer("1.0.0", "甲");
		assertThat(known.signer().zh()).isEqualTo("总部培训");
		Path list = Path.of(known.site()).resolve(SiteIndex.FILE);
		String key = publisher.signers.all(publisher.lead).value().getFirst().key().id();
		Files.writeString(list, Files.readString(list).replace(key, "another"));
		assertThat(press.installing.site(press.lead, known.site(), Progress.SILENT).value().getFirst().signer().zh()).contains("自称", "不认识");
	}

	@Test
	void halvesOfFilesAreTakenAwayWhenTheJournalRefusesAndWhenTheFolderOpens() throws IOException {
		Path file = publisher.publish("1.0.0", "甲");
		press.disk.room(0);
		assertThat(press.install(file)).isInstanceOf(Refused.class);
		press.disk.room(99);
		assertThat(press.folder.path().toFile().list()).isNullOrEmpty();
		Path half = Files.createDirectories(press.data.resolve("installed/x")).resolve("y.chushipack.part");
		Files.writeString(half, "half");
		press.installing = press.installer(Press.PROGRAM, new Disk());
		assertThat(half).doesNotExist();
	}

	/** The signature is good for what is signed; what else lies in the same zip is not read. */
	@Test
	void whatIsInstalledIsByteForByteWhatWasVerified() throws IOException {
		Path file = publisher.publish("1.0.0", "甲");
		press.install(file);
		assertThat(press.folder.path().resolve(Press.CODE + ".chushipack")).hasSameBinaryContentAs(file);
		SortedMap<String, byte[]> more = new TreeMap<>(StoredZip.read("x", Press.bytes(file), SignedPack.SIGNATURE).value());
		more.put("pack.xmi.bak", new byte[] { 1 });
		assertThat(reason(press.install(Press.store(folder.resolve("more.chushipack"), StoredZip.write(more))))).contains("没有签过名");
	}

	@Test
	void whatGoingBackAndTakingOutWouldChangeIsShownBefore() {
		press.install(publisher.publish("1.0.0", "甲"));
		press.install(publisher.publish("1.1.0", "乙", "丙"));
		Consequences back = press.installing.rollingBack(press.lead, Press.CODE, "1.0.0").value();
		assertThat(back.installed()).isEqualTo("1.1.0");
		assertThat(back.then()).isEqualTo("1.0.0");
		assertThat(back.difference().changes().removed()).hasSize(1);
		Consequences out = press.installing.removing(press.lead, Press.CODE).value();
		assertThat(out.then()).isEmpty();
		assertThat(out.difference().changes().added()).isEmpty();
		assertThat(out.difference().touched()).contains(Press.id(Press.CODE + "/question/1"), Press.id(Press.CODE + "/question/2"));
		assertThat(statements()).containsExactly("乙", "丙");
		assertThat(press.installing.rollingBack(press.lead, Press.CODE, "1.1.0")).isInstanceOf(Refused.class);
		assertThat(press.installing.rollingBack(press.trainer, Press.CODE, "1.0.0")).isInstanceOf(Refused.class);
		assertThat(press.installing.removing(press.newcomer, Press.CODE)).isInstanceOf(Refused.class);
	}
}
