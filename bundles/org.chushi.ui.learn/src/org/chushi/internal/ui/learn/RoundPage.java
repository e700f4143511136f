package org.chushi.internal.ui.learn;

import java.time.Clock;
import java.util.stream.Stream;

import org.chushi.content.Packs;
import org.chushi.practice.Practice;
import org.chushi.practice.RoundKind;
import org.chushi.questions.QuestionTypes;
import org.chushi.ui.Page;
import org.chushi.ui.PageContext;
import org.chushi.ui.PageContribution;
import org.chushi.ui.RolePage;
import org.chushi.ui.questions.AnswerPanels;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A round of practice or review under way. Argument: its kind; a free one when left out. */
@Component(service = PageContribution.class)
public final class RoundPage extends RolePage {

	private final Practice practice;
	private final AnswerPanels panels;
	private final QuestionTypes types;
	private final Packs packs;
	private final Clock clock;

	@Activate
	public RoundPage(@Reference Practice practice, @Reference AnswerPanels panels, @Reference QuestionTypes types,
			@Reference Packs packs, @Reference Clock clock) {
		super(PracticePages.ROUND, 33, Messages.RoundPage_title, "pen");
		this.practice = practice;
		this.panels = panels;
		this.types = types;
		this.packs = packs;
		this.clock = clock;
	}

	@Override
	public boolean inRail() {
		return false;
	}

	@Override
	public Page open(Composite parent, PageContext ctx) {
		RoundKind kind = Stream.of(RoundKind.values()).filter(k -> k.name().equals(ctx.argument())).findFirst()
				.orElse(RoundKind.FREE);
		return new RoundView(parent, ctx, practice, panels, new Wishes(types, packs), packs, kind, clock);
	}
}
