package org.chushi.journeys.tests;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chushi.ui.Pressable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Reads a text of which every word and every mark is a stop, with the keys there are for it. */
final class Eye {

	/** More stops than any text of a journey has. */
	private static final int MOST = 2_000;
	private static final Pattern STOP = Pattern.compile("(?:第 (?<at>\\d+) 个，共 (?<of>\\d+) 个，看过 (?<read>\\d+) 个|(?<at2>\\d+) of (?<of2>\\d+), (?<read2>\\d+) read)$");

	private final Person person;

	Eye(Person person) {
		this.person = person;
	}

	private static Optional<Matcher> stop(Control control) {
		Matcher matcher = STOP.matcher(Onlooker.says(control));
		return control instanceof Pressable && control.isEnabled() && matcher.find() ? Optional.of(matcher) : Optional.empty();
	}

	private static int number(Matcher stop, String group) {
		return Integer.parseInt(stop.group(group) == null ? stop.group(group + "2") : stop.group(group));
	}

	private List<Control> texts() {
		person.until("find a text to read", () -> person.find(c -> stop(c).isPresent()));
		return person.ui(() -> person.all().stream().filter(c -> stop(c).isPresent()).toList());
	}

	/** Says of every word and every mark of every text, one by one, that it is fine. @return how many there were */
	int readsAll() {
		int words = 0;
		for (Control text : texts()) {
			words += person.ui(() -> {
				text.setFocus();
				int read = 0;
				while (unread(text) && read++ < MOST) {
					key(text, ' ');
				}
				return number(stop(text).orElseThrow(), "of");
			});
		}
		person.settle();
		return words;
	}

	private static boolean unread(Control text) {
		Matcher stop = stop(text).orElseThrow();
		return number(stop, "read") < number(stop, "of");
	}

	/** Walks to this word, and presses a key there. */
	void at(String word, char key) {
		for (Control text : texts()) {
			boolean there = person.ui(() -> {
				text.setFocus();
				int last = number(stop(text).orElseThrow(), "of");
				for (int i = 0; i < last && !Onlooker.says(text).contains("“" + word + "”"); i++) {
					key(text, SWT.ARROW_RIGHT);
				}
				return Onlooker.says(text).contains("“" + word + "”");
			});
			if (there) {
				person.display.asyncExec(() -> key(text, key));
				person.settle();
				return;
			}
		}
		throw new AssertionError("no “" + word + "” in any text on: " + person.screen());
	}

	private static void key(Control text, int code) {
		Event event = new Event();
		event.keyCode = code;
		event.character = code < 0x80 ? (char) code : 0;
		text.notifyListeners(SWT.KeyDown, event);
	}
}
