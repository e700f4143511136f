package org.chushi.internal.ui.growth;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.growth.Direction;
import org.chushi.growth.Goal;
import org.chushi.growth.Plan;
import org.chushi.growth.Plan.Version;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dialogs;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ProgressRing;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** The plan that holds, what waits to be agreed to, and what was before. */
final class PlanCard {

	private static final int WIDTH = 520;

	private final Hand hand;
	private final Look look;
	private final Runnable again;
	private boolean unfolded;

	PlanCard(Hand hand, Runnable again) {
		this.hand = hand;
		this.look = hand.look();
		this.again = again;
	}

	private String t(Messages words, Object... arguments) {
		return hand.ctx().t(words, arguments);
	}

	void fill(Composite content, Growing growing) {
		growing.plan().ifPresent(plan -> plan.proposed().ifPresent(version -> proposed(content, growing, plan, version)));
		Optional<Version> holding = growing.plan().flatMap(Plan::holding);
		if (growing.plan().isPresent() && holding.isEmpty() && before(growing) == 0) {
			return;
		}
		Card card = Parts.card(content, look, t(Messages.PlanCard_title));
		holding.ifPresent(version -> holding(card, growing, version));
		if (growing.plan().isEmpty()) {
			none(card, growing);
		}
		deeds(card, growing, holding.isPresent());
		if (unfolded) {
			told(card, growing);
		}
	}

	private void none(Card card, Growing growing) {
		new EmptyState(card, look, "flag", t(Messages.PlanCard_none), t(growing.own() ? Messages.PlanCard_noneWords : Messages.PlanCard_noneWordsLead))
				.action(t(Messages.PlanCard_write), () -> write(growing));
	}

	private void write(Growing growing) {
		hand.ctx().navigate(Pages.PLAN, Pages.about(hand.ctx(), growing.person()));
	}

	private void holding(Card card, Growing growing, Version version) {
		Composite row = Parts.pictured(card, look);
		new ProgressRing(row, look, 96, t(Messages.PlanCard_progress), version.progress(), 100);
		Composite words = look.column(row, 4);
		new Paragraph(words, look, Type.STRONG, t(Messages.PlanCard_done, version.goals().stream().filter(Goal::done).count(), version.goals().size()),
				look.theme().ink());
		Paragraph.muted(words, look, t(Messages.PlanCard_agreed, version.byLead(), hand.days().of(version.since().orElse(version.written()))));
		if (!version.words().isBlank()) {
			new Paragraph(words, look, version.words());
		}
		goals(card, growing, version, true);
	}

	/** A card of its own, so that nobody takes it for what holds. */
	private void proposed(Composite content, Growing growing, Plan plan, Version version) {
		boolean revision = plan.holding().isPresent();
		Card card = Parts.card(content, look, t(revision ? Messages.PlanCard_revisionTitle : Messages.PlanCard_proposalTitle));
		Composite head = look.row(card, 12);
		new StatusPill(head, look, Status.WAIT, hand.ctx().t(growing.waitsFor(version)));
		Paragraph.muted(head, look,
				t(revision ? Messages.PlanCard_revision : Messages.PlanCard_proposal, version.writerName(), hand.days().of(version.written())));
		if (!version.words().isBlank()) {
			new Paragraph(card, look, version.words());
		}
		goals(card, growing, version, false);
		Composite row = look.row(card, 8);
		if (growing.mayAgree()) {
			new PrimaryButton(row, look, t(Messages.PlanCard_agree), () -> hand.act(
					() -> hand.growth().plans().agree(hand.session(), growing.person(), version.number()), Messages.PlanCard_agreedNow.text())).icon("check");
		}
		new SecondaryButton(row, look, t(Messages.PlanCard_change), () -> write(growing)).icon("pen");
		Paragraph.muted(card, look, t(Messages.PlanCard_agreeWords));
	}

	/** By direction, so that one sees the way up and the way across. */
	private void goals(Card card, Growing growing, Version version, boolean holds) {
		GoalRow row = new GoalRow(hand, growing, holds);
		for (Direction direction : Direction.values()) {
			List<Goal> goals = version.goals(direction);
			if (!goals.isEmpty()) {
				Composite group = look.column(card, 8);
				new Paragraph(group, look, Type.SMALL_STRONG, hand.ctx().t(direction.title()), look.theme().accent());
				goals.forEach(goal -> row.fill(group, goal));
			}
		}
	}

	private void deeds(Card card, Growing growing, boolean holds) {
		Composite row = look.row(card, 8);
		if (holds && growing.plan().flatMap(Plan::proposed).isEmpty()) {
			new SecondaryButton(row, look, t(Messages.PlanCard_revise), () -> write(growing)).icon("pen");
		}
		if (holds && growing.lead() && !growing.own()) {
			new LinkButton(row, look, t(Messages.PlanCard_close), () -> close(growing));
		}
		history(row, growing);
	}

	/** Versions that hold no longer, and plans that were closed. */
	private static long before(Growing growing) {
		return growing.closed().size() + growing.plan().stream().flatMap(p -> p.history().stream().filter(v -> older(p, v))).count();
	}

	private static boolean older(Plan plan, Version version) {
		return !Optional.of(version.number()).equals(plan.holding().map(Version::number))
				&& !Optional.of(version.number()).equals(plan.proposed().map(Version::number));
	}

	private void history(Composite row, Growing growing) {
		if (before(growing) > 0) {
			new LinkButton(row, look, t(unfolded ? Messages.PlanCard_fold : Messages.PlanCard_history, before(growing)), () -> {
				unfolded = !unfolded;
				again.run();
			});
		}
	}

	private void told(Card card, Growing growing) {
		Consumer<Version> goals = version -> version.goals().forEach(g -> Paragraph.muted(card, look,
				(g.done() ? "✓ " : "· ") + t(Messages.PlanCard_old, g.what(), hand.days().of(g.by()))));
		growing.plan().ifPresent(plan -> plan.history().stream().filter(v -> older(plan, v)).forEach(version -> {
			new Paragraph(card, look, Type.STRONG, t(Messages.PlanCard_version, version.number(), version.writerName(), hand.days().of(version.written())),
					look.theme().ink());
			goals.accept(version);
		}));
		growing.closed().forEach(plan -> plan.closed().ifPresent(end -> {
			new Paragraph(card, look, Type.STRONG, t(Messages.PlanCard_ended, hand.days().of(end.when()), end.words()), look.theme().ink());
			goals.accept(plan.current());
		}));
	}

	private void close(Growing growing) {
		Field[] words = new Field[1];
		Dialogs.attempt(hand.over(), look, t(Messages.PlanCard_closeTitle, growing.name()), WIDTH, body -> {
			new Paragraph(body, look, t(Messages.PlanCard_closeWords));
			words[0] = new Field(body, look, Field.Kind.MANY_LINES, t(Messages.PlanCard_closeField));
		}, t(Messages.PlanCard_close), attempt -> {
			if (Field.filled(List.of(words[0]))) {
				String said = words[0].text();
				attempt.run(hand.ctx(), Messages.Hand_doing, () -> hand.growth().plans().close(hand.session(), growing.person(), said),
						plan -> hand.ctx().toast(Status.GOOD, Messages.PlanCard_closed.text()));
			}
		});
	}
}
