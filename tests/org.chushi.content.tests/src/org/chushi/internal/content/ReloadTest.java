package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

import org.chushi.content.Library;
import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.content.PackFiles;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.model.Lesson;
import org.chushi.model.Pack;
import org.junit.jupiter.api.Test;

class ReloadTest {

	@Test
	void whoAsksWhilePacksAreReadAgainGetsTheLibraryBefore() throws InterruptedException {
		CountDownLatch reading = new CountDownLatch(2);
		CountDownLatch go = new CountDownLatch(1);
		PackShelf shelf = new PackShelf(List.of(() -> {
			reading.countDown();
			if (reading.getCount() == 0) {
				await(go);
			}
			return List.of(new SamplePack());
		}), List.of());
		Library before = shelf.library();
		Thread reload = Thread.ofVirtual().start(shelf::reload);
		reading.await();
		assertThat(shelf.library()).isSameAs(before);
		go.countDown();
		reload.join();
		assertThat(shelf.library()).isNotSameAs(before);
	}

	/** A check that counts how often it is asked, and asks what it is told to. */
	private static final class Counted implements PackCheck {

		private final Function<PackContent, List<String>> asks;
		private final boolean alone;
		private String version = "1";
		private int asked;

		Counted(Function<PackContent, List<String>> asks, boolean alone) {
			this.asks = asks;
			this.alone = alone;
		}

		@Override
		public List<Diagnostic> check(PackContent pack) {
			asked++;
			return asks.apply(pack).stream().map(said -> new Diagnostic(Severity.WARNING, Bilingual.same(said), "pack.xmi", Bilingual.same(""))).toList();
		}

		@Override
		public String version() {
			return version;
		}

		@Override
		public boolean restsOnContentAlone() {
			return alone;
		}

		int askedBy(Runnable deed) {
			int before = asked;
			deed.run();
			return asked - before;
		}
	}

	/** Another pack with one competency, which its version is written in. */
	private static MemoryPack other(String version) {
		return new MemoryPack("other", Map.of("pack.xmi", """
				<?xml version="1.0" encoding="UTF-8"?>
				<chushi:Pack xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:chushi="http://www.chushi.org/model/1"
				    id="0e000000-0000-4000-8000-000000000001" code="other" version="%s" licence="EPL-2.0" author="Chushi">
				  <title zh="另一个" en="Other"/>
				</chushi:Pack>
				""".formatted(version)));
	}

	private record MemoryPack(String origin, Map<String, String> texts) implements PackFiles {

		@Override
		public List<String> paths() {
			return texts.keySet().stream().sorted().toList();
		}

		@Override
		public byte[] read(String path) {
			return texts.get(path).getBytes(StandardCharsets.UTF_8);
		}
	}

	private final SamplePack sample = new SamplePack();
	private final List<PackFiles> packs = new ArrayList<>(List.of(sample));

	private PackShelf shelf(PackCheck... checks) {
		return new PackShelf(List.of(() -> List.copyOf(packs)), List.of(checks));
	}

	private static Lesson lesson(Library library) {
		return library.find(Lesson.class, "L-X").orElseThrow();
	}

	@Test
	void aPackWhoseFilesAreTheSameIsNotReadAgain() {
		PackShelf shelf = shelf();
		Lesson before = lesson(shelf.library());
		packs.add(other("1.0.0"));
		Library after = shelf.reload();
		assertThat(after.packs()).hasSize(2);
		assertThat(lesson(after)).isSameAs(before);
		sample.with("lessons/x.en.md", "# Another lesson\n");
		assertThat(lesson(shelf.reload())).as("a text of it changed").isNotSameAs(before);
		assertThat(shelf.library().text(lesson(shelf.library()), Language.EN)).contains("# Another lesson\n");
		sample.replacing("courses/x.xmi", "minutes=\"5\"", "minutes=\"6\"");
		assertThat(lesson(shelf.reload()).getMinutes()).isEqualTo(6);
	}

	@Test
	void whatAPackWasCheckedForIsKnownWhenItIsInstalled() {
		packs.clear();
		Counted check = new Counted(pack -> List.of(), true);
		PackShelf shelf = shelf(check);
		shelf.library();
		assertThat(check.askedBy(() -> shelf.check(sample))).isEqualTo(1);
		packs.add(sample);
		assertThat(check.askedBy(shelf::reload)).isZero();
	}

	@Test
	void aCheckThatAskedNobodyElseIsNotAskedAgain() {
		Counted own = new Counted(pack -> List.of(pack.resolve("L-X").orElseThrow().getCode()), true);
		PackShelf shelf = shelf(own);
		assertThat(own.askedBy(shelf::library)).isEqualTo(1);
		packs.add(other("1.0.0"));
		assertThat(own.askedBy(shelf::reload)).as("about the other one").isEqualTo(1);
		assertThat(own.askedBy(shelf::reload)).isZero();
	}

	@Test
	void aCheckIsAskedAgainWhenWhatItAskedOtherPacksForIsAnother() {
		Counted finds = new Counted(pack -> pack.resolve("other").map(e -> ((Pack) e).getVersion()).stream().toList(), true);
		Counted lists = new Counted(pack -> pack.all(Pack.class).stream().map(Pack::getVersion).toList(), true);
		PackShelf shelf = shelf(finds, lists);
		assertThat(said(shelf.library())).containsExactly("1.2.0");
		assertThat(finds.askedBy(shelf::reload)).isZero();
		packs.add(other("1.0.0"));
		assertThat(said(shelf.reload())).containsExactly("1.0.0", "1.2.0", "1.0.0");
		assertThat(finds.askedBy(shelf::reload)).isZero();
		assertThat(lists.askedBy(shelf::reload)).isZero();
		packs.set(1, other("2.0.0"));
		assertThat(said(shelf.reload())).containsExactly("2.0.0", "1.2.0", "2.0.0");
		packs.remove(1);
		assertThat(said(shelf.reload())).containsExactly("1.2.0");
	}

	@Test
	void aCheckThatChangedOrLooksAtSomethingElseIsAskedAgain() {
		Counted one = new Counted(pack -> List.of(), true);
		Counted other = new Counted(pack -> List.of(), false);
		PackShelf shelf = shelf(one, other);
		shelf.library();
		assertThat(one.askedBy(shelf::reload)).isZero();
		assertThat(other.askedBy(shelf::reload)).isEqualTo(1);
		one.version = "2";
		assertThat(one.askedBy(shelf::reload)).isEqualTo(1);
	}

	private static List<String> said(Library library) {
		return library.packs().stream().filter(p -> p.code().equals("sample")).flatMap(p -> p.problems().stream()).map(d -> d.what().zh()).toList();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
