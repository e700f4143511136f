package org.chushi.internal.ui.staffing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Certificate;
import org.chushi.career.Certificate.Standing;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.people.Placement;
import org.chushi.people.Placements;
import org.chushi.people.Session;
import org.chushi.staffing.Eligible;
import org.chushi.staffing.Eligible.Learner;
import org.chushi.staffing.Expiring;
import org.chushi.staffing.Nearest;
import org.chushi.staffing.Plan;
import org.chushi.staffing.Plan.Heads;
import org.chushi.staffing.Roster;
import org.chushi.staffing.Roster.Member;
import org.chushi.staffing.Roster.Strength;
import org.chushi.staffing.SectionGap;
import org.chushi.staffing.Staffing;

/** A team in memory; what is asked for is done without further rules. */
final class Team implements Staffing, Placements {

	static final Bilingual RECEPTION = new Bilingual("接待一级", "Reception, level 1");
	static final Missing LESSONS = new Missing(new Bilingual("课文读完", "Lessons read"), new Bilingual("18 课", "18 lessons"),
			new Bilingual("26 课", "26 lessons"), new Bilingual("打开“学习”，把还没读完的课文读到最后一页。", "Open “Learn” and read the unfinished lessons to their last page."));
	private static final Instant WHEN = Instant.parse("2026-03-02T01:00:00Z");
	private static final List<String> NAMES = List.of("小满", "芒种", "夏至", "惊蛰", "清明", "白露", "秋分", "寒露");

	final Map<String, List<Member>> members = new LinkedHashMap<>();
	final Map<String, Integer> planned = new LinkedHashMap<>();
	final List<Eligible> eligible = new ArrayList<>();
	final List<Expiring> expiring = new ArrayList<>();
	boolean withoutSections;

	/** What a team has after a few weeks. */
	static Team some() {
		Team team = new Team();
		team.members.put("", new ArrayList<>(List.of(member(0, true, ""), member(1, true, ""))));
		team.members.put("pre", new ArrayList<>(List.of(member(2, true, "2026-02-02"), member(3, true, "2026-02-09"), member(4, false, "2026-03-01"))));
		team.members.put("in", new ArrayList<>(List.of(member(5, true, "2026-02-02"))));
		team.members.put("after", new ArrayList<>(List.of(member(6, true, ""))));
		team.members.put("robot", new ArrayList<>());
		team.planned.putAll(Map.of("pre", 4, "in", 1, "after", 3));
		team.eligible.add(new Eligible(id(5), "白露", List.of(), 0, 1, List.of()));
		team.eligible.add(new Eligible(id(6), "秋分", List.of(), 1, 1, List.of(new Learner(id(3), "立秋"))));
		team.eligible.add(new Eligible(id(2), "夏至", List.of(LESSONS), 1, 1, List.of(new Learner(id(0), "小满"))));
		team.expiring.add(expiring(1, "芒种", Standing.LAPSED, -120));
		team.expiring.add(expiring(3, "惊蛰", -4));
		team.expiring.add(expiring(6, "秋分", Standing.GRACE, 9));
		team.expiring.add(expiring(2, "夏至", 12));
		team.expiring.add(expiring(7, "寒露", Standing.SUSPENDED, 20));
		team.expiring.add(expiring(5, "白露", 75));
		return team;
	}

	/** So many more in pre-sales. */
	void more(int many) {
		for (int n = 0; n < many; n++) {
			members.get("pre").add(new Member(new UUID(7, n), "客服%03d".formatted(n), true, "", Bilingual.same(""), true));
		}
	}

	static UUID id(int number) {
		return new UUID(2, number);
	}

	private static Member member(int number, boolean certified, String since) {
		return new Member(id(number), NAMES.get(number), certified, since, Bilingual.same(""), true);
	}

	private static Expiring expiring(int number, String name, int days) {
		return expiring(number, name, days < 0 ? Standing.EXPIRED : days < 30 ? Standing.DUE : Standing.VALID, days);
	}

	private static Expiring expiring(int number, String name, Standing standing, int days) {
		return new Expiring(new Certificate(new UUID(3, number), "2026-0000" + number, id(number), "d", RECEPTION, "reception", 1, "1.0.0", WHEN,
				LocalDate.of(2026, 3, 2).plusDays(days).toString(), List.of(), "", "", Optional.empty()), name,
				standing, LocalDate.of(2026, 3, 2).plusDays(days), days);
	}

	private Strength strength(String id, String zh, String en, int share, int fair) {
		return new Strength(id, "SE-" + id, new Bilingual(zh, en), Bilingual.same(""), share, Optional.ofNullable(planned.get(id)), fair, List.of(RECEPTION),
				members.get(id));
	}

	@Override
	public Result<Roster> roster(Session session) {
		Optional<Plan> plan = planned.isEmpty() ? Optional.empty() : Optional.of(new Plan(List.of(), "大促前", WHEN, "谷雨"));
		return Result.done(new Roster(new Bilingual("七天方案", "The seven-day way"),
				withoutSections ? List.of()
						: List.of(strength("pre", "售前", "Pre-sales", 3, 2), strength("in", "售中", "In-sales", 0, 0),
								strength("after", "售后", "After-sales", 2, 2), strength("robot", "智能维护", "Maintenance", 0, 0)),
				members.get(""), plan));
	}

	@Override
	public Result<Placement> place(Session session, UUID person, String section, String reason) {
		if (reason.contains("长")) {
			return Result.refused(new Bilingual("原因太长。", "The reason is too long."));
		}
		Member found = members.values().stream().flatMap(List::stream).filter(m -> m.person().equals(person)).findFirst().orElseThrow();
		members.values().forEach(all -> all.remove(found));
		members.get(section).add(found);
		return Result.done(new Placement(person, section, new Bilingual("售后", "After-sales"), reason, WHEN, "谷雨"));
	}

	@Override
	public Set<UUID> placeable(Session session) {
		return Set.of();
	}

	@Override
	public Result<List<Placement>> of(Session session, UUID person) {
		return Result.done(List.of());
	}

	@Override
	public Result<Plan> plan(Session session, Map<String, Integer> heads, String note) {
		planned.putAll(heads);
		return Result.done(new Plan(heads.entrySet().stream().map(h -> new Heads(h.getKey(), Bilingual.same(h.getKey()), h.getValue())).toList(), note, WHEN,
				"谷雨"));
	}

	@Override
	public Result<List<Plan>> plans(Session session) {
		return Result.done(List.of());
	}

	@Override
	public Result<List<SectionGap>> gaps(Session session) {
		Bilingual nowhere = new Bilingual("未分版块", "No section");
		return Result.done(planned.isEmpty() ? List.of()
				: List.of(new SectionGap("pre", new Bilingual("售前", "Pre-sales"), 3, 4, List.of(member(4, false, "")),
						List.of(new Nearest(id(0), "小满", nowhere, List.of(), 100, Optional.of(LocalDate.of(2026, 3, 2))),
								new Nearest(id(1), "芒种", nowhere, List.of(LESSONS), 60, Optional.of(LocalDate.of(2026, 3, 9))))),
						new SectionGap("after", new Bilingual("售后", "After-sales"), 1, 3, List.of(), List.of())));
	}

	@Override
	public Result<List<Expiring>> expiring(Session session, int days) {
		return Result.done(expiring.stream().filter(e -> e.days() <= days).toList());
	}

	@Override
	public Result<List<Eligible>> mentors(Session session) {
		return Result.done(List.copyOf(eligible));
	}

	@Override
	public Result<List<Eligible>> inspectors(Session session) {
		return Result.done(eligible.stream().map(e -> new Eligible(e.person(), e.name(), e.missing(), 0, 0, List.of())).toList());
	}
}
