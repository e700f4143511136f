package org.chushi.internal.ui.questions;

import java.util.Map;
import java.util.function.LongSupplier;

import org.chushi.core.Bilingual;
import org.chushi.questions.Bodies;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** A text is copied by typing, through the input method; speed and accuracy are shown while it is typed. */
@Component
public final class TypingDrillPanel implements AnswerPanel {

	private static final String TEXT = "text";
	private static final String MILLIS = "millis";
	private static final int SECOND = 1000;

	private final LongSupplier nanos;

	@Activate
	public TypingDrillPanel() {
		this(System::nanoTime);
	}

	/** @param nanos a clock, as {@link System#nanoTime} */
	TypingDrillPanel(LongSupplier nanos) {
		this.nanos = nanos;
	}

	@Override
	public String renderer() {
		return "typing-drill";
	}

	@Override
	public Bilingual hint() {
		return Messages.TypingDrillPanel_hint.text();
	}

	@Override
	public Answering open(Composite parent, Asking asking) {
		return new Drill(parent, asking, nanos);
	}

	@Override
	public void review(Composite parent, Look look, ReviewedQuestion question) {
		Reviewed.unanswered(parent, look, question);
		Bodies.Drill body = question.body().as(Bodies.Drill.class);
		String typed = question.response().parts().getOrDefault(TEXT, "");
		String passage = nearer(look, body.passage(), typed);
		CopyView view = new CopyView(parent, look, passage);
		view.show(Copying.of(passage, typed), false);
		Paragraph.muted(parent, look, look.t(Messages.TypingDrillPanel_legend));
		if (!typed.isBlank()) {
			Shown.part(parent, look, Messages.TypingDrillPanel_yours);
			Written.quote(parent, look, typed);
		}
		Reviewed.remarks(parent, look, question);
		Reviewed.told(parent, look, question, Messages.TypingDrillPanel_wanted);
	}

	/** The language that was typed. */
	private static String nearer(Look look, Bilingual passage, String typed) {
		int zh = Copying.of(passage.zh(), typed).accuracyPercent();
		int en = Copying.of(passage.en(), typed).accuracyPercent();
		return zh == en ? look.t(passage) : zh > en ? passage.zh() : passage.en();
	}

	private static final class Drill implements Answering {

		private static final int HEIGHT = 120;

		private final Asking asking;
		private final Look look;
		private final Bodies.Drill body;
		private String passage;
		private final CopyView view;
		private final TypeIn page;
		private final StandLine figures;
		private final Paragraph refused;
		private final Stopwatch watch;
		private final Pause pause;
		private boolean shut;

		Drill(Composite parent, Asking asking, LongSupplier nanos) {
			this.asking = asking;
			look = asking.look();
			body = asking.question().body().as(Bodies.Drill.class);
			Map<String, String> saved = asking.response().parts();
			passage = nearer(look, body.passage(), saved.getOrDefault(TEXT, ""));
			watch = new Stopwatch(nanos, body.seconds() * (long) SECOND, millis(saved));
			Messages goal = body.seconds() > 0 ? Messages.TypingDrillPanel_goalTimed : Messages.TypingDrillPanel_goal;
			Paragraph.muted(parent, look,
					look.t(goal, body.charactersPerMinute(), body.accuracyPercent(), body.seconds()));
			view = new CopyView(parent, look, passage);
			page = TypeIn.page(parent, look, HEIGHT, look.t(Messages.TypingDrillPanel_label));
			page.example(look.t(Messages.TypingDrillPanel_label));
			page.text(saved.getOrDefault(TEXT, ""));
			figures = new StandLine(parent, look, Standing.NOTE, "");
			refused = new Paragraph(parent, look, Type.SMALL, look.t(Messages.TypingDrillPanel_noPaste), look.theme().stop());
			Cell.show(refused, false);
			LinkButton again = new LinkButton(parent, look, look.t(Messages.TypingDrillPanel_again), this::clear);
			again.icon("refresh").setLayoutData(Cell.aligned(SWT.LEFT));
			pause = new Pause(page.control(), nanos, this::tell);
			page.onChange(words -> typed());
			PasteGuard.on(page.control(), () -> refuse(true));
			show();
		}

		private static long millis(Map<String, String> saved) {
			String millis = saved.getOrDefault(MILLIS, "");
			return millis.matches("[0-9]{1,9}") ? Long.parseLong(millis) : 0;
		}

		private void refuse(boolean shown) {
			if (refused.getVisible() != shown) {
				Cell.show(refused, shown);
				ScrolledPage.reflow(refused);
			}
		}

		private void typed() {
			refuse(false);
			if (!watch.running()) {
				watch.start();
				tick();
			}
			show();
			pause.stir();
			if (view.copying().complete() && view.copying().distance() == 0) {
				watch.stop();
				pause.flush();
			}
		}

		/** Goes on while somebody types, for the time and the speed. */
		private void tick() {
			if (!page.isDisposed() && watch.running()) {
				if (watch.over()) {
					shut();
				} else {
					show();
					look.display().timerExec(SECOND, this::tick);
				}
			}
		}

		private void show() {
			Copying copying = Copying.of(passage, page.text());
			view.show(copying, !shut);
			boolean good = copying.accuracyPercent() >= body.accuracyPercent();
			Standing standing = copying.typed() == 0 ? Standing.NOTE : good ? Standing.MET : Standing.UNMET;
			figures.show(standing, look.t(Messages.TypingDrillPanel_figures, copying.speed(watch.millis()),
					copying.accuracyPercent(), watch.millis() / SECOND, copying.reached(), copying.marks().size()));
		}

		private void tell() {
			String words = page.text();
			asking.changed().accept(words.isBlank() ? Response.NONE
					: Response.parts(Map.of(TEXT, words, MILLIS, Long.toString(Math.max(1, watch.millis())))));
		}

		@Override
		public void focus() {
			page.setFocus();
		}

		@Override
		public void clear() {
			if (!shut) {
				pause.forget();
				watch.reset();
				page.text("");
				passage = look.t(body.passage());
				view.passage(passage);
				show();
				ScrolledPage.reflow(page);
				tell();
				focus();
			}
		}

		@Override
		public void shut() {
			if (!shut) {
				shut = true;
				watch.stop();
				pause.flush();
				page.setEnabled(false);
				show();
			}
		}

		@Override
		public void flush() {
			pause.flush();
		}
	}
}
