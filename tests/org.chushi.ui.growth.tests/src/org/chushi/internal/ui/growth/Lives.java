package org.chushi.internal.ui.growth;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Careers.Fit;
import org.chushi.career.Careers.Story;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.growth.AgendaItem;
import org.chushi.growth.Agendas.Wanted;
import org.chushi.growth.Direction;
import org.chushi.growth.Goal;
import org.chushi.growth.Goal.Suggestion;
import org.chushi.growth.Horizon;
import org.chushi.growth.Intent;
import org.chushi.growth.Nudge;
import org.chushi.growth.Plan;
import org.chushi.growth.Plan.Closing;
import org.chushi.growth.Plan.Version;
import org.chushi.growth.Prospect;
import org.chushi.growth.Prospect.Standing;
import org.chushi.growth.Prospects.Opening;
import org.chushi.growth.Strength;
import org.chushi.growth.Talk;
import org.chushi.growth.Talk.Step;
import org.chushi.growth.Wish;
import org.chushi.internal.ui.growth.Growing.Aim;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.TeamSection;
import org.chushi.rules.Finding;

/** What a team has after some months. */
final class Lives {

	static final UUID ME = new UUID(1, 1);
	static final UUID LEAD = new UUID(1, 2);
	static final UUID OTHER = new UUID(1, 3);
	static final Instant NOW = Instant.parse("2026-06-10T02:00:00Z");
	static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
	static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
	static final Days DAYS = new Days(TODAY, ZoneOffset.UTC);
	static final Bilingual OPERATIONS = new Bilingual("运营助理", "Operations assistant");
	static final Bilingual SENIOR = new Bilingual("资深客服（小组长）", "Senior agent (group leader)");
	static final UUID GOAL = new UUID(5, 1);

	private Lives() {
	}

	static Finding finding(String id, boolean met, int progress, String link) {
		return new Finding(id, met,
				new Missing(new Bilingual("组长推荐", "A lead''s word".replace("''", "'")), new Bilingual("还没有", "none yet"), new Bilingual("一份", "one"),
						new Bilingual("请约组长谈一次。", "Ask a lead for a talk.")),
				progress, link);
	}

	static Wish across() {
		return new Wish(Direction.ACROSS, "ops", OPERATIONS, Strength.DETERMINED, Horizon.HALF_YEAR, "喜欢看数据，想知道活动为什么有效。", NOW.minusSeconds(86_400 * 20));
	}

	static Intent intent() {
		Wish before = new Wish(Direction.STAY, "", Bilingual.same(""), Strength.WANTS, Horizon.LATER, "", NOW.minusSeconds(86_400 * 200));
		Wish up = new Wish(Direction.UP, "", Bilingual.same(""), Strength.OPEN, Horizon.YEAR, "", NOW.minusSeconds(86_400 * 20));
		return new Intent(ME, List.of(across(), up), List.of(across(), up, before));
	}

	private static Goal goal(long id, Direction direction, String what, String en, boolean judged, LocalDate by, boolean done, int progress) {
		return new Goal(new UUID(5, id), direction, direction == Direction.ACROSS ? "ops" : "", direction == Direction.ACROSS ? OPERATIONS : Bilingual.same(""),
				new Bilingual(what, en), judged ? "r" + id : "", by, done, progress,
				judged ? Optional.of(finding("r" + id, done, progress, id == 2 ? "lesson:x" : "")) : Optional.empty(), NOW);
	}

	static Version version(int number, boolean byPerson, String byLead) {
		return new Version(number, LEAD, "谷雨", NOW.minusSeconds(86_400 * 30), "先横后纵，每两周聊一次。", List.of(
				goal(1, Direction.UP, "每周带一次晨会", "Lead the morning meeting once a week", false, TODAY.minusDays(3), false, 0),
				goal(2, Direction.ACROSS, "组长推荐：一份", "A lead's word: one", true, TODAY.plusDays(40), false, 40),
				goal(3, Direction.ACROSS, "读完《看懂数据》：6 课", "Lessons of “Reading figures”: 6", true, TODAY.plusDays(20), true, 100)), byPerson, byLead,
				byPerson && !byLead.isEmpty() ? Optional.of(NOW.minusSeconds(86_400 * 28)) : Optional.empty());
	}

	static Plan holding() {
		return new Plan(new UUID(4, 1), ME, "小满", NOW, Optional.of(version(1, true, "谷雨")), Optional.empty(), List.of(version(1, true, "谷雨")), Optional.empty());
	}

	static Plan revised() {
		return new Plan(new UUID(4, 1), ME, "小满", NOW, Optional.of(version(1, true, "谷雨")), Optional.of(version(2, false, "谷雨")),
				List.of(version(2, false, "谷雨"), version(1, true, "谷雨")), Optional.empty());
	}

	static Plan proposed(boolean byPerson) {
		Version version = version(1, byPerson, byPerson ? "" : "谷雨");
		return new Plan(new UUID(4, 1), ME, "小满", NOW, Optional.empty(), Optional.of(version), List.of(version), Optional.empty());
	}

	static Plan closed() {
		return new Plan(new UUID(4, 2), ME, "小满", NOW, Optional.of(version(1, true, "谷雨")), Optional.empty(), List.of(version(1, true, "谷雨")),
				Optional.of(new Closing(LEAD, "谷雨", "试岗那段稳稳走完了", NOW.minusSeconds(86_400 * 90))));
	}

	/** @param mine whether it is read by who held it */
	static Talk talk(boolean mine) {
		return new Talk(new UUID(6, 1), ME, "小满", LEAD, "谷雨", TODAY.minusDays(12), "最近有点累，想换白班", "晚班连排三周，睡不好；也担心数据课跟不上。",
				List.of(new Step("下周起换两周白班", TODAY.minusDays(5), true), new Step("每天写一条值得记的对话", TODAY.plusDays(2), false)), Optional.of(TODAY.plusDays(2)),
				mine ? "多鼓励，别催。" : "", mine, NOW, List.of(), Optional.empty());
	}

	static Talk withdrawn() {
		return new Talk(new UUID(6, 2), ME, "小满", LEAD, "谷雨", TODAY.minusDays(30), "", "", List.of(), Optional.empty(), "", false, NOW, List.of(),
				Optional.of("记错了人"));
	}

	static AgendaItem item(String words) {
		return new AgendaItem(new UUID(7, 1), ME, "小满", Role.LEAD, List.of("谷雨"), Bilingual.same(words), "", NOW);
	}

	static AgendaItem endorsement() {
		return new AgendaItem(new UUID(7, 2), ME, "小满", Role.LEAD, List.of("谷雨"), new Bilingual("组长推荐，用于“运营助理”", "Endorsement by the lead for “Operations assistant”"),
				"r2", NOW);
	}

	static Wanted wanted(boolean mayGive) {
		return new Wanted("r9", Role.LEAD, new Bilingual("组长推荐，用于“资深客服”", "Endorsement by the lead for “Senior agent”"), false, mayGive);
	}

	/** The same page with an agenda. */
	static Growing with(Growing growing, List<AgendaItem> agenda, Optional<Wanted> wanted) {
		return new Growing(growing.person(), growing.name(), growing.own(), growing.lead(), growing.intent(), growing.aims(), growing.plan(), growing.closed(),
				growing.talks(), growing.partners(), growing.stories(), growing.nudges(), agenda, growing.own() ? List.of() : agenda, wanted);
	}

	static List<Nudge> nudges() {
		return List.of(new Nudge("goal:1", Nudge.Kind.GOAL, ME, new Bilingual("小目标“每周带一次晨会”原定 2026-06-07 完成。换个日子，或者聊聊卡在哪里，都可以。",
				"The goal “Lead the morning meeting once a week” was planned for 2026-06-07. Another day is fine, and so is a talk about what is in the way."),
				TODAY.minusDays(3)));
	}

	static List<Aim> aims() {
		return List.of(new Aim("senior", SENIOR, Set.of(Direction.UP)), new Aim("ops", OPERATIONS, Set.of(Direction.ACROSS)));
	}

	static Person person(UUID id, String name) {
		return new Person(id, "n", name, TeamSection.NONE, java.util.Set.of(Role.NEWCOMER), true, NOW);
	}

	private static List<Story> stories() {
		return List.of(new Story("s", new Bilingual("从旺旺到数据表", "From the chat window to the figures"), new Bilingual("一步一步", "Step by step"), "agent",
				new Bilingual("客服", "Agent"), "ops", OPERATIONS, 9, new Bilingual("……", "…"), Fit.MY_WAY));
	}

	/** My own page. */
	static Growing own(Optional<Plan> plan) {
		return new Growing(ME, "小满", true, false, Optional.of(intent()), aims(), plan, List.of(closed()), List.of(talk(false), withdrawn()), List.of(), stories(),
				nudges(), List.of(), List.of(), Optional.empty());
	}

	/** Of somebody who has just begun. */
	static Growing empty() {
		return new Growing(ME, "小满", true, false, Optional.of(new Intent(ME, List.of(), List.of())), aims(), Optional.empty(), List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), Optional.empty());
	}

	/** My page as a lead sees it. */
	static Growing led(Optional<Plan> plan) {
		return new Growing(ME, "小满", false, true, Optional.of(intent()), aims(), plan, List.of(), List.of(talk(true)), List.of(person(ME, "小满")), stories(),
				List.of(), List.of(), List.of(), Optional.empty());
	}

	/** My page as a mentor sees it. */
	static Growing guided() {
		return new Growing(ME, "小满", false, false, Optional.empty(), List.of(), Optional.empty(), List.of(), List.of(talk(true)), List.of(person(ME, "小满")),
				List.of(), List.of(), List.of(), List.of(), Optional.empty());
	}

	static PlanSource source(boolean own, Optional<Plan> plan) {
		return new PlanSource(ME, "小满", own, plan, List.of(new Suggestion(Direction.ACROSS, "ops", OPERATIONS, finding("r2", false, 40, "")),
				new Suggestion(Direction.UP, "senior", SENIOR, finding("r9", false, 0, "")),
				new Suggestion(Direction.UP, "senior", SENIOR, finding("r10", false, 10, ""))));
	}

	private static Prospect prospect(UUID id, String name, Standing standing, boolean wants, List<Bilingual> others) {
		boolean ready = standing != Standing.ON_THE_WAY && standing != Standing.NEAR;
		return new Prospect(id, name, new Bilingual("客服", "Agent"), Direction.ACROSS, "ops", OPERATIONS, 1, 0, ready ? 3 : 2, 3,
				ready ? List.of() : List.of(finding("r", false, 0, "")), wants ? Optional.of(across()) : Optional.empty(), standing == Standing.ON_THE_WAY, others,
				standing);
	}

	static List<Opening> openings() {
		return List.of(new Opening("ops", "PO-OPS", OPERATIONS, List.of(prospect(ME, "小满", Standing.READY, true, List.of()),
				prospect(OTHER, "惊蛰", Standing.ON_THE_WAY, true, List.of()), prospect(new UUID(1, 4), "清明", Standing.ASK, false, List.of()),
				prospect(new UUID(1, 5), "芒种", Standing.ELSEWHERE, false, List.of(new Bilingual("做好现在的岗位", "Better at the present work"))),
				prospect(new UUID(1, 6), "立夏", Standing.NEAR, false, List.of()))),
				new Opening("senior", "PO-SENIOR", SENIOR, List.of(prospect(new UUID(1, 7), "白露", Standing.READY, true, List.of()))));
	}
}
