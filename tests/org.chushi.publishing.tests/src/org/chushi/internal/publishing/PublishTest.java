package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.chushi.content.OwnPack;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.publishing.PackManifest;
import org.chushi.publishing.Publishing.Order;
import org.chushi.publishing.Publishing.Proposal;
import org.chushi.publishing.Publishing.Published;
import org.chushi.publishing.Publishing.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishTest {

	@TempDir
	Path folder;
	private Press press;

	@BeforeEach
	void open() {
		press = new Press(folder.resolve("data"));
		press.key("售后组 After-sales");
	}

	@AfterEach
	void close() {
		press.close();
	}

	private static Bilingual reason(Result<?> result) {
		return ((Refused<?>) result).reason();
	}

	@Test
	void aPublishedFileIsAPlainZipThatNamesEveryFileWithItsHash() throws Exception {
		Path file = press.publish("1.2.0", "七天无理由");
		try (ZipFile zip = new ZipFile(file.toFile())) {
			assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("banks/one.xmi", "chushi-pack.json", "chushi-pack.jws", "pack.xmi");
			String head = new String(zip.getInputStream(zip.getEntry("pack.xmi")).readAllBytes(), StandardCharsets.UTF_8);
			assertThat(head).contains("version=\"1.2.0\"");
		}
		press.signers.trust(press.lead, "", "我们自己").value();
		PackManifest manifest = press.installing.verify(press.lead, file).value();
		assertThat(manifest.version()).isEqualTo("1.2.0");
		assertThat(manifest.signer()).isEqualTo("售后组 After-sales");
		assertThat(manifest.needs().program()).isEqualTo("1.0.0");
		assertThat(manifest.entries()).extracting(PackManifest.Entry::path).containsExactly("banks/one.xmi", "pack.xmi");
	}

	@Test
	void whatIsWrittenNextCountsOnFromThePublishedVersion() {
		press.publish("2.0.0", "七天无理由");
		press.write(Press.CODE, "七天无理由", "十五天");
		Proposal proposal = press.publishing.propose(press.trainer, Press.CODE).value();
		assertThat(proposal.version()).isEqualTo("2.0.1");
		assertThat(proposal.last()).isEqualTo("2.0.0");
	}

	@Test
	void aPublishedVersionNeverChanges() {
		Path first = press.publish("1.2.0", "七天无理由");
		press.write(Press.CODE, "八天无理由");
		Result<Published> again = press.publishing.sign(press.trainer, press.order("1.2.0"), folder.resolve("again.chushipack"));
		assertThat(reason(again).en()).contains("never changes");
		assertThat(folder.resolve("again.chushipack")).doesNotExist();
		press.write(Press.CODE, "七天无理由");
		Published same = press.publishing.sign(press.trainer, press.order("1.2.0"), folder.resolve("same.chushipack")).value();
		assertThat(same.sha256()).isEqualTo(Press.hash(first));
		assertThat(folder.resolve("same.chushipack")).hasSameBinaryContentAs(first);
		assertThat(press.publishing.history(press.lead).value()).hasSize(1);
	}

	@Test
	void aLowerVersionIsRefused() {
		press.publish("1.2.0", "七天无理由");
		press.write(Press.CODE, "八天无理由");
		assertThat(reason(press.publishing.sign(press.trainer, press.order("1.1.9"), folder.resolve("x.chushipack"))).en()).contains("not higher");
		assertThat(reason(press.publishing.sign(press.trainer, press.order("soon"), folder.resolve("x.chushipack"))).en()).contains("no version number");
	}

	@Test
	void theSuggestionFollowsWhatChanged() {
		press.write(Press.CODE, "甲", "乙");
		assertThat(suggested()).startsWith("1.0.");
		press.publish("1.0.9", "甲", "乙");
		press.write(Press.CODE, "甲", "丙");
		assertThat(suggested()).isEqualTo("1.0.10");
		press.write(Press.CODE, "甲", "丙", "丁");
		assertThat(suggested()).isEqualTo("1.1.0");
		press.write(Press.CODE, "甲");
		assertThat(suggested()).isEqualTo("2.0.0");
	}

	private String suggested() {
		List<Suggestion> all = press.publishing.propose(press.trainer, Press.CODE).value().suggestions();
		return all.getFirst().version();
	}

	@Test
	void aProposalShowsWhatChangedFieldByField() {
		press.publish("1.0.9", "甲", "乙");
		press.write(Press.CODE, "甲", "丙");
		Proposal proposal = press.publishing.propose(press.trainer, Press.CODE).value();
		assertThat(proposal.difference().changes().changed()).anySatisfy(change -> {
			assertThat(change.says().zh()).contains(Press.CODE + "-Q2");
			assertThat(change.fields()).anySatisfy(f -> assertThat(f.difference().marked()).isEqualTo("[-乙-]{+丙+}"));
		});
		assertThat(proposal.difference().touched()).contains(Press.id(Press.CODE + "/question/2"), Press.id(Press.CODE + "/bank"))
				.doesNotContain(Press.id(Press.CODE + "/question/1"));
	}

	@Test
	void aGateKeepsAPackBack() {
		Missing lacking = new Missing(new Bilingual("复审", "Review"), new Bilingual("0 人", "0 people"), new Bilingual("1 人", "1 person"),
				new Bilingual("请人复审", "Ask for a review"));
		press.publishing.addGate((session, pack) -> {
			assertThat(pack.pack().getVersion()).isIn("1.2.0", "1.0.0");
			assertThat(pack.roots()).hasSize(2);
			assertThat(pack.resolve(Press.CODE + "-Q1")).isPresent();
			return List.of(lacking);
		});
		press.write(Press.CODE, "七天无理由");
		Result<Published> refused = press.publishing.sign(press.trainer, press.order("1.2.0"), folder.resolve("x.chushipack"));
		assertThat(((Refused<?>) refused).missing()).containsExactly(lacking);
		assertThat(press.publishing.propose(press.trainer, Press.CODE).value().missing()).containsExactly(lacking);
		assertThat(press.publishing.history(press.lead).value()).isEmpty();
	}

	@Test
	void aWrongPassphrasePublishesNothing() {
		press.write(Press.CODE, "七天无理由");
		Order order = new Order(Press.CODE, "1.2.0", "", "not this one, no".toCharArray());
		assertThat(press.publishing.sign(press.trainer, order, folder.resolve("x.chushipack"))).isInstanceOf(Refused.class);
		assertThat(order.passphrase()).containsOnly('\0');
		assertThat(press.publishing.history(press.lead).value()).isEmpty();
	}

	@Test
	void aPackWithErrorsIsNotPublished() throws Exception {
		press.write(Press.CODE, "七天无理由");
		Path bank = press.folder.path().resolve(Press.CODE).resolve("banks/one.xmi");
		Files.writeString(bank, Files.readString(bank).replace(Press.id(Press.CODE + "/competency"), "nowhere"));
		Result<Published> refused = press.publishing.sign(press.trainer, press.order("1.2.0"), folder.resolve("x.chushipack"));
		assertThat(((Refused<?>) refused).missing()).isNotEmpty().allSatisfy(m -> assertThat(m.what().zh()).contains("banks/one.xmi"));
	}

	@Test
	void aFileNameThatNotEveryDiskCanHoldIsRefused() throws Exception {
		press.write(Press.CODE, "七天无理由");
		Files.createDirectories(press.folder.path().resolve(Press.CODE).resolve("lessons"));
		Files.writeString(press.folder.path().resolve(Press.CODE).resolve("lessons/what?.md"), "x");
		Result<Published> refused = press.publishing.sign(press.trainer, press.order("1.2.0"), folder.resolve("x.chushipack"));
		assertThat(reason(refused).zh()).contains("what?.md");
		Files.delete(press.folder.path().resolve(Press.CODE).resolve("lessons/what?.md"));
		Files.writeString(press.folder.path().resolve(Press.CODE).resolve("lessons/.DS_Store"), "left behind");
		press.publishing.sign(press.trainer, press.order("1.2.0"), folder.resolve("x.chushipack")).value();
		assertThat(new String(Press.bytes(folder.resolve("x.chushipack")), StandardCharsets.ISO_8859_1)).doesNotContain("DS_Store");
	}

	@Test
	void aFullDiskPublishesNothing() {
		press.write(Press.CODE, "七天无理由");
		press.disk.room(0);
		assertThat(press.publishing.sign(press.trainer, press.order("1.2.0"), folder.resolve("x.chushipack"))).isInstanceOf(Refused.class);
		press.disk.room(10);
		Published published = press.publishing.sign(press.trainer, press.order("1.2.0"), folder.resolve("y.chushipack")).value();
		assertThat(published.sha256()).isEqualTo(Press.hash(folder.resolve("y.chushipack")));
	}

	@Test
	void aRebuiltJournalKnowsTheSame() {
		press.publish("1.2.0", "七天无理由");
		var before = press.publishing.history(press.lead).value();
		press.opened.rebuild(org.chushi.core.Progress.SILENT).value();
		assertThat(press.publishing.history(press.lead).value()).isEqualTo(before);
	}

	/** The gate stands for the seconds that signing takes. */
	@Test
	void whatIsWrittenWhileAVersionIsPublishedIsNotLost() throws Exception {
		press.write(Press.CODE, "七天无理由");
		Path place = press.folder.path().resolve(Press.CODE);
		press.publishing.addGate((session, pack) -> {
			try {
				OwnPack own = OwnPack.at(place).orElseThrow();
				own.pack().setAuthor("somebody else");
				own.save();
				return List.of();
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
		Published published = press.publishing.sign(press.trainer, press.order("1.2.0"), folder.resolve("x.chushipack")).value();
		assertThat(OwnPack.at(place).orElseThrow().pack().getAuthor()).isEqualTo("somebody else");
		assertThat(OwnPack.at(place).orElseThrow().pack().getVersion()).isEqualTo(published.version());
		String written = OwnPack.next(published.version());
		press.publishing.sign(press.trainer, press.order(written), folder.resolve("y.chushipack")).value();
		assertThat(OwnPack.at(place).orElseThrow().pack().getVersion()).isEqualTo(written);
	}
}
