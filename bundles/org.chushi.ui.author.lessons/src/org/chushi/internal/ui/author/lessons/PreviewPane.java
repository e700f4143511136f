package org.chushi.internal.ui.author.lessons;

import java.util.Optional;

import org.chushi.lessons.LessonText;
import org.chushi.lessons.Step;
import org.chushi.lessons.Steps;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.questions.LessonBody;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The lesson as the newcomer sees it, at the step that is being written. UI thread. */
final class PreviewPane {

	private final Look look;
	private final Composite box;
	private final LessonBody body;
	private final LinkButton back;
	private final LinkButton on;
	private final Paragraph place;
	private Steps steps = LessonText.of("").steps();
	private int step;
	private Optional<Step> shown = Optional.empty();

	PreviewPane(Composite parent, Look look, AnswerPanels panels, LessonBody.Source source) {
		this.look = look;
		box = look.box(parent);
		box.setLayout(new Column(look.px(4)));
		Composite head = look.row(box, 8);
		back = new LinkButton(head, look, look.t(Messages.PreviewPane_back), () -> turn(step - 1)).icon("arrow-left");
		place = Paragraph.muted(head, look, "");
		on = new LinkButton(head, look, look.t(Messages.PreviewPane_on), () -> turn(step + 1)).icon("arrow-right");
		body = new LessonBody(box, look, panels, source);
		body.setLayoutData(Cell.growing());
	}

	Composite control() {
		return box;
	}

	/** Shows the step a line is in. What is shown already is not shown anew. */
	void show(LessonText text, int line) {
		steps = text.steps();
		turn(steps.ofLine(line));
	}

	/** The same once more: what it shows besides words may have changed. */
	void again() {
		shown = Optional.empty();
		turn(step);
	}

	private void turn(int to) {
		step = Math.clamp(to, 0, steps.size() - 1);
		Step now = steps.all().get(step);
		if (!shown.map(PreviewPane::said).equals(Optional.of(said(now)))) {
			shown = Optional.of(now);
			body.show(now);
		}
		place.text(look.t(Messages.PreviewPane_place, step + 1, steps.size()));
		back.setEnabled(step > 0);
		on.setEnabled(step + 1 < steps.size());
		box.layout(true, true);
	}

	/** Without its place in the text. */
	private static Object said(Step step) {
		return switch (step) {
		case Step.Passage passage -> passage.markdown();
		case Step.Check check -> new Step.Check(check.question(), 0);
		};
	}

	Optional<Runnable> key(Event event) {
		return Keyboard.within(body, look.display().getFocusControl()) ? body.key(event) : Optional.empty();
	}
}
