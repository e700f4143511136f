package org.chushi.internal.ui.author.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.papers.Filling;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.Look;
import org.chushi.ui.MissingList;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Row;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Whether the banks can fill a paper: section by section what it would have, or what is lacking and what to do. UI thread. */
final class FillingCard {

	private final Look look;
	private final Card card;
	private final StatusPill pill;
	private final Composite said;
	private Optional<Shown> shown = Optional.empty();

	/** @param sections a line each: the title may change while the filling does not */
	private record Shown(Filling filling, List<Line> sections) {
	}

	/** A section in words. */
	private record Line(Bilingual title, int questions, int points, int percent) {
	}

	FillingCard(Composite parent, Look look) {
		this.look = look;
		card = Parts.card(parent, look, Messages.FillingCard_title.text());
		pill = new StatusPill(card, look, Status.WAIT, look.t(Messages.FillingCard_asking));
		said = look.column(card, 8);
	}

	boolean isDisposed() {
		return card.isDisposed();
	}

	void show(Filling filling, Paper paper) {
		Shown now = new Shown(filling, lines(filling, paper));
		if (shown.filter(now::equals).isPresent()) {
			return;
		}
		shown = Optional.of(now);
		for (Control old : said.getChildren()) {
			old.dispose();
		}
		pill.show(filling.met() ? Status.GOOD : Status.STOP, look.t(filling.met() ? Messages.FillingCard_met : Messages.FillingCard_unmet));
		new Paragraph(said, look, look.t(filling.said()));
		if (filling.met()) {
			now.sections().forEach(this::line);
		} else if (!filling.missing().isEmpty()) {
			new MissingList(said, look, filling.missing());
		}
	}

	/** While something is typed the paper may be ahead of the answer: what no longer fits is left out. */
	private static List<Line> lines(Filling filling, Paper paper) {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < Math.min(filling.sections().size(), paper.getSections().size()); i++) {
			PaperSection section = paper.getSections().get(i);
			int points = filling.sections().get(i) * section.getPoints();
			lines.add(new Line(Texts.of(section.getTitle()), filling.sections().get(i), points,
					filling.points() == 0 ? 0 : Math.round(100f * points / filling.points())));
		}
		return List.copyOf(lines);
	}

	private void line(Line line) {
		Composite row = look.row(said, 12);
		((Row) row.getLayout()).align(SWT.TOP);
		new Paragraph(row, look, Type.STRONG, look.t(line.title()), look.theme().ink()).setLayoutData(Cell.growing());
		Paragraph.muted(row, look, look.t(Messages.FillingCard_section, line.questions(), line.points(), line.percent()));
	}
}
