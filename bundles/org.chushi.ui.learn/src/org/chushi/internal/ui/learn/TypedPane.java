package org.chushi.internal.ui.learn;

import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.assessment.Response;
import org.chushi.core.Result;
import org.chushi.ui.Field;
import org.chushi.ui.Field.Kind;
import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * A field to type an answer in. What is an answer as it stands is told a moment after it was typed; what has to be read
 * first, when the person leaves the field or presses Enter.
 */
final class TypedPane {

	private static final int MOMENT = 800;

	private final Look look;
	private final TypedAnswer answer;
	private final Consumer<Response> changed;
	private final Field field;
	private final Optional<TypingClock> clock;
	private String told;
	private int typed;
	private boolean refused;

	TypedPane(Composite parent, Look look, TypedAnswer answer, Response response, Consumer<Response> changed) {
		this.look = look;
		this.answer = answer;
		this.changed = changed;
		boolean drill = answer.question().type().equals("typing-drill");
		clock = drill ? Optional.of(new TypingClock(response)) : Optional.empty();
		field = new Field(parent, look, drill || answer.lines() ? Kind.MANY_LINES : Kind.LINE,
				look.t(Messages.TypedPane_field));
		told = response.isEmpty() ? "" : drill ? TypingClock.text(response) : answer.words(response);
		field.text(told);
		field.onChange(this::changed);
		field.onEnter(this::commit);
		field.control().addListener(SWT.FocusOut, e -> commit());
	}

	private void changed(String text) {
		clock.ifPresent(c -> c.typed(text, System.nanoTime()));
		if (answer.free()) {
			int now = ++typed;
			look.display().timerExec(MOMENT, () -> {
				if (now == typed) {
					commit();
				}
			});
		}
	}

	/** Tells what was typed, or says what is wrong with it. @return whether nothing is wrong */
	boolean commit() {
		if (field.isDisposed() || field.text().equals(told)) {
			return !refused;
		}
		String text = field.text();
		told = text;
		Result<Response> read = clock.map(c -> answer.taken(c.response(text))).orElseGet(() -> answer.read(text));
		refused = !read.isDone();
		switch (read) {
		case Result.Done<Response> done -> {
			field.error("");
			changed.accept(done.value());
		}
		case Result.Refused<Response> why -> field.error(look.t(why.reason()));
		}
		return !refused;
	}

	/** What is done at Enter, after the answer was told. */
	void onEnter(Runnable action) {
		field.onEnter(action);
	}

	void clear() {
		field.text("");
		told = "";
		refused = false;
		field.error("");
		changed.accept(Response.NONE);
	}

	void shut() {
		field.setEnabled(false);
	}

	void focus() {
		field.setFocus();
	}
}
