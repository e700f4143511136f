package org.chushi.internal.ui.author.grid;

import static org.chushi.model.ModelPackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.chushi.content.Texts;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.Question;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.Column;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Row;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.chushi.ui.author.Link;
import org.chushi.ui.author.PartContext;
import org.chushi.ui.author.QuestionChanges;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Composite;

/** Below the table: what is done to all questions that are chosen, each time as one step. */
final class Bulk {

	private final PartContext context;
	private final Look look;
	private final Bank bank;
	private final QuestionChanges changes;
	private final Composite area;
	private final Paragraph said;
	private final Composite deeds;
	private final LinkButton delete;
	private final List<Runnable> fills = new ArrayList<>();
	private List<Question> chosen = List.of();

	Bulk(Composite parent, PartContext context, Bank bank, QuestionChanges changes) {
		this.context = context;
		this.bank = bank;
		this.changes = changes;
		look = context.look();
		area = look.box(parent);
		area.setLayout(new Column(look.px(8)).margin(look.px(16), look.px(8)));
		Composite top = look.box(area);
		top.setLayout(new Row(look.px(8)));
		said = new Paragraph(top, look, Type.STRONG, "", look.theme().ink());
		Cell.spring(top);
		delete = new LinkButton(top, look, look.t(Messages.Bulk_delete), this::delete).icon("close");
		deeds = look.tiles(area, 170, 8);
		pick(Messages.Bulk_difficulty, List.of("1", "2", "3", "4", "5"),
				(questions, word) -> changes.set(questions, QUESTION__DIFFICULTY, Integer.valueOf(word)));
		Field tag = new Field(deeds, look, Field.Kind.LINE, look.t(Messages.Bulk_addTag));
		tag.onEnter(() -> {
			if (!tag.text().isBlank()) {
				run(changes.add(chosen, QUESTION__TAGS, tag.text().strip()));
				tag.text("");
			}
		});
		among(Messages.Bulk_removeTag, question -> question.getTags().stream(), Function.identity(),
				(questions, word) -> changes.remove(questions, QUESTION__TAGS, word));
		link(Messages.Bulk_addCompetency, () -> context.links(COMPETENCY), (questions, id) -> changes.add(questions, QUESTION__COMPETENCIES, id));
		among(Messages.Bulk_removeCompetency, question -> question.getCompetencies().stream(), this::competency,
				(questions, id) -> changes.remove(questions, QUESTION__COMPETENCIES, id));
		link(Messages.Bulk_lesson, () -> context.links(LESSON), (questions, id) -> changes.set(questions, QUESTION__LESSON, id));
		link(Messages.Bulk_move, this::otherBanks, this::moved);
		chosen(List.of());
	}

	private List<Link> otherBanks() {
		return context.project().banks().stream().filter(other -> other != bank && other.getId() != null)
				.map(other -> new Link(other.getId(), Texts.of(other.getTitle()))).toList();
	}

	private Optional<Command> moved(List<Question> questions, String id) {
		return context.project().banks().stream().filter(other -> id.equals(other.getId())).findFirst()
				.flatMap(other -> changes.move(questions, bank, other));
	}

	private String competency(String id) {
		return context.links(COMPETENCY).stream().filter(l -> l.id().equals(id)).findFirst().map(l -> look.t(l.title())).orElse(id);
	}

	/** Always the same to choose from. */
	private void pick(Messages label, List<String> options, BiFunction<List<Question>, String, Optional<Command>> deed) {
		chooser(label, () -> options.stream().map(o -> Map.entry(o, o)).toList(), deed);
	}

	/** Of what can be referred to. */
	private void link(Messages label, Supplier<List<Link>> links, BiFunction<List<Question>, String, Optional<Command>> deed) {
		chooser(label, () -> links.get().stream().map(l -> Map.entry(l.id(), look.t(l.title()))).toList(), deed);
	}

	/** Of what the chosen questions have. */
	private void among(Messages label, Function<Question, Stream<String>> words, Function<String, String> title,
			BiFunction<List<Question>, String, Optional<Command>> deed) {
		chooser(label, () -> chosen.stream().flatMap(words).distinct().sorted().map(w -> Map.entry(w, title.apply(w))).toList(), deed);
	}

	private void chooser(Messages label, Supplier<List<Map.Entry<String, String>>> options,
			BiFunction<List<Question>, String, Optional<Command>> deed) {
		List<Map.Entry<String, String>> there = new ArrayList<>();
		Chooser[] made = new Chooser[1];
		made[0] = new Chooser(deeds, look, look.t(label), index -> {
			if (index > 0) {
				run(deed.apply(chosen, there.get(index - 1).getKey()));
				made[0].choose(0);
			}
		});
		fills.add(() -> {
			there.clear();
			there.addAll(options.get());
			List<String> shown = new ArrayList<>(List.of(look.t(Messages.Bulk_pick)));
			there.forEach(option -> shown.add(option.getValue()));
			made[0].show(shown, 0);
			made[0].control().setEnabled(!there.isEmpty());
		});
	}

	/** Other rows are chosen, or they say something else. */
	void chosen(List<Question> questions) {
		chosen = List.copyOf(questions);
		said.text(look.t(chosen.isEmpty() ? Messages.Bulk_hint : Messages.Bulk_many, chosen.size()));
		if (!chosen.isEmpty()) {
			fills.forEach(Runnable::run);
		}
		boolean before = deeds.getVisible();
		Cell.show(deeds, !chosen.isEmpty());
		Cell.show(delete, !chosen.isEmpty());
		if (before == chosen.isEmpty()) {
			area.getParent().layout(true, true);
		} else {
			area.layout(true, true);
		}
	}

	private void run(Optional<Command> command) {
		int many = chosen.size();
		command.filter(Command::canExecute).ifPresentOrElse(c -> {
			context.run(c);
			context.page().toast(Status.GOOD, Messages.Bulk_done.text(many));
		}, () -> context.page().toast(Status.INFO, Messages.Bulk_nothing.text()));
	}

	/** Who refers to them is asked first. */
	private void delete() {
		List<Question> going = chosen;
		switch (context.project().delete(going, false)) {
		case Result.Done<Integer> done -> told(going);
		case Result.Refused<Integer> refused -> {
			if (Dialogs.risk(area, look, look.t(Messages.Bulk_deleteTitle), look.t(Messages.Bulk_deleteWhy, refused.missing().size()),
					look.t(Messages.Bulk_deleteAnyway)) && context.project().delete(going, true) instanceof Result.Done) {
				told(going);
			}
		}
		}
	}

	private void told(List<Question> gone) {
		context.page().toast(Status.GOOD, Messages.Bulk_done.text(gone.size()));
	}
}
