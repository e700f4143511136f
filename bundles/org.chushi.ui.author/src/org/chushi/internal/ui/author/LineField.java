package org.chushi.internal.ui.author;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Phrase;
import org.chushi.ui.Field;
import org.chushi.ui.author.Part;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** What is typed on one line: words, a key, a whole number, tags. */
final class LineField extends LinedField {

	/** How a value is typed. */
	private interface Form {

		String shown(Object value);

		/** Does it; false when it cannot be read. */
		boolean write(String typed);
	}

	private final EAttribute of;
	private final Form form;
	private final Typing typing;

	private LineField(Composite parent, Desk desk, EObject owner, EAttribute of, Phrase label, Optional<Phrase> example,
			java.util.function.Function<LineField, Form> form) {
		super(parent, desk, owner, List.of(of));
		this.of = of;
		this.form = form.apply(this);
		typing = new Typing(body(), look(), Field.Kind.LINE, look().t(label), this::commit);
		example.ifPresent(words -> typing.field().example(look().t(words)));
		refresh();
	}

	static LineField of(Composite parent, Desk desk, EObject owner, Part.Line part) {
		return new LineField(parent, desk, owner, part.of(), part.label(), part.example(), f -> f.new Words());
	}

	static LineField of(Composite parent, Desk desk, EObject owner, Part.Key part) {
		return new LineField(parent, desk, owner, part.of(), part.label(), Optional.empty(), f -> f.new Key());
	}

	static LineField of(Composite parent, Desk desk, EObject owner, Part.Amount part) {
		return new LineField(parent, desk, owner, part.of(), part.label(), Optional.empty(), f -> f.new Number());
	}

	static LineField of(Composite parent, Desk desk, EObject owner, Part.Tags part) {
		return new LineField(parent, desk, owner, part.of(), part.label(), Optional.of(Messages.LineField_tagsExample), f -> f.new Tags());
	}

	private void commit(String typed) {
		boolean done = form.write(typed.strip());
		typing.field().error(done ? "" : look().t(Messages.LineField_noNumber));
	}

	@Override
	void refresh() {
		String now = form.shown(owner().eGet(of));
		// “a、b” and “a b” are the same tags: how they are typed is left alone
		if (!now.equals(form.shown(read(typing.text().strip())))) {
			typing.show(now);
		}
	}

	private Object read(String typed) {
		return of.isMany() ? tags(typed) : typed;
	}

	@Override
	void flush() {
		typing.flush();
	}

	@Override
	boolean focus() {
		return typing.field().setFocus();
	}

	private static List<String> tags(String typed) {
		return List.of(typed.split("[\\s,，、;；]+")).stream().filter(w -> !w.isEmpty()).distinct().toList();
	}

	private final class Words implements Form {
		@Override
		public String shown(Object value) {
			return value == null ? "" : value.toString();
		}

		@Override
		public boolean write(String typed) {
			deeds().line(owner(), of, typed).ifPresent(deeds()::run);
			return true;
		}
	}

	private final class Key implements Form {
		@Override
		public String shown(Object value) {
			return value == null ? "" : value.toString();
		}

		@Override
		public boolean write(String typed) {
			deeds().run(desk().naming().renaming(deeds(), owner(), of, typed));
			return true;
		}
	}

	private final class Number implements Form {
		@Override
		public String shown(Object value) {
			return value == null ? "" : value.toString();
		}

		@Override
		public boolean write(String typed) {
			if (!typed.matches("-?\\d{0,9}") || typed.equals("-")) {
				return false;
			}
			deeds().set(owner(), of, typed.isEmpty() ? 0 : Integer.parseInt(typed));
			return true;
		}
	}

	private final class Tags implements Form {
		@Override
		public String shown(Object value) {
			return String.join("、", ((List<?>) value).stream().map(Object::toString).toList());
		}

		@Override
		public boolean write(String typed) {
			List<String> tags = tags(typed);
			if (!((EList<?>) owner().eGet(of)).equals(tags)) {
				deeds().set(owner(), of, tags);
			}
			return true;
		}
	}
}
