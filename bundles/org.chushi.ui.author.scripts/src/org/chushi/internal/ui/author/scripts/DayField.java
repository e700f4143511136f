package org.chushi.internal.ui.author.scripts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.chushi.ui.CheckBox;
import org.chushi.ui.FixedHeight;
import org.chushi.ui.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;

/** A day that is chosen in a calendar, or none. */
final class DayField {

	private static final int HEIGHT = 40;

	private final CheckBox there;
	private final DateTime calendar;
	private boolean showing;

	/** @param chosen gets the day after each change by the person */
	DayField(Composite parent, Look look, String label, Consumer<Optional<LocalDate>> chosen) {
		Composite column = look.column(parent, 4);
		there = new CheckBox(column, look, label, false);
		Composite frame = look.box(column);
		frame.setLayout(new FixedHeight(look.px(HEIGHT)));
		calendar = look.settle(new DateTime(frame, SWT.DATE | SWT.DROP_DOWN));
		calendar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = label;
			}
		});
		there.onPress(() -> {
			calendar.setEnabled(there.ticked());
			chosen.accept(day());
		});
		calendar.addListener(SWT.Selection, e -> {
			if (!showing) {
				chosen.accept(day());
			}
		});
	}

	/** Nobody is told. @param otherwise what the calendar shows while there is none */
	void show(Optional<LocalDate> day, LocalDate otherwise) {
		showing = true;
		there.tick(day.isPresent());
		calendar.setEnabled(day.isPresent());
		LocalDate seen = day.orElse(otherwise);
		calendar.setDate(seen.getYear(), seen.getMonthValue() - 1, seen.getDayOfMonth());
		showing = false;
	}

	Optional<LocalDate> day() {
		return there.ticked() ? Optional.of(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay())) : Optional.empty();
	}

	CheckBox box() {
		return there;
	}

	DateTime calendar() {
		return calendar;
	}
}
