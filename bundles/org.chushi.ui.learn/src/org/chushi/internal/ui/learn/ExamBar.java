package org.chushi.internal.ui.learn;

import java.time.LocalTime;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.SavedMark;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * What stays in view during an exam: which one, how much is answered, that it is stored, how much time is left of the
 * section, if it has a time of its own, and of the paper.
 */
final class ExamBar {

	private final Look look;
	private final Composite area;
	private final Paragraph count;
	private final SavedMark mark;
	private final StatusPill section;
	private final StatusPill paper;
	private final ProgressBar progress;

	ExamBar(Composite parent, Look look, Bilingual title) {
		this.look = look;
		Composite above = look.box(parent);
		above.setLayout(new Middle(look));
		area = look.column(above, 8);
		Composite row = Parts.beside(area, look);
		Composite words = look.column(row, 0);
		new Heading(words, look, Type.SUBHEADING, look.t(title));
		count = Paragraph.muted(words, look, "");
		Composite state = look.row(row, 12);
		mark = new SavedMark(state, look);
		section = new StatusPill(state, look, Status.INFO, "");
		paper = new StatusPill(state, look, Status.INFO, "");
		progress = new ProgressBar(area, look, look.t(Messages.SittingView_progress), 0, 1);
	}

	void time(ExamClock clock) {
		Optional<Countdown> own = clock.section();
		own.ifPresent(time -> show(section, time, Messages.ExamBar_section.text(time.text())));
		Cell.show(section, own.isPresent());
		Countdown whole = clock.paper();
		show(paper, whole, own.isPresent() ? Messages.ExamBar_paper.text(whole.text()) : whole.text());
		fit();
	}

	/** Another line may be needed, or not any more. */
	private void fit() {
		Composite above = area.getParent();
		Point size = above.getSize();
		Composite fitting = above.computeSize(size.x, SWT.DEFAULT, true).y == size.y ? area : above.getParent();
		fitting.layout(true, true);
	}

	private void show(StatusPill pill, Countdown time, Bilingual words) {
		pill.show(time.status(), look.t(words));
	}

	/** Nothing is counted any more. */
	void over() {
		Cell.show(section, false);
		Cell.show(paper, false);
		fit();
	}

	void answered(int answered, int of) {
		count.text(look.t(Messages.SittingView_count, answered, of));
		progress.show(answered, of);
	}

	void saving() {
		mark.saving();
	}

	void saved(LocalTime at) {
		mark.saved(at);
	}

	void failed() {
		mark.failed(look.t(Messages.SittingView_failed));
	}
}
