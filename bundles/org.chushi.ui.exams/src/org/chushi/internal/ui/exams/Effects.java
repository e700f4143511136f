package org.chushi.internal.ui.exams;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chushi.assessment.RegradePreview;
import org.chushi.assessment.RegradePreview.Effect;
import org.chushi.ui.Avatar;
import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.Notice;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Row;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Whose result another key changes, and what follows from it. */
final class Effects {

	private final Look look;
	private final Map<UUID, String> names;

	Effects(Look look, Map<UUID, String> names) {
		this.look = look;
		this.names = names;
	}

	/** Those first for whom most changes. */
	static List<Effect> ordered(List<Effect> effects) {
		return effects.stream().sorted(Comparator.comparing((Effect e) -> e.consequences().isEmpty()).thenComparing(e -> !e.turns())
				.thenComparing(e -> !e.counts())).toList();
	}

	void show(Composite parent, RegradePreview preview) {
		long turned = preview.effects().stream().filter(Effect::turns).count();
		if (preview.attempts() == 0) {
			new Notice(parent, look, Status.INFO, look.t(Messages.Effects_none), look.t(Messages.Effects_noneWhy), "");
		} else {
			new Notice(parent, look, turned > 0 ? Status.WAIT : Status.INFO,
					look.t(Messages.Effects_sum, preview.attempts(), preview.effects().size(), turned), "", "");
		}
		rows(parent, preview);
		if (preview.own() > 0) {
			Paragraph.muted(parent, look, look.t(Messages.Effects_own, preview.own()));
		}
		if (preview.running() > 0) {
			Paragraph.muted(parent, look, look.t(Messages.Effects_running, preview.running()));
		}
	}

	/** A row for each score that changes. */
	void rows(Composite parent, RegradePreview preview) {
		ordered(preview.effects()).forEach(e -> row(parent, e));
	}

	private void row(Composite parent, Effect effect) {
		String name = names.get(effect.person());
		Composite row = look.row(parent, 12);
		((Row) row.getLayout()).align(SWT.TOP);
		new Avatar(row, look, 32, name);
		Composite words = look.column(row, 0);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look, Type.STRONG, name, look.theme().ink());
		Paragraph.muted(words, look, look.t(effect.counts() ? Messages.Effects_counts : Messages.Effects_other, effect.paper(), effect.number(),
				percent(effect.before().percent()), percent(effect.after().percent())));
		effect.consequences().forEach(c -> new Paragraph(Parts.worded(words, look, "arrow-right", look.theme().mutedInk(), 18), look, look.t(c)));
		boolean passes = effect.after().passed();
		Messages verdict = effect.turns() ? passes ? Messages.Effects_nowPassed : Messages.Effects_nowFailed
				: passes ? Messages.Effects_stillPassed : Messages.Effects_stillFailed;
		new StatusPill(row, look, effect.turns() ? passes ? Status.GOOD : Status.STOP : Status.INFO, look.t(verdict));
	}

	private static String percent(org.chushi.questions.Fraction share) {
		return share.decimal(1);
	}
}
