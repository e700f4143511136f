package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.chushi.journal.Json;
import org.chushi.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wishes, talks, plans and proposals from the command line. */
class GrowthCommandsTest extends Typing {

	private House house;

	@BeforeEach
	void open(@TempDir Path folder) {
		house = new House(folder);
		var lead = house.person("lead", Role.LEAD);
		house.services.policies().choose(lead, "PP-SEVEN").value();
		var agent = house.person("agent", Role.MENTOR);
		house.services.careers().promote(lead, agent.person(), "PO-AGENT", "在用程序之前就在岗").value();
		house.person("trainer", Role.TRAINER);
	}

	@AfterEach
	void close() {
		house.close();
	}

	@Override
	House house() {
		return house;
	}

	private void refused(String who, String... arguments) {
		assertThat(run(who, "zh", arguments).code()).as(List.of(arguments).toString()).isNotZero();
	}

	private String day(int ahead) {
		return LocalDate.now(house.clock).plusDays(ahead).toString();
	}

	@Test
	@Tag("A10")
	void somebodySaysWhatTheyWantAndALeadIsProposedThem() {
		assertThat(done("agent", "growth", "want", "across", "--towards", "PO-OPSASSIST", "--strength", "determined", "--when", "half-year", "--saying", "喜欢看数据"))
				.contains("换个方向", "很想", "半年内", "喜欢看数据");
		assertThat(run("agent", "en", "growth", "intent").out()).contains("Another kind of work", "within half a year");
		assertThat(done("lead", "growth", "proposals", "--position", "PO-OPSASSIST")).contains("想去，还差条件", "agent");
		assertThat(done("lead", "growth", "proposals", "--about", "agent")).contains("PO-OPSASSIST");
		assertThat(done("lead", "growth", "proposals")).contains("PO-OPSASSIST");
		assertThat(done("agent", "growth", "unwant", "across")).contains("还没说过");
		refused("agent", "growth", "want", "sideways");
		refused("agent", "growth", "proposals");
		refused("trainer", "growth", "intent", "agent");
	}

	@Test
	@Tag("A11")
	void aTalkIsWrittenDownReadByTheTwoCorrectedAndWithdrawn() {
		String id = Json.tree(done("lead", "growth", "talk", "agent", "--topic", "方向", "--cause", "想学数据", "--agreed",
				day(7) + " 看一份报表; " + day(9) + " 写三条发现", "--next", day(14), "--notes", "多鼓励", "--json")).path("id").asText();
		assertThat(done("agent", "growth", "talks")).contains("lead 和 agent", "方向");
		assertThat(done("agent", "growth", "read", id)).contains("想学数据", "看一份报表", day(14)).doesNotContain("多鼓励");
		assertThat(done("lead", "growth", "read", id)).contains("多鼓励");
		assertThat(done("agent", "growth", "settle", id, "1")).contains("[x]  " + day(7));
		refused("trainer", "growth", "read", id);
		refused("trainer", "growth", "talks", "agent");
		refused("lead", "growth", "talk", "agent", "--topic", "x", "--cause", "y", "--agreed", "明天 好");
		assertThat(done("lead", "growth", "correct", id, "--topic", "数据", "--cause", "想学数据", "--reason", "换个说法")).contains("改过：换个说法");
		assertThat(done("lead", "growth", "withdraw", id, "--reason", "记错")).contains("已收回：记错").doesNotContain("想学数据");
	}

	@Test
	@Tag("E03")
	void aPlanIsWrittenAgreedTickedRevisedAndClosed() {
		String suggested = Json.tree(done("agent", "growth", "suggest", "--json")).path("suggestions").path(0).path("finding").path("requirement").asText();
		String goals = "up:PO-SENIOR " + day(30) + " @" + suggested + "; stay " + day(10) + " 带一次早会";
		assertThat(done("lead", "growth", "write", "agent", "--goals", goals, "--saying", "先稳后快")).contains("第 1 版", "带一次早会", "先稳后快");
		assertThat(done("agent", "growth", "agree", "--edition", "1")).contains("与lead商定");
		assertThat(done("agent", "growth", "plan")).contains("带一次早会");
		String goal = Json.tree(done("agent", "growth", "plan", "--json")).path("plan").path(0).path("holding").path("goals").path(1).path("id").asText();
		assertThat(done("lead", "growth", "tick", goal, "--whose", "agent")).contains("[x]  " + day(10));
		assertThat(done("agent", "growth", "write", "--goals", "stay " + day(20) + " 带一次早会")).contains("第 2 版");
		assertThat(done("lead", "growth", "agree", "agent", "--edition", "2")).as("the same goal stays done").contains("[x]  " + day(20), "100 %");
		assertThat(done("lead", "growth", "close", "agent", "--saying", "做到了")).contains("做到了");
		assertThat(run("agent", "en", "growth", "plan").out()).contains("no development plan", "ended on");
		refused("agent", "growth", "write", "--goals", "stay tomorrow x");
		refused("agent", "growth", "write", "--goals", "stay");
	}

	@Test
	@Tag("A12")
	void aReminderIsTellableAndCanBePutOff() {
		done("lead", "growth", "write", "agent", "--goals", "stay " + day(3) + " 带一次早会");
		done("agent", "growth", "agree", "--edition", "1");
		assertThat(done("agent", "growth", "nudges")).contains("没有要提醒的");
		house.clock.pass(Duration.ofDays(5));
		assertThat(done("agent", "growth", "nudges")).contains("带一次早会");
		String key = Json.tree(done("agent", "growth", "nudges", "--json")).path("nudges").path(0).path("key").asText();
		assertThat(done("agent", "growth", "later", key, "--days", "7")).contains("没有要提醒的");
		refused("agent", "growth", "later", key, "--days", "99");
	}
}
