package org.chushi.internal.ui.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.career.CareerWays.Way;
import org.chushi.career.Careers;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.career.Careers.Story;
import org.chushi.career.Measure;
import org.chushi.core.Result;
import org.chushi.people.Session;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dialogs;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.LivePage;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Where somebody is, the map as a picture or in words, the next steps, and what the chosen one still asks for. */
final class CareerView extends LivePage<Career> {

	/** The map and the way beside each other. */
	private static final int WIDTH = 1560;
	private static final int LEAST = 720;
	private static final int ASIDE = 440;

	private final AtomicReference<Wish> wish;
	private final Callable<Result<Career>> read;
	private final Careers careers;
	private final Clock clock;
	private final MapFile file;
	private final List<StepTile> tiles = new ArrayList<>();
	private Career career;
	private Optional<MapCard> map = Optional.empty();
	private Composite chosen;

	/** @param wish what is asked, read off the window's thread. @param read answers it */
	CareerView(Composite parent, PageContext ctx, AtomicReference<Wish> wish, Callable<Result<Career>> read, Careers careers, Clock clock, MapFile file) {
		super(parent, ctx, Messages.CareerPage_doing, Messages.CareerPage_help, read, WIDTH);
		this.wish = wish;
		this.read = read;
		this.careers = careers;
		this.clock = clock;
		this.file = file;
	}

	@Override
	protected void fill(Composite content, Career model) {
		career = model;
		tiles.clear();
		new Heading(content, look(), Type.TITLE, career.own() ? ctx().t(Messages.CareerPage_title)
				: ctx().t(Messages.CareerView_of, career.name()));
		// the map comes first, so that one's own place on it is seen at once
		Composite both = look().box(content);
		both.setLayout(new Abreast(look().px(16), look().px(LEAST), look().px(ASIDE)));
		Composite left = look().column(both, 16);
		chosen = look().column(both, 16);
		map = Optional.of(new MapCard(left, ctx(), career, selected(), map.filter(MapCard::inWords).isPresent(), file, this::choose, this::reveal));
		steps(left);
		career.map().here().ifPresentOrElse(here -> here(content, here), () -> nowhere(content));
		if (!career.tenures().isEmpty() || leads()) {
			new TenureCard(content, ctx(), career, posts());
		}
		tell();
		map.flatMap(MapCard::picture).map(Control.class::cast).or(() -> tiles.stream().findFirst()).ifPresent(this::first);
	}

	/** The position that is told about. */
	private String selected() {
		return career.position(wish.get().position()).map(PositionView::id).orElseGet(career::suggested);
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

	/** On the team before the program, or on another map: a lead says where the person is. */
	private void nowhere(Composite content) {
		Card card = new Card(content, look());
		new EmptyState(card, look(), "pin", ctx().t(Messages.CareerView_nowhere), ctx().t(leads() ? Messages.CareerView_nowhereLead
				: career.own() ? Messages.CareerView_nowhereOwn : Messages.CareerView_nowhereOther));
		if (leads()) {
			new PrimaryButton(card, look(), ctx().t(Messages.CareerView_place), () -> posts().place(card)).icon("pin").setLayoutData(Cell.aligned(SWT.CENTER));
		}
	}

	/** Nobody sees to their own career. */
	private boolean leads() {
		return !career.own() && ctx().roles().contains("lead");
	}

	private Posts posts() {
		return new Posts(ctx(), career, careers, LocalDate.now(clock));
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

	private void choose(String position) {
		ask(wish.get().to(position));
	}

	/** What is asked anew is answered off the window's thread; the map stays as it is seen. */
	private void ask(Wish asked) {
		wish.set(asked);
		mark(selected());
		ctx().use(Messages.CareerPage_doing.text(), read, answer -> {
			// of several questions only the last is answered here
			if (wish.get() == asked && !chosen.isDisposed()) {
				career = answer;
				tell();
			}
		});
	}

	private void mark(String position) {
		tiles.forEach(tile -> tile.select(tile.position().equals(position)));
		map.flatMap(MapCard::picture).ifPresent(picture -> picture.mark(position));
	}

	/** Shows what is to say about the chosen position, wherever it was chosen. */
	private void tell() {
		mark(selected());
		map.ifPresent(card -> card.show(career, selected()));
		Optional<Keyboard.Spot> spot = Keyboard.spot(chosen);
		for (Control old : chosen.getChildren()) {
			old.dispose();
		}
		career.position(selected()).ifPresent(this::detail);
		ScrolledPage.reflow(chosen);
		spot.flatMap(was -> was.in(chosen)).ifPresent(Control::setFocus);
	}

	private void reveal() {
		tiles.stream().filter(tile -> tile.position().equals(selected())).findFirst().ifPresent(Control::setFocus);
	}

	private void detail(PositionView position) {
		Card card = new Card(chosen, look());
		new Heading(card, look(), Type.HEADING, ctx().t(position.title()));
		new StatusPill(card, look(), status(position.standing()), ctx().t(career.standing(position)));
		new Paragraph(card, look(), ctx().t(position.summary()));
		new Paragraph(card, look(), Type.BODY, ctx().t(Messages.CareerView_authority, position.authority()),
				look().theme().mutedInk());
		career.step(position.id()).filter(Career.Step::isReady).ifPresent(step -> ready(card, step));
		career.way().filter(way -> !way.steps().isEmpty()).ifPresentOrElse(way -> way(card, way), () -> far(card, position));
		List<Story> stories = career.stories(position);
		if (!stories.isEmpty()) {
			new Heading(chosen, look(), Type.HEADING, ctx().t(position.standing() == Standing.HERE ? Messages.CareerView_storiesFrom
					: Messages.CareerView_storiesTo, position.title()));
			stories.forEach(story -> new StoryCard(chosen, ctx(), story));
		}
	}

	private void ready(Card card, Career.Step step) {
		if (career.own()) {
			new Paragraph(card, look(), Type.STRONG, ctx().t(Messages.CareerView_ask), look().theme().good());
		} else if (leads()) {
			new PrimaryButton(card, look(), ctx().t(Messages.CareerView_promote, step.to().title()), () -> promote(step))
					.icon("arrow-up").setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}

	private void way(Card card, Way way) {
		new WayPanel(ctx(), career, new WayPanel.Asked() {
			@Override
			public void by(Measure measure) {
				ask(wish.get().by(measure));
			}

			@Override
			public void assume(String key, boolean had) {
				ask(wish.get().assuming(key, had));
			}
		}).draw(card, way);
		if (!career.own()) {
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
