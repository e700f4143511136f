package org.chushi.internal.ui.staffing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.growth.Direction;
import org.chushi.growth.Horizon;
import org.chushi.growth.Leaning;
import org.chushi.growth.Stance;
import org.chushi.staffing.Nearest;
import org.chushi.ui.Avatar;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A person of a list, with the way to their page. */
record Rows(PageContext ctx) {

	private Look look() {
		return ctx.look();
	}

	/**
	 * Face, name and words; at the end how it stands and the way to the person.
	 *
	 * @return where more can be put at the end, or below
	 */
	Line person(Composite parent, UUID person, String name, Bilingual below) {
		Composite block = look().column(parent, 4);
		Composite row = look().row(block, 12);
		new Avatar(row, look(), 32, name);
		Composite words = look().column(row, 0);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look(), Type.STRONG, name, look().theme().ink());
		if (!below.blank()) {
			Paragraph.muted(words, look(), ctx.t(below));
		}
		return new Line(this, row, block, person);
	}

	/** Somebody and how far they are from what the list is about. */
	void nearest(Composite parent, Nearest nearest) {
		Line line = person(parent, nearest.person(), nearest.name(), nearest.from());
		line.pill(nearest.ready() ? Status.GOOD : nearest.atBest().isPresent() ? Status.WAIT : Status.INFO, when(nearest));
		nearest.stance().ifPresent(s -> said(line, s));
		line.missing(nearest.missing());
		line.open();
	}

	/** What somebody said about the position, in their own words where they have some. */
	private void said(Line line, Stance stance) {
		line.pill(status(stance.leaning()), stance.leaning().title());
		Stream.concat(stance.wish().stream(), stance.others().stream()).forEach(w -> {
			Bilingual said = w.horizon() == Horizon.LATER && w.direction() == Direction.STAY ? w.aim() : Messages.Rows_wish.text(w.aim(), w.detail());
			Paragraph.muted(line.block(), look(), ctx.t(w.words().isBlank() ? said : Messages.Rows_words.text(said, w.words())));
		});
		if (stance.old()) {
			Paragraph.muted(line.block(), look(), ctx.t(Messages.Rows_old));
		}
	}

	private static Status status(Leaning leaning) {
		return switch (leaning) {
		case TOWARDS -> Status.GOOD;
		case SILENT -> Status.WAIT;
		case ELSEWHERE -> Status.INFO;
		};
	}

	static Bilingual when(Nearest nearest) {
		return nearest.ready() ? Messages.Rows_ready.text()
				: nearest.atBest().map(d -> Messages.Rows_atBest.text(d.toString())).orElseGet(Messages.Rows_unforeseen::text);
	}

	/** What somebody lacks, each in one line with what to do. */
	private void missing(Composite block, List<Missing> missing) {
		for (Missing each : missing) {
			Paragraph.muted(Parts.worded(block, look(), "circle", look().theme().pending(), 16), look(), ctx.t(Messages.Rows_missing, each.what(), each.have(), each.want(), each.next()));
		}
	}

	/** One line of a list being built. */
	record Line(Rows rows, Composite row, Composite block, UUID person) {

		void pill(Status status, Bilingual text) {
			new StatusPill(row, rows.look(), status, rows.ctx.t(text));
		}

		void missing(List<Missing> missing) {
			rows.missing(block, missing);
		}

		LinkButton deed(Bilingual text, Runnable deed) {
			return new LinkButton(row, rows.look(), rows.ctx.t(text), deed);
		}

		/** A deed with a line of its own. */
		void below(Bilingual text, Runnable deed) {
			new LinkButton(block, rows.look(), rows.ctx.t(text), deed).icon("people").setLayoutData(Cell.aligned(SWT.LEFT));
		}

		LinkButton open() {
			return deed(Messages.Rows_open.text(), () -> rows.ctx.navigate(Pages.PERSON, person.toString()));
		}
	}
}
