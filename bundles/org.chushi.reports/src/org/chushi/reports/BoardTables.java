package org.chushi.reports;

import static org.chushi.internal.reports.Grid.day;
import static org.chushi.internal.reports.Grid.lacks;
import static org.chushi.internal.reports.Grid.listed;
import static org.chushi.internal.reports.Grid.next;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.exchange.TableCell;
import org.chushi.growth.Prospect;
import org.chushi.growth.Prospects.OpenWish;
import org.chushi.growth.Prospects.Opening;
import org.chushi.growth.Wish;
import org.chushi.internal.reports.Grid;
import org.chushi.internal.reports.Messages;
import org.chushi.kpis.Figure;
import org.chushi.kpis.KpiBoard;
import org.chushi.reports.TeamReports.TeamReport;
import org.chushi.rules.Finding;
import org.chushi.people.TeamSection;
import org.chushi.staffing.Bench;
import org.chushi.staffing.Bench.Holder;
import org.chushi.staffing.Eligible;
import org.chushi.staffing.Expiring;
import org.chushi.staffing.Lack;
import org.chushi.staffing.Nearest;
import org.chushi.staffing.PersonGap;
import org.chushi.staffing.PositionGap;
import org.chushi.staffing.Roster;
import org.chushi.staffing.Roster.Member;
import org.chushi.staffing.Roster.Strength;
import org.chushi.staffing.SectionGap;

/**
 * The boards of a lead as tables: of what a board shows a row for each line, so that a spreadsheet program can sort, filter and
 * count it. Who shows a board was asked whether they may; the file is written by {@link TeamReports#write}. Any thread.
 */
public final class BoardTables {

	private BoardTables() {
	}

	/** Who is in which section; whoever is in none has a row too. @param shown which people */
	public static TeamReport sections(Roster roster, Predicate<UUID> shown, Language in) {
		Grid grid = new Grid(in, Messages.Rows_section, Messages.Rows_name, Messages.Boards_since, Messages.Boards_asks, Messages.Boards_certified,
				Messages.Boards_heads, Messages.Boards_planned);
		for (Strength section : roster.sections()) {
			section.members().stream().filter(m -> shown.test(m.person())).forEach(m -> grid.row(section.title(), m.name(), day(m.since()),
					listed(section.asks()), section.asks().isEmpty() ? "" : m.certified(), section.heads(), section.planned()));
		}
		roster.unplaced().stream().filter(m -> shown.test(m.person())).forEach(m -> grid.row(m.written().blank() ? TeamSection.NONE.title() : m.written(), m.name(), day(m.since()), "", "", "", ""));
		return grid.titled(Messages.Boards_sections.text());
	}

	/** Sections that lack heads or certificates: a row for each who works there without, and for each who could fill it. */
	public static TeamReport gaps(List<SectionGap> gaps, Language in) {
		Grid grid = new Grid(in, Messages.Rows_section, Messages.Boards_planned, Messages.Boards_heads, Messages.Boards_missing, Messages.Boards_who,
				Messages.Rows_name, Messages.Boards_from, Messages.Boards_progress, Messages.Boards_ready, Messages.Boards_atBest, Messages.Boards_lacks,
				Messages.Rows_next);
		for (SectionGap gap : gaps) {
			Object[] section = { gap.title(), gap.planned() == 0 ? "" : gap.planned(), gap.heads(), gap.missing() };
			for (Member member : gap.uncertified()) {
				grid.row(with(section, Messages.Boards_uncertified, member.name(), gap.title(), "", "", "", "", ""));
			}
			gap.nearest().forEach(n -> grid.row(with(section, Messages.Boards_nearest, nearest(n))));
			if (gap.uncertified().isEmpty() && gap.nearest().isEmpty()) {
				grid.row(with(section, "", "", "", "", "", "", "", ""));
			}
		}
		return grid.titled(Messages.Boards_gaps.text());
	}

	/** Certificates whose rights end soon or ended lately. */
	public static TeamReport expiring(List<Expiring> all, Language in) {
		Grid grid = new Grid(in, Messages.Rows_name, Messages.Rows_certificate, Messages.Rows_level, Messages.Rows_number, Messages.Rows_state,
				Messages.Boards_until, Messages.Boards_days);
		all.forEach(e -> grid.row(e.name(), e.certificate().title(), e.certificate().level(), e.certificate().number(), e.standing().title(), e.until(), e.days()));
		return grid.titled(Messages.Boards_expiring.text());
	}

	public static TeamReport mentors(List<Eligible> all, Language in) {
		Grid grid = new Grid(in, Messages.Rows_name, Messages.Boards_may, Messages.Boards_busy, Messages.Boards_room, Messages.Boards_lacks, Messages.Rows_next);
		all.forEach(e -> grid.row(e.name(), e.may(), e.busy(), e.room() == 0 ? "" : e.room(), lacks(e.missing()), next(e.missing())));
		return grid.titled(Messages.Boards_mentors.text());
	}

	public static TeamReport inspectors(List<Eligible> all, Language in) {
		Grid grid = new Grid(in, Messages.Rows_name, Messages.Boards_may, Messages.Boards_lacks, Messages.Rows_next);
		all.forEach(e -> grid.row(e.name(), e.may(), lacks(e.missing()), next(e.missing())));
		return grid.titled(Messages.Boards_inspectors.text());
	}

	/** Who has each position and who could take it; a position that nobody has or can take has a row too. */
	public static TeamReport succession(List<Bench> benches, Language in) {
		Grid grid = new Grid(in, Messages.Boards_map, Messages.Boards_track, Messages.Rows_level, Messages.Boards_position, Messages.Boards_code, Messages.Boards_who,
				Messages.Rows_name, Messages.Boards_from, Messages.Boards_progress, Messages.Boards_ready, Messages.Boards_atBest, Messages.Boards_lacks,
				Messages.Rows_next, Messages.Boards_leaning, Messages.Boards_since);
		for (Bench bench : benches) {
			Object[] position = { bench.map(), bench.track(), bench.level(), bench.title(), bench.code() };
			for (Holder holder : bench.holders()) {
				grid.row(with(position, Messages.Boards_holder, holder.name(), bench.title(), "", "", "", "", "", "", day(holder.since())));
			}
			bench.successors().forEach(s -> grid.row(with(position, Messages.Boards_successor, with(nearest(s), s.stance().map(t -> t.leaning().title()), ""))));
			if (bench.holders().isEmpty() && bench.successors().isEmpty()) {
				grid.row(with(position, Messages.Boards_nobody, "", "", "", "", "", "", "", "", ""));
			}
		}
		return grid.titled(Messages.Boards_succession.text());
	}

	/** What positions ask for and how many people lack it. */
	public static TeamReport competencies(List<PositionGap> gaps, Language in) {
		Grid grid = new Grid(in, Messages.Boards_position, Messages.Boards_code, Messages.Rows_level, Messages.Boards_needs, Messages.Boards_people,
				Messages.Boards_complete, Messages.Boards_holders, Messages.Boards_holdersShort, Messages.Boards_competency, Messages.Boards_need, Messages.Boards_lacking);
		for (PositionGap gap : gaps) {
			Object[] position = { gap.title(), gap.code(), gap.level(), gap.needs(), gap.people(), gap.complete(), gap.holders(), gap.holdersShort() };
			gap.rarest().forEach(r -> grid.row(with(position, r.title(), r.level(), r.lacking())));
			if (gap.rarest().isEmpty()) {
				grid.row(with(position, "", "", ""));
			}
		}
		return grid.titled(Messages.Boards_competencies.text());
	}

	/** What people lack for one position; who lacks nothing has a row too. */
	public static TeamReport people(Bilingual position, List<PersonGap> people, Language in) {
		Grid grid = new Grid(in, Messages.Rows_name, Messages.Boards_from, Messages.Boards_holder, Messages.Boards_competency, Messages.Boards_have,
				Messages.Boards_need);
		for (PersonGap gap : people) {
			for (Lack lack : gap.lacks()) {
				grid.row(gap.name(), gap.here(), gap.holder(), lack.title(), lack.have(), lack.need());
			}
			if (gap.lacks().isEmpty()) {
				grid.row(gap.name(), gap.here(), gap.holder(), "", "", "");
			}
		}
		return grid.titled(Messages.Boards_lackFor.text(position));
	}

	/** Who comes into question for what, by what they can and what they want; behind them wishes that name no position. */
	public static TeamReport prospects(List<Opening> openings, List<OpenWish> wishes, Language in) {
		Grid grid = new Grid(in, Messages.Boards_position, Messages.Boards_code, Messages.Boards_standing, Messages.Rows_name, Messages.Boards_from,
				Messages.Boards_wants, Messages.Boards_strength, Messages.Boards_horizon, Messages.Boards_askAgain, Messages.Boards_others, Messages.Boards_by,
				Messages.Boards_steps, Messages.Boards_months, Messages.Boards_met, Messages.Boards_asked, Messages.Boards_lacks, Messages.Rows_next);
		for (Opening opening : openings) {
			for (Prospect p : opening.people()) {
				var missing = p.missing().stream().map(Finding::detail).toList();
				grid.row(opening.title(), opening.code(), standing(p), p.name(), p.here(), p.wish().map(Wish::aim), p.wish().map(w -> w.strength().title()),
						p.wish().map(w -> w.horizon().title()), p.wish().isEmpty() ? "" : p.old(), listed(p.others()), p.byTitle(), p.steps(),
						p.months() == 0 ? "" : p.months(), p.met(), p.asked(), lacks(missing), next(missing));
			}
		}
		wishes.forEach(w -> grid.row("", "", Messages.Boards_standingOpen, w.name(), w.here(), w.wish().aim(), w.wish().strength().title(), w.wish().horizon().title(), w.old(),
				w.wish().words(), "", "", "", "", "", "", ""));
		return grid.titled(Messages.Boards_prospects.text());
	}

	private static Messages standing(Prospect prospect) {
		return switch (prospect.standing()) {
		case READY -> Messages.Boards_standingReady;
		case ON_THE_WAY -> Messages.Boards_standingOnTheWay;
		case ASK -> Messages.Boards_standingAsk;
		case ELSEWHERE -> Messages.Boards_standingElsewhere;
		case NEAR -> Messages.Boards_standingNear;
		};
	}

	/** Figures of the team: for each its mean over the days looked at, on how many days there was one, and the newest. */
	public static TeamReport figures(KpiBoard board, Language in) {
		List<Bilingual> heading = new ArrayList<>(List.of(Messages.Rows_name.text()));
		for (Figure figure : board.figures()) {
			Bilingual named = figure.unit().blank() ? figure.title() : Messages.Boards_unit.text(figure.title(), figure.unit());
			heading.addAll(List.of(Messages.Boards_mean.text(named), Messages.Boards_daysWith.text(figure.title()), Messages.Boards_last.text(named),
					Messages.Boards_lastDay.text(figure.title())));
		}
		Grid grid = new Grid(in, heading);
		for (KpiBoard.Row row : board.rows()) {
			List<Object> cells = new ArrayList<>(List.of(row.name()));
			for (KpiBoard.Cell cell : row.cells()) {
				cells.addAll(List.of(cell.mean().map(TableCell::of), cell.days(), cell.last().flatMap(l -> l.value()).map(TableCell::of),
						cell.last().map(l -> l.day())));
			}
			grid.row(cells.toArray());
		}
		return grid.titled(Messages.Boards_figures.text(board.from().toString(), board.until().toString()));
	}

	/** Name, where they are, how far, whether today, the first day it could be, what is missing, what to do. */
	private static Object[] nearest(Nearest n) {
		Optional<LocalDate> day = n.ready() ? Optional.empty() : n.atBest();
		return new Object[] { n.name(), n.from(), n.progress(), n.ready(), day, lacks(n.missing()), next(n.missing()) };
	}

	/** A row of what comes first and what comes after it; a list among the latter is laid out. */
	private static Object[] with(Object[] first, Object... then) {
		List<Object> row = new ArrayList<>(List.of(first));
		for (Object each : then) {
			row.addAll(each instanceof Object[] many ? List.of(many) : List.of(each));
		}
		return row.toArray();
	}
}
