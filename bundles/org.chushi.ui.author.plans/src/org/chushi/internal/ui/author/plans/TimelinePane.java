package org.chushi.internal.ui.author.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.internal.ui.author.plans.Timeline.Block;
import org.chushi.model.Phase;
import org.chushi.model.PhasePlace;
import org.chushi.model.Programme;
import org.chushi.model.Step;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.Tiles;
import org.chushi.ui.Type;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The days of a programme, phase by phase; a step is dragged from day to day. UI thread. */
final class TimelinePane {

	/** Days of short phases are in one line where there is room; with a longer one all are in weeks of five. */
	private static final int SHORT = 7;
	private static final int WEEK = 5;
	/** Width of a day in the design's pixels. */
	private static final int LEAST = 118;

	/** What is chosen in it. */
	interface Choice {

		void step(Step step);

		void day(int day);
	}

	/** What is seen of a step, so that the days are built anew only when something else is to be seen. */
	private record Seen(Step step, EClass kind, int day, boolean optional, Bilingual title) {
	}

	/** The same of a phase. */
	private record Row(Optional<Phase> phase, int first, int last, Bilingual title, Optional<PhasePlace> place, List<Seen> steps) {
	}

	private final PartContext context;
	private final Look look;
	private final Programme programme;
	private final Choice choice;
	private final BiConsumer<Step, Integer> drop;
	private final Composite area;
	private final Card detail;
	private final List<Composite> boxes = new ArrayList<>();
	private final List<DayColumn> days = new ArrayList<>();
	private final List<StepChip> chips = new ArrayList<>();
	private List<Row> seen = List.of();
	private boolean pressed;
	private Optional<DayColumn> over = Optional.empty();

	/** @param drop a step that was dragged to a day */
	TimelinePane(Composite parent, PartContext context, Programme programme, Choice choice, BiConsumer<Step, Integer> drop) {
		this.context = context;
		this.programme = programme;
		this.choice = choice;
		this.drop = drop;
		look = context.look();
		area = look.column(parent, 20);
		detail = new Card(area, look);
		Cell.show(detail, false);
		refresh();
	}

	/** A card for what is chosen, which stands below the days of its phase. */
	Card detail() {
		return detail;
	}

	List<StepChip> chips() {
		return List.copyOf(chips);
	}

	List<DayColumn> days() {
		return List.copyOf(days);
	}

	Optional<StepChip> chip(Step step) {
		return chips.stream().filter(c -> c.step() == step).findFirst();
	}

	/** Shows what the model says now; the keyboard stays with its step. */
	void refresh() {
		Timeline timeline = Timeline.of(programme);
		List<Row> now = timeline.blocks().stream().map(TimelinePane::row).toList();
		if (now.equals(seen)) {
			return;
		}
		seen = now;
		Optional<Step> had = chips.stream().filter(Control::isFocusControl).map(StepChip::step).findFirst();
		for (Composite old : boxes) {
			Keyboard.release(old);
			old.dispose();
		}
		boxes.clear();
		days.clear();
		chips.clear();
		int longest = timeline.blocks().stream().mapToInt(b -> b.days().size()).max().orElse(WEEK);
		int columns = longest > SHORT ? WEEK : Math.max(WEEK, longest);
		timeline.blocks().forEach(block -> block(block, columns));
		had.flatMap(this::chip).ifPresent(Control::setFocus);
	}

	private static Row row(Block block) {
		List<Seen> steps = block.days().stream().flatMap(d -> d.steps().stream())
				.map(s -> new Seen(s, s.eClass(), s.getDay(), s.isOptional(), Texts.of(s.getTitle()))).toList();
		return new Row(block.phase(), block.first(), block.last(), block.phase().map(p -> Texts.of(p.getTitle())).orElse(Bilingual.same("")),
				block.phase().map(Phase::getPlace), steps);
	}

	private void block(Block block, int columns) {
		Composite box = look.column(area, 8);
		boxes.add(box);
		Composite head = look.row(box, 12);
		new Heading(head, look, Type.STRONG, look.t(block.phase().map(p -> Texts.of(p.getTitle())).orElseGet(Messages.TimelinePane_free::text)))
				.setLayoutData(Cell.growing());
		Bilingual span = Messages.TimelinePane_span.text(block.first(), block.last());
		Paragraph.muted(head, look, block.phase().map(p -> look.t(span) + " · " + look.t(place(p))).orElseGet(() -> look.t(span)));
		Composite grid = look.box(box);
		grid.setLayout(new Tiles(look.px(LEAST), look.px(6)).columns(columns));
		for (Timeline.Day day : block.days()) {
			DayColumn column = new DayColumn(grid, look, day.number(), () -> choice.day(day.number()));
			days.add(column);
			day.steps().forEach(step -> chip(column, step));
		}
	}

	private static Messages place(Phase phase) {
		return phase.getPlace() == PhasePlace.ON_THE_JOB ? Messages.TimelinePane_onTheJob : Messages.TimelinePane_classroom;
	}

	private void chip(DayColumn column, Step step) {
		Bilingual title = title(step);
		String said = look.t(step.isOptional() ? Messages.TimelinePane_optional : Messages.TimelinePane_step, step.getDay(),
				context.name(step.eClass()), title);
		StepChip chip = new StepChip(column, look, step, look.t(title), said);
		chip.onPress(() -> choice.step(step));
		chip.addListener(SWT.MouseDown, e -> pressed = e.button == 1);
		chip.addListener(SWT.MouseMove, e -> dragged(chip, e));
		chip.addListener(SWT.MouseUp, e -> dropped(chip));
		chips.add(chip);
	}

	private Bilingual title(Step step) {
		Bilingual title = Texts.of(step.getTitle());
		return title.zh().isBlank() && title.en().isBlank() ? context.name(step.eClass()) : title;
	}

	private void dragged(StepChip chip, Event e) {
		if (pressed) {
			over = under(chip, e);
			days.forEach(day -> day.over(over.filter(day::equals).isPresent()));
		}
	}

	/** The day below the mouse, when it is not the one the step is on. */
	private Optional<DayColumn> under(StepChip chip, Event e) {
		Point point = chip.toDisplay(e.x, e.y);
		return days.stream().filter(day -> day != chip.getParent() && day.holds(point)).findFirst();
	}

	/** On the day that was marked last: what lets go of it may be choosing the step, and then the days below have moved. */
	private void dropped(StepChip chip) {
		Optional<DayColumn> on = over;
		over = Optional.empty();
		pressed = false;
		days.forEach(day -> day.over(false));
		// the chip goes with the days that are built anew, and this is an event of its own
		on.map(DayColumn::day).ifPresent(day -> look.display().asyncExec(() -> {
			if (!area.isDisposed()) {
				drop.accept(chip.step(), day);
			}
		}));
	}

	/** Marks what is chosen, and brings its card there. */
	void mark(Optional<Step> step, Optional<Integer> day, Function<Step, Status> status) {
		chips.forEach(c -> c.show(step.filter(s -> s == c.step()).isPresent(), status.apply(c.step())));
		days.forEach(d -> d.chosen(day.filter(n -> Objects.equals(n, d.day())).isPresent()));
		Optional<DayColumn> column = step.flatMap(this::chip).map(c -> (DayColumn) c.getParent())
				.or(() -> days.stream().filter(d -> day.filter(n -> n == d.day()).isPresent()).findFirst());
		Cell.show(detail, column.isPresent());
		column.ifPresent(c -> detail.moveBelow(boxes.stream().filter(box -> Keyboard.within(box, c)).findFirst().orElseThrow()));
	}

	/** The chip so many from this one, day by day. */
	Optional<StepChip> beside(StepChip chip, int by) {
		int to = chips.indexOf(chip) + by;
		return to < 0 || to >= chips.size() ? Optional.empty() : Optional.of(chips.get(to));
	}
}
