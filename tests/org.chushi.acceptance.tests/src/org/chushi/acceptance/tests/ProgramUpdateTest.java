package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

	private static final String COURSE = "e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6a01";
	private static final String LESSONS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<chushi:Course xmlns:chushi="http://www.chushi.org/model/1" xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0" id="%s" code="ET-COURSE"
			    domain="3a7cc0dc-21eb-53f9-91b9-d4288376b87a">
			  <title zh="短课" en="A short course"/>
			  <summary zh="两节课。" en="Two lessons."/>
			  <lessons id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6a02" code="ET-ONE" path="lessons/one" minutes="1">
			    <title zh="第一节" en="One"/>
			    <summary zh="一。" en="One."/>
			    <competencies>d85ac523-8fa9-5779-ae5a-b4d3a12ea2ef</competencies>
			  </lessons>
			  <lessons id="e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6a03" code="ET-TWO" path="lessons/two" minutes="1">
			    <title zh="第二节" en="Two"/>
			    <summary zh="二。" en="Two."/>
			    <competencies>d85ac523-8fa9-5779-ae5a-b4d3a12ea2ef</competencies>
			  </lessons>
			</chushi:Course>
			""".formatted(COURSE);

	private final TestClock clock = new TestClock();
	private Path folder;
	private House shop;
	private Session lead;
	private Session newcomer;

	@BeforeEach
	void prepare(@TempDir Path temporary) throws IOException {
		folder = temporary;
		Path from = Shipped.bundles().resolveSibling("tests/org.chushi.acceptance.tests/packs/every-type");
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				put(from.relativize(file).toString(), Files.readString(file));
			}
		}
		edit("papers/every-type.xmi", text -> text.replace("<tags>all</tags>", "<tags>only</tags>"));
		edit("banks/every-type.xmi",
				text -> text.replaceFirst("(?s)(code=\"" + TwoTeams.QUESTION + "\".*?)<tags>all</tags>", "$1<tags>only</tags>"));
		put("courses/short.xmi", LESSONS);
		page("one", "退款先核对订单号。");
		page("two", "先道歉，再处理。");
		edit("certificates/every-type.xmi", text -> text.replace("</chushi:CertificateDefinition>",
				"  <requirements xsi:type=\"chushi:LessonsFinished\" id=\"e1a6c3de-6d7d-5d0c-9a53-2f1f1c6d6a04\" code=\"ET-CERT-L\"><courses>"
						+ COURSE + "</courses></requirements>\n</chushi:CertificateDefinition>"));
		edit("policies/every-type.xmi",
				text -> text.replace("</chushi:PolicyProfile>", "  <certification staleDays=\"30\"/>\n</chushi:PolicyProfile>"));
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

	private void put(String path, String content) {
		try {
			Files.createDirectories(brought().resolve(path).getParent());
			Files.writeString(brought().resolve(path), content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void edit(String path, UnaryOperator<String> change) {
		try {
			String before = Files.readString(brought().resolve(path));
			assertThat(change.apply(before)).isNotEqualTo(before);
			put(path, change.apply(before));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void page(String name, String words) {
		put("lessons/" + name + ".zh.md", "# 课\n\n" + words + "\n");
		put("lessons/" + name + ".en.md", "# Lesson\n\nText " + words.hashCode() + ".\n");
	}

	private void version(String number) {
		edit("pack.xmi", text -> text.replaceFirst("(code=\"test.every-type\" version=)\"[^\"]*\"", "$1\"" + number + "\""));
	}

	/** The program ends, and another version of it opens the folder. */
	private void restart() {
		shop.close();
		clock.pass(Duration.ofDays(10));
		shop = House.bringing(folder.resolve("shop"), brought(), clock, false);
		shop.start();
	}

	private void earn() {
		shop.services.policies().choose(lead, TwoTeams.PROFILE).value();
		shop.passInterview(newcomer, lead);
		shop.services.enrolments().enrol(lead, newcomer.person(), LocalDate.now(clock)).value();
		read("ET-ONE");
		read("ET-TWO");
		shop.sit(newcomer, TwoTeams.PAPER, shop::right);
		assertThat(standing()).isEqualTo(Standing.VALID);
	}

	private void read(String lesson) {
		shop.services.learning().finish(newcomer, lesson).value();
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
		page("two", "先道歉，再处理，最后回访。");
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
		page("two", "先道歉，再处理，最后回访。");
		restart();
		assertThat(delta()).singleElement().satisfies(o -> assertThat(o.delta().version()).matches("\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{8}"));
		read("ET-TWO");
		assertThat(standing()).isEqualTo(Standing.VALID);
		page("one", "退款先核对订单号和金额。");
		restart();
		assertThat(delta()).singleElement().satisfies(o -> assertThat(o.changed().title().zh()).isEqualTo("第一节"));
	}

	@Test
	@Tag("E05")
	void recordsFromBeforeArePutOnRecordAndNothingIsStale() {
		earn();
		assertThat(came()).as("an older program did not look").isEmpty();
		page("two", "先道歉，再处理，最后回访。");
		version("1.1.0");
		restart();
		assertThat(came()).isNotEmpty();
		assertThat(standing()).isEqualTo(Standing.VALID);
		assertThat(certificate().life().deltas()).isEmpty();
		page("two", "先道歉，再处理，最后回访，再记录。");
		version("1.2.0");
		restart();
		assertThat(standing()).as("from then on").isEqualTo(Standing.STALE);
	}

	@Test
	@Tag("E05")
	void whoGoesBackToTheProgramOfBeforeIsAskedForNothing() {
		shop.start();
		earn();
		page("two", "先道歉，再处理，最后回访。");
		version("1.1.0");
		restart();
		assertThat(standing()).isEqualTo(Standing.STALE);
		page("two", "先道歉，再处理。");
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
		page("two", "先道歉，再处理，最后回访。");
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
		page("two", "先道歉，再处理，最后回访。");
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
