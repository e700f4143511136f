package org.chushi.internal.ui.staffing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.staffing.Listing.Sought;
import org.chushi.internal.ui.staffing.Rows.Line;
import org.chushi.people.Session;
import org.chushi.reports.BoardTables;
import org.chushi.staffing.Bench;
import org.chushi.staffing.Bench.Holder;
import org.chushi.staffing.GapBoard;
import org.chushi.staffing.Lack;
import org.chushi.staffing.PersonGap;
import org.chushi.staffing.PositionGap;
import org.chushi.staffing.PositionGap.Rare;
import org.chushi.staffing.Succession;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.Type;
import org.chushi.ui.reports.TableExport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A card for each position: who has it, who could follow and what they lack; or its competencies and who is nearest to them. */
final class SuccessionView extends LivePage<SuccessionView.Model> {

	/** So many are named before the card is unfolded. */
	private static final int NAMED = 2;
	/** So many when it is: who comes after them is far away. */
	private static final int UNFOLDED = 30;
	private static final int TITLE = 200;

	/** What is shown; the board is asked only for what it says already. */
	record Model(List<Bench> benches, List<PositionGap> gaps, GapBoard board) {

		@Override
		public boolean equals(Object other) {
			return other instanceof Model m && benches.equals(m.benches) && gaps.equals(m.gaps);
		}

		@Override
		public int hashCode() {
			return benches.hashCode();
		}

		/** Positions that nobody could take, now or soon. */
		List<Bench> bare() {
			return benches.stream().filter(Bench::bare).toList();
		}
	}

	private final Rows rows;
	private final TableExport export;
	private final Sought sought = new Sought();
	private final Sought soughtGaps = new Sought();
	private final Set<String> unfolded = new HashSet<>();
	private boolean competencies;

	SuccessionView(Composite parent, PageContext ctx, Succession succession, Session session, TableExport export) {
		super(parent, ctx, Messages.SuccessionPage_doing, Messages.SuccessionPage_help, () -> read(succession, session));
		this.rows = new Rows(ctx);
		this.export = export;
	}

	private static Result<Model> read(Succession succession, Session session) {
		return succession.benches(session).then(b -> succession.gaps(session).map(g -> new Model(b, g.positions(), g)));
	}

	@Override
	protected void fill(Composite content, Model model) {
		Parts.title(content, look(), Messages.SuccessionPage_title.text(), Messages.SuccessionView_words.text());
		Composite bar = look().row(content, 8);
		first(kind(bar, Messages.SuccessionView_followers, false));
		kind(bar, Messages.SuccessionView_competencies, true);
		if (competencies) {
			gaps(content, model);
		} else {
			benches(content, model);
		}
	}

	private SwitchButton kind(Composite bar, Messages title, boolean shows) {
		SwitchButton button = new SwitchButton(bar, look(), ctx().t(title), () -> {
			competencies = shows;
			rebuild();
		});
		button.on(competencies == shows);
		return button;
	}

	private void benches(Composite content, Model model) {
		if (model.benches().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "route", ctx().t(Messages.SuccessionView_noMap), ctx().t(Messages.SuccessionView_noMapWords));
			return;
		}
		List<Bench> bare = model.bare();
		if (!bare.isEmpty()) {
			new Notice(content, look(), Status.WAIT, ctx().t(Messages.SuccessionView_bare, bare.size(), model.benches().size()),
					String.join(ctx().t(Messages.StaffingView_comma), bare.stream().map(b -> ctx().t(b.title())).toList()), ctx().t(Messages.SuccessionView_bareNext));
		}
		Function<Bench, String> words = b -> b.title() + " " + b.code() + " " + b.track();
		export.offer(content, ctx(), Messages.SuccessionPage_title.text(), () -> Listing.found(sought, model.benches(), words), BoardTables::succession);
		new Listing<>(content, look(), sought, model.benches(), words, this::bench);
	}

	private void bench(Composite parent, Bench bench) {
		Card card = new Card(parent, look());
		Composite head = look().row(card, 12);
		Composite words = look().column(head, 0);
		words.setLayoutData(Cell.growing());
		new Heading(words, look(), Type.SUBHEADING, ctx().t(bench.title()));
		Paragraph.muted(words, look(), ctx().t(Messages.SuccessionView_place, bench.map(), bench.track(), bench.level()));
		new StatusPill(head, look(), bench.bare() ? Status.STOP : bench.ready().isEmpty() || bench.unwanted() ? Status.WAIT : Status.GOOD, ctx().t(strength(bench)));
		new Paragraph(card, look(), ctx().t(Messages.SuccessionView_strength, bench.holders().size(), bench.ready().size(), bench.readySoon().size(), bench.willing().size()));
		if (!bench.holders().isEmpty()) {
			Paragraph.muted(card, look(), ctx().t(Messages.SuccessionView_holders, names(bench)));
		}
		boolean open = unfolded.contains(bench.position());
		bench.successors().stream().limit(open ? UNFOLDED : NAMED).forEach(s -> rows.nearest(card, s));
		if (bench.successors().isEmpty() && bench.farther() > 0) {
			Paragraph.muted(card, look(), ctx().t(Messages.SuccessionView_farther, bench.farther()));
		}
		more(card, bench.position(), bench.successors().size());
	}

	private static Bilingual strength(Bench bench) {
		return (bench.bare() ? Messages.SuccessionView_nobody : bench.ready().isEmpty() ? Messages.SuccessionView_soon : bench.unwanted() ? Messages.SuccessionView_unwanted : Messages.SuccessionView_ready).text();
	}

	private String names(Bench bench) {
		return String.join(ctx().t(Messages.StaffingView_comma), bench.holders().stream().map(Holder::name).limit(12).toList());
	}

	/** Unfolds the card, where there are more than are named. */
	private void more(Card card, String position, int all) {
		if (all > NAMED) {
			boolean open = unfolded.contains(position);
			new LinkButton(card, look(), open ? ctx().t(Messages.SuccessionView_fewer) : ctx().t(Messages.SuccessionView_more, all), () -> {
				if (!unfolded.remove(position)) {
					unfolded.add(position);
				}
				rebuild();
			}).icon(open ? "chevron-right" : "chevron-down").setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}

	private void gaps(Composite content, Model model) {
		if (model.gaps().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "chart", ctx().t(Messages.SuccessionView_noNeeds), ctx().t(Messages.SuccessionView_noNeedsWords));
			return;
		}
		Function<PositionGap, String> words = g -> g.title() + " " + g.code();
		export.offer(content, ctx(), Messages.SuccessionView_competencies.text(), () -> Listing.found(soughtGaps, model.gaps(), words), BoardTables::competencies);
		new Listing<>(content, look(), soughtGaps, model.gaps(), words, (parent, g) -> gap(parent, g, model.board()));
	}

	private void gap(Composite parent, PositionGap gap, GapBoard board) {
		Card card = new Card(parent, look());
		Composite head = look().row(card, 12);
		new Heading(head, look(), Type.SUBHEADING, ctx().t(gap.title())).setLayoutData(Cell.growing());
		new StatusPill(head, look(), gap.holdersShort() > 0 ? Status.WAIT : Status.GOOD,
				ctx().t(gap.holders() == 0 ? Messages.SuccessionView_noHolders : gap.holdersShort() > 0 ? Messages.SuccessionView_holdersShort
						: Messages.SuccessionView_holdersComplete, gap.holdersShort(), gap.holders()));
		new Paragraph(card, look(), ctx().t(Messages.SuccessionView_needs, gap.needs(), gap.complete(), gap.people()));
		gap.rarest().forEach(r -> rare(card, r, gap.people()));
		String unfolds = "needs " + gap.position();
		if (unfolded.contains(unfolds)) {
			List<PersonGap> people = board.people(gap.position());
			people.stream().limit(UNFOLDED).forEach(p -> person(card, p));
			export.offer(card, ctx(), Messages.SuccessionView_lackFor.text(gap.title()), () -> people, (all, in) -> BoardTables.people(gap.title(), all, in));
		}
		new LinkButton(card, look(), ctx().t(unfolded.contains(unfolds) ? Messages.SuccessionView_fewer : Messages.SuccessionView_whoIsNearest), () -> {
			if (!unfolded.remove(unfolds)) {
				unfolded.add(unfolds);
			}
			rebuild();
		}).setLayoutData(Cell.aligned(SWT.LEFT));
	}

	private void rare(Card card, Rare rare, int people) {
		Composite row = look().row(card, 16);
		String title = ctx().t(Messages.SuccessionView_competency, rare.title(), rare.level());
		String numbers = ctx().t(Messages.SuccessionView_lacking, rare.lacking(), people);
		Composite words = look().column(row, 0);
		words.setLayoutData(Cell.wide(look().px(TITLE)));
		new Paragraph(words, look(), Type.SMALL_STRONG, title, look().theme().ink());
		Paragraph.muted(words, look(), numbers);
		new HeadsBar(row, look(), title + " " + numbers, people - rare.lacking(), people, people).setLayoutData(Cell.growing());
	}

	private void person(Card card, PersonGap gap) {
		Line line = rows.person(card, gap.person(), gap.name(), gap.here());
		line.pill(gap.lacks().isEmpty() ? Status.GOOD : Status.INFO,
				gap.lacks().isEmpty() ? Messages.SuccessionView_complete.text() : Messages.SuccessionView_levels.text(gap.lacks().size(), gap.levels()));
		if (!gap.lacks().isEmpty()) {
			Paragraph.muted(line.block(), look(), ctx().t(Bilingual.joined(gap.lacks().stream().map(SuccessionView::lack).toList(), new Bilingual("；", "; "))));
		}
		line.open();
	}

	private static Bilingual lack(Lack lack) {
		return Messages.SuccessionView_lack.text(lack.title(), lack.have(), lack.need());
	}
}
