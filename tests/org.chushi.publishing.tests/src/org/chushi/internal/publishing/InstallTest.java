package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.model.TrueFalse;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Installing.Deed;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.Installing.Installed;
import org.chushi.publishing.Installing.Preview;
import org.chushi.publishing.Installing.Soundness;
import org.chushi.publishing.PackManifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallTest {

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

	private void refused(Result<?> result, String zh) {
		Refused<?> refused = (Refused<?>) result;
		assertThat(refused.reason().zh()).contains(zh);
		assertThat(refused.reason().en()).isNotBlank().isNotEqualTo(refused.reason().zh());
		assertThat(refused.missing()).isNotEmpty().allSatisfy(m -> {
			assertThat(m.what().in(Language.ZH)).isNotBlank();
			assertThat(m.next().zh()).isNotBlank();
		});
		assertThat(press.installing.history(press.lead, Optional.empty()).value()).isEmpty();
	}

	private List<String> statements() {
		return press.shelf.library().all(TrueFalse.class).stream().map(q -> q.getStem().getZh()).toList();
	}

	@Test
	void whatIsInstalledIsInTheLibraryAtOnce() {
		Path file = publisher.publish("1.0.0", "七天无理由");
		List<Integer> told = new ArrayList<>();
		press.shelf.listen(library -> told.add(library.packs().size()));
		Preview preview = press.installing.preview(press.lead, file).value();
		assertThat(preview.installed()).isEmpty();
		assertThat(preview.difference().changes().added()).isNotEmpty();
		assertThat(statements()).isEmpty();
		Installed installed = press.installing.install(press.lead, file, preview.sha256()).value();
		assertThat(installed.soundness()).isEqualTo(Soundness.SOUND);
		assertThat(installed.signer()).isEqualTo("总部培训");
		assertThat(statements()).containsExactly("七天无理由");
		assertThat(told).containsExactly(1);
	}

	@Test
	void aPreviewShowsWhatChangesAndWhomItConcerns() {
		press.install(publisher.publish("1.0.0", "甲", "乙"));
		Affected somebody = new Affected(Affected.Kind.ENROLMENT, press.newcomer.person(), new Bilingual("课程有改动", "The course changes"));
		press.installing.addStake(difference -> difference.touched().contains(Press.id(Press.CODE + "/question/2")) ? List.of(somebody) : List.of());
		Preview preview = press.installing.preview(press.lead, publisher.publish("1.1.0", "甲", "丙", "丁")).value();
		assertThat(preview.installed()).isEqualTo("1.0.0");
		assertThat(preview.difference().changes().added()).hasSize(1);
		assertThat(preview.difference().changes().changed()).anyMatch(c -> c.id().equals(Press.id(Press.CODE + "/question/2")));
		assertThat(preview.affected()).containsExactly(somebody);
	}

	@Test
	void whomItConcernsIsToldAlsoWhenTheKeptFileOfWhatIsInstalledIsLost() throws IOException {
		press.install(publisher.publish("1.0.0", "甲", "乙"));
		press.install(publisher.publish("1.1.0", "甲", "丙"));
		Affected somebody = new Affected(Affected.Kind.ENROLMENT, press.newcomer.person(), new Bilingual("课程有改动", "The course changes"));
		press.installing.addStake(difference -> difference.changes().changed().stream().anyMatch(c -> c.id().equals(Press.id(Press.CODE + "/question/2")))
				? List.of(somebody) : List.of());
		String sha256 = press.installing.history(press.lead, Optional.of(Press.CODE)).value().getFirst().sha256();
		try (var kept = Files.walk(press.data)) {
			Files.delete(kept.filter(f -> f.getFileName().toString().startsWith(sha256)).findFirst().orElseThrow());
		}
		assertThat(press.installing.rollingBack(press.lead, Press.CODE, "1.0.0").value().affected()).containsExactly(somebody);
	}

	@Test
	void whatWasPreviewedIsInstalledAndNothingElse() {
		Path file = publisher.publish("1.0.0", "甲");
		String sha = press.installing.preview(press.lead, file).value().sha256();
		Press.store(file, Press.bytes(publisher.publish("1.0.1", "乙")));
		refused(press.installing.install(press.lead, file, sha), "预览时");
	}

	@Test
	void itIsRolledBackAndForthAndRemoved() {
		press.install(publisher.publish("1.0.0", "甲"));
		press.install(publisher.publish("1.1.0", "乙"));
		assertThat(statements()).containsExactly("乙");
		assertThat(press.installing.installed(press.lead).value().getFirst().kept()).containsExactly("1.0.0");
		press.time.pass(java.time.Duration.ofMinutes(1));
		assertThat(press.installing.rollBack(press.lead, Press.CODE, "1.0.0").value().kept()).containsExactly("1.1.0");
		assertThat(statements()).containsExactly("甲");
		press.time.pass(java.time.Duration.ofMinutes(1));
		press.installing.rollBack(press.lead, Press.id(Press.CODE), "1.1.0").value();
		assertThat(statements()).containsExactly("乙");
		press.time.pass(java.time.Duration.ofMinutes(1));
		press.installing.remove(press.lead, Press.CODE).value();
		assertThat(statements()).isEmpty();
		assertThat(press.installing.rollBack(press.lead, Press.CODE, "9.9.9")).isInstanceOf(Refused.class);
		press.time.pass(java.time.Duration.ofMinutes(1));
		press.installing.rollBack(press.lead, Press.CODE, "1.0.0").value();
		assertThat(statements()).containsExactly("甲");
		List<Entry> history = press.installing.history(press.lead, Optional.of(Press.CODE)).value();
		assertThat(history).extracting(Entry::deed).startsWith(Deed.ROLLED_BACK, Deed.REMOVED, Deed.ROLLED_BACK, Deed.ROLLED_BACK);
		assertThat(history).hasSize(6).allSatisfy(e -> assertThat(e.by()).isEqualTo(press.lead.person()));
		press.opened.rebuild(Progress.SILENT).value();
		assertThat(press.installing.history(press.lead, Optional.of(Press.CODE)).value()).isEqualTo(history);
	}

	@Test
	void anUnsignedPackIsRefused() throws Exception {
		publisher.write(Press.CODE, "甲");
		Path file = folder.resolve("plain.chushipack");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("pack.xmi"));
			zip.write(Press.bytes(publisher.folder.path().resolve(Press.CODE).resolve("pack.xmi")));
		}
		refused(press.installing.preview(press.lead, file), "没有签名");
	}

	@Test
	void anUnknownAnUndecidedAndADistrustedSignerAreRefused() {
		Path file = publisher.publish("1.0.0", "甲");
		press.signers.distrust(press.lead, "", "密钥丢了").value();
		refused(press.install(file), "密钥丢了");
		try (Press stranger = new Press(folder.resolve("stranger"))) {
			refused(stranger.install(file), "不认识");
		}
		publisher.installing.verify(publisher.lead, file);
		assertThat(((Refused<?>) publisher.installing.verify(publisher.lead, file)).reason().zh()).contains("还没有决定");
	}

	@Test
	void anInstalledPackOfASignerNoLongerTrustedIsShownAsSuch() {
		press.install(publisher.publish("1.0.0", "甲"));
		press.signers.distrust(press.lead, "", "密钥丢了").value();
		assertThat(press.installing.installed(press.lead).value().getFirst().soundness()).isEqualTo(Soundness.DISTRUSTED);
		assertThat(statements()).containsExactly("甲");
	}

	@Test
	void aPackForANewerProgramOrModelIsRefused() {
		Path file = publisher.publish("1.0.0", "甲");
		press.installing = press.installer(new ThisProgram("0.9.9", Press.PROGRAM.model()), new Disk());
		refused(press.install(file), "更新的程序");
		press.installing = press.installer(new ThisProgram("1.0.0", "http://www.chushi.org/model/2"), new Disk());
		refused(press.install(file), "内容模型");
	}

	@Test
	void anOlderVersionThanTheInstalledOneIsRefusedAndTheSameOneChangesNothing() {
		Path first = publisher.publish("1.0.0", "甲");
		Path second = publisher.publish("1.1.0", "乙");
		press.install(second);
		Refused<?> refused = (Refused<?>) press.install(first);
		assertThat(refused.reason().zh()).contains("更新的版本");
		assertThat(refused.missing().getFirst().next().zh()).contains("回退");
		assertThat(press.install(second).isDone()).isTrue();
		assertThat(press.installing.history(press.lead, Optional.empty()).value()).hasSize(1);
	}

	@Test
	void anotherContentOfAnInstalledVersionIsRefused() {
		press.install(publisher.publish("1.0.0", "甲"));
		try (Press second = new Press(folder.resolve("second"))) {
			second.key("别的机器");
			press.trust(second);
			assertThat(((Refused<?>) press.install(second.publish("1.0.0", "乙"))).reason().zh()).contains("内容和这个文件不一样");
		}
		assertThat(statements()).containsExactly("甲");
	}

	@Test
	void aPackWhoseRequiredPacksAreMissingIsRefusedUntilTheyAreThere() {
		publisher.write("team.base", "基础");
		Path base = folder.resolve("base.chushipack");
		publisher.publishing.sign(publisher.trainer, new org.chushi.publishing.Publishing.Order("team.base", "1.0.5", "", Press.WORDS.toCharArray()), base).value();
		publisher.writeOn(Press.CODE, Press.id("team.base"), "甲");
		Path file = folder.resolve("file.chushipack");
		publisher.publishing.sign(publisher.trainer, publisher.order("1.0.5"), file).value();
		refused(press.install(file), "需要的内容包");
		press.install(base);
		assertThat(press.install(file).isDone()).isTrue();
		assertThat(((Refused<?>) press.installing.remove(press.lead, "team.base")).reason().zh()).contains(Press.CODE);
	}

	@Test
	void aPackThatIsWrittenHereIsNotReplaced() {
		Path file = publisher.publish("1.0.0", "甲");
		refused(publisherTrusting().install(file), "已经在这里");
	}

	private Press publisherTrusting() {
		publisher.signers.trust(publisher.lead, "", "我们自己").value();
		return publisher;
	}

	@Test
	void onlyLeadsAndAdministratorsInstall() {
		Path file = publisher.publish("1.0.0", "甲");
		assertThat(press.installing.install(press.trainer, file, Press.hash(file))).isInstanceOf(Refused.class);
		assertThat(press.installing.preview(press.newcomer, file)).isInstanceOf(Refused.class);
		assertThat(press.installing.remove(press.trainer, Press.CODE)).isInstanceOf(Refused.class);
	}

	@Test
	void manyWhoInstallAtOnceComeToOneState() throws Exception {
		Path first = publisher.publish("1.0.0", "甲");
		Path second = publisher.publish("1.1.0", "乙");
		try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
			List<Future<Result<?>>> all = new ArrayList<>();
			for (int i = 0; i < 16; i++) {
				Path file = i % 2 == 0 ? first : second;
				all.add(crowd.submit(() -> press.install(file)));
			}
			for (Future<Result<?>> one : all) {
				one.get();
			}
		}
		assertThat(statements()).containsExactly("乙");
		assertThat(press.installing.installed(press.lead).value()).hasSize(1).allMatch(i -> i.soundness() == Soundness.SOUND);
		assertThat(press.installing.history(press.lead, Optional.empty()).value()).hasSizeBetween(1, 2);
	}

	/** A manifest of a later format, well signed. */
	@Test
	void aLaterFormatIsSaidToBeForANewerProgram() {
		Path file = publisher.publish("1.0.0", "甲");
		SortedMap<String, byte[]> files = new TreeMap<>(StoredZip.read("x", Press.bytes(file), SignedPack.SIGNATURE).value());
		byte[] later = new String(files.get(SignedPack.MANIFEST), StandardCharsets.UTF_8).replace("\"format\":1", "\"format\":3,\"wonders\":[]")
				.getBytes(StandardCharsets.UTF_8);
		files.put(SignedPack.MANIFEST, later);
		String key = publisher.signers.all(publisher.lead).value().getFirst().key().id();
		files.put(SignedPack.SIGNATURE, publisher.signers.locked(publisher.signers.known(key, true).value()).value()
				.unlockSigner(Press.WORDS.toCharArray()).value().sign(later).getBytes(StandardCharsets.US_ASCII));
		refused(press.install(Press.store(file, StoredZip.write(files))), "更新的程序");
	}

	/** The code in the manifest leads out of the folder, well signed. */
	@Test
	void aWellSignedManifestThatLiesIsRefused() {
		Path file = publisher.publish("1.0.0", "甲");
		SignedPack honest = Verifier.unsigned("x", Press.bytes(file)).value();
		PackManifest m = honest.manifest();
		var key = publisher.signers.locked(publisher.signers.known("", true).value()).value().unlockSigner(Press.WORDS.toCharArray()).value();
		for (PackManifest lie : List.of(
				new PackManifest(1, m.pack(), m.code(), m.title(), m.version(), "", m.time(), m.signer(), m.key(), m.needs(),
						List.of(new PackManifest.Entry(null, 0, null))),
				new PackManifest(1, m.pack(), m.code(), m.title(), m.version(), "", m.time(), m.signer(), m.key(),
						new PackManifest.Needs("1.0.0", m.needs().model(), List.of(new PackManifest.Required(null, null))), m.entries()),
				new PackManifest(1, m.pack(), "../../evil", m.title(), m.version(), "", m.time(), m.signer(), m.key(), m.needs(), m.entries()),
				new PackManifest(1, "../evil", m.code(), m.title(), m.version(), "", m.time(), m.signer(), m.key(), m.needs(), m.entries()),
				new PackManifest(1, m.pack(), m.code(), m.title(), "1.0", "", m.time(), m.signer(), m.key(), m.needs(), m.entries()),
				new PackManifest(1, m.pack(), m.code(), m.title(), "7.0.0", "", m.time(), m.signer(), m.key(), m.needs(), m.entries()),
				new PackManifest(1, m.pack(), "another.code", m.title(), m.version(), "", m.time(), m.signer(), m.key(), m.needs(), m.entries()),
				new PackManifest(1, m.pack(), m.code(), m.title(), m.version(), "", m.time(), m.signer(), "x", m.needs(), m.entries()))) {
			Path lying = Press.store(folder.resolve("lie.chushipack"), SignedPack.sign(lie, honest.content().files(), key).bytes());
			refused(press.install(lying), "清单");
		}
	}

	@Test
	void manyWhoRemoveAtOnceRemoveItOnce() throws Exception {
		press.install(publisher.publish("1.0.0", "甲"));
		try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
			Callable<Result<Entry>> remove = () -> press.installing.remove(press.lead, Press.CODE);
			List<Future<Result<Entry>>> all = crowd.invokeAll(Collections.nCopies(8, remove));
			int removed = 0;
			for (Future<Result<Entry>> one : all) {
				removed += one.get().isDone() ? 1 : 0;
			}
			assertThat(removed).isOne();
		}
		assertThat(press.installing.history(press.lead, Optional.empty()).value()).extracting(Entry::deed).containsExactlyInAnyOrder(Deed.INSTALLED, Deed.REMOVED);
	}

	@Test
	void aCodeIsThatOfThePackThatIsThereWhoeverHadItBefore() throws Exception {
		for (String id : List.of("00000000-0000-4000-8000-000000000001", "ffffffff-0000-4000-8000-000000000002", "77777777-0000-4000-8000-000000000003")) {
			try (Press other = new Press(folder.resolve(id))) {
				other.key(id);
				press.trust(other);
				other.write(Press.CODE, "甲");
				Path head = other.folder.path().resolve(Press.CODE).resolve("pack.xmi");
				Files.writeString(head, Files.readString(head).replace(Press.id(Press.CODE), id));
				Path file = folder.resolve(id + ".chushipack");
				other.publishing.sign(other.trainer, other.order("1.0.0"), file).value();
				assertThat(press.install(file).isDone()).isTrue();
				assertThat(press.installing.remove(press.lead, Press.CODE).value().pack()).isEqualTo(id);
			}
		}
	}
}
