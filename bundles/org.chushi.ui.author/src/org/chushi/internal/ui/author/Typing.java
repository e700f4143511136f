package org.chushi.internal.ui.author;

import java.util.function.Consumer;

import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.eclipse.swt.widgets.Composite;

/** Something that is typed: told at a pause and when the keyboard goes elsewhere; shows what it is told, and nobody hears of that. */
final class Typing {

	private final Field field;
	private final Pause pause;
	private boolean showing;

	/** @param typed lines end with one line feed */
	Typing(Composite parent, Look look, Field.Kind kind, String label, Consumer<String> typed) {
		field = new Field(parent, look, kind, label);
		pause = new Pause(field.control(), () -> typed.accept(text()));
		field.onChange(words -> {
			if (!showing) {
				pause.stir();
			}
		});
	}

	Field field() {
		return field;
	}

	String text() {
		return field.text().replace("\r\n", "\n").replace('\r', '\n');
	}

	/** What is being typed stays. */
	void show(String words) {
		if (!pause.due() && !text().equals(words)) {
			showing = true;
			field.text(words);
			if (!field.control().isFocusControl()) {
				// the beginning is read first
				field.control().setSelection(0);
			}
			showing = false;
		}
	}

	void flush() {
		pause.flush();
	}
}
