package org.chushi.internal.ui.author.scripts;

import java.time.Clock;
import java.time.LocalDate;

import org.chushi.model.ModelPackage;
import org.chushi.model.ScriptTemplate;
import org.chushi.ui.Card;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.chushi.ui.author.PartContext;
import org.eclipse.swt.widgets.Composite;

/** From when until when a script holds. */
final class ValidityCard {

	private final Look look;
	private final ScriptTemplate script;
	private final Clock clock;
	private final DayField from;
	private final DayField until;
	private final Paragraph says;

	ValidityCard(Composite parent, PartContext context, ScriptTemplate script, Clock clock) {
		look = context.look();
		this.script = script;
		this.clock = clock;
		Commands commands = new Commands(context);
		Card card = Parts.card(parent, look, Messages.ValidityCard_title.text());
		Composite two = look.tiles(card, 240, 16);
		from = new DayField(two, look, look.t(Messages.ValidityCard_from),
				day -> commands.set(script, ModelPackage.Literals.SCRIPT_TEMPLATE__VALID_FROM, day.map(LocalDate::toString).orElse("")));
		until = new DayField(two, look, look.t(Messages.ValidityCard_until),
				day -> commands.set(script, ModelPackage.Literals.SCRIPT_TEMPLATE__VALID_UNTIL, day.map(LocalDate::toString).orElse("")));
		says = new Paragraph(card, look, Type.SMALL, "", look.theme().mutedInk());
		refresh();
	}

	void refresh() {
		Days days = Days.of(script.getValidFrom(), script.getValidUntil());
		LocalDate today = LocalDate.now(clock);
		from.show(days.from(), days.until().orElse(today));
		until.show(days.until(), days.from().orElse(today));
		says.text(look.t(days.says()));
		says.colour(days.turned() ? look.theme().stop() : look.theme().mutedInk());
		ScrolledPage.reflow(says);
	}

	DayField until() {
		return until;
	}
}
