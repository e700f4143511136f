package org.chushi.internal.ui.questions;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.Response;
import org.chushi.ui.Look;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;

/** A few words are typed. */
@Component(service = AnswerPanel.class)
public final class ShortAnswerPanel extends LinePanel {

	private static final int WIDTH = 480;

	@Override
	public String renderer() {
		return "short-answer";
	}

	@Override
	public Bilingual hint() {
		return Messages.ShortAnswerPanel_hint.text();
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		return new Line(parent, asking);
	}

	private static final class Line implements Answering {

		private final Asking asking;
		private final TypeIn line;
		private final Pause pause;

		Line(Composite parent, Asking asking) {
			this.asking = asking;
			Look look = asking.look();
			line = TypeIn.line(parent, look, WIDTH, look.t(Messages.ShortAnswerPanel_label))
					.example(look.t(Messages.ShortAnswerPanel_label));
			int longest = asking.question().body().as(Bodies.Line.class).longest();
			if (longest > 0) {
				line.control().setTextLimit(longest);
			}
			line.text(asking.response().text());
			pause = new Pause(line.control(), System::nanoTime, () -> asking.changed().accept(Response.text(line.text())));
			line.onChange(words -> pause.stir());
		}

		@Override
		public void focus() {
			line.setFocus();
		}

		@Override
		public void clear() {
			pause.forget();
			line.text("");
			asking.changed().accept(Response.NONE);
		}

		@Override
		public void shut() {
			flush();
			line.setEnabled(false);
		}

		@Override
		public void flush() {
			pause.flush();
		}
	}
}
