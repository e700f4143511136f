package org.chushi.internal.ui.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.growth.AgendaItem;
import org.chushi.growth.Talk;
import org.chushi.growth.Talk.Agreed;
import org.chushi.growth.Talk.Draft;
import org.chushi.growth.Talk.Step;
import org.chushi.people.Person;
import org.chushi.ui.Cell;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dates;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Dialogs.Attempt;
import org.chushi.ui.Field;
import org.chushi.ui.Field.Kind;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The dialog in which a talk is written down or corrected. */
final class TalkDialog {

	private static final int WIDTH = 640;
	private static final int STEPS = 3;

	/** A step and its day, as they are typed. */
	private record Line(Field words, Field day) {
		boolean empty() {
			return words.text().isBlank() && day.text().isBlank();
		}
	}

	private final Hand hand;
	private final Look look;
	private final List<Line> lines = new ArrayList<>();
	private final Map<UUID, CheckBox> spoken = new LinkedHashMap<>();
	private Composite agenda;
	private Chooser partner;
	private Field day;
	private Field topic;
	private Field cause;
	private Field next;
	private Field notes;
	private Field reason;

	TalkDialog(Hand hand) {
		this.hand = hand;
		this.look = hand.look();
	}

	private String t(Messages words, Object... arguments) {
		return hand.ctx().t(words, arguments);
	}

	/**
	 * @param partners one of whom it was held with
	 * @param raised   what is on agendas for the caller; what the partner put there is ticked as spoken of
	 */
	void hold(List<Person> partners, List<AgendaItem> raised) {
		boolean one = partners.size() == 1;
		Dialogs.attempt(hand.over(), look, one ? t(Messages.TalkDialog_titleOf, partners.getFirst().displayName()) : t(Messages.TalkDialog_title), WIDTH, body -> {
			if (!one) {
				partner = new Chooser(body, look, t(Messages.TalkDialog_with), partners.stream().map(Person::displayName).toList(), 0);
				partner.onChange(chosen -> raised(partners.get(chosen).id(), raised));
			}
			agenda = look.column(body, 4);
			raised(partners.getFirst().id(), raised);
			fill(body, Optional.empty());
		}, t(Messages.TalkDialog_do), attempt -> {
			UUID person = partners.get(one ? 0 : partner.chosen()).id();
			draft().ifPresent(d -> attempt.run(hand.ctx(), Messages.Hand_doing, () -> hand.growth().talks().hold(hand.session(), person, d),
					done -> hand.ctx().toast(Status.GOOD, Messages.TalkDialog_done.text())));
		});
	}

	/** What the partner wanted to speak of. */
	private void raised(UUID person, List<AgendaItem> raised) {
		Arrays.stream(agenda.getChildren()).forEach(Control::dispose);
		spoken.clear();
		List<AgendaItem> items = raised.stream().filter(i -> i.person().equals(person)).toList();
		if (!items.isEmpty()) {
			new Paragraph(agenda, look, Type.SMALL_STRONG, t(Messages.TalkDialog_agenda), look.theme().ink());
			items.forEach(i -> spoken.put(i.id(), new CheckBox(agenda, look, hand.ctx().t(i.words()), true)));
		}
		Cell.show(agenda, !items.isEmpty());
		ScrolledPage.reflow(agenda);
	}

	void correct(Talk talk) {
		Dialogs.attempt(hand.over(), look, t(Messages.TalkDialog_correct, talk.personName()), WIDTH, body -> {
			fill(body, Optional.of(talk));
			reason = new Field(body, look, Kind.LINE, t(Messages.TalkDialog_reason));
		}, t(Messages.TalkDialog_correctDo), attempt -> corrected(talk, attempt));
	}

	private void corrected(Talk talk, Attempt attempt) {
		if (Field.filled(List.of(reason))) {
			String why = reason.text();
			draft().ifPresent(d -> attempt.run(hand.ctx(), Messages.Hand_doing, () -> hand.growth().talks().correct(hand.session(), talk.id(), d, why),
					done -> hand.ctx().toast(Status.GOOD, Messages.TalkDialog_done.text())));
		}
	}

	private void fill(Composite body, Optional<Talk> talk) {
		day = field(body, Kind.LINE, Messages.TalkDialog_day, talk.map(Talk::day).orElse(hand.days().today()).toString());
		topic = field(body, Kind.LINE, Messages.TalkDialog_topic, talk.map(Talk::topic).orElse("")).example(t(Messages.TalkDialog_topicExample));
		cause = field(body, Kind.MANY_LINES, Messages.TalkDialog_cause, talk.map(Talk::cause).orElse(""));
		Composite group = look.column(body, 4);
		new Paragraph(group, look, Type.SMALL_STRONG, t(Messages.TalkDialog_steps), look.theme().ink());
		Paragraph.muted(group, look, t(Messages.TalkDialog_stepsWords));
		List<Step> steps = talk.map(Talk::steps).orElse(List.of());
		for (int i = 0; i < Math.max(STEPS, steps.size()); i++) {
			line(group, i < steps.size() ? Optional.of(steps.get(i)) : Optional.empty());
		}
		next = field(body, Kind.LINE, Messages.TalkDialog_next, talk.flatMap(Talk::next).map(LocalDate::toString).orElse(""))
				.example(hand.days().today().plusDays(14).toString());
		notes = field(body, Kind.MANY_LINES, Messages.TalkDialog_notes, talk.map(Talk::notes).orElse(""));
	}

	private Field field(Composite body, Kind kind, Messages label, String value) {
		Field field = new Field(body, look, kind, t(label));
		field.text(value);
		return field;
	}

	private void line(Composite group, Optional<Step> step) {
		Composite row = look.row(group, 12);
		Field words = field(row, Kind.LINE, Messages.TalkDialog_step, step.map(Step::words).orElse(""));
		words.setLayoutData(Cell.growing());
		Field until = field(row, Kind.LINE, Messages.TalkDialog_until, step.map(s -> s.by().toString()).orElse(""))
				.example(hand.days().today().plusDays(7).toString());
		until.setLayoutData(Cell.wide(look.px(150)));
		lines.add(new Line(words, until));
	}

	/** What is typed; what cannot be read says so at its place. */
	private Optional<Draft> draft() {
		if (!Field.filled(List.of(topic, cause))) {
			return Optional.empty();
		}
		Optional<LocalDate> held = read(day, Dates.typed(day.text(), hand.days().today()));
		boolean again = next.text().isBlank();
		Optional<LocalDate> meet = again ? Optional.empty() : read(next, Dates.coming(next.text(), hand.days().today()));
		List<Agreed> agreed = new ArrayList<>();
		for (Line line : lines) {
			if (!line.empty()) {
				Optional<LocalDate> until = read(line.day(), Dates.coming(line.day().text(), hand.days().today()));
				if (until.isEmpty() || !Field.filled(List.of(line.words()))) {
					return Optional.empty();
				}
				agreed.add(new Agreed(line.words().text(), until.get()));
			}
		}
		return held.filter(d -> again || meet.isPresent())
				.map(d -> new Draft(d, topic.text(), cause.text(), agreed, meet, notes.text(),
						spoken.entrySet().stream().filter(e -> e.getValue().ticked()).map(Map.Entry::getKey).collect(Collectors.toSet())));
	}

	private Optional<LocalDate> read(Field field, Optional<LocalDate> typed) {
		if (typed.isEmpty()) {
			Bilingual example = Bilingual.same(hand.days().today().plusDays(7).toString());
			field.wrong(t(Messages.TalkDialog_noDay, example));
		}
		return typed;
	}
}
