package org.chushi.internal.ui.exams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.chushi.questions.AnswerClass;
import org.chushi.ui.Cell;
import org.chushi.ui.CheckGroup;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.Type;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Another key for a question is filled in. UI thread. */
interface KeyForm {

	/** The key as a regrade is typed. */
	List<String> words();

	/** Whether there is a key; if not, it is said where it is missing. */
	boolean filled();

	/** What may get the keyboard. */
	Control first();

	/** What is filled in, for {@link #restore}. */
	List<String> typed();

	/** Shows what was filled in before; nobody is told. */
	void restore(List<String> typed);

	/** @param changed told after each change */
	static KeyForm of(Composite parent, Look look, KeyShape shape, Runnable changed) {
		return switch (shape) {
		case KeyShape.Boxes boxes -> new BoxesForm(parent, look, boxes, changed);
		case KeyShape.Lines lines -> new FieldsForm(parent, look, lines, changed);
		case KeyShape.Gaps gaps -> new FieldsForm(parent, look, gaps, changed);
		case KeyShape.Words words -> new FieldsForm(parent, look, words, changed);
		};
	}

	/** Options that are right are ticked. */
	final class BoxesForm implements KeyForm {
		private final List<String> names;
		private final CheckGroup group;
		private final Paragraph fault;

		BoxesForm(Composite parent, Look look, KeyShape.Boxes boxes, Runnable changed) {
			names = boxes.names();
			Paragraph.muted(parent, look, look.t(Messages.KeyForm_boxes));
			group = new CheckGroup(parent, look, 480, IntStream.range(0, names.size())
					.mapToObj(i -> look.t(new AnswerClass(names.get(i), boxes.options().get(i), false).said())).toList(), boxes.right());
			fault = new Paragraph(parent, look, Type.SMALL, look.t(Messages.KeyForm_noBox), look.theme().stop());
			Cell.show(fault, false);
			group.onChange(chosen -> {
				fault(false);
				changed.run();
			});
		}

		private void fault(boolean shown) {
			if (fault.getVisible() != shown) {
				Cell.show(fault, shown);
				ScrolledPage.reflow(fault);
			}
		}

		@Override
		public List<String> words() {
			return group.ticked().stream().map(names::get).toList();
		}

		@Override
		public boolean filled() {
			fault(group.ticked().isEmpty());
			return !group.ticked().isEmpty();
		}

		@Override
		public Control first() {
			return group;
		}

		@Override
		public List<String> typed() {
			return words();
		}

		@Override
		public void restore(List<String> typed) {
			group.tick(IntStream.range(0, names.size()).filter(i -> typed.contains(names.get(i))).boxed().toList());
		}
	}

	/** What is right is typed. */
	final class FieldsForm implements KeyForm {
		private final List<Field> fields = new ArrayList<>();
		private final List<String> before;
		private final KeyShape shape;
		private boolean restoring;

		private FieldsForm(Composite parent, Look look, KeyShape.Lines lines, Runnable changed) {
			shape = lines;
			Paragraph.muted(parent, look, look.t(lines.numbers() ? Messages.KeyForm_numbers : Messages.KeyForm_lines));
			field(parent, look, Field.Kind.MANY_LINES, look.t(Messages.KeyForm_right), String.join("\n", lines.entries()), changed);
			before = typed();
		}

		private FieldsForm(Composite parent, Look look, KeyShape.Gaps gaps, Runnable changed) {
			shape = gaps;
			Paragraph.muted(parent, look, look.t(Messages.KeyForm_gaps));
			gaps.gaps().forEach(gap -> {
				field(parent, look, Field.Kind.LINE, look.t(Messages.KeyForm_gap, gap.name()), String.join(" | ", gap.entries()), changed);
				gap.options().forEach(o -> Paragraph.muted(parent, look, look.t(o)));
			});
			before = typed();
		}

		private FieldsForm(Composite parent, Look look, KeyShape.Words words, Runnable changed) {
			shape = words;
			Paragraph.muted(parent, look, look.t(Messages.KeyForm_words));
			words.legend().forEach(l -> Paragraph.muted(parent, look, look.t(l)));
			field(parent, look, Field.Kind.LINE, look.t(Messages.KeyForm_key), words.words(), changed);
			before = typed();
		}

		private void field(Composite parent, Look look, Field.Kind kind, String label, String text, Runnable changed) {
			Field field = new Field(parent, look, kind, label);
			field.text(text);
			field.onChange(now -> {
				if (!restoring) {
					changed.run();
				}
			});
			fields.add(field);
		}

		@Override
		public List<String> words() {
			return switch (shape) {
			case KeyShape.Gaps gaps -> IntStream.range(0, fields.size()).filter(i -> !fields.get(i).text().equals(before.get(i)))
					.mapToObj(i -> gaps.gaps().get(i).name() + "=" + alternatives(fields.get(i).text())).toList();
			case KeyShape.Lines lines -> fields.getFirst().text().lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
			default -> KeyShape.split(fields.getFirst().text());
			};
		}

		private static String alternatives(String text) {
			return String.join("|", Arrays.stream(text.split("[|｜]")).map(String::strip).filter(t -> !t.isEmpty()).toList())
					.replace(";", "\\;");
		}

		@Override
		public boolean filled() {
			return Field.filled(fields);
		}

		@Override
		public Control first() {
			return fields.getFirst();
		}

		@Override
		public List<String> typed() {
			return fields.stream().map(Field::text).toList();
		}

		@Override
		public void restore(List<String> typed) {
			restoring = true;
			for (int i = 0; i < Math.min(typed.size(), fields.size()); i++) {
				fields.get(i).text(typed.get(i));
			}
			restoring = false;
		}
	}
}
