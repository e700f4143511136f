package org.chushi.internal.ui.exams;

import java.util.List;
import java.util.OptionalInt;

import org.chushi.assessment.ExtraTime;
import org.chushi.ui.Field;
import org.chushi.ui.Look;
import org.eclipse.swt.widgets.Composite;

/** Asks how much time is added, and why. */
final class ExtraForm {

	private final Look look;
	private final Field minutes;
	private final Field percent;
	private final Field why;

	ExtraForm(Composite body, Look look) {
		this.look = look;
		minutes = new Field(body, look, Field.Kind.LINE, look.t(Messages.ExtraForm_minutes));
		percent = new Field(body, look, Field.Kind.LINE, look.t(Messages.ExtraForm_percent));
		why = new Field(body, look, Field.Kind.MANY_LINES, look.t(Messages.ExtraForm_why));
	}

	/** Whether everything is there; the field that is not right says so. */
	boolean filled() {
		return minutes.check(number(minutes, ExtraTime.MOST_MINUTES).isPresent(), look.t(Messages.ExtraForm_number, ExtraTime.MOST_MINUTES))
				&& percent.check(number(percent, ExtraTime.MOST_PERCENT).isPresent(), look.t(Messages.ExtraForm_number, ExtraTime.MOST_PERCENT))
				&& minutes.check(!extra().none(), look.t(Messages.ExtraForm_none)) && Field.filled(List.of(why));
	}

	ExtraTime extra() {
		return new ExtraTime(number(percent, ExtraTime.MOST_PERCENT).orElse(0), number(minutes, ExtraTime.MOST_MINUTES).orElse(0));
	}

	String why() {
		return why.text();
	}

	private static OptionalInt number(Field field, int most) {
		return Typed.number(field.text(), most);
	}
}
