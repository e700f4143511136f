package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.publishing.PublishingEvents.PackPublished;
import org.chushi.journal.Append;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.Publishing.Order;
import org.chushi.publishing.Publishing.Proposal;
import org.chushi.publishing.Publishing.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out was asked for, is signed by a key that is trusted, and is the same for ever. */
class PublishedOnceTest {

	@TempDir
	Path folder;
	private Press press;
	private KnownSigner key;

	@BeforeEach
	void open() {
		press = new Press(folder.resolve("data"));
		key = press.key("售后组");
	}

	@AfterEach
	void close() {
		press.close();
	}

	private Result<Published> sign(String version, String file) {
		return press.publishing.sign(press.trainer, press.order(version), folder.resolve(file));
	}

	private static String reason(Result<?> result) {
		return ((Refused<?>) result).reason().zh();
	}

	@Test
	void aPublishedVersionIsHandedOutAgainOnlyIfItStillMayGoOut() {
		press.publish("1.0.0", "甲");
		assertThat(sign("1.0.0", "again.chushipack").isDone()).isTrue();
		Missing withdrawn = new Missing(new Bilingual("复审", "Review"), new Bilingual("撤回了", "withdrawn"), new Bilingual("通过", "approved"),
				new Bilingual("重新送审", "Ask again"));
		press.publishing.addGate((session, pack) -> List.of(withdrawn));
		Result<Published> refused = sign("1.0.0", "late.chushipack");
		assertThat(((Refused<?>) refused).missing()).containsExactly(withdrawn);
		assertThat(folder.resolve("late.chushipack")).doesNotExist();
	}

	@Test
	void withAGateThatDidNotStartNothingIsPublished() {
		press.write(Press.CODE, "甲");
		press.publishing.removeGate(press.review);
		Result<Published> refused = sign("1.0.0", "x.chushipack");
		assertThat(((Refused<?>) refused).missing()).singleElement().satisfies(m -> {
			assertThat(m.what().zh()).contains("复审");
			assertThat(m.have().zh()).contains("没有启动");
		});
		assertThat(press.publishing.propose(press.trainer, Press.CODE).value().missing()).hasSize(1);
		press.publishing.addGate(press.review);
		assertThat(sign("1.0.0", "x.chushipack").isDone()).isTrue();
	}

	@Test
	void aKeyTheLeadNoLongerTrustsSignsNothing() {
		press.publish("1.0.0", "甲");
		press.signers.distrust(press.lead, key.key().id(), "电脑丢了").value();
		press.write(Press.CODE, "乙");
		assertThat(reason(sign("1.1.0", "x.chushipack"))).contains("不再信任".substring(2), "电脑丢了");
		press.write(Press.CODE, "甲");
		assertThat(reason(sign("1.0.0", "again.chushipack"))).contains("电脑丢了");
		assertThat(folder.resolve("x.chushipack")).doesNotExist();
		assertThat(folder.resolve("again.chushipack")).doesNotExist();
	}

	@Test
	void besideAKeyThatIsNoLongerTrustedTheOtherOneNeedsNoName() {
		press.signers.distrust(press.lead, key.key().id(), "电脑丢了").value();
		KnownSigner fresh = press.key("新钥匙");
		press.write(Press.CODE, "甲");
		assertThat(sign("1.0.0", "x.chushipack").value().key()).isEqualTo(fresh.key().id());
		assertThat(press.publishing.sign(press.trainer, new Order(Press.CODE, "1.1.0", key.key().id(), Press.WORDS.toCharArray()),
				folder.resolve("y.chushipack"))).isInstanceOf(Refused.class);
	}

	@Test
	void nothingIsPublishedIntoTheDataFolderWhateverLeadsThere() throws IOException {
		press.write(Press.CODE, "甲");
		Path packs = press.folder.path();
		Path link = Files.createSymbolicLink(folder.resolve("link"), press.data);
		for (Path site : List.of(press.data, packs, packs.resolve("site"), packs.resolve("../packs"), link, link.resolve("new/site"))) {
			assertThat(reason(press.publishing.publish(press.trainer, press.order("1.0.0"), site))).as(site.toString()).contains("数据文件夹");
		}
		for (Path file : List.of(packs.resolve("x.chushipack"), link.resolve("packs/x.chushipack"))) {
			assertThat(reason(press.publishing.sign(press.trainer, press.order("1.0.0"), file))).as(file.toString()).contains("数据文件夹");
		}
		assertThat(packs.toFile().list()).containsExactly(Press.CODE);
		assertThat(press.publishing.history(press.lead).value()).isEmpty();
	}

	@Test
	void aFolderWhosePacksAreTheDataFolderIsRefusedToo() throws IOException {
		Path odd = Files.createDirectories(folder.resolve("odd"));
		Files.createSymbolicLink(odd.resolve("packs"), press.folder.path());
		press.write(Press.CODE, "甲");
		assertThat(reason(press.publishing.publish(press.trainer, press.order("1.0.0"), odd))).contains("数据文件夹");
	}

	private Path kept(String version) {
		return press.data.resolve("published").resolve(Press.id(Press.CODE)).resolve(version + ".chushipack");
	}

	@Test
	void withoutTheFileOfTheLastVersionTheNextOneIsProposedAndPublishedAllTheSame() throws IOException {
		press.publish("1.0.0", "甲");
		press.write(Press.CODE, "乙");
		assertThat(press.publishing.propose(press.trainer, Press.CODE).value().compared()).isTrue();
		for (boolean altered : new boolean[] { true, false }) {
			if (altered) {
				Press.store(kept("1.0.0"), new byte[] { 1 });
			} else {
				Files.delete(kept("1.0.0"));
			}
			Proposal proposal = press.publishing.propose(press.trainer, Press.CODE).value();
			assertThat(proposal.compared()).isFalse();
			assertThat(proposal.last()).isEqualTo("1.0.0");
			assertThat(proposal.suggestions()).isNotEmpty().allSatisfy(s -> assertThat(Versions.compare(s.version(), "1.0.0")).isPositive());
		}
		assertThat(sign("1.1.0", "next.chushipack").isDone()).isTrue();
		press.write(Press.CODE, "甲");
		assertThat(reason(sign("1.0.0", "lost.chushipack"))).contains("不在这里");
	}

	@Test
	void aFirstVersionHasNothingToBeComparedWithAndLacksNothing() {
		press.write(Press.CODE, "甲");
		assertThat(press.publishing.propose(press.trainer, Press.CODE).value().compared()).isTrue();
	}

	/** It is in a file somewhere, but the journal was full. */
	@Test
	void aVersionThatWasSignedAndIsOutIsNotSignedOnceMoreWithOtherContent() {
		press.write(Press.CODE, "甲");
		press.disk.room(0);
		assertThat(sign("1.0.0", "out.chushipack")).isInstanceOf(Refused.class);
		press.disk.room(99);
		assertThat(folder.resolve("out.chushipack")).isNotEmptyFile();
		press.write(Press.CODE, "乙");
		assertThat(reason(sign("1.0.0", "other.chushipack"))).contains("已经签过名");
		assertThat(folder.resolve("other.chushipack")).doesNotExist();
		press.write(Press.CODE, "甲");
		assertThat(sign("1.0.0", "same.chushipack").isDone()).isTrue();
		assertThat(folder.resolve("same.chushipack")).hasSameBinaryContentAs(folder.resolve("out.chushipack"));
	}

	/** The number is taken though it is handed out again in vain. */
	@Test
	void aSecondTryThatFailsDoesNotForgetThatAVersionIsOut() throws IOException {
		press.write(Press.CODE, "甲");
		press.disk.room(0);
		assertThat(sign("1.0.0", "out.chushipack")).isInstanceOf(Refused.class);
		press.disk.room(99);
		Files.writeString(folder.resolve("there.chushipack"), "something else");
		assertThat(reason(sign("1.0.0", "there.chushipack"))).contains("已经在");
		press.write(Press.CODE, "乙");
		assertThat(reason(sign("1.0.0", "other.chushipack"))).contains("已经签过名");
	}

	@Test
	void theNumberOfAVersionThatNeverWasOutIsFree() throws IOException {
		press.write(Press.CODE, "甲");
		Files.writeString(folder.resolve("there.chushipack"), "something else");
		assertThat(reason(sign("1.0.0", "there.chushipack"))).contains("已经在");
		press.write(Press.CODE, "乙");
		assertThat(sign("1.0.0", "x.chushipack").isDone()).isTrue();
	}

	/** Their journals were brought together afterwards. */
	@Test
	void aNumberThatTwoMachinesGaveIsOnRecordTwiceAndEachContentIsItsOwn() {
		press.publish("1.0.0", "甲");
		Published here = press.publishing.history(press.lead).value().getFirst();
		press.opened.append(Append.of(press.trainer.actor(), PublishingEvents.PUBLISHED.on(PublishingEvents.PUBLICATIONS,
				new PackPublished(here.pack(), here.code(), here.title(), "1.0.0", "", "f".repeat(64), "e".repeat(64), here.key(), Optional.empty())))).value();
		assertThat(press.publishing.history(press.lead).value()).extracting(Published::sha256).containsExactlyInAnyOrder(here.sha256(), "e".repeat(64));
		assertThat(press.publishing.propose(press.trainer, Press.CODE).value().compared()).isTrue();
		assertThat(sign("1.0.0", "again.chushipack").value().sha256()).isEqualTo(here.sha256());
		press.write(Press.CODE, "乙");
		assertThat(reason(sign("1.0.0", "other.chushipack"))).contains("不会变");
	}

	@Test
	void halvesOfFilesThatOneWhoDiedLeftAreTakenAway() throws IOException {
		press.publish("1.0.0", "甲");
		Path half = Files.writeString(kept("1.0.0").resolveSibling("1.1.0.chushipack.part"), "half");
		press.close();
		press = new Press(press.data);
		assertThat(half).doesNotExist();
		assertThat(kept("1.0.0")).exists();
	}
}
