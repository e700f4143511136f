package org.chushi.internal.ui.lead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.chushi.internal.ui.lead.Dossier.Form;
import org.chushi.internal.ui.lead.Dossier.Item;
import org.chushi.internal.ui.lead.Dossier.Pair;
import org.chushi.model.PairingKind;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.Activities.Activity;
import org.chushi.training.Path;
import org.chushi.training.Path.StepState;
import org.chushi.ui.Avatar;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.CheckGroup;
import org.chushi.ui.ConditionList;
import org.chushi.ui.ConditionList.Condition;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.MissingList;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PickGroup;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One newcomer from the first day to the position. */
final class PersonView extends LivePage<Dossier> {

	/** The part with those who guide the person, after the id in the page's argument. */
	static final String PAIRS = "#pairs";
	/** The part with what waits for a confirmation. */
	static final String ACTIVITIES = "#activities";

	private final LeadDesk desk;
	private final boolean lead;
	private final Session session;
	private Composite over;
	/** Whether the caller may do something about the person: a lead, while the person is on the team. */
	private boolean acts;

	PersonView(Composite parent, PageContext ctx, Callable<Result<Dossier>> read, LeadDesk desk, boolean lead) {
		super(parent, ctx, Messages.PersonView_doing, Messages.PersonView_help, read);
		this.desk = desk;
		this.lead = lead;
		session = ctx.session(Session.class);
	}

	@Override
	protected void fill(Composite content, Dossier dossier) {
		over = content;
		acts = lead && dossier.person().active();
		head(content, dossier);
		dossier.path().ifPresentOrElse(p -> way(content, dossier, p), () -> {
			if (dossier.person().is(Role.NEWCOMER) && dossier.person().active()) {
				unenrolled(content, dossier);
			}
		});
		if (acts && dossier.maybeBefore()) {
			trialBefore(content, dossier);
		}
		dossier.gate().ifPresent(gate -> {
			Card card = Parts.card(content, look(), gate.title());
			new StatusPill(card, look(), gate.open() ? Status.GOOD : Status.WAIT,
					look().t(gate.open() ? Messages.PersonView_open : Messages.PersonView_shut));
			new ConditionList(card, ctx(), gate.findings().stream()
					.map(f -> new Condition(f.met(), f.detail(), f.progress(), Optional.empty())).toList());
			dossier.turns().forEach(t -> Paragraph.muted(card, look(), look().t(
					t.opened() ? Messages.PersonView_opened : Messages.PersonView_closed,
					Dates.onRecord(t.when(), desk.zone()))));
		});
		activities(content, dossier);
		pairs(content, dossier);
		exams(content, dossier);
		if (acts) {
			growth(content, dossier);
		}
	}

	/** A part of the page; seen first when the person came for it. */
	private Card part(String name, Card card) {
		return ctx().argument().endsWith(name) ? reveal(name, card) : card;
	}

	private void head(Composite content, Dossier dossier) {
		Composite row = look().row(content, 16);
		new Avatar(row, look(), 56, dossier.person().displayName());
		Composite words = look().column(row, 4);
		words.setLayoutData(Cell.growing());
		new Heading(words, look(), Type.TITLE, dossier.person().displayName());
		Paragraph.muted(words, look(), dossier.path()
				.map(p -> look().t(Team.place(p)))
				.orElseGet(() -> look().t(dossier.person().is(Role.NEWCOMER) ? Messages.PersonView_idle.text() : roles(dossier.person()))));
		if (!dossier.person().active()) {
			new StatusPill(row, look(), Status.STOP, look().t(Messages.PeoplePage_left));
		}
		PersonLinks.of(row, ctx(), dossier.id(), lead);
	}

	private static Bilingual roles(Person person) {
		return Bilingual.joined(person.roles().stream().sorted().map(Role::title).toList(), Bilingual.same(" · "));
	}

	private void unenrolled(Composite content, Dossier dossier) {
		Card card = new Card(content, look());
		new EmptyState(card, look(), "route", look().t(Messages.PersonView_noWay),
				look().t(lead ? dossier.beforeEnrolment() : Messages.PersonView_noWayTrainer.text()));
		if (!lead) {
			return;
		}
		// what comes first stands first, as the accented button
		Optional<Form> before = dossier.interviewFirst();
		before.ifPresent(form -> centred(first(new PrimaryButton(card, look(), look().t(form.title()),
				() -> hold(dossier, form)).icon("chat"))));
		Runnable enrol = () -> act(Messages.PersonView_enrolling.text(), () -> desk.enrol(session, dossier.id()),
				Messages.PersonView_enrolled.text());
		String words = look().t(Messages.PersonView_enrol);
		centred(before.isPresent() ? new SecondaryButton(card, look(), words, enrol)
				: first(new PrimaryButton(card, look(), words, enrol)));
		dossier.interviews().stream().filter(form -> before.filter(form::equals).isEmpty())
				.forEach(form -> centred(new LinkButton(card, look(), look().t(form.title()), () -> hold(dossier, form))
						.icon("chat")));
	}

	private static void centred(Control button) {
		button.setLayoutData(Cell.aligned(SWT.CENTER));
	}

	private void hold(Dossier dossier, Form form) {
		AtomicReference<CheckGroup> items = new AtomicReference<>();
		AtomicReference<Field> note = new AtomicReference<>();
		Dialogs.ask(over, look(), look().t(form.title()), 640, body -> {
			Paragraph.muted(body, look(), look().t(Messages.PersonView_observe, form.passPercent()));
			items.set(new CheckGroup(body, look(), 480, form.items().stream().map(i -> i.critical()
					? look().t(Messages.PersonView_critical, i.text()) : look().t(i.text())).toList(), Set.of()));
			note.set(new Field(body, look(), Field.Kind.LINE, look().t(Messages.PersonView_note)));
		}, look().t(Messages.PersonView_record), () -> {
			record(dossier, form, items.get().ticked().stream().map(form.items()::get).map(Item::id)
					.collect(Collectors.toSet()), note.get().text());
			return true;
		});
	}

	private void record(Dossier dossier, Form form, Set<String> observed, String words) {
		ctx().use(Messages.PersonView_recording.text(),
				() -> desk.interview(session, dossier.id(), form.id(), observed, words), held -> {
					ctx().toast(held.passed() ? Status.GOOD : Status.WAIT, (held.passed()
							? Messages.PersonView_passedInterview : Messages.PersonView_failedInterview)
							.text(held.percent()));
					reload();
				});
	}

	private void way(Composite content, Dossier dossier, Path path) {
		Card card = Parts.card(content, look(), Messages.PersonView_way.text());
		new ProgressBar(card, look(), look().t(Messages.PersonView_progress), path.percent(), 100);
		path.phases().forEach(phase -> {
			new Paragraph(card, look(), Type.STRONG, look().t(phase.title()), look().theme().ink());
			phase.steps().forEach(s -> step(card, s));
		});
		if (acts) {
			Composite row = look().row(card, 8);
			new SecondaryButton(row, look(), look().t(Messages.PersonView_move), () -> move(dossier));
			new SecondaryButton(row, look(), look().t(Messages.PersonView_withdraw),
					() -> reason(Messages.PersonView_withdraw.text(), Messages.PersonView_withdrawWhy.text())
							.ifPresent(words -> act(Messages.PersonView_withdrawing.text(),
									() -> desk.withdraw(session, dossier.id(), words),
									Messages.PersonView_withdrawn.text())));
		}
	}

	/** Who was with the team before this program passed a trial shift that the program cannot know of. */
	private void trialBefore(Composite content, Dossier dossier) {
		Card card = Parts.card(content, look(), Messages.PersonView_trial.text());
		Paragraph.muted(card, look(), look().t(Messages.PersonView_trialWords));
		dossier.told().forEach(t -> new Paragraph(card, look(), look().t(t.day().map(d -> Messages.PersonView_trialTold.text(d.toString(), t.reason()))
				.orElseGet(() -> Messages.PersonView_trialBack.text(Dates.onRecord(t.when(), desk.zone()), t.reason())))));
		Composite row = look().row(card, 8);
		new SecondaryButton(row, look(), look().t(Messages.PersonView_trialTell), () -> Dialogs
				.form(over, look(), look().t(Messages.PersonView_trialTell), look().t(Messages.PersonView_trialWhy),
						List.of(Dialogs.Input.line(look().t(Messages.PersonView_trialWhen)), Dialogs.Input.text(look().t(Messages.PersonView_words))),
						look().t(Messages.PersonView_trialTell))
				.ifPresent(typed -> act(Messages.PersonView_trialTelling.text(),
						() -> desk.trialBefore(session, dossier.id(), Optional.of(typed.get(0)), typed.get(1)), Messages.PersonView_trialDone.text())));
		if (dossier.passedBefore()) {
			new LinkButton(row, look(), look().t(Messages.PersonView_trialTakeBack),
					() -> reason(Messages.PersonView_trialTakeBack.text(), Messages.PersonView_trialWhy.text()).ifPresent(words -> act(Messages.PersonView_trialTelling
							.text(), () -> desk.trialBefore(session, dossier.id(), Optional.empty(), words), Messages.PersonView_trialGone.text())));
		}
	}

	private void step(Composite card, StepState step) {
		Composite row = look().row(card, 12);
		StepWord word = StepWord.of(step);
		new StatusPill(row, look(), word.status(), look().t(word.words()));
		new Paragraph(row, look(), look().t(step.title())).setLayoutData(Cell.growing());
		Paragraph.muted(row, look(), step.done() + " / " + step.of());
	}

	private void move(Dossier dossier) {
		choose(Messages.PersonView_move.text(), Messages.PersonView_moveDo, dossier.profiles().stream().map(p -> look().t(p.title())).toList(),
				body -> { },
				index -> act(Messages.PersonView_moving.text(),
						() -> desk.move(session, dossier.id(), dossier.profiles().get(index).id()),
						Messages.PersonView_moved.text()));
	}

	private void activities(Composite content, Dossier dossier) {
		if (dossier.activities().isEmpty()) {
			return;
		}
		Card card = part(ACTIVITIES, Parts.card(content, look(), Messages.PersonView_activities.text()));
		for (Activity activity : dossier.activities()) {
			Composite row = look().row(card, 12);
			new StatusPill(row, look(), activity.isConfirmed() ? Status.GOOD : Status.WAIT,
					look().t(activity.isConfirmed() ? Messages.PersonView_confirmed : Messages.PersonView_waits));
			Composite words = look().column(row, 0);
			words.setLayoutData(Cell.growing());
			new Paragraph(words, look(), look().t(activity.title()));
			Paragraph.muted(words, look(), activity.evidence());
			if (!activity.isConfirmed() && dossier.person().active()) {
				new SecondaryButton(row, look(), look().t(Messages.PersonView_confirm),
						() -> act(Messages.PersonView_confirming.text(),
								() -> desk.confirm(session, dossier.id(), activity.step()),
								Messages.PersonView_confirmedNow.text()));
			}
		}
	}

	private void pairs(Composite content, Dossier dossier) {
		if (dossier.path().isEmpty() && !dossier.gateOpen()) {
			return;
		}
		Card card = part(PAIRS, Parts.card(content, look(), Messages.PersonView_pairs.text()));
		if (dossier.pairs().isEmpty()) {
			new Paragraph(card, look(), look().t(Messages.PersonView_noPairs));
		}
		for (Pair pair : dossier.pairs()) {
			Composite row = look().row(card, 12);
			new StatusPill(row, look(), pair.barred().isPresent() ? Status.WAIT : pair.bound() ? Status.GOOD : Status.INFO,
					look().t(pair.barred().isPresent() ? Messages.PersonView_barred : pair.bound() ? Messages.PersonView_bound : Messages.PersonView_ended));
			new Paragraph(row, look(), look().t(pair.kind()) + "  " + pair.guide() + "  " + pair.ended())
					.setLayoutData(Cell.growing());
			if (acts && pair.bound()) {
				new LinkButton(row, look(), look().t(Messages.PersonView_end),
						() -> reason(Messages.PersonView_end.text(), Messages.PersonView_endWhy.text())
								.ifPresent(words -> act(Messages.PersonView_ending.text(),
										() -> desk.end(session, dossier.id(), PairingKind.get(pair.literal()), words),
										Messages.PersonView_endedNow.text())));
			}
			pair.barred().ifPresent(barred -> {
				Paragraph.muted(card, look(), look().t(barred.reason()));
				new MissingList(card, look(), barred.missing());
			});
		}
		if (acts) {
			Composite row = look().row(card, 8);
			bindButton(row, dossier, PairingKind.MENTOR);
			bindButton(row, dossier, PairingKind.BUDDY);
			bindButton(row, dossier, PairingKind.STUDY_GROUP);
			bindButton(row, dossier, PairingKind.COACHING);
		}
	}

	private void bindButton(Composite row, Dossier dossier, PairingKind kind) {
		boolean handover = kind == PairingKind.MENTOR && dossier.hasMentor();
		String words = handover ? look().t(Messages.PersonView_handover)
				: look().t(Messages.PersonView_bind, Dossiers.title(kind));
		if (kind == PairingKind.MENTOR && dossier.gateOpen() && !dossier.mentorMay()) {
			first(new PrimaryButton(row, look(), words, () -> bind(dossier, kind, handover)));
		} else {
			new SecondaryButton(row, look(), words, () -> bind(dossier, kind, handover));
		}
	}

	private void bind(Dossier dossier, PairingKind kind, boolean handover) {
		ctx().use(Messages.PersonView_looking.text(), () -> desk.guides(session, dossier.id(), kind), guides -> {
			List<Person> people = guides.ready();
			if (people.isEmpty()) {
				Dialogs.custom(over, look(), look().t(Messages.PersonView_nobody, Dossiers.title(kind)), 560, body -> {
					new Paragraph(body, look(), look().t(Messages.PersonView_nobodyNext));
					BarredList.show(body, look(), guides.barred());
				});
				return;
			}
			choose(Messages.PersonView_bindOf.text(Dossiers.title(kind), dossier.person().displayName()),
					Messages.PersonView_bindDo, people.stream().map(Person::displayName).toList(), body -> BarredList.show(body, look(), guides.barred()),
					index -> {
						UUID guide = people.get(index).id();
						Optional<String> words = handover
								? reason(Messages.PersonView_handover.text(), Messages.PersonView_handoverWhy.text())
								: Optional.of("");
						words.ifPresent(w -> act(Messages.PersonView_binding.text(),
								() -> desk.bind(session, dossier.id(), guide, kind, w), Messages.PersonView_boundNow
										.text(dossier.person().displayName(), people.get(index).displayName())));
					});
		});
	}

	private void exams(Composite content, Dossier dossier) {
		if (dossier.attempts().isEmpty()) {
			return;
		}
		Card card = Parts.card(content, look(), Messages.PersonView_exams.text());
		dossier.attempts().forEach(a -> {
			Composite row = look().row(card, 12);
			boolean passed = a.score().filter(s -> s.passed()).isPresent();
			new StatusPill(row, look(), passed ? Status.GOOD : Status.STOP,
					look().t(passed ? Messages.PersonView_passed : Messages.PersonView_failed));
			new Paragraph(row, look(), look().t(Messages.PersonView_attempt, a.title(), a.number()))
					.setLayoutData(Cell.growing());
			new LinkButton(row, look(), look().t(Messages.PersonView_review),
					() -> ctx().navigate("exam.result", a.attempt().toString()));
		});
	}

	private void growth(Composite content, Dossier dossier) {
		Card card = Parts.card(content, look(), Messages.PersonView_growth.text());
		Composite row = look().row(card, 8);
		new SecondaryButton(row, look(), look().t(Messages.PersonView_endorse),
				() -> reason(Messages.PersonView_endorseOf.text(dossier.person().displayName()),
						Messages.PersonView_endorseWhy.text(), Messages.PersonView_endorseDo.text())
						.ifPresent(words -> act(Messages.PersonView_endorsing.text(),
								() -> desk.endorse(session, dossier.id(), words), Messages.PersonView_endorsed.text())));
		dossier.ready().forEach(p -> new PrimaryButton(row, look(), look().t(Messages.PersonView_promote, p.title()),
				() -> promote(dossier, p.id(), p.title())));
		if (dossier.ready().isEmpty()) {
			Paragraph.muted(card, look(), look().t(Messages.PersonView_notReady));
		}
	}

	private void promote(Dossier dossier, String position, Bilingual title) {
		if (Dialogs.confirm(over, look(), look().t(Messages.PersonView_promoteAsk, dossier.person().displayName(), title),
				look().t(Messages.PersonView_promoteWhy), look().t(Messages.PersonView_promote, title))) {
			act(Messages.PersonView_promoting.text(), () -> desk.promote(session, dossier.id(), position),
					Messages.PersonView_promoted.text(title));
		}
	}

	private Optional<String> reason(Bilingual title, Bilingual why) {
		return reason(title, why, title);
	}

	private Optional<String> reason(Bilingual title, Bilingual why, Bilingual doIt) {
		return Dialogs.form(over, look(), look().t(title), look().t(why),
				List.of(Dialogs.Input.text(look().t(Messages.PersonView_words))), look().t(doIt)).map(v -> v.get(0));
	}

	private void choose(Bilingual title, Messages doIt, List<String> options, Consumer<Composite> below, java.util.function.IntConsumer work) {
		AtomicReference<PickGroup> group = new AtomicReference<>();
		Dialogs.ask(over, look(), look().t(title), 480, body -> {
			group.set(new PickGroup(body, look(), options, 0));
			below.accept(body);
		}, look().t(doIt), () -> {
			work.accept(group.get().picked());
			return true;
		});
	}

	@SuppressWarnings("unchecked")
	private void act(Bilingual what, Callable<Result<?>> work, Bilingual done) {
		ctx().use(what, () -> (Result<Object>) work.call(), value -> {
			ctx().toast(Status.GOOD, done);
			reload();
		});
	}
}
