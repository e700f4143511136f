package org.chushi.internal.ui.banks;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.internal.ui.banks.PaperRoom.Shown;
import org.chushi.papers.PaperSummary;
import org.chushi.people.Session;
import org.chushi.training.SetExams.Order;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Asks for whom a paper is set, from when until when, and how often it may be sat. */
final class SetDialog {

	private final PageContext ctx;
	private final Look look;
	private final PaperRoom room;
	private final Shown shown;
	private PeopleTable people;
	private Field from;
	private Field until;
	private Field attempts;
	private Field note;

	SetDialog(PageContext ctx, PaperRoom room, Shown shown) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.room = room;
		this.shown = shown;
	}

	void show(Control over, PaperSummary paper, Runnable then) {
		Dialogs.attempt(over, look, look.t(Messages.SetDialog_title, paper.title()), 720, this::fill, look.t(Messages.SetDialog_set),
				attempt -> order(paper).ifPresent(order -> set(order, paper, attempt, then)));
	}

	private void fill(Composite body) {
		people = new PeopleTable(body, look, shown.people());
		Instant now = room.now().truncatedTo(ChronoUnit.MINUTES);
		Composite times = look.tiles(body, 190, 16);
		from = field(times, Messages.SetDialog_from, typed(now));
		until = field(times, Messages.SetDialog_until, typed(now.plus(Duration.ofDays(7))));
		attempts = field(times, Messages.SetDialog_attempts, "1");
		note = field(body, Messages.SetDialog_note, "");
	}

	private String typed(Instant moment) {
		return Dates.inField(moment, room.clock().getZone());
	}

	private Field field(Composite parent, Messages label, String value) {
		Field field = new Field(parent, look, Field.Kind.LINE, look.t(label));
		field.text(value);
		return field;
	}

	/** Nothing when a field says what is wrong with it. */
	private Optional<Order> order(PaperSummary paper) {
		Set<UUID> chosen = people.chosen();
		Optional<Instant> begin = moment(from);
		Optional<Instant> end = moment(until);
		boolean number = attempts.text().strip().matches("\\d{1,3}");
		attempts.error(number ? "" : look.t(Messages.SetDialog_noNumber));
		people.error(chosen.isEmpty() ? look.t(Messages.SetDialog_nobody) : "");
		return begin.isEmpty() || end.isEmpty() || !number || chosen.isEmpty() ? Optional.empty()
				: Optional.of(new Order(paper.id(), chosen, begin.get(), end.get(), Integer.parseInt(attempts.text().strip()), note.text()));
	}

	private Optional<Instant> moment(Field field) {
		Optional<Instant> read = Dates.typedMoment(field.text(), room.now().atZone(room.clock().getZone()));
		field.error(read.isPresent() ? "" : look.t(Messages.SetDialog_noMoment));
		return read;
	}

	private void set(Order order, PaperSummary paper, Dialogs.Attempt attempt, Runnable then) {
		Session session = ctx.session(Session.class);
		attempt.run(ctx, Messages.SetDialog_doing, () -> room.setExams().set(session, order), set -> {
			ctx.toast(Status.GOOD, Messages.SetDialog_done.text(paper.title(), set.size()));
			then.run();
		});
	}
}
