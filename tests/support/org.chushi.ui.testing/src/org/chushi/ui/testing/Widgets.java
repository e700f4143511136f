package org.chushi.ui.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.ui.Named;
import org.chushi.ui.Pressable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What is in a window, as a person finds it. */
public final class Widgets {

	private Widgets() {
	}

	/** This control and everything in it, seen or not. */
	public static Stream<Control> all(Control control) {
		return Stream.concat(Stream.of(control),
				control instanceof Composite area ? Stream.of(area.getChildren()).flatMap(Widgets::all) : Stream.empty());
	}

	/** What an area says, a line each, from the top. */
	public static String words(Composite area) {
		return those(area, Named.class).stream().map(Named::name).collect(Collectors.joining("\n"));
	}

	/** Presses the first one with this name. */
	public static void press(Composite area, String name) {
		those(area, Pressable.class).stream().filter(p -> p.name().equals(name)).findFirst()
				.orElseThrow(() -> new AssertionError("no “" + name + "” in " + words(area))).press();
	}

	/** Those of a kind that are seen in an area, from the top. */
	public static <C> List<C> those(Composite area, Class<C> type) {
		return seen(area).filter(type::isInstance).map(type::cast).toList();
	}

	private static Stream<Control> seen(Composite area) {
		return Stream.of(area.getChildren()).filter(Control::getVisible).flatMap(child -> Stream.concat(Stream.of(child),
				child instanceof Composite inner ? seen(inner) : Stream.empty()));
	}
}
