package org.chushi.internal.ui.scripts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.internal.ui.scripts.Offer.Whose;
import org.chushi.model.ScriptStage;
import org.chushi.scripts.ScenarioCard;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.DataTable;
import org.chushi.ui.DataTable.Spec;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.SwitchButton;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Search at the left, what was chosen at the right. Words and Enter copy a script that has nothing to fill in; the first
 * nine at hand have keys of their own.
 */
final class ScriptsView implements Page {

	/** What a page that takes the place of this one must not lose. */
	private record State(String words, String scenario, Optional<ScriptStage> stage, Whose whose, String chosen, CustomerValues values,
			Language text, int top) {
		static final State NONE = new State("", "", Optional.empty(), Whose.ALL, "", CustomerValues.NONE, Language.ZH, 0);
	}

	private final PageContext ctx;
	private final Look look;
	private final Room room;
	private final ScrolledPage page;
	private AtHand hand;
	private Field words;
	private Chooser scenario;
	private Chooser stage;
	private List<SwitchButton> whose = List.of();
	private DataTable<Found> table;
	private Paragraph count;
	private ChosenPane chosen;
	/** What the chooser offers, behind every one. */
	private List<ScenarioCard> scenarios = List.of();
	private Offer offer = new Offer(List.of(), List.of(), List.of(), false);
	private State state;
	private boolean built;
	private boolean reading;
	private boolean again;
	/** What was typed decides what is shown: the first that has these words; until something is chosen. */
	private boolean typing;
	private long asked;

	ScriptsView(Composite parent, PageContext ctx, Room room) {
		this.ctx = ctx;
		this.look = ctx.look();
		this.room = room;
		page = new ScrolledPage(parent, look, 1240, 24);
		Keyboard.releaseAtEnd(page);
		state = ctx.memento().filter(State.class::isInstance).map(State.class::cast).orElse(State.NONE);
	}

	Page start() {
		ctx.subscribe(this::read);
		read();
		return this;
	}

	private void read() {
		again = reading;
		if (!reading && !page.isDisposed()) {
			reading = true;
			ctx.background(Messages.ScriptsPage_doing.text(), () -> Offer.read(room), this::show, () -> {
				reading = false;
				if (again) {
					read();
				}
			});
		}
	}

	private void show(Result<Offer> result) {
		if (page.isDisposed()) {
			return;
		}
		switch (result) {
		case Result.Done<Offer> done -> show(done.value());
		case Result.Refused<Offer> refused -> ctx.refused(refused);
		}
	}

	private void show(Offer now) {
		boolean same = built && now.equals(offer);
		offer = now;
		if (!built) {
			build();
			find();
			offer.find(state.chosen()).ifPresentOrElse(chosen::show, () -> offer.all().stream().filter(f -> f instanceof Found.Team)
					.findFirst().ifPresent(chosen::show));
			page.reflow();
			page.position(state.top());
			table.table().setTopIndex(Math.max(0, table.table().getSelectionIndex() - 3));
			built = true;
			focus();
		} else if (!same) {
			scenarios(about());
			find();
			chosen.renew(offer);
		}
		hand.show(offer.atHand());
		page.reflow();
	}

	private void build() {
		Composite content = page.content();
		Parts.title(content, look, Messages.ScriptsPage_title.text(), Messages.ScriptsPage_subtitle.text());
		hand = new AtHand(content, look, this::take);
		Composite panes = look.tiles(content, 400, 24);
		search(new Card(panes, look));
		Card right = new Card(panes, look);
		if (offer.all().isEmpty()) {
			new EmptyState(right, look, "chat", look.t(Messages.ScriptsPage_none), look.t(Messages.ScriptsPage_noneNext));
		}
		chosen = new ChosenPane(right, ctx, room, this::read, words::setFocus, state.values(), state.text());
		Keyboard.on(page, look, hand::key);
	}

	private void search(Card card) {
		words = new Field(card, look, Field.Kind.LINE, look.t(Messages.ScriptsPage_words));
		words.example(look.t(Messages.ScriptsPage_wordsExample));
		words.text(state.words());
		words.onChange(w -> {
			typing = true;
			find();
		});
		words.onEnter(() -> table.rows().stream().findFirst().ifPresent(this::take));
		words.control().addListener(SWT.KeyDown, this::walk);
		Composite choosers = look.tiles(card, 150, 12);
		scenario = new Chooser(choosers, look, look.t(Messages.ScriptsPage_scenario), i -> find());
		scenarios(state.scenario());
		stage = new Chooser(choosers, look, look.t(Messages.ScriptsPage_stage), i -> find());
		stage.show(Stream.concat(Stream.of(Messages.ScriptsPage_every.text()), ScriptStage.VALUES.stream().map(Words::stage)).map(look::t)
				.toList(), state.stage().map(s -> 1 + s.getValue()).orElse(0));
		Composite switches = look.row(card, 4);
		whose = Stream.of(Whose.values()).map(w -> new SwitchButton(switches, look, look.t(name(w)), () -> {
			state = with(w);
			find();
		})).toList();
		table = new DataTable<>(card, look, 10, List.of(Spec.text(look.t(Messages.ScriptsPage_script), 5, f -> look.t(mark(f))),
				Spec.text(look.t(Messages.ScriptsPage_scenario), 3, f -> look.t(f.scenario()))));
		table.onSelect(this::choose);
		table.onOpen(this::take);
		count = Paragraph.muted(card, look, "");
		new SecondaryButton(card, look, look.t(Messages.ScriptsPage_write), () -> new VariantDialog(ctx, room, offer, this::read)
				.write(page)).icon("pen").setLayoutData(Cell.aligned(SWT.LEFT));
	}

	/** Those there are now; one that is gone is every one. */
	private void scenarios(String chosenId) {
		scenarios = offer.scenarios();
		scenario.show(Stream.concat(Stream.of(Messages.ScriptsPage_every.text()), scenarios.stream().map(ScenarioCard::title)).map(look::t)
				.toList(), 1 + scenarios.stream().map(ScenarioCard::id).toList().indexOf(chosenId));
	}

	/** Id of the scenario that is chosen; empty for every one. */
	private String about() {
		return scenario.chosen() <= 0 ? "" : scenarios.get(scenario.chosen() - 1).id();
	}

	private static Bilingual name(Whose whose) {
		return (switch (whose) {
		case ALL -> Messages.ScriptsPage_all;
		case FAVOURITE -> Messages.ScriptsPage_favourites;
		case OWN -> Messages.ScriptsPage_own;
		}).text();
	}

	private Bilingual mark(Found found) {
		return switch (found) {
		case Found.Own own -> Messages.ScriptsPage_mine.text(own.title());
		case Found.Team team -> team.card().favourite() ? Messages.ScriptsPage_starred.text(team.title()) : team.title();
		};
	}

	private State with(Whose now) {
		return new State(state.words(), state.scenario(), state.stage(), now, state.chosen(), state.values(), state.text(), state.top());
	}

	/** Lists what has these words at once, and what the index knows besides as soon as it says so. */
	private void find() {
		long mine = ++asked;
		list(List.of());
		String wanted = words.text();
		if (!wanted.isBlank()) {
			List<Found> all = offer.all();
			ctx.background(Messages.ScriptsPage_doing.text(), () -> room.like(wanted, all), result -> {
				if (mine == asked && !words.isDisposed() && result instanceof Result.Done<List<String>> done) {
					list(done.value());
				}
			});
		}
	}

	private void list(List<String> like) {
		String id = about();
		Optional<ScriptStage> at = stage.chosen() <= 0 ? Optional.empty() : Optional.of(ScriptStage.get(stage.chosen() - 1));
		IntStream.range(0, whose.size()).forEach(i -> whose.get(i).on(Whose.values()[i] == state.whose()));
		List<Found> found = offer.matching(words.text(), id, at, state.whose(), like);
		if (found.equals(table.rows()) && !like.isEmpty()) {
			return;
		}
		table.rows(found);
		if (typing && !words.text().isBlank()) {
			found.stream().findFirst().filter(f -> chosen.shown().filter(s -> s.key().equals(f.key())).isEmpty()).ifPresent(chosen::show);
		}
		chosen.shown().ifPresent(f -> IntStream.range(0, found.size()).filter(i -> found.get(i).key().equals(f.key())).findFirst()
				.ifPresent(table::select));
		count.text(look.t((found.isEmpty() ? Messages.ScriptsPage_nothing
				: found.size() == Offer.LISTED ? Messages.ScriptsPage_more : Messages.ScriptsPage_count).text(found.size())));
		ScrolledPage.reflow(count);
	}

	private void choose(Found found) {
		typing = false;
		chosen.show(found);
	}

	/** Chooses it, and copies it when nothing is left to fill in; else the first gap gets the keyboard. */
	private void take(Found found) {
		typing = false;
		chosen.take(found);
		int row = table.rows().indexOf(found);
		if (row >= 0) {
			table.select(row);
		}
	}

	/** Arrow down leads from the search into the list; Ctrl and a figure takes what is at hand. */
	private void walk(Event e) {
		if (e.keyCode == SWT.ARROW_DOWN && !table.rows().isEmpty()) {
			e.doit = false;
			table.setFocus();
			table.select(0);
			choose(table.rows().getFirst());
		} else {
			hand.key(e).ifPresent(action -> {
				e.doit = false;
				action.run();
			});
		}
	}

	@Override
	public void focus() {
		if (words == null) {
			page.setFocus();
		} else {
			words.setFocus();
		}
	}

	@Override
	public Bilingual help() {
		return Messages.ScriptsPage_help.text();
	}

	@Override
	public Optional<Object> memento() {
		if (!built) {
			return Optional.of(state);
		}
		return Optional.of(new State(words.text(), about(),
				stage.chosen() <= 0 ? Optional.empty() : Optional.of(ScriptStage.get(stage.chosen() - 1)), state.whose(),
				chosen.shown().map(Found::key).orElse(""), chosen.values(), chosen.text(), page.position()));
	}
}
