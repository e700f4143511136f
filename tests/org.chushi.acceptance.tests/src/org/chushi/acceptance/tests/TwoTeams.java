package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.chushi.journal.JournalLocation;
import org.chushi.model.TrueFalse;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.publishing.Installing.Installed;
import org.chushi.publishing.Installing.Preview;
import org.chushi.publishing.KnownSigner;
import org.chushi.publishing.Publishing.Order;

/** One team writes and publishes a paper with its certificate, another installs it and trusts the first. */
final class TwoTeams implements AutoCloseable {

	static final String PACK = "test.every-type";
	static final String PAPER = "ET-PAPER";
	static final String QUESTION = "ET-TRUE";
	static final String PROFILE = "ET-PROFILE";
	private static final String WORDS = "丙午年冬至付印 a long enough one";

	final House writers;
	final House shop;
	final Session trainer;
	final Session lead;
	final Session newcomer;
	private final Path folder;

	TwoTeams(Path folder) {
		this.folder = folder;
		PackOnDisk.everyType(pack());
		writers = new House(folder.resolve("writers"));
		shop = new House(folder.resolve("shop"));
		trainer = writers.person("trainer", Role.TRAINER);
		lead = shop.person("lead", Role.LEAD);
		newcomer = shop.person("newcomer", Role.NEWCOMER);
		KnownSigner key = writers.services.signers().make(trainer, "总部培训", WORDS.toCharArray()).value();
		Path card = writers.services.signers().exportPublic(trainer, key.key().id(), folder.resolve("card.json")).value();
		shop.services.signers().trust(lead, card, "", "当面核对过编号").value();
	}

	private Path pack() {
		return folder.resolve("writers/packs").resolve(PACK);
	}

	Path publish(String version) {
		return publish(version, folder.resolve(version + ".chushipack"));
	}

	Path publish(String version, Path file) {
		writers.services.publishing().sign(trainer, new Order(PACK, version, "", WORDS.toCharArray()), file).value();
		return file;
	}

	/** A version of which it is said that only wording changed. */
	Path reworded(String version, String why) {
		Path file = folder.resolve(version + ".chushipack");
		writers.services.publishing().sign(trainer, new Order(PACK, version, "", WORDS.toCharArray(), why), file).value();
		return file;
	}

	/** What was published into a file before. */
	Path published(String version) {
		return folder.resolve(version + ".chushipack");
	}

	/** The shop is closed; another machine of it goes on with its records, and has installed nothing yet. */
	House besides(Path place) throws IOException {
		shop.person("third", Role.NEWCOMER);
		shop.close();
		Files.createDirectories(place);
		Files.copy(folder.resolve("shop/journal.mv.db"), place.resolve("journal.mv.db"));
		return House.at(JournalLocation.embedded(place), shop.clock, new SplittableRandom(9)).value();
	}

	/** The files of what was published are lost. */
	void losePublished() {
		try (Stream<Path> all = Files.walk(folder.resolve("writers/published"))) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Installed install(Path file) {
		Preview preview = shop.services.installing().preview(lead, file).value();
		return shop.services.installing().install(lead, file, preview.sha256()).value();
	}

	/** The pack that is being written. */
	PackOnDisk written() {
		return new PackOnDisk(pack(), () -> writers.services.packs().reload());
	}

	/** Changes a file of the pack that is being written. */
	void edit(String path, UnaryOperator<String> change) {
		written().edit(path, change);
	}

	boolean right(House house) {
		return house.library().find(TrueFalse.class, QUESTION).orElseThrow().isAnswer();
	}

	/** The answer to one question is the other one from now on. */
	void turnTheKey() {
		boolean was = right(writers);
		edit("banks/every-type.xmi", text -> was ? text.replaceFirst("(code=\"" + QUESTION + "\"[^>]*?)\\s+answer=\"true\"", "$1")
				: text.replaceFirst("code=\"" + QUESTION + "\"", "$0 answer=\"true\""));
		assertThat(right(writers)).isNotEqualTo(was);
	}

	void askOneQuestionOnly() {
		written().askOneQuestionOnly();
	}

	@Override
	public void close() {
		writers.close();
		shop.close();
	}
}
