package org.chushi.internal.ui.growth;

import java.util.Arrays;
import java.util.List;

import org.chushi.core.Bilingual;
import org.chushi.growth.AgendaItem;
import org.chushi.growth.Agendas.Wanted;
import org.chushi.people.Role;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Chooser;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Field;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Status;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What is to be spoken of in the next 1-on-1: put there by the person, endorsed from there by a lead or mentor. */
final class AgendaCard {

	private static final int WIDTH = 560;
	private static final List<Role> PARTS = List.of(Role.LEAD, Role.MENTOR);

	private final Hand hand;
	private final Look look;

	AgendaCard(Hand hand) {
		this.hand = hand;
		this.look = hand.look();
	}

	private String t(Messages words, Object... arguments) {
		return hand.ctx().t(words, arguments);
	}

	void fill(Composite content, Growing growing) {
		if (!growing.own() && growing.agenda().isEmpty() && growing.wanted().isEmpty()) {
			return;
		}
		Card card = Parts.card(content, look, growing.own() ? t(Messages.AgendaCard_title) : t(Messages.AgendaCard_titleOf, growing.name()));
		Paragraph.muted(card, look, t(growing.own() ? Messages.AgendaCard_words : Messages.AgendaCard_wordsOf));
		growing.proposed().ifPresent(wanted -> proposed(card, growing, wanted));
		growing.agenda().forEach(item -> item(card, growing, item));
		if (growing.own()) {
			new SecondaryButton(card, look, t(Messages.AgendaCard_add), this::add).icon("plus").setLayoutData(Cell.aligned(SWT.LEFT));
		}
	}

	/** What somebody came here for: an endorsement that is missing. */
	private void proposed(Card card, Growing growing, Wanted wanted) {
		Composite row = Parts.beside(card, look);
		Composite words = Parts.worded(row, look, "star", look.theme().accent(), 24);
		new Paragraph(words, look, Type.STRONG, hand.ctx().t(wanted.what()), look.theme().ink());
		Paragraph.muted(words, look, growing.own() ? t(Messages.AgendaCard_missing, wanted.by().title()) : t(Messages.AgendaCard_missingOf, growing.name()));
		if (growing.own()) {
			new PrimaryButton(row, look, t(Messages.AgendaCard_ask), () -> hand.act(() -> hand.growth().agendas().ask(hand.session(), wanted.requirement()),
					Messages.AgendaCard_put.text())).icon("plus");
		} else if (wanted.mayGive()) {
			new PrimaryButton(row, look, t(Messages.AgendaCard_endorse), () -> endorse(growing, wanted.requirement(), wanted.what())).icon("pen");
		} else {
			Paragraph.muted(row, look, t(Messages.AgendaCard_others, wanted.by().title()));
		}
	}

	private void item(Card card, Growing growing, AgendaItem item) {
		Composite row = Parts.beside(card, look);
		Composite words = Parts.worded(row, look, item.isEndorsement() ? "star" : "chat", look.theme().mutedInk(), 24);
		new Paragraph(words, look, hand.ctx().t(item.words()));
		Bilingual day = hand.days().of(item.put());
		Paragraph.muted(words, look, !growing.own() ? hand.ctx().t(day) : item.readers().isEmpty() ? t(Messages.AgendaCard_nobody, item.with().title(), day)
				: t(Messages.AgendaCard_for, item.with().title(), String.join(t(Messages.List_separator), item.readers()), day));
		if (growing.own()) {
			new LinkButton(row, look, t(Messages.AgendaCard_takeBack), () -> hand.act(() -> hand.growth().agendas().takeBack(hand.session(), item.id()),
					Messages.AgendaCard_takenBack.text()));
		} else if (item.isEndorsement()) {
			new SecondaryButton(row, look, t(Messages.AgendaCard_endorse), () -> endorse(growing, item.requirement(), item.words())).icon("pen");
		} else {
			new LinkButton(row, look, t(Messages.GrowthView_hold), () -> new TalkDialog(hand).hold(growing.partners(), growing.raised()))
					.setEnabled(!growing.partners().isEmpty());
		}
	}

	private void endorse(Growing growing, String requirement, Bilingual what) {
		Field[] why = new Field[1];
		Dialogs.attempt(hand.over(), look, t(Messages.AgendaCard_endorseTitle, growing.name()), WIDTH, body -> {
			new Paragraph(body, look, hand.ctx().t(what));
			why[0] = new Field(body, look, Field.Kind.MANY_LINES, t(Messages.AgendaCard_endorseWhy));
		}, t(Messages.AgendaCard_endorse), attempt -> {
			if (Field.filled(List.of(why[0]))) {
				String words = why[0].text();
				attempt.run(hand.ctx(), Messages.Hand_doing, () -> hand.growth().agendas().endorse(hand.session(), growing.person(), requirement, words),
						given -> hand.ctx().toast(Status.GOOD, Messages.AgendaCard_endorsed.text(growing.name())));
			}
		});
	}

	private void add() {
		Chooser[] with = new Chooser[1];
		Field[] what = new Field[1];
		Dialogs.attempt(hand.over(), look, t(Messages.AgendaCard_add), WIDTH, body -> {
			with[0] = new Chooser(body, look, t(Messages.AgendaCard_with), PARTS.stream().map(r -> hand.ctx().t(r.title())).toList(), 0);
			what[0] = new Field(body, look, Field.Kind.LINE, t(Messages.AgendaCard_what)).example(t(Messages.AgendaCard_example));
		}, t(Messages.AgendaCard_ask), attempt -> {
			if (Field.filled(Arrays.asList(what))) {
				Role role = PARTS.get(with[0].chosen());
				String words = what[0].text();
				attempt.run(hand.ctx(), Messages.Hand_doing, () -> hand.growth().agendas().put(hand.session(), role, words),
						item -> hand.ctx().toast(Status.GOOD, Messages.AgendaCard_put.text()));
			}
		});
	}
}
