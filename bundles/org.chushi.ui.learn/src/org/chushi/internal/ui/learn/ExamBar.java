package org.chushi.internal.ui.learn;

import java.time.LocalTime;

import org.chushi.core.Bilingual;
import org.chushi.ui.Cell;
import org.chushi.ui.Heading;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.SavedMark;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;

/** What stays in view during an exam: which one, how much is answered, that it is stored, how much time is left. */
final class ExamBar {

	private final Look look;
	private final Composite area;
	private final Paragraph count;
	private final SavedMark mark;
	private final StatusPill timer;
	private final ProgressBar progress;

	ExamBar(Composite parent, Look look, Bilingual title, Countdown time) {
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
		Cell.show(mark, false);
		timer = new StatusPill(state, look, time.status(), look.t(time.text()));
		progress = new ProgressBar(area, look, look.t(Messages.SittingView_progress), 0, 1);
	}

	void time(Countdown time) {
		timer.show(time.status(), look.t(time.text()));
		area.layout(true, true);
	}

	void answered(int answered, int of) {
		count.text(look.t(Messages.SittingView_count, answered, of));
		progress.show(answered, of);
	}

	void saving() {
		Cell.show(mark, true);
		area.layout(true, true);
		mark.saving();
	}

	void saved(LocalTime at) {
		mark.saved(at);
	}

	void failed() {
		mark.failed(look.t(Messages.SittingView_failed));
	}
}
