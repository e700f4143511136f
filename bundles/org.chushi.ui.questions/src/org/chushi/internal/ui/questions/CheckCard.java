package org.chushi.internal.ui.questions;

import java.util.Optional;
import java.util.Set;

import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Fraction;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.Card;
import org.chushi.ui.Heading;
import org.chushi.ui.Keyboard;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Parts;
import org.chushi.ui.Pressable;
import org.chushi.ui.PrimaryButton;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Status;
import org.chushi.ui.StatusPill;
import org.chushi.ui.Type;
import org.chushi.ui.questions.AnswerPanel;
import org.chushi.ui.questions.AnswerPanels;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.chushi.ui.questions.LessonBody;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A question in the midst of a lesson: asked, then told. Nothing counts. */
public final class CheckCard {

	/** Types whose answers have no use for Enter. */
	private static final Set<String> CHOSEN = Set.of("single-choice", "true-false", "pick-reply", "multiple-choice", "ordering", "order-procedure");

	/** How far it is with a question while its lesson is open. */
	public static final class State {
		private Response response = Response.NONE;
		private Optional<ReviewedQuestion> told = Optional.empty();
	}

	private final Composite content;
	private final Look look;
	private final AnswerPanels panels;
	private final ExamQuestion question;
	private final LessonBody.Source source;
	private final ScrolledPage page;
	private final State state;
	private Optional<Answering> answering = Optional.empty();
	private Composite body;

	public CheckCard(Composite content, Look look, AnswerPanels panels, ExamQuestion question, LessonBody.Source source,
			ScrolledPage page, State state) {
		this.content = content;
		this.look = look;
		this.panels = panels;
		this.question = question;
		this.source = source;
		this.page = page;
		this.state = state;
		build();
	}

	private void build() {
		Card card = new Card(content, look);
		Paragraph.muted(card, look, look.t(Messages.CheckCard_title));
		new Heading(card, look, Type.SUBHEADING, look.t(question.stem()));
		state.told.ifPresentOrElse(told -> review(card, told), () -> ask(card));
	}

	private void again() {
		Keyboard.release(content);
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		answering = Optional.empty();
		build();
		page.reflow();
		page.position(0);
		focus();
	}

	private void ask(Card card) {
		AnswerPanel panel = panels.of(question);
		Paragraph.muted(card, look, look.t(panel.hint()));
		body = look.column(card, 10);
		answering = Optional.of(panel.open(body, new Asking(look, question, state.response, given -> state.response = given)));
		new PrimaryButton(look.row(card, 8), look, look.t(Messages.CheckCard_answer), this::answer).hint(look.t(Messages.CheckCard_answer),
				CHOSEN.contains(question.type()) ? look.t(Messages.CheckCard_enter) : Keyboard.DO);
	}

	private void answer() {
		flush();
		source.tell(question.question(), state.response, told -> {
			state.told = Optional.of(told);
			if (!body.isDisposed()) {
				again();
			}
		});
	}

	private void review(Card card, ReviewedQuestion told) {
		new StatusPill(card, look, status(told), look.t(words(told)));
		body = look.column(card, 10);
		panels.of(told).review(body, look, told);
		if (!look.t(told.explanation()).isBlank()) {
			Composite words = Parts.worded(card, look, "info", look.theme().accent(), 24);
			new Paragraph(words, look, Type.STRONG, look.t(Messages.CheckCard_why), look.theme().ink());
			new Paragraph(words, look, look.t(told.explanation()));
		}
		new LinkButton(look.row(card, 8), look, look.t(Messages.CheckCard_again), () -> {
			state.told = Optional.empty();
			state.response = Response.NONE;
			again();
		}).icon("refresh");
	}

	private static Status status(ReviewedQuestion told) {
		return told.score().full() ? Status.GOOD : told.score().points().compareTo(Fraction.ZERO) > 0 ? Status.WAIT : Status.STOP;
	}

	private static Messages words(ReviewedQuestion told) {
		return told.response().isEmpty() ? Messages.CheckCard_unanswered
				: told.score().full() ? Messages.CheckCard_right
						: told.score().points().compareTo(Fraction.ZERO) > 0 ? Messages.CheckCard_partly : Messages.CheckCard_wrong;
	}

	/** Tells what was typed and not told yet. */
	public void flush() {
		answering.ifPresent(Answering::flush);
	}

	/** Whether the keyboard is in an answer. */
	public boolean answering() {
		return answering.isPresent() && Keyboard.within(body, look.display().getFocusControl());
	}

	/** What a key does. */
	public Optional<Runnable> key(Event event) {
		if (answering.isEmpty()) {
			return Optional.empty();
		}
		if (Keyboard.isDo(event)) {
			return Optional.of(this::answer);
		}
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (enter) {
			boolean free = answering() || !(look.display().getFocusControl() instanceof Pressable);
			return free && CHOSEN.contains(question.type()) && !state.response.isEmpty() ? Optional.of(this::answer) : Optional.empty();
		}
		boolean sign = (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0 && Character.isLetterOrDigit(event.character);
		return sign ? Optional.of(() -> answering.ifPresent(a -> a.key(event.character))) : Optional.empty();
	}

	/** Where the answer is; after it the page itself, so that Enter leads on. */
	public void focus() {
		if (!body.isDisposed()) {
			answering.ifPresentOrElse(Answering::focus, page::setFocus);
		}
	}
}
