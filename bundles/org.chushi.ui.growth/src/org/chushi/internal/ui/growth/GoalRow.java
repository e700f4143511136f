package org.chushi.internal.ui.growth;

import java.util.Optional;

import org.chushi.growth.Goal;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Target;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** One goal: what, until when, how far, and what to do next. @param holds whether it can be worked at */
record GoalRow(Hand hand, Growing growing, boolean holds) {

	void fill(Composite group, Goal goal) {
		Look look = hand.look();
		Composite words = Parts.worded(group, look, goal.done() ? "check" : goal.isByHand() ? "pen" : "chart",
				goal.done() ? look.theme().good() : look.theme().mutedInk(), 20);
		new Paragraph(words, look, Type.STRONG, hand.ctx().t(goal.what()), look.theme().ink());
		Composite row = look.row(words, 12);
		new StatusPill(row, look, Growing.status(goal, hand.days()), hand.ctx().t(Growing.state(goal, hand.days())));
		if (!goal.position().isEmpty()) {
			Paragraph.muted(row, look, hand.ctx().t(Messages.GoalRow_towards, goal.positionTitle()));
		}
		if (holds && goal.isByHand()) {
			tick(words, goal);
		} else if (holds && !goal.done()) {
			goal.finding().ifPresent(finding -> {
				Paragraph.muted(words, look, hand.ctx().t(Messages.GoalRow_next, finding.detail().have(), finding.detail().next()));
				Optional<Target> target = Targets.of(finding, growing, hand.ctx().roles());
				target.ifPresent(t -> new LinkButton(words, look, hand.ctx().t(t.label()), () -> t.open(hand.ctx())).icon("arrow-right")
						.setLayoutData(Cell.aligned(SWT.LEFT)));
			});
		}
	}

	private void tick(Composite words, Goal goal) {
		hand.tick(words, hand.ctx().t(Messages.GoalRow_reached), goal.done(),
				done -> () -> hand.growth().plans().tick(hand.session(), growing.person(), goal.id(), done),
				done -> (done ? Messages.GoalRow_ticked : Messages.GoalRow_unticked).text()).setLayoutData(Cell.aligned(SWT.LEFT));
	}
}
