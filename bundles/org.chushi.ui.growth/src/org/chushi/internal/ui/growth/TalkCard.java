package org.chushi.internal.ui.growth;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.chushi.core.Result;
import org.chushi.growth.Talk;
import org.chushi.growth.Talk.Step;
import org.chushi.ui.Avatar;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.Heading;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** One talk: when and with whom, what it was about, what lies behind it, what was agreed, when they meet again. */
final class TalkCard {

	private static final int WIDTH = 520;

	private final Hand hand;
	private final Look look;

	TalkCard(Hand hand) {
		this.hand = hand;
		this.look = hand.look();
	}

	private String t(Messages words, Object... arguments) {
		return hand.ctx().t(words, arguments);
	}

	void fill(Composite content, Talk talk) {
		Card card = new Card(content, look);
		Composite head = look.row(card, 12);
		boolean me = talk.by().equals(hand.session().person());
		new Avatar(head, look, 40, me ? talk.personName() : talk.byName());
		Composite words = look.column(head, 0);
		words.setLayoutData(Cell.growing());
		new Heading(words, look, Type.SUBHEADING, talk.withdrawn().isPresent() ? t(Messages.TalkCard_withdrawn) : talk.topic());
		Paragraph.muted(words, look, t(Messages.TalkCard_two, talk.byName(), talk.personName(), hand.days().of(talk.day())));
		talk.withdrawn().ifPresentOrElse(why -> new Paragraph(card, look, why), () -> told(card, talk));
	}

	private void told(Card card, Talk talk) {
		Composite cause = look.column(card, 0);
		new Paragraph(cause, look, Type.SMALL_STRONG, t(Messages.TalkCard_cause), look.theme().mutedInk());
		new Paragraph(cause, look, talk.cause());
		if (!talk.steps().isEmpty()) {
			Composite steps = look.column(card, 4);
			new Paragraph(steps, look, Type.SMALL_STRONG, t(Messages.TalkCard_steps), look.theme().mutedInk());
			for (int i = 0; i < talk.steps().size(); i++) {
				step(steps, talk, i);
			}
		}
		talk.next().ifPresent(day -> new StatusPill(card, look, Status.INFO, t(Messages.TalkCard_next, hand.days().of(day))));
		talk.corrected().forEach(why -> Paragraph.muted(card, look, t(Messages.TalkCard_corrected, why)));
		if (!talk.notes().isEmpty()) {
			Composite notes = Parts.worded(card, look, "lock", look.theme().mutedInk(), 20);
			new Paragraph(notes, look, Type.SMALL_STRONG, t(Messages.TalkCard_notes), look.theme().mutedInk());
			new Paragraph(notes, look, talk.notes());
		}
		if (talk.mine()) {
			Composite row = look.row(card, 8);
			new LinkButton(row, look, t(Messages.TalkCard_correct), () -> new TalkDialog(hand).correct(talk)).icon("pen");
			new LinkButton(row, look, t(Messages.TalkCard_withdraw), () -> withdraw(talk));
		}
	}

	private void step(Composite steps, Talk talk, int index) {
		Step step = talk.steps().get(index);
		boolean two = hand.session().person().equals(talk.person()) || talk.mine();
		String words = t(Messages.TalkCard_step, step.words(), hand.days().of(step.by()));
		if (!two) {
			new Paragraph(steps, look, (step.done() ? "✓ " : "· ") + words);
			return;
		}
		hand.tick(steps, words, step.done(), done -> () -> hand.growth().talks().settle(hand.session(), talk.id(), index, done),
				done -> (done ? Messages.GoalRow_ticked : Messages.GoalRow_unticked).text());
	}

	private void withdraw(Talk talk) {
		reasoned(t(Messages.TalkCard_withdrawTitle, talk.topic()), reason -> () -> hand.growth().talks().withdraw(hand.session(), talk.id(), reason));
	}

	private void reasoned(String title, Function<String, Callable<Result<Talk>>> work) {
		Field[] reason = new Field[1];
		Dialogs.attempt(hand.over(), look, title, WIDTH, body -> {
			new Paragraph(body, look, t(Messages.TalkCard_withdrawWords));
			reason[0] = new Field(body, look, Field.Kind.LINE, t(Messages.TalkDialog_reason));
		}, t(Messages.TalkCard_withdraw), attempt -> {
			if (Field.filled(List.of(reason[0]))) {
				attempt.run(hand.ctx(), Messages.Hand_doing, work.apply(reason[0].text()),
						done -> hand.ctx().toast(Status.GOOD, Messages.TalkCard_withdrawn.text()));
			}
		});
	}
}
