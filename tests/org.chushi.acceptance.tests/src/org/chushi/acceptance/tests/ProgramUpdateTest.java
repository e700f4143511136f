package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.career.CertificateCare.Open;
import org.chushi.career.CertificateLife.Changed;
import org.chushi.career.CertificateLife.End;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.journal.Event;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a certificate rests on comes with the program, and another version of the program brings it otherwise. */
class ProgramUpdateTest {

	private final TestClock clock = new TestClock();
	private Path folder;
	private PackOnDisk pack;
	private ShortCourse course;
	private House shop;
	private Session lead;
	private Session newcomer;

	@BeforeEach
	void prepare(@TempDir Path temporary) {
		folder = temporary;
		PackOnDisk.everyType(brought());
		pack = new PackOnDisk(brought(), () -> {
			// the program that brings it is not running
		});
		course = new ShortCourse(pack);
		shop = House.bringing(folder.resolve("shop"), brought(), clock, true);
		lead = shop.person("lead", Role.LEAD);
		newcomer = shop.person("newcomer", Role.NEWCOMER);
	}

	@AfterEach
	void close() {
		shop.close();
	}

	private Path brought() {
		return folder.resolve("program/every-type");
	}

	private void version(String number) {
		pack.edit("pack.xmi", text -> text.replaceFirst("(code=\"test.every-type\" version=)\"[^\"]*\"", "$1\"" + number + "\""));
	}

	/** The program ends, and another version of it opens the folder. */
	private void restart() {
		shop.close();
		clock.pass(Duration.ofDays(10));
		shop = House.bringing(folder.resolve("shop"), brought(), clock, false);
		shop.start();
	}

	private void earn() {
		course.certifies(shop, lead, newcomer);
		assertThat(standing()).isEqualTo(Standing.VALID);
	}

	private void read(String lesson) {
		course.read(shop, newcomer, lesson);
	}

	private Certificate certificate() {
		return shop.services.certification().of(newcomer, newcomer.person()).value().getFirst();
	}

	private Standing standing() {
		return certificate().standing(LocalDate.now(clock));
	}

	private List<Open> delta() {
		return shop.services.certificateCare().outlook(newcomer, certificate().id()).value().delta();
	}

	private List<Event> came() {
		return shop.services.journal().stream("packs/shipped");
	}

	@Test
	@Tag("E05")
	void whatChangedWithTheProgramIsLearntAnewAndNothingElse() {
		shop.start();
		earn();
		int first = came().size();
		assertThat(first).as("every pack that came").isEqualTo(shop.services.packs().library().packs().size());
		restart();
		assertThat(came()).as("nothing is other").hasSize(first);
		course.page("two", "先道歉，再处理，最后回访。");
		version("1.1.0");
		restart();
		assertThat(came()).hasSize(first + 1);
		assertThat(standing()).isEqualTo(Standing.STALE);
		assertThat(delta()).singleElement().satisfies(o -> {
			assertThat(o.changed()).extracting(Changed::title).extracting(t -> t.zh()).isEqualTo("第二节");
			assertThat(o.delta().version()).isEqualTo("1.1.0");
			assertThat(o.delta().until()).isEqualTo(LocalDate.now(clock).plusDays(30).toString());
		});
		restart();
		assertThat(came()).as("once").hasSize(first + 1);
		assertThat(certificate().life().deltas()).hasSize(1);
		assertThat(shop.services.journal().rebuild(Progress.SILENT).isDone()).isTrue();
		assertThat(standing()).isEqualTo(Standing.STALE);
		read("ET-TWO");
		assertThat(standing()).isEqualTo(Standing.VALID);
	}

	@Test
	@Tag("E05")
	void aChangeThatKeepsItsNumberIsNoticedAndSoIsTheNextOne() {
		shop.start();
		earn();
		course.page("two", "先道歉，再处理，最后回访。");
		restart();
		assertThat(delta()).singleElement().satisfies(o -> assertThat(o.delta().version()).matches("\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}"));
		read("ET-TWO");
		assertThat(standing()).isEqualTo(Standing.VALID);
		course.page("one", "退款先核对订单号和金额。");
		restart();
		assertThat(delta()).singleElement().satisfies(o -> assertThat(o.changed().title().zh()).isEqualTo("第一节"));
	}

	@Test
	@Tag("E05")
	void recordsFromBeforeArePutOnRecordAndNothingIsStale() {
		earn();
		assertThat(came()).as("an older program did not look").isEmpty();
		course.page("two", "先道歉，再处理，最后回访。");
		version("1.1.0");
		restart();
		assertThat(came()).isNotEmpty();
		assertThat(standing()).isEqualTo(Standing.VALID);
		assertThat(certificate().life().deltas()).isEmpty();
		course.page("two", "先道歉，再处理，最后回访，再记录。");
		version("1.2.0");
		restart();
		assertThat(standing()).as("from then on").isEqualTo(Standing.STALE);
	}

	@Test
	@Tag("E05")
	void whoGoesBackToTheProgramOfBeforeIsAskedForNothing() {
		shop.start();
		earn();
		course.page("two", "先道歉，再处理，最后回访。");
		version("1.1.0");
		restart();
		assertThat(standing()).isEqualTo(Standing.STALE);
		course.page("two", "先道歉，再处理。");
		version("1.0.0");
		restart();
		assertThat(standing()).isEqualTo(Standing.VALID);
		assertThat(certificate().life().deltas()).singleElement().extracting(d -> d.end()).isEqualTo(End.WITHDRAWN);
	}

	@Test
	@Tag("E05")
	void severalWhoLookAtTheSameTimeRecordItOnce() throws Exception {
		shop.start();
		earn();
		int first = came().size();
		course.page("two", "先道歉，再处理，最后回访。");
		shop.services.packs().reload();
		Callable<Result<Integer>> look = shop.shippedPacks::record;
		try (ExecutorService both = Executors.newFixedThreadPool(4)) {
			List<Integer> turned = new ArrayList<>();
			for (Future<Result<Integer>> one : both.invokeAll(List.of(look, look, look, look))) {
				turned.add(one.get().value());
			}
			assertThat(turned).containsExactlyInAnyOrder(1, 0, 0, 0);
		}
		assertThat(came()).hasSize(first + 1);
	}

	@Test
	@Tag("E05")
	void whatCannotBePutOnRecordNowIsLaterAndTheProgramStartsAllTheSame() throws IOException {
		shop.start();
		earn();
		int first = came().size();
		course.page("two", "先道歉，再处理，最后回访。");
		Path kept = folder.resolve("shop/shipped");
		Path aside = folder.resolve("aside");
		Files.move(kept, aside);
		Files.writeString(kept, "a file where a folder should be");
		restart();
		assertThat(came()).hasSize(first);
		assertThat(standing()).isEqualTo(Standing.VALID);
		Files.delete(kept);
		Files.move(aside, kept);
		restart();
		assertThat(came()).hasSize(first + 1);
		assertThat(standing()).isEqualTo(Standing.STALE);
	}
}
