package org.chushi.internal.ui.staffing;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Phrase;
import org.chushi.internal.ui.staffing.Listing.Sought;
import org.chushi.internal.ui.staffing.Rows.Line;
import org.chushi.internal.ui.staffing.StaffingReader.Board;
import org.chushi.internal.ui.staffing.StaffingReader.Model;
import org.chushi.people.Placements;
import org.chushi.people.TeamSection;
import org.chushi.reports.BoardTables;
import org.chushi.reports.TeamReports.TeamReport;
import org.chushi.staffing.Eligible;
import org.chushi.staffing.Expiring;
import org.chushi.staffing.Roster;
import org.chushi.staffing.Roster.Member;
import org.chushi.staffing.Roster.Strength;
import org.chushi.staffing.SectionGap;
import org.chushi.ui.Card;
import org.chushi.ui.EmptyState;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.reports.TableExport;
import org.eclipse.swt.widgets.Composite;

/** The sections as a picture, and below them the board that is chosen. */
final class StaffingView extends LivePage<Model> {

	private static final List<Integer> WINDOWS = List.of(30, 60, 90);

	private static final Map<Board, Phrase> BOARDS = new EnumMap<>(Map.of(
			Board.MEMBERS, Messages.StaffingView_members,
			Board.GAPS, Messages.StaffingView_gaps,
			Board.EXPIRING, Messages.StaffingView_expiring,
			Board.MENTORS, Messages.StaffingView_mentors,
			Board.INSPECTORS, Messages.StaffingView_inspectors));

	/** Somebody with the section they are in; none for nobody's. */
	private record Placed(Member member, Strength section) {
	}

	private final StaffingReader reader;
	private final TableExport export;
	private final StaffingDialogs dialogs;
	private final Rows rows;
	private final Map<Board, Sought> sought = new EnumMap<>(Board.class);

	StaffingView(Composite parent, PageContext ctx, StaffingReader reader, Placements placements, TableExport export) {
		super(parent, ctx, Messages.StaffingPage_doing, Messages.StaffingPage_help, reader::read);
		this.reader = reader;
		this.export = export;
		this.rows = new Rows(ctx);
		this.dialogs = new StaffingDialogs(ctx, reader.staffing(), placements, reader.session());
	}

	@Override
	protected void fill(Composite content, Model model) {
		Roster roster = model.roster();
		Parts.title(content, look(), Messages.StaffingPage_title.text(),
				Messages.StaffingView_words.text(roster.policy(), roster.heads(), roster.unplaced().size()));
		Composite bar = look().row(content, 8);
		BOARDS.forEach((board, title) -> first(new SwitchButton(bar, look(), ctx().t(title), () -> choose(board))).on(model.board() == board));
		board(content, model);
	}

	/** The picture of the sections, and who is in them. */
	private void members(Composite content, Model model, Sought typed) {
		Roster roster = model.roster();
		if (roster.sections().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "people", ctx().t(Messages.StaffingView_noSections), ctx().t(Messages.StaffingView_noSectionsWords))
					.action(ctx().t(Messages.StaffingView_toPolicies), () -> ctx().navigate("policies", ""));
		} else {
			Card card = new SectionsCard(look(), roster).build(content);
			Composite deeds = look().row(card, 12);
			new PrimaryButton(deeds, look(), ctx().t(Messages.StaffingView_plan), () -> dialogs.plan(control(), roster)).icon("pen");
			roster.plan().ifPresent(p -> Paragraph.muted(deeds, look(),
					ctx().t(Messages.StaffingView_planned, p.when().atZone(ZoneId.systemDefault()).toLocalDate().toString(), p.by(), p.note())));
		}
		Card card = new Card(content, look());
		export(card, Messages.StaffingView_members, typed, everybody(roster), StaffingView::words,
				(placed, in) -> BoardTables.sections(roster, placed.stream().map(p -> p.member().person()).collect(Collectors.toSet())::contains, in));
		new Listing<>(card, look(), typed, everybody(roster), StaffingView::words, (parent, p) -> member(parent, p, roster));
	}

	/** Buttons that save what a list shows, as it is narrowed. */
	private <T> void export(Card card, Messages title, Sought typed, List<T> all, Function<T, String> words, BiFunction<List<T>, Language, TeamReport> table) {
		if (!all.isEmpty()) {
			export.offer(card, ctx(), title.text(), () -> Listing.found(typed, all, words), table);
		}
	}

	private void choose(Board board) {
		reader.board(board);
		reload();
	}

	private void board(Composite content, Model model) {
		Sought typed = sought.computeIfAbsent(model.board(), b -> new Sought());
		switch (model.board()) {
		case MEMBERS -> members(content, model, typed);
		case GAPS -> gaps(content, model);
		case EXPIRING -> expiring(content, model, typed);
		case MENTORS -> eligible(content, model, typed, Messages.StaffingView_mentorsWords, Messages.StaffingView_mentors, BoardTables::mentors);
		case INSPECTORS -> eligible(content, model, typed, Messages.StaffingView_inspectorsWords, Messages.StaffingView_inspectors, BoardTables::inspectors);
		}
	}

	/** Who is in no section first: there is something to do about them. */
	private static List<Placed> everybody(Roster roster) {
		return Stream.concat(roster.unplaced().stream().map(m -> new Placed(m, null)),
				roster.sections().stream().flatMap(s -> s.members().stream().map(m -> new Placed(m, s)))).toList();
	}

	private static String words(Placed placed) {
		return placed.member().name() + " " + (placed.section() == null ? unplaced(placed.member()) : placed.section().title());
	}

	private void member(Composite parent, Placed placed, Roster roster) {
		Member member = placed.member();
		Bilingual section = placed.section() == null ? unplaced(member)
				: member.since().isEmpty() ? placed.section().title() : Messages.StaffingView_since.text(placed.section().title(), member.since());
		Line line = rows.person(parent, member.person(), member.name(), section);
		if (!member.certified()) {
			line.pill(Status.WAIT, Messages.StaffingView_uncertified.text(Bilingual.joined(placed.section().asks(), Messages.StaffingView_or.text())));
		}
		if (!roster.sections().isEmpty() && member.placeable()) {
			line.deed(Messages.StaffingView_move.text(), () -> dialogs.put(control(), roster, member, placed.section() == null ? "" : placed.section().section()));
		}
		line.open();
	}

	private static Bilingual unplaced(Member member) {
		return member.written().blank() ? TeamSection.NONE.title() : Messages.StaffingView_written.text(TeamSection.NONE.title(), member.written());
	}

	private void gaps(Composite content, Model model) {
		if (model.gaps().isEmpty()) {
			none(content, Messages.StaffingView_noGaps, Messages.StaffingView_noGapsWords);
		} else {
			export.offer(content, ctx(), Messages.StaffingView_gaps.text(), model::gaps, BoardTables::gaps);
		}
		for (SectionGap gap : model.gaps()) {
			Card card = Parts.card(content, look(), gap.title());
			if (gap.missing() > 0) {
				new Paragraph(card, look(), ctx().t(Messages.StaffingView_missing, gap.planned(), gap.heads(), gap.missing()));
			}
			if (!gap.uncertified().isEmpty()) {
				new Paragraph(card, look(), ctx().t(Messages.StaffingView_lacking, gap.uncertified().size(),
						String.join(ctx().t(Messages.StaffingView_comma), gap.uncertified().stream().map(Member::name).limit(10).toList())));
			}
			Paragraph.muted(card, look(), ctx().t(gap.nearest().isEmpty() ? Messages.StaffingView_nobodyNear : Messages.StaffingView_nearest));
			gap.nearest().forEach(n -> rows.nearest(card, n));
		}
	}

	private void expiring(Composite content, Model model, Sought typed) {
		Card card = new Card(content, look());
		Composite windows = look().row(card, 8);
		WINDOWS.forEach(days -> new SwitchButton(windows, look(), ctx().t(Messages.StaffingView_within, days), () -> {
			reader.days(days);
			reload();
		}).on(model.days() == days));
		if (model.expiring().isEmpty()) {
			Paragraph.muted(card, look(), ctx().t(Messages.StaffingView_noneExpiring, model.days()));
		}
		Function<Expiring, String> words = e -> e.name() + " " + e.certificate().title();
		export(card, Messages.StaffingView_expiring, typed, model.expiring(), words, BoardTables::expiring);
		new Listing<>(card, look(), typed, model.expiring(), words, this::expiring);
	}

	private void expiring(Composite parent, Expiring expiring) {
		Line line = rows.person(parent, expiring.certificate().person(), expiring.name(),
				Messages.StaffingView_until.text(expiring.certificate().title(), expiring.certificate().number(), expiring.standing().title(), expiring.until().toString()));
		line.pill(switch (expiring.standing()) {
		case LAPSED, EXPIRED, SUSPENDED -> Status.STOP;
		case GRACE -> Status.WAIT;
		default -> expiring.days() <= WINDOWS.getFirst() ? Status.WAIT : Status.INFO;
		}, (switch (expiring.standing()) {
		case LAPSED -> Messages.StaffingView_lapsed;
		case EXPIRED -> Messages.StaffingView_expired;
		case SUSPENDED -> Messages.StaffingView_suspended;
		case GRACE -> Messages.StaffingView_grace;
		default -> Messages.StaffingView_days;
		}).text(Math.abs(expiring.days())));
		line.open();
	}

	private void eligible(Composite content, Model model, Sought typed, Messages words, Messages title, BiFunction<List<Eligible>, Language, TeamReport> table) {
		Card card = new Card(content, look());
		Paragraph.muted(card, look(), ctx().t(words, model.eligible().stream().filter(Eligible::may).count(), model.eligible().size()));
		export(card, title, typed, model.eligible(), Eligible::name, table);
		new Listing<>(card, look(), typed, model.eligible(), Eligible::name, this::eligible);
	}

	private void eligible(Composite parent, Eligible eligible) {
		Line line = rows.person(parent, eligible.person(), eligible.name(),
				eligible.barred() ? Messages.StaffingView_barred.text(eligible.busy())
						: eligible.room() == 0 || !eligible.may() ? Bilingual.same("") : Messages.StaffingView_room.text(eligible.busy(), eligible.room()));
		line.pill(eligible.barred() ? Status.STOP : eligible.free() ? Status.GOOD : eligible.may() ? Status.INFO : Status.WAIT,
				(eligible.free() ? Messages.StaffingView_may : eligible.may() ? Messages.StaffingView_full : Messages.StaffingView_mayNot).text());
		line.missing(eligible.missing());
		if (eligible.barred()) {
			eligible.learners().forEach(l -> line.below(Messages.StaffingView_handover.text(l.name()), () -> ctx().navigate(Pages.PERSON, l.person() + Pages.PAIRS)));
		}
		line.open();
	}

	private void none(Composite content, Messages what, Messages words) {
		new EmptyState(new Card(content, look()), look(), "check", ctx().t(what), ctx().t(words));
	}
}
