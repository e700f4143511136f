package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.chushi.journal.Json;
import org.chushi.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Scripts from the command line: everything a page does, without one. */
@TestInstance(Lifecycle.PER_CLASS)
class ScriptCommandsTest extends Typing {

	private Path folder;
	private House house;

	@BeforeAll
	void open(@TempDir Path place) {
		folder = place;
		house = new House(folder.resolve("data"));
		house.services.policies().choose(house.person("lead", Role.LEAD), "PP-STRICT").value();
		house.person("trainer", Role.TRAINER);
		house.person("agent", Role.NEWCOMER);
	}

	@AfterAll
	void close() {
		house.close();
	}

	@Override
	House house() {
		return house;
	}

	@Test
	void anAgentFindsFillsAndKeepsAScript() {
		assertThat(done("agent", "script", "list", "--words", "丢件")).contains("T-PARCEL-3");
		assertThat(done("agent", "script", "list", "--scenario", "S-CARE", "--channel", "sms")).contains("T-CARE-1").doesNotContain("T-CARE-5");
		assertThat(done("agent", "script", "show", "T-PARCEL-5")).contains("运单号", "必填");
		assertThat(done("agent", "script", "fill", "T-GREET-2", "--value", "客服=谷雨,product=面霜,两瓶", "--counted"))
				.contains("我是谷雨。看到您在看面霜,两瓶，");
		assertThat(done("agent", "script", "recent")).contains("T-GREET-2");
		assertThat(done("agent", "script", "favourite", "T-GREET-2")).startsWith("*");
		assertThat(run("agent", "en", "script", "fill", "T-GREET-2", "--text-in", "en").err()).contains("This script cannot be sent yet", "Product");
		assertThat(run("agent", "en", "script", "list", "--stage", "middle").err()).contains("opening, need, recommend");
		assertThat(run("agent", "zh", "script", "fill", "T-GREET-2", "--value", "谷雨").code()).isEqualTo(1);
	}

	@Tag("D13")
	@Test
	void dialoguesAndScenariosAreTold() {
		assertThat(done("agent", "script", "dialogues", "--scenario", "S-PARCEL")).contains("E-PARCEL", "杭州转运中心").doesNotContain("E-PRICE");
		assertThat(run("agent", "en", "script", "scenarios").out()).contains("Parcel stands still", "frequent");
	}

	@Tag("C12")
	@Test
	void ownWordsGoThroughTheirReview() {
		assertThat(done("agent", "script", "variant", "check", "您好，全网第一")).contains("[!]", "第一");
		assertThat(run("agent", "zh", "script", "variant", "write", "您好，全网第一").code()).isEqualTo(1);
		String written = done("agent", "script", "variant", "write", "您好{买家}，我是记性好的{客服}。", "--title", "记性好", "--json");
		String id = Json.tree(written).path("id").asText();
		assertThat(run("agent", "zh", "script", "variant", "fill", id, "--value", "客服=谷雨,买家=小满").code()).isEqualTo(1);
		done("agent", "script", "variant", "send", id);
		assertThat(done("trainer", "script", "variant", "waiting")).contains("记性好", "agent");
		done("trainer", "script", "variant", "return", id, "--edition", "1", "--reason", "再具体些");
		done("agent", "script", "variant", "rewrite", id, "您好{买家}，我是记得住您的{客服}。", "--title", "记性好");
		done("agent", "script", "variant", "send", id);
		done("trainer", "script", "variant", "approve", id, "--edition", "2");
		assertThat(done("agent", "script", "variant", "fill", id, "--value", "客服=谷雨,买家=小满")).contains("您好小满，我是记得住您的谷雨。");
		assertThat(done("agent", "script", "variant", "list")).contains("第 2 稿", "可以用");
		assertThat(done("agent", "script", "variant", "withdraw", id)).contains("已撤下");
	}

	@Tag("C11")
	@Test
	void aTrialChatIsWrittenInAFileAndSigned() throws IOException {
		assertThat(done("trainer", "script", "trial", "show", "T-GREET-6")).contains("还没有试过");
		Path chat = Files.writeString(folder.resolve("chat.txt"), "customer: 昨晚就问了\nscript\ncustomer: 好的\n");
		assertThat(done("trainer", "script", "trial", "sign", "T-GREET-6", chat.toString(), "--reason", "先道歉，再说时间")).contains("合适");
		assertThat(done("trainer", "script", "trial", "show", "T-GREET-6")).contains("政策要求的都有了", "昨晚就问了");
		assertThat(run("trainer", "zh", "script", "trial", "sign", "T-GREET-6", Files.writeString(folder.resolve("bad.txt"), "谁说的\n").toString(),
				"--reason", "x").err()).contains("谁说的");
	}

	@Test
	void theReportIsATableAndAFileThatSpreadsheetsRead() throws IOException {
		assertThat(done("trainer", "script", "report", "--within", "14")).contains("快到期", "14 天内到期 2 条");
		Path file = folder.resolve("report.csv");
		done("trainer", "script", "report", "--csv", file.toString());
		assertThat(Files.readAllLines(file)).hasSizeGreaterThan(60).first().asString().startsWith("\uFEFF\"编号 / Code\",");
		assertThat(run("trainer", "zh", "script", "report", "--csv", file.toString()).code()).as("it is there already").isEqualTo(1);
		assertThat(run("agent", "zh", "script", "report").code()).isEqualTo(1);
	}
}
