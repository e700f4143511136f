package org.chushi.internal.ui.reports;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chushi.people.Person;
import org.chushi.reports.LearningRecords;
import org.chushi.reports.LearningRecords.Form;
import org.chushi.reports.LearningRecords.Order;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.PageContext;
import org.chushi.ui.PickGroup;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Asks which learning records go out, and how. */
final class RecordsDialog {

	private static final int WIDTH = 560;

	private final PageContext ctx;
	private final List<Person> people;
	private final Optional<UUID> own;
	private final LocalDate today;
	private Chooser whom;
	private Field from;
	private Field until;
	private Field home;
	private PickGroup form;
	private CheckBox names;

	/** What was asked for. @param whose empty for everybody */
	record Wish(Set<UUID> whose, Form form, Optional<LocalDate> from, Optional<LocalDate> until, boolean names, String home) {

		Order order(Path file) {
			return new Order(file, form, from, until, whose, names, home);
		}

		String name() {
			return "xapi" + from.map(d -> "-" + d).orElse("") + until.map(d -> "-" + d).orElse("") + (form == Form.ARRAY ? ".json" : ".jsonl");
		}
	}

	/** For a lead: everybody's, or those of somebody. */
	RecordsDialog(PageContext ctx, List<Person> people, LocalDate today) {
		this(ctx, people, Optional.empty(), today);
	}

	/** For whoever is signed in: their own. */
	RecordsDialog(PageContext ctx, LocalDate today) {
		this(ctx, List.of(), Optional.of(ctx.person()), today);
	}

	private RecordsDialog(PageContext ctx, List<Person> people, Optional<UUID> own, LocalDate today) {
		this.ctx = ctx;
		this.people = people;
		this.own = own;
		this.today = today;
	}

	void ask(Control over, Consumer<Wish> then) {
		AtomicReference<Wish> wish = new AtomicReference<>();
		Dialogs.ask(over, ctx.look(), ctx.t(Messages.ReportsView_recordsExport), WIDTH, this::fill, ctx.t(Messages.RecordsDialog_do), () -> {
			wished().ifPresent(wish::set);
			return wish.get() != null;
		});
		if (wish.get() != null) {
			then.accept(wish.get());
		}
	}

	private void fill(Composite body) {
		if (own.isEmpty()) {
			whom = new Chooser(body, ctx.look(), ctx.t(Messages.RecordsDialog_whom),
					Stream.concat(Stream.of(ctx.t(Messages.RecordsDialog_everybody)), people.stream().map(Person::displayName)).toList(), 0);
		}
		Composite days = ctx.look().tiles(body, 200, 16);
		from = new Field(days, ctx.look(), Field.Kind.LINE, ctx.t(Messages.RecordsDialog_from));
		until = new Field(days, ctx.look(), Field.Kind.LINE, ctx.t(Messages.RecordsDialog_until));
		form = new PickGroup(body, ctx.look(), List.of(ctx.t(Messages.RecordsDialog_array), ctx.t(Messages.RecordsDialog_lines)), 0);
		names = new CheckBox(body, ctx.look(), ctx.t(Messages.RecordsDialog_names), false);
		home = new Field(body, ctx.look(), Field.Kind.LINE, ctx.t(Messages.RecordsDialog_home));
		home.text(LearningRecords.HOME);
	}

	private Optional<Wish> wished() {
		Optional<LocalDate> first = Dates.typed(from.text(), today);
		Optional<LocalDate> last = Dates.typed(until.text(), today);
		boolean sound = typed(from, first) & typed(until, last);
		Set<UUID> whose = own.map(Set::of).orElseGet(() -> whom.chosen() > 0 ? Set.of(people.get(whom.chosen() - 1).id()) : Set.of());
		return sound ? Optional.of(new Wish(whose, form.picked() == 0 ? Form.ARRAY : Form.LINES, first, last, names.ticked(), home.text().strip())) : Optional.empty();
	}

	private boolean typed(Field field, Optional<LocalDate> day) {
		boolean wrong = day.isEmpty() && !field.text().isBlank();
		field.error(wrong ? ctx.t(Messages.RecordsDialog_noDay) : "");
		return !wrong;
	}
}
