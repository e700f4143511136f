package org.chushi.internal.ui.author.scripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Scenario;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.Column;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.chushi.ui.author.PartContext;
import org.eclipse.swt.widgets.Composite;

/** The scripts of a book by scenario and stage. */
final class ScriptList {

	/** Milliseconds without a key before the scripts are gone through. */
	static final int PAUSE = 200;

	private final Look look;
	private final PartContext context;
	private final ScriptBook book;
	private final Composite area;
	private final Field words;
	private final Chooser scenario;
	private final Chooser stage;
	private final RowTable<ScriptTemplate> table;
	private final Paragraph count;
	private final List<String> scenarios = new ArrayList<>();
	private final Map<String, Bilingual> titles = new HashMap<>();
	private final Runnable search = this::look;
	private ScriptFilter filter;
	private int known;

	ScriptList(Composite parent, PartContext context, ScriptBook book, ScriptFilter filter, ListTools<ScriptTemplate> tools, BookFiles files) {
		look = context.look();
		this.context = context;
		this.book = book;
		this.filter = filter;
		area = look.box(parent);
		area.setLayout(new Column(look.px(8)).margin(look.px(16), look.px(12)));
		Composite buttons = ListButtons.build(area, look, tools, Messages.ScriptList_new, Messages.ScriptList_book);
		ListButtons.button(buttons, look, "inbox", Messages.ScriptList_bring, "Ctrl+I", () -> files.bring(area));
		ListButtons.button(buttons, look, "print", Messages.ScriptList_give, "Ctrl+E", () -> files.give(area));
		words = new Field(area, look, Field.Kind.LINE, look.t(Messages.ScriptList_search));
		words.text(filter.words());
		words.onChange(now -> look.display().timerExec(PAUSE, search));
		words.onEnter(this::look);
		Composite asked = look.tiles(area, 112, 8);
		scenario = new Chooser(asked, look, look.t(Messages.ScriptList_scenario), index -> look());
		stage = new Chooser(asked, look, look.t(Messages.ScriptList_stage), index -> look());
		table = new RowTable<>(area, look, look.t(Messages.ScriptList_table), List.of(new RowTable.Head(look.t(Messages.ScriptList_title), 0),
				new RowTable.Head(look.t(Messages.ScriptList_scenario), 104), new RowTable.Head(look.t(Messages.ScriptList_stage), 72)), this::row);
		table.setLayoutData(Cell.growing());
		table.onSelect(tools::chosen);
		count = new Paragraph(area, look, Type.SMALL, "", look.theme().mutedInk());
		List<String> stages = new ArrayList<>(List.of(look.t(Messages.ScriptList_allStages)));
		ScriptStage.VALUES.forEach(s -> stages.add(look.t(Stages.name(s))));
		stage.show(stages, filter.stage().map(s -> ScriptStage.VALUES.indexOf(s) + 1).orElse(0));
		scenarios();
		fill();
	}

	private List<String> row(ScriptTemplate script) {
		Bilingual said = Texts.of(script.getTitle());
		return List.of(said.blank() ? String.valueOf(script.getCode()) : look.t(said), look.t(titles.computeIfAbsent(String.valueOf(script.getScenario()), this::title)),
				script.getStage() == null ? "" : look.t(Stages.name(script.getStage())));
	}

	private Bilingual title(String id) {
		return context.project().find(id).filter(Scenario.class::isInstance).map(s -> Texts.of(((Scenario) s).getTitle())).orElse(Bilingual.same("–"));
	}

	/** Those of the book, then those of other books that its scripts are for. One that is gone is not looked for any more. */
	private void scenarios() {
		titles.clear();
		scenarios.clear();
		Map<String, Bilingual> offered = new LinkedHashMap<>();
		book.getScenarios().forEach(s -> offered.put(String.valueOf(s.getId()), Texts.of(s.getTitle())));
		book.getScripts().stream().map(ScriptTemplate::getScenario).filter(Objects::nonNull).distinct().filter(id -> !offered.containsKey(id))
				.forEach(id -> context.project().find(id).filter(Scenario.class::isInstance).ifPresent(s -> offered.put(id, Texts.of(((Scenario) s).getTitle()))));
		scenarios.addAll(offered.keySet());
		List<String> items = new ArrayList<>(List.of(look.t(Messages.ScriptList_allScenarios)));
		offered.values().forEach(title -> items.add(look.t(title)));
		scenario.show(items, Math.max(0, scenarios.indexOf(filter.scenario()) + 1));
		if (!filter.scenario().isEmpty() && !scenarios.contains(filter.scenario())) {
			filter = new ScriptFilter(filter.words(), "", filter.stage());
			known = -1;
		}
	}

	/** Goes through the scripts with what is asked for now. */
	private void look() {
		if (!area.isDisposed()) {
			look.display().timerExec(-1, search);
			filter = new ScriptFilter(words.text(), scenario.chosen() <= 0 ? "" : scenarios.get(scenario.chosen() - 1),
					stage.chosen() <= 0 ? Optional.empty() : Optional.of(ScriptStage.VALUES.get(stage.chosen() - 1)));
			fill();
		}
	}

	private void fill() {
		table.show(filter.of(book.getScripts()));
		known = book.getScripts().size();
		count.text(look.t(table.rows().size() == known ? Messages.ScriptList_count : Messages.ScriptList_found, table.rows().size(), known));
		area.layout(true, true);
	}

	/** After a command: a script that is being written stays, also when it is not what was looked for any more. */
	void refresh(Optional<ScriptTemplate> written) {
		scenarios();
		List<ScriptTemplate> there = book.getScripts();
		boolean other = filter.all() ? !table.rows().equals(there)
				: there.size() != known || table.rows().stream().anyMatch(s -> s.eContainer() != book);
		if (other) {
			fill();
		} else {
			written.ifPresent(table::rewrite);
		}
	}

	/** Shows a script that is not among what is looked for by looking for everything. */
	void reveal(ScriptTemplate script) {
		if (!table.rows().contains(script)) {
			words.text("");
			scenario.choose(0);
			stage.choose(0);
			look();
		}
		table.select(script);
	}

	ScriptFilter filter() {
		return filter;
	}

	Composite control() {
		return area;
	}

	RowTable<ScriptTemplate> table() {
		return table;
	}

	Field words() {
		return words;
	}
}
