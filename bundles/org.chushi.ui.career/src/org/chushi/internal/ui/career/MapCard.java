package org.chushi.internal.ui.career;

import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.ui.Card;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.Type;
import org.chushi.ui.atlas.AtlasCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The map as a picture or in words. */
final class MapCard {

	private final PageContext ctx;
	private final MapFile file;
	private final Consumer<String> choose;
	private final Runnable open;
	private final Card card;
	private final Composite body;
	private final SwitchButton asPicture;
	private final SwitchButton asWords;
	private Career career;
	private String selected;
	private boolean inWords;
	private Optional<AtlasCanvas> picture = Optional.empty();

	MapCard(Composite parent, PageContext ctx, Career career, String selected, boolean inWords, MapFile file, Consumer<String> choose, Runnable open) {
		this.ctx = ctx;
		this.career = career;
		this.selected = selected;
		this.file = file;
		this.choose = choose;
		this.open = open;
		card = new Card(parent, look());
		Composite head = look().row(card, 8);
		new Heading(head, look(), Type.SUBHEADING, ctx.t(career.map().title()));
		asPicture = new SwitchButton(head, look(), ctx.t(Messages.CareerView_asPicture), () -> draw(false)).icon("route");
		asWords = new SwitchButton(head, look(), ctx.t(Messages.CareerView_asWords), () -> draw(true)).icon("list");
		new LinkButton(head, look(), ctx.t(Messages.MapCard_save), this::save).icon("arrow-down");
		body = look().column(card, 16);
		draw(inWords);
	}

	boolean inWords() {
		return inWords;
	}

	Optional<AtlasCanvas> picture() {
		return picture;
	}

	/** The same map with another way on it. */
	void show(Career now, String position) {
		career = now;
		selected = position;
		picture.ifPresent(map -> {
			map.show(now.drawing(look().language()));
			map.mark(position);
		});
	}

	private Look look() {
		return ctx.look();
	}

	private void save() {
		file.save(card, career.drawing(look().language()), ctx.t(Messages.CareerView_of, career.name()));
	}

	private void draw(boolean words) {
		inWords = words;
		asPicture.on(!words);
		asWords.on(words);
		for (Control old : body.getChildren()) {
			old.dispose();
		}
		picture = words ? Optional.empty() : Optional.of(drawn());
		if (words) {
			career.words().forEach(this::ladder);
		}
		ScrolledPage.reflow(body);
	}

	private AtlasCanvas drawn() {
		AtlasCanvas map = new AtlasCanvas(body, look(), career.plate(), career.drawing(look().language()), selected,
				id -> career.position(id).map(p -> ctx.t(career.said(p))).orElse(""));
		map.onSelect(choose);
		map.onOpen(open);
		// the person and the chosen position come into view; it needs its size for that
		map.addListener(SWT.Resize, e -> {
			map.wide();
			career.map().here().ifPresent(here -> map.reveal(here.id()));
			map.reveal(map.selected());
		});
		Composite row = look().row(body, 8);
		sized(row, Messages.CareerView_larger, "+", map::larger).icon("plus");
		sized(row, Messages.CareerView_smaller, "−", map::smaller).icon("minus");
		sized(row, Messages.CareerView_whole, "0", () -> map.zoom(0)).icon("route");
		Paragraph.muted(body, look(), ctx.t(Messages.CareerView_keys));
		return map;
	}

	private LinkButton sized(Composite row, Messages words, String key, Runnable action) {
		LinkButton button = new LinkButton(row, look(), ctx.t(words), action);
		button.hint(button.name(), key);
		return button;
	}

	private void ladder(Career.Ladder ladder) {
		Composite words = look().column(body, 4);
		new Paragraph(words, look(), Type.STRONG, ctx.t(ladder.title()), look().theme().ink());
		ladder.lines().forEach(line -> new Paragraph(words, look(), ctx.t(line)));
	}
}
