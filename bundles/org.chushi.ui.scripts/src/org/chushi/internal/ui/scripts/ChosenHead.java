package org.chushi.internal.ui.scripts;

import java.time.LocalDate;

import org.chushi.core.Bilingual;
import org.chushi.scripts.Variant;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** What stands above a script that was chosen: what it is, where it stands, and how long it holds. */
final class ChosenHead {

	private ChosenHead() {
	}

	static void fill(Composite area, Look look, Found found, LocalDate today) {
		new Heading(area, look, Type.SUBHEADING, look.t(found.title()));
		switch (found) {
		case Found.Team team -> team(area, look, team, today);
		case Found.Own own -> own(area, look, own);
		}
	}

	private static void team(Composite area, Look look, Found.Team team, LocalDate today) {
		Paragraph.muted(area, look, look.t(Words.line(team.scenario(), Words.stage(team.stage()), Words.channel(team.card().channel()))));
		Bilingual last = Words.lastDay(team.card().validity(), today);
		if (!last.blank()) {
			new StatusPill(area, look, Status.WAIT, look.t(last));
		}
	}

	private static void own(Composite area, Look look, Found.Own own) {
		Variant variant = own.variant();
		Paragraph.muted(area, look, look.t(Words.line(own.scenario(), Words.stage(own.stage()), Words.channel(variant.edition().channel()))));
		new StatusPill(area, look, Words.status(variant.state()), look.t(Words.state(variant.state())));
		if (variant.usable().filter(e -> e.number() < variant.edition().number()).isPresent()) {
			Paragraph.muted(area, look, look.t(Messages.ChosenPane_olderInUse));
		}
		if (variant.state() == Variant.State.RETURNED) {
			variant.steps().stream().filter(s -> s.deed() == Variant.Deed.RETURNED).reduce((a, b) -> b)
					.ifPresent(s -> new Paragraph(area, look, look.t(Messages.ChosenPane_reason, s.words())));
		}
	}
}
