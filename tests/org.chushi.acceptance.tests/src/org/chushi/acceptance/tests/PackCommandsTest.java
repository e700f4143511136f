package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.journal.Json;
import org.chushi.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** A pack is signed by one team and installed by another, from the command line. */
class PackCommandsTest {

	private static final String WORDS = "丙午年冬至付印 a long enough one";

	@TempDir
	Path folder;
	private House writers;
	private House shop;

	@BeforeEach
	void open() throws Exception {
		writers = new House(folder.resolve("writers"));
		shop = new House(folder.resolve("shop"));
		writers.person("trainer", Role.TRAINER);
		shop.person("lead", Role.LEAD);
		shop.person("new", Role.NEWCOMER);
		Path table = Files.writeString(folder.resolve("q.csv"), "题型,题干,选项A,选项B,答案,解析\n单选题,选哪个？,甲,乙,A,因为甲对。\n");
		run(writers, "trainer", "bank", "import", table.toString(), "--into", "own");
	}

	@AfterEach
	void close() {
		writers.close();
		shop.close();
	}

	private record Run(int code, List<String> out, List<String> err) {
		JsonNode json() {
			return Json.tree(out.getFirst());
		}
	}

	private Run run(House house, String who, String... arguments) {
		List<String> words = new ArrayList<>(List.of(arguments));
		words.addAll(List.of("--lang", "zh", "--as", who));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = house.cli((variable, prompt) -> Optional.of((variable.equals("CHUSHI_PASSPHRASE") ? WORDS : House.PASSWORD).toCharArray()))
				.run(words.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8),
								new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(code, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8).lines().toList());
	}

	private static String text(Run run) {
		return String.join("\n", run.out()) + String.join("\n", run.err());
	}

	/** The key is made, its public half handed over and trusted. */
	private void trust() {
		Run made = run(writers, "trainer", "pack", "make-key", "总部培训");
		assertThat(made.code()).as(made.toString()).isZero();
		String key = run(writers, "trainer", "pack", "keys", "--json").json().path("keys").get(0).path("key").path("id").asText();
		String card = folder.resolve("card.json").toString();
		assertThat(run(writers, "trainer", "pack", "export-key", key.substring(0, 6), card).code()).isZero();
		Run asked = run(shop, "lead", "pack", "trust", card, "--reason", "电话核对过编号");
		assertThat(asked.code()).isEqualTo(1);
		assertThat(text(asked)).contains("先核对", key.substring(0, 4) + " " + key.substring(4, 8), "--compared");
		assertThat(text(run(shop, "lead", "pack", "trust", card, "--reason", "没看", "--compared", key.substring(1)))).contains("没有信任");
		assertThat(run(shop, "lead", "pack", "keys", "--json").json().path("keys")).isEmpty();
		Run trusted = run(shop, "lead", "pack", "trust", card, "--reason", "电话核对过编号", "--compared", key.replaceAll("(.{4})", "$1 "));
		assertThat(text(trusted)).contains("总部培训", "受信任");
	}

	@Test
	void aPackIsSignedVerifiedPreviewedInstalledRolledBackAndRemoved() {
		trust();
		String file = folder.resolve("own.chushipack").toString();
		assertThat(text(run(writers, "trainer", "pack", "changes", "own"))).contains("没有发布过", "第一次发布");
		Run signed = run(writers, "trainer", "pack", "sign", "own", "2.0.0", file);
		assertThat(signed.code()).as(signed.toString()).isZero();
		assertThat(text(run(shop, "lead", "pack", "verify", file))).contains("own 2.0.0 完好，签名：总部培训");
		assertThat(text(run(shop, "lead", "pack", "preview", file))).contains("没有装过", "新");
		assertThat(run(shop, "new", "pack", "install", file).code()).isNotZero();
		assertThat(text(run(shop, "lead", "pack", "install", file))).contains("装好了 own 2.0.0");
		assertThat(text(run(shop, "lead", "pack", "installed"))).contains("own", "2.0.0", "完好");
		assertThat(text(run(shop, "lead", "pack", "rollback", "own", "1.0.0"))).contains("可以回退到");
		assertThat(text(run(shop, "lead", "pack", "remove", "own", "--preview"))).contains("去", "涉及 0 人");
		assertThat(text(run(shop, "lead", "pack", "rollback", "own", "2.0.0", "--preview"))).contains("可以回退到");
		assertThat(text(run(shop, "lead", "pack", "remove", "own"))).contains("移除了 own 2.0.0");
		assertThat(text(run(shop, "lead", "pack", "rollback", "own", "2.0.0"))).contains("回到了 2.0.0");
		assertThat(run(shop, "lead", "pack", "history", "own").out()).hasSize(3);
		assertThat(text(run(writers, "trainer", "pack", "published"))).contains("own", "2.0.0");
	}

	@Test
	void whoOnlyCorrectedWordsSaysSoAndWhoInstallsReadsWhy() throws Exception {
		trust();
		String file = folder.resolve("own.chushipack").toString();
		run(writers, "trainer", "pack", "sign", "own", "2.0.0", file);
		run(shop, "lead", "pack", "install", file);
		String next = folder.resolve("next.chushipack").toString();
		Run silent = run(writers, "trainer", "pack", "sign", "own", "2.0.1", next, "--only-wording= ");
		assertThat(silent.code()).isNotZero();
		assertThat(text(silent)).contains("要写理由");
		Run signed = run(writers, "trainer", "pack", "sign", "own", "2.0.1", next, "--only-wording=改了一个逗号");
		assertThat(signed.code()).as(signed.toString()).isZero();
		assertThat(text(signed)).contains("2.0.0 版以后只改了文字", "2.0.1  改了一个逗号");
		assertThat(text(run(shop, "lead", "pack", "preview", next))).contains("发布者说：2.0.0 版以后只改了文字，谁也不用补学", "改了一个逗号");
		assertThat(run(shop, "lead", "pack", "preview", next, "--json").json().path("manifest").path("wording").path("since").asText()).isEqualTo("2.0.0");
		assertThat(run(writers, "trainer", "pack", "published").out()).satisfiesExactly(l -> assertThat(l).contains("2.0.1", "只改了文字：改了一个逗号"),
				l -> assertThat(l).contains("2.0.0").doesNotContain("只改了文字"));
	}

	@Test
	void aPackWhoseSignerIsNoLongerTrustedIsRefusedWithPlaceReasonAndRemedy() {
		trust();
		String file = folder.resolve("own.chushipack").toString();
		run(writers, "trainer", "pack", "sign", "own", "2.0.0", file);
		String key = run(shop, "lead", "pack", "keys", "--json").json().path("keys").get(0).path("key").path("id").asText();
		assertThat(run(shop, "lead", "pack", "distrust", key, "--reason", "密钥丢了").code()).isZero();
		assertThat(text(run(shop, "lead", "pack", "trust", key.substring(0, 8), "--reason", "又找到了"))).contains("先核对", "--compared");
		Run refused = run(shop, "lead", "pack", "install", file);
		assertThat(refused.code()).isNotZero();
		assertThat(text(refused)).contains("不再受信任", "密钥丢了", "chushi-pack.jws", "负责人");
		assertThat(text(run(shop, "lead", "pack", "trust", key.substring(0, 8), "--reason", "又找到了", "--compared", key))).contains("受信任");
		assertThat(run(shop, "lead", "pack", "install", file).code()).isZero();
	}
}
