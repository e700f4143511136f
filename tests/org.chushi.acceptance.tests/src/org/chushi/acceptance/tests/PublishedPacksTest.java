package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.assessment.AttemptSummary;
import org.chushi.assessment.RunningExam;
import org.chushi.core.Result.Refused;
import org.chushi.model.Paper;
import org.chushi.model.TrueFalse;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.publishing.Affected;
import org.chushi.publishing.Installing.Entry;
import org.chushi.publishing.Installing.Installed;
import org.chushi.publishing.Installing.Preview;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.Publishing.Order;
import org.chushi.questions.Fraction;
import org.chushi.questions.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One team writes and publishes a paper, another installs it, sits it, and gets the next version meanwhile. */
class PublishedPacksTest {

	private static final String WORDS = "丙午年冬至付印 a long enough one";
	private static final String PACK = "test.every-type";
	private static final String PAPER = "ET-PAPER";
	private static final String QUESTION = "ET-TRUE";

	@TempDir
	Path folder;
	private House writers;
	private House shop;
	private Session trainer;
	private Session lead;
	private Session newcomer;

	@BeforeEach
	void open() throws IOException {
		Path pack = folder.resolve("writers/packs").resolve(PACK);
		copy(Shipped.bundles().resolveSibling("tests/org.chushi.acceptance.tests/packs/every-type"), pack);
		writers = new House(folder.resolve("writers"));
		shop = new House(folder.resolve("shop"));
		trainer = writers.person("trainer", Role.TRAINER);
		lead = shop.person("lead", Role.LEAD);
		newcomer = shop.person("newcomer", Role.NEWCOMER);
		KnownSigner key = writers.services.signers().make(trainer, "总部培训", WORDS.toCharArray()).value();
		Path card = writers.services.signers().exportPublic(trainer, key.key().id(), folder.resolve("card.json")).value();
		shop.services.signers().trust(lead, card, "", "当面核对过编号").value();
	}

	@AfterEach
	void close() {
		writers.close();
		shop.close();
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
	}

	private Path publish(String version) {
		Path file = folder.resolve(version + ".chushipack");
		writers.services.publishing().sign(trainer, new Order(PACK, version, "", WORDS.toCharArray()), file).value();
		return file;
	}

	private Installed install(Path file) {
		Preview preview = shop.services.installing().preview(lead, file).value();
		return shop.services.installing().install(lead, file, preview.sha256()).value();
	}

	/** The answer to one question is the other one from now on. */
	private void turnTheKey() throws IOException {
		Path bank = folder.resolve("writers/packs").resolve(PACK).resolve("banks/every-type.xmi");
		String text = Files.readString(bank);
		boolean was = writers.library().find(TrueFalse.class, QUESTION).orElseThrow().isAnswer();
		String turned = text.replaceAll("(code=\"" + QUESTION + "\"[^>]*?)\\s+answer=\"" + was + "\"", "$1 answer=\"" + !was + "\"")
				.replaceAll("\\s+answer=\"" + was + "\"([^>]*?code=\"" + QUESTION + "\")", " answer=\"" + !was + "\"$1");
		if (turned.equals(text)) {
			turned = text.replaceAll("(code=\"" + QUESTION + "\")", "$1 answer=\"" + !was + "\"");
		}
		Files.writeString(bank, turned);
		writers.services.packs().reload();
		assertThat(writers.library().find(TrueFalse.class, QUESTION).orElseThrow().isAnswer()).isNotEqualTo(was);
	}

	@Test
	void aRunningAttemptFinishesOnTheVersionItBeganWith() throws IOException {
		install(publish("1.0.1"));
		shop.services.policies().choose(lead, "ET-PROFILE").value();
		boolean right = shop.library().find(TrueFalse.class, QUESTION).orElseThrow().isAnswer();
		RunningExam exam = shop.services.exams().start(newcomer, PAPER, "").value();
		turnTheKey();
		Preview next = shop.services.installing().preview(lead, publish("1.1.0")).value();
		assertThat(next.affected()).anySatisfy(a -> {
			assertThat(a.kind()).isEqualTo(Affected.Kind.ATTEMPT);
			assertThat(a.person()).isEqualTo(newcomer.person());
			assertThat(a.what().zh()).contains("按开考时的版本");
		});
		shop.services.installing().install(lead, next.file(), next.sha256()).value();
		assertThat(shop.library().find(TrueFalse.class, QUESTION).orElseThrow().isAnswer()).isNotEqualTo(right);
		String asked = shop.library().find(TrueFalse.class, QUESTION).orElseThrow().getId();
		shop.services.exams().answer(newcomer, exam.attempt(), asked, Response.keys(String.valueOf(right))).value();
		AttemptSummary done = shop.services.exams().submit(newcomer, exam.attempt()).value();
		assertThat(shop.services.exams().review(newcomer, done.attempt()).value().questions()).filteredOn(q -> q.question().equals(asked))
				.singleElement().satisfies(q -> {
					assertThat(q.key().toString()).contains(String.valueOf(right));
					assertThat(q.score().points()).isNotEqualTo(Fraction.ZERO);
				});
	}

	@Test
	void whoeverInstallsSeesWhomItConcernsAndCanGoBack() throws IOException {
		install(publish("1.0.1"));
		shop.services.policies().choose(lead, "ET-PROFILE").value();
		turnTheKey();
		Path second = publish("1.1.0");
		Preview preview = shop.services.installing().preview(lead, second).value();
		assertThat(preview.installed()).isEqualTo("1.0.1");
		assertThat(preview.difference().changes().changed()).anyMatch(c -> c.says().zh().contains(QUESTION));
		install(second);
		assertThat(shop.services.installing().rollBack(lead, PACK, "1.0.1").value().version()).isEqualTo("1.0.1");
		assertThat(shop.library().find(Paper.class, PAPER)).isPresent();
		List<Entry> history = shop.services.installing().history(lead, Optional.of(PACK)).value();
		assertThat(history).hasSize(3).allSatisfy(e -> assertThat(e.by()).isEqualTo(lead.person()));
		shop.services.installing().remove(lead, PACK).value();
		assertThat(shop.library().find(Paper.class, PAPER)).isEmpty();
	}

	@Test
	void aFileOfWhichOneByteWasChangedIsRefused() throws IOException {
		Path file = publish("1.0.1");
		byte[] bytes = Files.readAllBytes(file);
		for (int at : new int[] { 0, 40, bytes.length / 3, bytes.length / 2, bytes.length - 30, bytes.length - 1 }) {
			byte[] changed = Arrays.copyOf(bytes, bytes.length);
			changed[at] ^= 4;
			Files.write(file, changed);
			Refused<?> refused = (Refused<?>) shop.services.installing().preview(lead, file);
			assertThat(refused.missing()).isNotEmpty();
		}
	}
}
