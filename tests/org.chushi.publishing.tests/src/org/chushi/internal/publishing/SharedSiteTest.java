package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.chushi.core.Result;
import org.chushi.core.Result.Refused;
import org.chushi.internal.publishing.SiteIndex.Listed;
import org.chushi.publishing.KnownSigner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder to which more than one machine publishes. */
class SharedSiteTest {

	private static final int TEAMS = 4;

	@TempDir
	Path folder;
	private Path site;
	private Press press;

	@BeforeAll
	static void p2() throws Exception {
		P2Ready.make();
	}

	@BeforeEach
	void open() {
		site = folder.resolve("site");
		press = new Press(folder.resolve("data"));
		press.key("总部");
	}

	@AfterEach
	void close() {
		press.close();
	}

	private SignedPack signed(String code) {
		press.write(code, "甲 " + code);
		Path file = folder.resolve(code + ".chushipack");
		press.publishing.sign(press.trainer, new org.chushi.publishing.Publishing.Order(code, "1.0.0", "", Press.WORDS.toCharArray()), file).value();
		return Verifier.unsigned(code, Press.bytes(file)).value();
	}

	private SiteFolder site(Disk disk) {
		return new SiteFolder(site, disk, key -> press.signers.find(key).map(KnownSigner::key));
	}

	private List<String> listed() {
		return site(new Disk()).index().value().packs().stream().map(Listed::code).toList();
	}

	@Test
	void allWhoPublishAtOnceAreListedAndInTheRepository() throws Exception {
		List<SignedPack> packs = java.util.stream.IntStream.range(0, TEAMS).mapToObj(i -> signed("team-" + i)).toList();
		CyclicBarrier together = new CyclicBarrier(TEAMS);
		try (ExecutorService crowd = Executors.newFixedThreadPool(TEAMS)) {
			List<Callable<Result<SignedPack>>> all = packs.stream().<Callable<Result<SignedPack>>>map(p -> () -> {
				together.await();
				return site(new Disk()).add(p);
			}).toList();
			for (Future<Result<SignedPack>> one : crowd.invokeAll(all)) {
				assertThat(one.get().isDone()).isTrue();
			}
		}
		assertThat(listed()).containsExactly("team-0", "team-1", "team-2", "team-3");
		try (var jars = Files.list(site.resolve("plugins"))) {
			assertThat(jars).hasSize(TEAMS);
		}
		try (var all = Files.list(site)) {
			assertThat(all.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("packs", "packs.json", "plugins", "features", "content.jar",
					"artifacts.jar", "p2.index", SiteLock.FILE);
		}
	}

	/** On a disk that knows no locks somebody writes over the list, so many times. */
	private Disk writtenOver(int times, SignedPack by) {
		return new Disk() {
			private int left = times;

			@Override
			void put(Path file, byte[] content) throws IOException {
				super.put(file, content);
				if (file.endsWith(SiteIndex.FILE) && left-- > 0) {
					super.put(file, SiteIndex.empty().with(by).bytes());
				}
			}
		};
	}

	@Test
	void whoIsWrittenOverWritesOnceMoreBesideTheOther() {
		SignedPack other = signed("other");
		assertThat(site(writtenOver(1, other)).add(signed("mine")).isDone()).isTrue();
		assertThat(listed()).containsExactly("mine", "other");
	}

	@Test
	void whoIsWrittenOverAgainAndAgainIsToldAndPublishesOnceMore() {
		SignedPack mine = signed("mine");
		Result<SignedPack> refused = site(writtenOver(99, signed("other"))).add(mine);
		assertThat(((Refused<?>) refused).reason().zh()).contains("没有列上");
		assertThat(site(new Disk()).add(mine).isDone()).isTrue();
		assertThat(listed()).containsExactly("mine", "other");
	}

	@Test
	void whoWaitsTooLongForAnotherIsToldWhy() throws Exception {
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			Result<Result<String>> outer = new SiteLock(site, Duration.ofSeconds(9)).holding(() -> {
				try {
					return Result.done(other.submit(() -> new SiteLock(site, Duration.ofMillis(20)).holding(() -> Result.done("never"))).get());
				} catch (InterruptedException | java.util.concurrent.ExecutionException e) {
					throw new IllegalStateException(e);
				}
			});
			assertThat(((Refused<?>) outer.value()).reason().zh()).contains("别人正在");
		}
		assertThat(new SiteLock(site, Duration.ofMillis(20)).holding(() -> Result.done("free")).isDone()).isTrue();
	}

	private static boolean python() throws InterruptedException {
		try {
			return new ProcessBuilder("python3", "-c", "import fcntl").start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	/** Another program on this machine, as the system sees it. */
	@Test
	void anotherProgramThatHoldsTheLockKeepsThisOneOut() throws Exception {
		Files.createDirectories(site);
		assumeThat(python()).isTrue();
		Process other = new ProcessBuilder("python3", "-c",
				"import fcntl,sys\nf=open(sys.argv[1],'a')\nfcntl.lockf(f,fcntl.LOCK_EX)\nprint('held',flush=True)\nsys.stdin.read()",
				site.resolve(SiteLock.FILE).toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (var said = other.inputReader()) {
			assertThat(said.readLine()).isEqualTo("held");
			assertThat(new SiteLock(site, Duration.ofMillis(200)).holding(() -> Result.done("never"))).isInstanceOf(Refused.class);
		} finally {
			other.destroyForcibly().waitFor();
		}
		assertThat(new SiteLock(site, Duration.ofSeconds(9)).holding(() -> Result.done("free")).isDone()).isTrue();
	}

	@Test
	void whatOneWhoDiedLeftIsTakenAway() throws IOException {
		Path left = Files.createDirectories(site.resolve(".writing-123/made"));
		Files.writeString(left.resolve("content.jar"), "half");
		site(new Disk()).add(signed("mine")).value();
		assertThat(site.resolve(".writing-123")).doesNotExist();
		assertThat(listed()).containsExactly("mine");
	}
}
