package org.chushi.internal.ui.exams;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.assessment.Invigilation;
import org.chushi.assessment.IssuedCode;
import org.chushi.internal.ui.exams.Room.Coded;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Who sits now, start codes, and the way to extra time. */
final class InvigilationView extends LivePage<Room> {

	/** Seconds after which it is read again, though nothing was recorded. */
	static final int AGAIN = 15;
	private static final int WINDOW_MINUTES = 60;

	private final Watch watch;
	private final Session session;
	private final Now now;
	private final Map<UUID, SeatCard> cards = new HashMap<>();
	/** The code that is being read aloud; nobody can be told it a second time. */
	private Optional<IssuedCode> issued;

	InvigilationView(Composite parent, PageContext ctx, Watch watch, Session session, Now now) {
		super(parent, ctx, Messages.InvigilationView_doing, Messages.InvigilationView_help, () -> watch.room(session, now));
		this.watch = watch;
		this.session = session;
		this.now = now;
		issued = kept().filter(IssuedCode.class::isInstance).map(IssuedCode.class::cast);
		new Beat(control(), this::tick, AGAIN, this::reload);
	}

	@Override
	protected Optional<Object> keep() {
		return issued.map(code -> code);
	}

	/** The time goes on. */
	void tick() {
		cards.values().removeIf(card -> card.button().isDisposed());
		cards.forEach((attempt, card) -> now.sitting(attempt).ifPresent(s -> card.show(s, now.left(s),
				Sign.of(s, now.silent(s), watch.clock().getZone()))));
	}

	@Override
	protected void fill(Composite content, Room room) {
		cards.clear();
		Parts.title(content, look(), Messages.InvigilationPage_title.text(), Messages.InvigilationView_subtitle.text(room.seats().size()));
		issued.ifPresent(code -> board(content, code));
		if (room.seats().isEmpty()) {
			new EmptyState(new Card(content, look()), look(), "eye", look().t(Messages.InvigilationView_nobody), look().t(
					room.decides() ? Messages.InvigilationView_nobodyNext : Messages.InvigilationView_nobodyGuided));
		}
		Composite tiles = look().tiles(content, 400, 16);
		room.seats().forEach(seat -> {
			SeatCard card = new SeatCard(tiles, look(), seat, () -> ctx().navigate(Pages.SITTING, seat.attempt().toString()));
			first(card.button());
			cards.put(seat.attempt(), card);
		});
		Cell.show(tiles, !room.seats().isEmpty());
		tick();
		if (room.decides()) {
			codes(content, room);
			extraTime(content);
		}
	}

	private void board(Composite content, IssuedCode code) {
		Card card = Parts.lead(content, look());
		new Heading(card, look(), Type.SUBHEADING, look().t(Messages.InvigilationView_codeOf, code.title()));
		new CodeBoard(card, look(), code.code());
		new Paragraph(card, look(), look().t(Messages.InvigilationView_window, moment(code.from()), moment(code.until()))).centred();
		Paragraph.muted(card, look(), look().t(Messages.InvigilationView_once)).centred();
		SecondaryButton away = first(new SecondaryButton(card, look(), look().t(Messages.InvigilationView_away), () -> {
			issued = Optional.empty();
			rebuild();
		}));
		away.setLayoutData(Cell.aligned(SWT.CENTER));
	}

	private String moment(Instant when) {
		return look().t(Dates.moment(when, watch.clock().getZone()));
	}

	private void codes(Composite content, Room room) {
		Card card = Parts.card(content, look(), Messages.InvigilationView_codes.text());
		Paragraph.muted(card, look(), look().t(room.papers().isEmpty() ? Messages.InvigilationView_noCodes : Messages.InvigilationView_codesWhy));
		room.papers().forEach(paper -> {
			Composite row = look().row(card, 12);
			new Paragraph(row, look(), look().t(paper.title())).setLayoutData(Cell.growing());
			first(new LinkButton(row, look(), look().t(Messages.InvigilationView_issue), () -> issue(paper)).icon("unlock"));
		});
	}

	private void extraTime(Composite content) {
		Card card = Parts.card(content, look(), Messages.ExtraTimePage_title.text());
		Paragraph.muted(card, look(), look().t(Messages.InvigilationView_extraWhy));
		first(new SecondaryButton(card, look(), look().t(Messages.InvigilationView_extra), () -> ctx().navigate(Pages.EXTRA_TIME, "")))
				.setLayoutData(Cell.aligned(SWT.LEFT));
	}

	private void issue(Coded paper) {
		AtomicReference<Field> from = new AtomicReference<>();
		AtomicReference<Field> minutes = new AtomicReference<>();
		Dialogs.attempt(control(), look(), look().t(Messages.InvigilationView_issueOf, paper.title()), 520, body -> {
			new Paragraph(body, look(), look().t(Messages.InvigilationView_issueWhy));
			from.set(new Field(body, look(), Field.Kind.LINE, look().t(Messages.InvigilationView_from)));
			minutes.set(new Field(body, look(), Field.Kind.LINE, look().t(Messages.InvigilationView_minutes)));
			minutes.get().text(String.valueOf(WINDOW_MINUTES));
		}, look().t(Messages.InvigilationView_issue), attempt -> {
			Optional<Instant> begin = begin(from.get().text(), ZonedDateTime.now(watch.clock()));
			OptionalInt length = Typed.number(minutes.get().text(), (int) Invigilation.LONGEST_WINDOW.toMinutes());
			if (begin.isEmpty()) {
				from.get().wrong(look().t(Messages.InvigilationView_noMoment));
			} else if (length.orElse(0) == 0) {
				minutes.get().wrong(look().t(Messages.InvigilationView_noMinutes, (int) Invigilation.LONGEST_WINDOW.toMinutes()));
			} else {
				attempt.run(ctx(), Messages.InvigilationView_issuing, () -> watch.invigilation().code(session, paper.paper(),
						begin.get(), Duration.ofMinutes(length.getAsInt())), this::show);
			}
		});
	}

	/** Nothing typed is now. */
	private static Optional<Instant> begin(String typed, ZonedDateTime now) {
		return typed.isBlank() ? Optional.of(now.toInstant()) : Dates.typedMoment(typed, now);
	}

	private void show(IssuedCode code) {
		issued = Optional.of(code);
		rebuild();
		focus();
	}
}
