package org.chushi.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** The keyboard of a page: keys that belong to all of it, and who has it. UI thread only. */
public final class Keyboard {

	/** The key of {@link #onDo}, as it is shown. */
	public static final String DO = "Ctrl+Enter";

	/** Nanoseconds within which the same key is the same press: WebKitGTK tells of one press up to three times. */
	private static final long ONE_PRESS = 25_000_000;

	private Keyboard() {
	}

	/**
	 * Keys of the page, not while a text is typed.
	 *
	 * @param keys says what a key does; asked before the widget and before a page made later. It is done after the event,
	 *             for it may dispose what has the keyboard.
	 */
	public static void on(Composite page, Look look, Function<Event, Optional<Runnable>> keys) {
		listen(page, look, e -> e.widget instanceof Text ? Optional.empty() : keys.apply(e));
	}

	/** Ctrl+Enter anywhere on a page, in a text field too: does what the accented button does. */
	public static void onDo(Composite page, Look look, Runnable action) {
		listen(page, look, e -> isDo(e) ? Optional.of(action) : Optional.empty());
	}

	/** Whether this key is {@link #DO}. */
	public static boolean isDo(Event e) {
		return (e.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR);
	}

	/**
	 * Where the keyboard was in an area that is built again.
	 *
	 * @param name what had it said
	 * @param top  where it was in the area
	 */
	public record Spot(String name, int top) {

		/** What says the same now, the nearest of them; else the nearest thing that takes the keyboard. */
		public Optional<Control> in(Composite area) {
			List<Control> able = able(area).toList();
			return able.stream().filter(control -> says(control).equals(name)).min(nearest(area))
					.or(() -> able.stream().min(nearest(area)));
		}

		private Comparator<Control> nearest(Composite area) {
			return Comparator.comparingInt(control -> Math.abs(height(area, control) - top));
		}
	}

	/** Where the keyboard is in this area; nothing when it is elsewhere. */
	public static Optional<Spot> spot(Composite area) {
		return Optional.ofNullable(area.getDisplay().getFocusControl()).filter(control -> within(area, control))
				.map(control -> new Spot(says(control), height(area, control)));
	}

	private static int height(Composite area, Control control) {
		return area.getDisplay().map(control, area, 0, 0).y;
	}

	private static String says(Control control) {
		return control instanceof Named named ? named.name() : "";
	}

	private static Stream<Control> able(Composite area) {
		return Stream.of(area.getChildren()).filter(control -> control.getVisible() && control.isEnabled())
				.flatMap(control -> control instanceof Pressable || control instanceof Text || control instanceof Table
						? Stream.of(control)
						: control instanceof Composite inner ? able(inner) : Stream.empty());
	}

	/**
	 * Takes the keyboard away from what is in this area, before that is disposed: SWT would hand it to the parent of the
	 * disposed control, and a composite that gives it on to its children finds them gone.
	 */
	public static void release(Composite area) {
		if (within(area, area.getDisplay().getFocusControl())) {
			area.getShell().forceFocus();
		}
	}

	/** The same when the area itself is disposed. */
	public static void releaseAtEnd(Composite area) {
		area.addListener(SWT.Dispose, e -> release(area));
	}

	/** Whether a control, which may be none, lies in this area or is it. */
	public static boolean within(Composite area, Control control) {
		for (Control up = control; up != null; up = up.getParent()) {
			if (up == area) {
				return true;
			}
		}
		return false;
	}

	private static void listen(Composite page, Look look, Function<Event, Optional<Runnable>> keys) {
		long[] last = { 0, 0 };
		Listener filter = e -> {
			if (e.doit && e.widget instanceof Control control && hears(page, control)) {
				keys.apply(e).ifPresent(action -> {
					long now = System.nanoTime();
					boolean again = control instanceof Browser && e.keyCode == last[0] && now - last[1] < ONE_PRESS;
					last[0] = e.keyCode;
					last[1] = now;
					e.doit = false;
					e.type = SWT.None;
					if (!again) {
						look.display().asyncExec(() -> run(page, action));
					}
				});
			}
		};
		look.display().addFilter(SWT.KeyDown, filter);
		page.addListener(SWT.Dispose, e -> look.display().removeFilter(SWT.KeyDown, filter));
		releaseAtEnd(page);
	}

	/** The window itself, too: then nothing in particular has the keyboard. */
	private static boolean hears(Composite page, Control control) {
		return control == page.getShell() || within(page, control);
	}

	private static void run(Composite page, Runnable action) {
		if (!page.isDisposed()) {
			action.run();
		}
	}
}
