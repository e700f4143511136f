package org.chushi.internal.ui.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.growth.Stance;
import org.chushi.people.Session;
import org.chushi.staffing.Bench;
import org.chushi.staffing.Bench.Holder;
import org.chushi.staffing.GapBoard;
import org.chushi.staffing.Lack;
import org.chushi.staffing.Nearest;
import org.chushi.staffing.PersonGap;
import org.chushi.staffing.PositionGap;
import org.chushi.staffing.PositionGap.Rare;
import org.chushi.staffing.PositionLack;
import org.chushi.staffing.Succession;

/** A career map in memory with people on it. */
final class Ladder implements Succession, GapBoard {

	static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
	private static final Bilingual AGENT = new Bilingual("客服", "Agent");
	private static final Bilingual EMPATHY = new Bilingual("共情", "Empathy");
	private static final Bilingual REFUND = new Bilingual("退换货", "Returns and refunds");

	final List<Bench> benches = new ArrayList<>();
	final List<PositionGap> gaps = new ArrayList<>();

	/** Three positions: one with somebody ready, one with somebody soon, one with nobody. */
	static Ladder some() {
		Ladder ladder = new Ladder();
		ladder.benches.add(bench("PO-SUPERVISOR", "客服主管", "Supervisor", 5, List.of(new Holder(Team.id(7), "寒露", "2025-01-06")), List.of(), 4));
		ladder.benches.add(bench("PO-SENIOR", "资深客服（小组长）", "Senior agent, group leader", 3, List.of(new Holder(Team.id(5), "白露", "2025-09-01")),
				List.of(new Nearest(Team.id(2), "夏至", AGENT, List.of(Team.LESSONS), 80, Optional.of(TODAY.plusDays(40))),
						new Nearest(Team.id(3), "惊蛰", AGENT, List.of(Team.LESSONS, Team.LESSONS), 40, Optional.empty()),
						new Nearest(Team.id(4), "清明", AGENT, List.of(Team.LESSONS), 20, Optional.of(TODAY.plusDays(400)))),
				2));
		ladder.benches.add(bench("PO-AGENT", "客服", "Agent", 2, List.of(), List.of(new Nearest(Team.id(0), "小满", new Bilingual("新人", "Trainee"), List.of(), 100,
				Optional.of(TODAY))), 0));
		ladder.gaps.add(new PositionGap("senior", "PO-SENIOR", new Bilingual("资深客服（小组长）", "Senior agent, group leader"), 3, 6, 12, 1, 2, 1,
				List.of(new Rare("e", EMPATHY, 2, 9), new Rare("r", REFUND, 1, 4))));
		ladder.gaps.add(new PositionGap("agent", "PO-AGENT", AGENT, 2, 3, 12, 8, 5, 0, List.of(new Rare("r", REFUND, 1, 4))));
		return ladder;
	}

	/** So many more positions. */
	void more(int many) {
		IntStream.range(0, many).forEach(n -> benches.add(bench("PO-" + n, "岗位%03d".formatted(n), "Position %03d".formatted(n), 1, List.of(), List.of(), 0)));
	}

	/** Everywhere this person is named. */
	void saying(UUID person, Stance stance) {
		benches.replaceAll(b -> new Bench(b.map(), b.position(), b.code(), b.title(), b.track(), b.level(), b.holders(),
				b.successors().stream().map(n -> n.person().equals(person) ? n.said(Optional.of(stance)) : n).toList(), b.farther(), b.soon()));
	}

	private static Bench bench(String code, String zh, String en, int level, List<Holder> holders, List<Nearest> successors, int farther) {
		return new Bench(new Bilingual("发展地图", "Career map"), code, code, new Bilingual(zh, en), new Bilingual("客服", "Customer service"), level, holders,
				successors, farther, TODAY.plusMonths(3));
	}

	@Override
	public Result<List<Bench>> benches(Session session) {
		return Result.done(List.copyOf(benches));
	}

	@Override
	public Result<GapBoard> gaps(Session session) {
		return Result.done(this);
	}

	@Override
	public List<PositionGap> positions() {
		return List.copyOf(gaps);
	}

	@Override
	public List<PersonGap> people(String position) {
		return List.of(new PersonGap(Team.id(5), "白露", AGENT, true, List.of(), 0),
				new PersonGap(Team.id(2), "夏至", AGENT, false, List.of(new Lack("e", EMPATHY, 0, 2), new Lack("r", REFUND, 0, 1)), 3));
	}

	@Override
	public List<PositionLack> of(UUID person) {
		return List.of();
	}
}
