package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.chushi.career.Certificate;
import org.chushi.journal.Json;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** The life of a certificate on the command line. */
class CertificateCommandsTest {

	private House house;
	private Certificate certificate;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		Session lead = house.person("lead", Role.LEAD);
		Session newcomer = house.newcomer("an", lead, "PP-SEVEN");
		house.certify(newcomer, house.mentor("mentor"), lead);
		certificate = house.services.certification().of(newcomer, newcomer.person()).value().getFirst();
	}

	@AfterEach
	void close() {
		house.close();
	}

	private String run(String language, String as, String... arguments) {
		List<String> words = new ArrayList<>(List.of("certificate"));
		words.addAll(List.of(arguments));
		words.addAll(List.of("--lang", language, "--as", as));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int code = house.cli().run(words.toArray(String[]::new),
						new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true, StandardCharsets.UTF_8));
		assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isZero();
		return out.toString(StandardCharsets.UTF_8).strip();
	}

	@Test
	@Tag("E05")
	void aSuspensionIsAppealedAgainstAndDecidedByCommandsAndTheHistoryTellsIt() {
		String id = certificate.id().toString();
		assertThat(run("zh", "lead", "suspend", id, "--reason", "投诉未查清")).contains(certificate.number(), "已暂停");
		assertThat(run("zh", "an", "history", id)).contains("颁发", "暂停  lead  投诉未查清", "不服可以在");
		assertThat(run("en", "an", "appeal", id, "--reason", "I was not there")).contains("suspended");
		assertThat(run("zh", "lead", "appeals")).contains("an", "申诉：I was not there");
		assertThat(run("en", "root", "decide", id, "--overturn", "--reason", "true")).contains("valid");
		assertThat(run("en", "an", "history", id)).contains("appealed against", "appeal granted: it stands again  Root  true",
				"Renews by itself from " + certificate.life().renewFrom());
		run("zh", "lead", "suspend", id, "--reason", "again");
		assertThat(run("zh", "lead", "lift", id, "--reason", "cleared")).contains("有效");
		assertThat(run("en", "lead", "appeals")).contains("There are none.");
	}

	@Test
	@Tag("E05")
	void whatIsDueOrToBeLearntAnewIsListedForOneAndForAll() {
		assertThat(run("zh", "an", "due")).contains("没有这样的证书");
		assertThat(run("zh", "an", "stale")).contains("没有这样的证书");
		house.clock.pass(Duration.ofDays(350));
		assertThat(run("en", "lead", "due", "--all")).contains("an", certificate.number(), "due for renewal");
		JsonNode due = Json.tree(run("zh", "an", "due", "--json")).path("due");
		assertThat(due).hasSize(1);
		assertThat(due.get(0).path("number").asText()).isEqualTo(certificate.number());
	}
}
