package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Append;
import org.chushi.journal.EventType;
import org.chushi.publishing.Installing.Preview;
import org.chushi.publishing.PackManifest;
import org.chushi.publishing.PackManifest.Reason;
import org.chushi.publishing.PackManifest.Wording;
import org.chushi.publishing.Publishing.Order;
import org.chushi.publishing.Publishing.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publisher says of a version that only wording changed. */
class WordingTest {

	private static final String WHY = "改了一个逗号";

	@TempDir
	Path folder;
	private Press publisher;
	private Press press;

	@BeforeEach
	void open() {
		publisher = new Press(folder.resolve("publisher"));
		publisher.key("总部培训");
		press = new Press(folder.resolve("shop"));
		press.trust(publisher);
	}

	@AfterEach
	void close() {
		publisher.close();
		press.close();
	}

	private Path file(String version) {
		return folder.resolve(version + ".chushipack");
	}

	private Result<Published> sign(String version, String why, Path file) {
		return publisher.publishing.sign(publisher.trainer, new Order(Press.CODE, version, "", Press.WORDS.toCharArray(), why), file);
	}

	/** @param why empty when what changed counts */
	private Path publish(String version, String why, String statement) {
		publisher.write(Press.CODE, statement);
		sign(version, why, file(version)).value();
		return file(version);
	}

	private static SignedPack read(Path file) {
		return Verifier.unsigned("x", Press.bytes(file)).value();
	}

	private static String said(Path file) {
		return new String(read(file).files().get(SignedPack.MANIFEST), StandardCharsets.UTF_8);
	}

	private Preview preview(Path file) {
		return press.installing.preview(press.lead, file).value();
	}

	private static void refused(Result<?> result, String why) {
		assertThat(result).isInstanceOfSatisfying(Result.Refused.class, r -> assertThat(((Result.Refused<?>) r).reason().zh()).contains(why));
	}

	@Test
	void itIsSignedWithThePackAndCountsOnFromVersionToVersion() {
		publish("1.0.0", "", "甲");
		assertThat(read(publish("1.0.1", " " + WHY + " ", "甲。")).manifest().wording()).contains(new Wording("1.0.0", List.of(new Reason("1.0.1", WHY))));
		PackManifest second = read(publish("1.0.2", "又一个", "甲。。")).manifest();
		assertThat(second.format()).isEqualTo(2);
		assertThat(second.wording()).contains(new Wording("1.0.0", List.of(new Reason("1.0.1", WHY), new Reason("1.0.2", "又一个"))));
		Path counts = publish("1.1.0", "", "乙");
		assertThat(read(counts).manifest().wording()).isEmpty();
		assertThat(said(counts)).as("as an older program reads it").contains("\"format\":1").doesNotContain("wording");
		assertThat(read(publish("1.1.1", WHY, "乙。")).manifest().wording()).map(Wording::since).contains("1.1.0");
		assertThat(publisher.disk.journal().rebuild(Progress.SILENT).isDone()).isTrue();
		assertThat(publisher.publishing.history(publisher.lead).value()).extracting(Published::version, p -> p.wording().map(Wording::since))
				.containsExactly(tuple("1.1.1", Optional.of("1.1.0")), tuple("1.1.0", Optional.empty()), tuple("1.0.2", Optional.of("1.0.0")),
						tuple("1.0.1", Optional.of("1.0.0")), tuple("1.0.0", Optional.empty()));
	}

	@Test
	void whoHadTheVersionOfWhichItIsTrueSeesItAndHasNothingToLearn() {
		Path first = publish("1.0.0", "", "甲");
		Path second = publish("1.0.1", WHY, "甲。");
		publish("1.1.0", "", "乙");
		Path fourth = publish("1.1.1", WHY, "乙。");
		assertThat(preview(second).wording()).as("nobody had anything").isEmpty();
		press.install(first).value();
		assertThat(preview(second).wording()).map(Wording::why).contains(WHY);
		assertThat(preview(second).difference().learnt()).isEmpty();
		assertThat(preview(second).difference().touched()).isNotEmpty();
		assertThat(preview(fourth).wording()).as("1.1.0 changed more").isEmpty();
		assertThat(preview(fourth).difference().learnt()).isNotEmpty();
		press.install(second).value();
		List<org.chushi.publishing.PackTurns.Turn> turns = new TurnBook(press.disk.journal(), press.folder).after(0);
		assertThat(turns).singleElement().satisfies(t -> assertThat(t.difference().learnt()).isEmpty());
		assertThat(turns.getFirst().difference().changes().changed()).as("it is told all the same").isNotEmpty();
		assertThat(new TurnBook(publisher.disk.journal(), publisher.folder).after(0)).extracting(t -> t.difference().learnt().isEmpty())
				.containsExactly(true, false, true);
	}

	@Test
	void thereMustBeAVersionBeforeAndOneLineThatSaysWhy() {
		publisher.write(Press.CODE, "甲");
		refused(sign("1.0.0", WHY, file("1.0.0")), "还没有发布过");
		publish("1.0.0", "", "甲");
		publisher.write(Press.CODE, "甲。");
		refused(sign("1.0.1", "两\n行", file("1.0.1")), "理由不能用");
		refused(sign("1.0.1", "长".repeat(Wording.LONGEST + 1), file("1.0.1")), "理由不能用");
		assertThat(publisher.publishing.history(publisher.lead).value()).hasSize(1);
		sign("1.0.1", "长".repeat(Wording.LONGEST), file("1.0.1")).value();
	}

	@Test
	void whatWasPublishedSaysForEverWhatItSaid() {
		publish("1.0.0", "", "甲");
		publish("1.0.1", "", "甲。");
		refused(sign("1.0.1", WHY, file("again")), "已经签过名");
		publish("1.0.2", WHY, "甲。。");
		refused(sign("1.0.2", "别的", file("again")), "已经签过名");
		sign("1.0.2", WHY, file("same")).value();
		sign("1.0.2", "", file("silent")).value();
		assertThat(file("silent")).hasSameBinaryContentAs(file("1.0.2"));
	}

	@Test
	void aSignedManifestThatContradictsItselfIsRefused() {
		publish("1.0.0", "", "甲");
		SignedPack honest = read(publish("1.0.1", WHY, "甲。"));
		var key = publisher.signers.locked(publisher.signers.known("", true).value()).value().unlockSigner(Press.WORDS.toCharArray()).value();
		Reason reason = new Reason("1.0.1", WHY);
		for (PackManifest lie : List.of(lie(honest, 1, Optional.of(new Wording("1.0.0", List.of(reason)))), lie(honest, 2, Optional.empty()),
				lie(honest, 2, Optional.of(new Wording("1.0.1", List.of(reason)))), lie(honest, 2, Optional.of(new Wording("soon", List.of(reason)))),
				lie(honest, 2, Optional.of(new Wording("1.0.0", List.of()))), lie(honest, 2, Optional.of(new Wording("1.0.0", List.of(new Reason("1.0.1", " "))))),
				lie(honest, 2, Optional.of(new Wording("1.0.0", List.of(new Reason("1.0.1", "\u202etxet"))))),
				lie(honest, 2, Optional.of(new Wording("1.0.0", List.of(new Reason("1.0.2", WHY))))))) {
			refused(press.install(Press.store(file("lie"), SignedPack.sign(lie, honest.content().files(), key).bytes())), "清单");
		}
		press.install(file("1.0.1")).value();
	}

	private static PackManifest lie(SignedPack honest, int format, Optional<Wording> wording) {
		PackManifest m = honest.manifest();
		return new PackManifest(format, m.pack(), m.code(), m.title(), m.version(), m.previous(), m.time(), m.signer(), m.key(), m.needs(), wording, m.entries());
	}

	/** As it was stored before it could be said. */
	record PackPublished(String pack, String code, Bilingual title, String version, String previous, String content, String sha256, String key) {
	}

	@Test
	void whatWasPublishedBeforeItCouldBeSaidIsReadAsBefore() {
		PackPublished old = new PackPublished(Press.id(Press.CODE), Press.CODE, Bilingual.same("旧"), "0.9.0", "", "c", "f".repeat(64), "k");
		publisher.disk.journal().append(Append.of(publisher.trainer.actor(), EventType.of(PackPublished.class).on(PublishingEvents.PUBLICATIONS, old))).value();
		assertThat(publisher.publishing.history(publisher.lead).value()).singleElement().satisfies(p -> assertThat(p.wording()).isEmpty());
		assertThat(read(publish("1.0.0", WHY, "甲")).manifest().wording()).map(Wording::since).contains("0.9.0");
	}
}
