package org.chushi.internal.ui.exams;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.assessment.Ending;
import org.chushi.assessment.ExtraTime;
import org.chushi.internal.ui.exams.Watched.Line;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.Notice;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PickGroup;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.Row;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** One attempt: how it stands, what happened, and what the invigilator can do. */
final class SittingView extends LivePage<Watched> {

	private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
	private static final List<Ending> ENDINGS = List.of(Ending.HANDED_IN, Ending.VOIDED);

	private final Watch watch;
	private final Session session;
	private final UUID attempt;
	private final Now now;
	private Optional<Runnable> shown = Optional.empty();

	SittingView(Composite parent, PageContext ctx, Watch watch, Session session, UUID attempt, Now now) {
		super(parent, ctx, Messages.SittingView_doing, Messages.SittingView_help, () -> watch.attempt(session, attempt, now));
		this.watch = watch;
		this.session = session;
		this.attempt = attempt;
		this.now = now;
		new Beat(control(), this::tick, InvigilationView.AGAIN, this::reload);
	}

	/** The time goes on. */
	void tick() {
		shown.ifPresent(Runnable::run);
	}

	@Override
	protected void fill(Composite content, Watched seen) {
		shown = Optional.empty();
		new LinkButton(content, look(), look().t(Messages.SittingView_back), () -> ctx().navigate(Pages.INVIGILATION, ""))
				.icon("arrow-left").setLayoutData(Cell.aligned(SWT.LEFT));
		Parts.title(content, look(), seen.name(), look().t(Messages.SeatCard_paper, seen.title(), seen.number()));
		seen.ended().ifPresent(when -> new Notice(content, look(), Status.INFO,
				look().t(Messages.SittingView_ended, Dates.moment(when, watch.clock().getZone())), "", ""));
		Card card = new Card(content, look());
		if (seen.running()) {
			state(card, seen);
		}
		new Paragraph(card, look(), look().t(seen.counts()));
		if (seen.extra() > 0) {
			new Paragraph(card, look(), look().t(Messages.SittingView_extra, seen.extra()));
		}
		buttons(card, seen);
		log(content, seen);
	}

	private void state(Card card, Watched seen) {
		Composite row = look().row(card, 12);
		StatusPill timer = new StatusPill(row, look(), Status.INFO, "");
		StatusPill part = new StatusPill(row, look(), Status.INFO, "");
		Cell.show(part, seen.section().isPresent());
		StatusPill there = new StatusPill(row, look(), Status.INFO, "");
		ProgressBar progress = new ProgressBar(card, look(), look().t(Messages.SeatCard_progress), 0, 1);
		Paragraph count = Paragraph.muted(card, look(), "");
		shown = Optional.of(() -> now.sitting(attempt).filter(s -> !row.isDisposed()).ifPresent(s -> {
			TimeLeft left = now.left(s);
			timer.show(left.status(), look().t(left.text()));
			Optional<TimeLeft> section = now.section(s);
			seen.section().ifPresent(title -> part.show(section.map(TimeLeft::status).orElse(Status.INFO),
					section.map(l -> look().t(Messages.SittingView_sectionLeft, title, l.clock()))
							.orElseGet(() -> look().t(Messages.SittingView_section, title))));
			Sign sign = Sign.of(s, now.silent(s), watch.clock().getZone());
			there.show(sign.status(), look().t(sign.words()));
			progress.show(s.answered(), s.questions());
			count.text(look().t(Messages.SeatCard_answered, s.answered(), s.questions()));
			row.layout(true, true);
		}));
		tick();
	}

	private void buttons(Card card, Watched seen) {
		Composite row = look().row(card, 8);
		if (seen.running() && seen.decides()) {
			first(new PrimaryButton(row, look(), look().t(Messages.SittingView_extend), () -> extend(seen)).icon("plus"));
		}
		first(new SecondaryButton(row, look(), look().t(Messages.SittingView_note), () -> note(seen)).icon("pen"));
		if (seen.decides() && seen.voidable()) {
			new SecondaryButton(row, look(), look().t(seen.running() ? Messages.SittingView_stop : Messages.SittingView_voidIt),
					() -> stop(seen)).icon("alert");
		}
	}

	private void log(Composite content, Watched seen) {
		Card card = Parts.card(content, look(), Messages.SittingView_log.text());
		for (Line line : seen.log()) {
			Composite row = look().row(card, 12);
			((Row) row.getLayout()).align(SWT.TOP);
			Paragraph.muted(row, look(), SECONDS.format(line.when().atZone(watch.clock().getZone())));
			new Paragraph(row, look(), look().t(line.what())).setLayoutData(Cell.growing());
			line.by().ifPresent(name -> Paragraph.muted(row, look(), name));
		}
	}

	private void extend(Watched seen) {
		AtomicReference<ExtraForm> form = new AtomicReference<>();
		Dialogs.attempt(control(), look(), look().t(Messages.SittingView_extendOf, seen.name()), 520,
				body -> form.set(new ExtraForm(body, look())), look().t(Messages.SittingView_extend), dialog -> {
					if (form.get().filled()) {
						ExtraTime extra = form.get().extra();
						String why = form.get().why();
						dialog.run(ctx(), Messages.SittingView_extending,
								() -> watch.invigilation().extend(session, attempt, extra, why),
								sitting -> done(Messages.SittingView_extended, seen));
					}
				});
	}

	private void note(Watched seen) {
		AtomicReference<Field> words = new AtomicReference<>();
		Dialogs.attempt(control(), look(), look().t(Messages.SittingView_noteOf, seen.name()), 520, body -> {
			new Paragraph(body, look(), look().t(Messages.SittingView_noteWhy));
			words.set(new Field(body, look(), Field.Kind.MANY_LINES, look().t(Messages.SittingView_words)));
		}, look().t(Messages.SittingView_note), dialog -> {
			if (Field.filled(List.of(words.get()))) {
				String what = words.get().text();
				dialog.run(ctx(), Messages.SittingView_noting, () -> watch.invigilation().note(session, attempt, what),
						when -> done(Messages.SittingView_noted, seen));
			}
		});
	}

	/** Asks how and why, and then once more: what is stopped does not go on. */
	private void stop(Watched seen) {
		AtomicReference<PickGroup> how = new AtomicReference<>();
		AtomicReference<Field> why = new AtomicReference<>();
		List<Ending> endings = seen.running() ? ENDINGS : List.of(Ending.VOIDED);
		Dialogs.attempt(control(), look(), look().t(Messages.SittingView_stopOf, seen.name()), 560, body -> {
			how.set(new PickGroup(body, look(), endings.stream().map(e -> look().t(said(e))).toList(), 0));
			why.set(new Field(body, look(), Field.Kind.MANY_LINES, look().t(Messages.ExtraForm_why)));
		}, look().t(Messages.SittingView_goOn), dialog -> {
			Ending ending = endings.get(how.get().picked());
			if (Field.filled(List.of(why.get())) && sure(why.get(), seen, ending)) {
				String reason = why.get().text();
				dialog.run(ctx(), Messages.SittingView_stopping,
						() -> watch.invigilation().stop(session, attempt, ending, reason),
						summary -> done(Messages.SittingView_stopped, seen));
			}
		});
	}

	private boolean sure(Field over, Watched seen, Ending ending) {
		boolean voided = ending == Ending.VOIDED;
		return Dialogs.risk(over, look(), look().t(voided ? Messages.SittingView_voidSure : Messages.SittingView_handInSure, seen.name()),
				look().t(voided ? Messages.SittingView_voidWhy : Messages.SittingView_handInWhy),
				look().t(voided ? Messages.SittingView_voidIt : Messages.SittingView_handInIt));
	}

	private static Messages said(Ending ending) {
		return ending == Ending.VOIDED ? Messages.SittingView_void : Messages.SittingView_handIn;
	}

	private void done(Messages words, Watched seen) {
		ctx().toast(Status.GOOD, words.text(seen.name()));
		reload();
	}
}
