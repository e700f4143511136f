package org.chushi.internal.ui.career;

import org.chushi.career.Careers.Story;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A success case: the way and the point of it; the whole story when it is asked for. */
final class StoryCard {

	private final PageContext ctx;
	private final Story story;
	private final Composite words;
	private final LinkButton button;

	StoryCard(Composite parent, PageContext ctx, Story story) {
		this.ctx = ctx;
		this.story = story;
		Card card = new Card(parent, ctx.look());
		new Heading(card, ctx.look(), Type.SUBHEADING, ctx.t(story.title()));
		Paragraph.muted(card, ctx.look(), ctx.t(Messages.StoryCard_way, story.fromTitle(), story.toTitle(), story.months()));
		new Paragraph(card, ctx.look(), ctx.t(story.summary()));
		words = ctx.look().column(card, 12);
		button = new LinkButton(card, ctx.look(), ctx.t(Messages.StoryCard_read), this::unfold).icon("book");
		button.setLayoutData(Cell.aligned(SWT.LEFT));
		Cell.show(words, false);
	}

	private void unfold() {
		boolean shown = words.getChildren().length > 0;
		for (Control old : words.getChildren()) {
			old.dispose();
		}
		if (!shown) {
			StoryText.of(ctx.t(story.words())).forEach(line -> new Paragraph(words, ctx.look(), line));
		}
		Cell.show(words, !shown);
		button.text(ctx.t(shown ? Messages.StoryCard_read : Messages.StoryCard_fold));
		ScrolledPage.reflow(words);
	}
}
