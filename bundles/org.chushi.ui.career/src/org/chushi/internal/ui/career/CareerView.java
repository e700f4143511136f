package org.chushi.internal.ui.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.chushi.career.Careers;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.career.Careers.Story;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.ConditionList;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.MapCanvas;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Where somebody is, the map as a picture or in words, the next steps, and what the chosen one still asks for. */
final class CareerView extends LivePage<Career> {

	private final Careers careers;
	private final List<StepTile> tiles = new ArrayList<>();
	private Career career;
	private String selected = "";
	private boolean placing;
	private boolean inWords;
	private Optional<MapCanvas> picture = Optional.empty();
	private Composite chosen;
	private SwitchButton asPicture;
	private SwitchButton asWords;

	CareerView(Composite parent, PageContext ctx, Callable<Result<Career>> read, Careers careers) {
		super(parent, ctx, Messages.CareerPage_doing, Messages.CareerPage_help, read);
		this.careers = careers;
	}

	@Override
	protected void fill(Composite content, Career model) {
		career = model;
		tiles.clear();
		if (career.position(selected).isEmpty()) {
			selected = career.suggested();
		}
		new Heading(content, look(), Type.TITLE, career.own() ? ctx().t(Messages.CareerPage_title)
				: ctx().t(Messages.CareerView_of, career.name()));
		// the map comes first, so that one's own place on it is seen at once
		Composite body = map(content);
		career.map().here().ifPresent(here -> here(content, here));
		steps(content);
		chosen = look().column(content, 16);
		draw(body, inWords);
		choose(selected);
		picture.map(Control.class::cast).or(() -> tiles.stream().findFirst()).ifPresent(this::first);
	}

	private void here(Composite content, PositionView here) {
		Card card = new Card(content, look(), look().theme().accentSoft(), look().theme().accentSoft());
		Composite words = Parts.worded(card, look(), "pin", look().theme().accent(), 24);
		new Paragraph(words, look(), Type.SMALL_STRONG, ctx().t(career.since().isEmpty() ? Messages.CareerView_here
				: Messages.CareerView_hereSince, career.since()), look().theme().accent());
		new Heading(words, look(), Type.HEADING, ctx().t(here.title()));
		new Paragraph(words, look(), ctx().t(here.summary()));
		new Paragraph(words, look(), Type.STRONG, ctx().t(Messages.CareerView_authority, here.authority()),
				look().theme().ink());
	}

	private void steps(Composite content) {
		List<Career.Step> next = career.next();
		if (next.isEmpty()) {
			return;
		}
		Composite head = look().column(content, 4);
		new Heading(head, look(), Type.HEADING, ctx().t(Messages.CareerView_next));
		new Paragraph(head, look(), Type.BODY, career.ready() > 0 ? ctx().t(Messages.CareerView_nextReady, career.ready())
				: ctx().t(Messages.CareerView_nextWords, next.size()), look().theme().mutedInk());
		Composite grid = look().tiles(content, 210, 8);
		if (next.size() == 1) {
			grid.setLayoutData(Cell.wide(look().px(320)));
		}
		for (Career.Step step : next) {
			tiles.add(new StepTile(grid, look(), step, () -> choose(step.to().id())));
		}
	}

	private Composite map(Composite content) {
		Card card = new Card(content, look());
		Composite head = look().row(card, 8);
		new Heading(head, look(), Type.SUBHEADING, ctx().t(career.map().title()));
		Composite body = look().column(card, 16);
		asPicture = new SwitchButton(head, look(), ctx().t(Messages.CareerView_asPicture), () -> draw(body, false)).icon("route");
		asWords = new SwitchButton(head, look(), ctx().t(Messages.CareerView_asWords), () -> draw(body, true)).icon("list");
		return body;
	}

	private void draw(Composite body, boolean words) {
		inWords = words;
		asPicture.on(!words);
		asWords.on(words);
		for (Control old : body.getChildren()) {
			old.dispose();
		}
		if (words) {
			picture = Optional.empty();
			career.words().forEach(ladder -> ladder(body, ladder));
		} else {
			picture = Optional.of(picture(body));
			sizes(body, picture.get());
		}
		ScrolledPage.reflow(body);
	}

	private MapCanvas picture(Composite body) {
		MapCanvas map = new MapCanvas(body, look(), career.picture(look().language()));
		map.onSelect(node -> {
			if (!placing && !node.id().equals(selected)) {
				choose(node.id());
			}
		});
		map.onOpen(node -> reveal());
		map.addListener(SWT.Resize, e -> place(map));
		return map;
	}

	private void sizes(Composite body, MapCanvas map) {
		Composite row = look().row(body, 8);
		sized(row, Messages.CareerView_larger, "+", map::larger).icon("plus");
		sized(row, Messages.CareerView_smaller, "−", map::smaller).icon("minus");
		sized(row, Messages.CareerView_whole, "0", () -> map.zoom(0)).icon("route");
		Paragraph.muted(row, look(), ctx().t(Messages.CareerView_keys));
	}

	private LinkButton sized(Composite row, Messages words, String key, Runnable action) {
		LinkButton button = new LinkButton(row, look(), ctx().t(words), action);
		button.hint(button.name(), key);
		return button;
	}

	/** Brings the person and the chosen position into view; it needs its size for that. */
	private void place(MapCanvas map) {
		placing = true;
		career.map().here().ifPresent(here -> map.select(here.id()));
		map.select(selected);
		placing = false;
	}

	private void ladder(Composite body, Career.Ladder ladder) {
		Composite words = look().column(body, 4);
		new Paragraph(words, look(), Type.STRONG, ctx().t(ladder.title()), look().theme().ink());
		ladder.lines().forEach(line -> new Paragraph(words, look(), ctx().t(line)));
	}

	/** Shows what is to say about this position, wherever it was chosen. */
	private void choose(String position) {
		selected = position;
		tiles.forEach(tile -> tile.select(tile.position().equals(position)));
		picture.filter(map -> map.selected().filter(node -> node.id().equals(position)).isEmpty())
				.ifPresent(map -> map.select(position));
		for (Control old : chosen.getChildren()) {
			old.dispose();
		}
		career.position(position).ifPresent(this::detail);
		ScrolledPage.reflow(chosen);
	}

	private void reveal() {
		tiles.stream().filter(tile -> tile.position().equals(selected)).findFirst().ifPresent(Control::setFocus);
	}

	private void detail(PositionView position) {
		Card card = new Card(chosen, look());
		Composite head = look().row(card, 12);
		new Heading(head, look(), Type.HEADING, ctx().t(position.title()));
		Optional<Career.Step> step = career.step(position.id());
		new StatusPill(head, look(), status(position.standing()), ctx().t(career.standing(position)));
		new Paragraph(card, look(), ctx().t(position.summary()));
		new Paragraph(card, look(), Type.BODY, ctx().t(Messages.CareerView_authority, position.authority()),
				look().theme().mutedInk());
		step.ifPresentOrElse(way -> way(card, way), () -> far(card, position));
		List<Story> stories = career.stories(position);
		if (!stories.isEmpty()) {
			new Heading(chosen, look(), Type.HEADING, ctx().t(position.standing() == Standing.HERE ? Messages.CareerView_storiesFrom
					: Messages.CareerView_storiesTo, position.title()));
			stories.forEach(story -> new StoryCard(chosen, ctx(), story));
		}
	}

	private void way(Card card, Career.Step step) {
		new ConditionList(card, ctx(), Targets.conditions(step.findings(), career.own(), ctx().roles()));
		if (step.isReady() && career.own()) {
			new Paragraph(card, look(), Type.STRONG, ctx().t(Messages.CareerView_ask), look().theme().good());
		}
		if (step.isReady() && !career.own() && ctx().roles().contains("lead")) {
			new PrimaryButton(card, look(), ctx().t(Messages.CareerView_promote, step.to().title()), () -> promote(step))
					.icon("arrow-up").setLayoutData(Cell.aligned(SWT.LEFT));
		}
		if (!step.isReady() && !career.own()) {
			new LinkButton(card, look(), ctx().t(Messages.CareerView_certificates),
					() -> ctx().navigate(Pages.CERTIFICATES, Pages.about(ctx(), career.person()))).icon("certificate")
					.setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}

	private void far(Card card, PositionView position) {
		List<PositionView> before = career.before(position.id());
		if (position.standing() == Standing.AHEAD && !before.isEmpty()) {
			new Paragraph(card, look(), ctx().t(Messages.CareerView_before,
					Career.joined(before.stream().map(PositionView::title).toList())));
		}
	}

	private void promote(Career.Step step) {
		Dialogs.form(chosen, look(), ctx().t(Messages.CareerView_promote, step.to().title()),
				ctx().t(Messages.CareerView_promoteWords, career.name()),
				List.of(new Dialogs.Input(Field.Kind.MANY_LINES, ctx().t(Messages.CareerView_reason), "", true)),
				ctx().t(Messages.CareerView_promoteDo))
				.ifPresent(typed -> {
					Session session = ctx().session(Session.class);
					ctx().use(Messages.CareerView_promoting.text(),
							() -> careers.promote(session, career.person(), step.to().id(), typed.getFirst()),
							posting -> ctx().toast(Status.GOOD,
									Messages.CareerView_promoted.text(career.name(), posting.title())));
				});
	}

	private static Status status(Standing standing) {
		return switch (standing) {
		case HERE, AHEAD -> Status.INFO;
		case READY, BEHIND -> Status.GOOD;
		case REACHABLE -> Status.WAIT;
		};
	}
}
