package org.chushi.internal.ui.career;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.career.Careers;
import org.chushi.career.Careers.Earlier;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Tenure;
import org.chushi.people.Session;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Dialogs.Attempt;
import org.chushi.ui.Field;
import org.chushi.ui.Field.Kind;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A lead says in which position somebody is, and in which ones they were before the program kept it. */
final class Posts {

	private static final int WIDTH = 720;

	private final PageContext ctx;
	private final Career career;
	private final Careers careers;
	private final LocalDate today;
	private final List<PositionView> positions;
	private final List<Line> lines = new ArrayList<>();
	private Chooser position;
	private Field reason;

	/** One time in a position; none chosen, none meant. */
	private record Line(Chooser position, Field from, Field until) {
	}

	Posts(PageContext ctx, Career career, Careers careers, LocalDate today) {
		this.ctx = ctx;
		this.career = career;
		this.careers = careers;
		this.today = today;
		positions = career.map().positions();
	}

	private Look look() {
		return ctx.look();
	}

	/** The first position on this map. */
	void place(Control over) {
		Dialogs.attempt(over, look(), ctx.t(Messages.Posts_placeOf, career.name()), WIDTH, body -> {
			new Paragraph(body, look(), Type.BODY, ctx.t(Messages.Posts_placeWords), look().theme().mutedInk());
			position = new Chooser(body, look(), ctx.t(Messages.Posts_position), positions.stream().map(p -> ctx.t(p.title())).toList(), 0);
			reason = new Field(body, look(), Kind.LINE, ctx.t(Messages.Posts_reason)).example(ctx.t(Messages.Posts_reasonExample));
		}, ctx.t(Messages.Posts_place), attempt -> {
			if (Field.filled(List.of(reason))) {
				String to = positions.get(position.chosen()).id();
				String why = reason.text();
				attempt.run(ctx, Messages.Posts_doing, () -> careers.promote(ctx.session(Session.class), career.person(), to, why),
						posting -> ctx.toast(Status.GOOD, Messages.CareerView_promoted.text(career.name(), posting.title())));
			}
		});
	}

	/** What was told before stands there to be corrected. */
	void earlier(Control over) {
		lines.clear();
		List<Tenure> told = career.tenures().stream().filter(Tenure::told).toList();
		Dialogs.attempt(over, look(), ctx.t(Messages.Posts_earlierOf, career.name()), WIDTH, body -> {
			new Paragraph(body, look(), Type.BODY, ctx.t(Messages.Posts_earlierWords), look().theme().mutedInk());
			Composite rows = look().column(body, 8);
			told.forEach(t -> line(rows, Optional.of(t)));
			line(rows, Optional.empty());
			new LinkButton(body, look(), ctx.t(Messages.Posts_more), () -> {
				line(rows, Optional.empty()).position().control().setFocus();
				ScrolledPage.reflow(rows);
			}).icon("plus").setLayoutData(Cell.aligned(SWT.LEFT));
			reason = new Field(body, look(), Kind.LINE, ctx.t(Messages.Posts_source)).example(ctx.t(Messages.Posts_sourceExample));
		}, ctx.t(Messages.Posts_earlierDo), this::tell);
	}

	private Line line(Composite rows, Optional<Tenure> told) {
		Composite row = look().row(rows, 12);
		Composite box = look().column(row, 0);
		box.setLayoutData(Cell.growing());
		List<String> options = new ArrayList<>(List.of(ctx.t(Messages.Posts_none)));
		positions.forEach(p -> options.add(ctx.t(p.title())));
		int chosen = told.map(t -> positions.stream().map(PositionView::id).toList().indexOf(t.position()) + 1).orElse(0);
		Line line = new Line(new Chooser(box, look(), ctx.t(Messages.Posts_position), options, chosen),
				day(row, Messages.Posts_from, told.map(Tenure::from), today.minusYears(2)), day(row, Messages.Posts_until, told.flatMap(Tenure::until), today));
		lines.add(line);
		return line;
	}

	private Field day(Composite row, Messages label, Optional<LocalDate> day, LocalDate example) {
		Field field = new Field(row, look(), Kind.LINE, ctx.t(label)).example(example.toString());
		field.setLayoutData(Cell.wide(look().px(160)));
		day.ifPresent(d -> field.text(d.toString()));
		return field;
	}

	private void tell(Attempt attempt) {
		List<Earlier> all = new ArrayList<>();
		for (Line line : lines) {
			boolean empty = line.from().text().isBlank() && line.until().text().isBlank();
			int chosen = line.position().chosen();
			if (chosen > 0) {
				Optional<LocalDate> from = read(line.from());
				Optional<LocalDate> until = from.flatMap(f -> read(line.until()));
				if (until.isEmpty()) {
					return;
				}
				all.add(new Earlier(positions.get(chosen - 1).id(), from.get(), until.get()));
			} else if (!empty) {
				line.from().wrong(ctx.t(Messages.Posts_noPosition));
				return;
			}
		}
		if (Field.filled(List.of(reason))) {
			String why = reason.text();
			attempt.run(ctx, Messages.Posts_doing, () -> careers.tellEarlier(ctx.session(Session.class), career.person(), all, why),
					done -> ctx.toast(Status.GOOD, Messages.Posts_told.text()));
		}
	}

	private Optional<LocalDate> read(Field field) {
		Optional<LocalDate> typed = Dates.typed(field.text(), today);
		if (typed.isEmpty()) {
			field.wrong(ctx.t(Messages.Posts_noDay, today.minusYears(1).toString()));
		}
		return typed;
	}
}
