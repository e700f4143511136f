package org.chushi.internal.ui.banks;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

import org.chushi.assessment.Drawing;
import org.chushi.internal.ui.banks.PaperRoom.Shown;
import org.chushi.papers.PaperSummary;
import org.chushi.people.Session;
import org.chushi.training.SetExam;
import org.chushi.ui.Card;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.LivePage;
import org.chushi.ui.MissingList;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Papers in a table with what can be done with one; below, what is set for whom. */
final class PapersView extends LivePage<Shown> {

	private final PaperRoom room;
	private final KeyedQuestion keyed;
	private final Session session;
	private DataTable<PaperSummary> table;
	private DataTable<SetExam> set;
	private Composite lacks;
	/** Id of the paper that was just stored, then of the one the person chose: chosen still when the page is made anew. */
	private String sought;

	PapersView(Composite parent, PageContext ctx, PaperRoom room, KeyedQuestion keyed) {
		this(parent, ctx, room, keyed, ctx.session(Session.class));
	}

	private PapersView(Composite parent, PageContext ctx, PaperRoom room, KeyedQuestion keyed, Session session) {
		super(parent, ctx, Messages.PapersPage_doing, Messages.PapersPage_help, () -> room.read(session));
		this.room = room;
		this.keyed = keyed;
		this.session = session;
		sought = ctx.argument();
	}

	@Override
	protected void fill(Composite content, Shown shown) {
		Parts.title(content, look(), Messages.PapersPage_title.text(), Messages.PapersPage_subtitle.text(shown.papers().size()));
		if (shown.papers().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "exam", look().t(Messages.PapersPage_none),
					look().t(Messages.PapersPage_noneNext)).action(look().t(Messages.PapersPage_build), this::build);
		} else {
			papers(content, shown);
		}
		set(content, shown);
	}

	private void build() {
		ctx().navigate(Pages.PAPER, "");
	}

	private void papers(Composite content, Shown shown) {
		Card card = new Card(content, look());
		table = first(new DataTable<>(card, look(), 8,
				List.of(Spec.text(look().t(Messages.PapersPage_paper), 4, p -> look().t(p.title())),
						Spec.text(look().t(Messages.PapersPage_code), 2, PaperSummary::code),
						Spec.text(look().t(Messages.PapersPage_pack), 2, PaperSummary::pack),
						new Spec<>(look().t(Messages.PapersPage_minutes), 1, p -> Integer.toString(p.minutes()),
								Comparator.comparingInt(PaperSummary::minutes)),
						new Spec<>(look().t(Messages.PapersPage_questions), 1,
								p -> p.filling().met() ? Integer.toString(p.filling().questions()) : "–",
								Comparator.comparingInt(p -> p.filling().questions())),
						Spec.text(look().t(Messages.PapersPage_state), 2,
								p -> look().t(p.filling().met() ? Messages.PaperView_met : Messages.PaperView_unmet)))));
		table.rows(shown.papers());
		table.onOpen(this::open);
		table.onSelect(paper -> {
			sought = paper.id();
			lacks(paper);
		});
		Composite buttons = look().row(card, 8);
		new PrimaryButton(buttons, look(), look().t(Messages.PapersPage_build), this::build).icon("plus");
		new SecondaryButton(buttons, look(), look().t(Messages.PapersPage_open), () -> chosen(this::open)).icon("pen");
		new SecondaryButton(buttons, look(), look().t(Messages.PaperView_draw), () -> chosen(this::draw)).icon("eye");
		new SecondaryButton(buttons, look(), look().t(Messages.PapersPage_set), () -> chosen(p -> new SetDialog(ctx(), room, shown)
				.show(table, p, this::reload))).icon("people");
		lacks = look().column(card, 12);
		int stored = shown.papers().stream().map(PaperSummary::id).toList().indexOf(sought);
		if (stored >= 0) {
			table.select(stored);
			table.table().showSelection();
			lacks(shown.papers().get(stored));
		}
	}

	private void chosen(Consumer<PaperSummary> work) {
		table.selected().ifPresentOrElse(work, () -> ctx().toast(Status.INFO, Messages.PapersPage_chooseFirst.text()));
	}

	/** A shipped paper stays as it is: one of the team's own begins from it. */
	private void open(PaperSummary paper) {
		ctx().navigate(Pages.PAPER, paper.own() ? paper.id() : Pages.COPY + paper.id());
	}

	private void lacks(PaperSummary paper) {
		for (Control old : lacks.getChildren()) {
			old.dispose();
		}
		Notice notice = new Notice(lacks, look(), paper.filling().met() ? Status.GOOD : Status.WAIT, look().t(paper.filling().said()),
				look().t(paper.own() ? Messages.PapersPage_own : Messages.PapersPage_shipped), "");
		new MissingList(notice.words(), look(), paper.filling().missing());
		ScrolledPage.reflow(lacks);
	}

	private void draw(PaperSummary paper) {
		long seed = ThreadLocalRandom.current().nextLong(Drawing.SEEDS);
		ctx().use(Messages.PaperView_drawing.text(),
				() -> room.papers().plan(session, paper.id()).then(plan -> room.papers().draw(session, plan, seed)),
				drawn -> PaperPreview.show(table, look(), keyed, drawn));
	}

	private void set(Composite content, Shown shown) {
		Card card = Parts.card(content, look(), Messages.PapersPage_setTitle.text());
		if (shown.set().isEmpty()) {
			new Paragraph(card, look(), look().t(Messages.PapersPage_noneSet));
			return;
		}
		set = new DataTable<>(card, look(), 8,
				List.of(Spec.text(look().t(Messages.PapersPage_paper), 3, s -> look().t(s.title())),
						Spec.text(look().t(Messages.PapersPage_person), 2, s -> look().t(shown.name(s.person()))),
						new Spec<>(look().t(Messages.PapersPage_from), 2, s -> moment(s.from()), Comparator.comparing(SetExam::from)),
						new Spec<>(look().t(Messages.PapersPage_until), 2, s -> moment(s.until()), Comparator.comparing(SetExam::until)),
						new Spec<>(look().t(Messages.PapersPage_attempts), 1,
								s -> s.attempts() == 0 ? look().t(Messages.PapersPage_noLimit) : Integer.toString(s.attempts()),
								Comparator.comparingInt(SetExam::attempts)),
						Spec.text(look().t(Messages.PapersPage_setState), 1, this::state)));
		set.rows(shown.set());
		Composite buttons = look().row(card, 8);
		new SecondaryButton(buttons, look(), look().t(Messages.PapersPage_unset), () -> set.selected().ifPresentOrElse(
				s -> unset(s, shown), () -> ctx().toast(Status.INFO, Messages.PapersPage_chooseSet.text())));
	}

	private String moment(Instant when) {
		return look().t(Dates.moment(when, room.clock().getZone()));
	}

	private String state(SetExam set) {
		return look().t(switch (set.state(room.now())) {
		case AHEAD -> Messages.PapersPage_ahead;
		case OPEN -> Messages.PapersPage_openNow;
		case OVER -> Messages.PapersPage_over;
		case WITHDRAWN -> Messages.PapersPage_withdrawn;
		});
	}

	private void unset(SetExam chosen, Shown shown) {
		Field[] reason = new Field[1];
		Dialogs.attempt(set, look(), look().t(Messages.PapersPage_unsetOf, shown.name(chosen.person()), chosen.title()), 520, body -> {
			new Paragraph(body, look(), look().t(Messages.PapersPage_unsetWhy));
			reason[0] = new Field(body, look(), Field.Kind.MANY_LINES, look().t(Messages.PapersPage_reason));
		}, look().t(Messages.PapersPage_unset), attempt -> {
			if (Field.filled(List.of(reason[0]))) {
				String why = reason[0].text();
				attempt.run(ctx(), Messages.PapersPage_doing,
						() -> room.setExams().unset(session, chosen.setting(), Set.of(chosen.person()), why), unset -> {
							ctx().toast(Status.GOOD, Messages.PapersPage_unsetDone.text());
							reload();
						});
			}
		});
	}
}
