package org.chushi.ui.questions;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.internal.ui.questions.CheckCard;
import org.chushi.internal.ui.questions.Messages;
import org.chushi.lessons.Step;
import org.chushi.questions.ExamQuestion;
import org.chushi.questions.Response;
import org.chushi.questions.ReviewedQuestion;
import org.chushi.ui.EmptyState;
import org.chushi.ui.Keyboard;
import org.chushi.ui.Look;
import org.chushi.ui.MarkdownPage;
import org.chushi.ui.ScrolledPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * A lesson as it is read, one step at a time: words to read, or a question that is answered and told at once. What was
 * answered stays while the lesson is open. The same for who reads and for who writes. UI thread.
 */
public final class LessonBody extends Composite {

	/** Where pictures and questions come from. */
	public interface Source {

		/** @param path as it is written */
		Optional<byte[]> picture(String path);

		/** None when it cannot be asked. @param id as it is written */
		Optional<ExamQuestion> question(String id);

		/** Judges an answer, soon or at once; nothing is called when it is refused. */
		void tell(String question, Response response, Consumer<ReviewedQuestion> then);
	}

	private final Look look;
	private final AnswerPanels panels;
	private final Source source;
	private final StackLayout stack = new StackLayout();
	private final MarkdownPage text;
	private final ScrolledPage page;
	private final Map<String, CheckCard.State> states = new HashMap<>();
	private Optional<CheckCard> check = Optional.empty();

	public LessonBody(Composite parent, Look look, AnswerPanels panels, Source source) {
		super(parent, SWT.NONE);
		this.look = look;
		this.panels = panels;
		this.source = source;
		setBackground(look.colour(look.ground(parent)));
		setLayout(stack);
		text = new MarkdownPage(this, look, source::picture);
		page = new ScrolledPage(this, look, 720, 16);
		stack.topControl = text;
	}

	/** Shows a step from its beginning. */
	public void show(Step step) {
		keep();
		switch (step) {
		case Step.Passage passage -> {
			text.show(passage.markdown());
			top(text);
		}
		case Step.Check asked -> {
			ask(asked.question());
			top(page);
		}
		}
	}

	private void top(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			layout();
		}
	}

	private void ask(String id) {
		Composite content = page.content();
		Keyboard.release(content);
		for (Control old : content.getChildren()) {
			old.dispose();
		}
		check = source.question(id).map(question -> new CheckCard(content, look, panels, question, source, page,
				states.computeIfAbsent(id, i -> new CheckCard.State())));
		if (check.isEmpty()) {
			new EmptyState(content, look, "help", look.t(Messages.LessonBody_gone), look.t(Messages.LessonBody_goneWhy));
		}
		page.reflow();
		page.position(0);
	}

	private void keep() {
		check.ifPresent(CheckCard::flush);
		check = Optional.empty();
	}

	/** What a key does to the question that is asked; none when there is none, or it means nothing to it. */
	public Optional<Runnable> key(Event event) {
		return check.flatMap(c -> c.key(event));
	}

	/** Whether the keyboard is in an answer, which has a use for arrows and letters. */
	public boolean answering() {
		return check.filter(CheckCard::answering).isPresent();
	}

	@Override
	public boolean setFocus() {
		if (stack.topControl.isDisposed()) {
			return false;
		}
		check.ifPresentOrElse(CheckCard::focus, stack.topControl::setFocus);
		return true;
	}
}
