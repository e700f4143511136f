package org.chushi.journeys.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chushi.ui.Named;
import org.chushi.ui.OrderList;
import org.chushi.ui.Pressable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** Somebody who looks at the window: finds what it says, waits for it, takes pictures. */
abstract class Onlooker {

	/** After how long a wait is given up; a busy machine takes long. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);
	/** After how long the window is taken as it is, whatever is still worked on. */
	private static final Duration BREATH = Duration.ofMillis(250);

	final Display display = PlatformUI.getWorkbench().getDisplay();

	/** Waits until something on the screen says this. */
	void sees(String words) {
		until("see “" + words + "”", () -> find(c -> says(c).contains(words)));
	}

	/** Waits until nothing on the screen says this any more. */
	void seesNoMore(String words) {
		until("see “" + words + "” go", () -> find(c -> says(c).contains(words)).isPresent() ? Optional.empty()
				: Optional.of(shell()));
	}

	/** Waits until what says this is gone, also where it is not shown yet. */
	void waitsFor(String words) {
		until("wait for “" + words + "”", () -> all().stream().filter(Composite.class::isInstance).flatMap(c -> Stream.of(((Composite) c).getChildren()))
				.anyMatch(c -> says(c).contains(words)) ? Optional.empty() : Optional.of(shell()));
	}

	/** Whether keys that no page takes open wizards and views of the workbench. */
	boolean workbenchTakesKeys() {
		return ui(() -> PlatformUI.getWorkbench().getService(IBindingService.class).isKeyFilterEnabled());
	}

	boolean seesNow(String words) {
		return ui(() -> find(c -> says(c).contains(words)).isPresent());
	}

	boolean canPress(String name) {
		return ui(() -> find(c -> c instanceof Pressable && c.isEnabled() && says(c).equals(name)).isPresent());
	}

	/** Whether an ordering is on the screen. */
	boolean seesAnOrdering() {
		return ui(() -> find(c -> c instanceof OrderList).isPresent());
	}

	/** Turns the page so that what has these words is in sight. */
	void looksAt(String words) {
		Control there = until("look at “" + words + "”", () -> find(c -> says(c).contains(words)));
		ui(() -> {
			for (Composite above = there.getParent(); above != null; above = above.getParent()) {
				if (above instanceof ScrolledComposite page) {
					page.setOrigin(0, display.map(there.getParent(), page.getContent(), there.getLocation()).y - 24);
				}
			}
			return null;
		});
		settle();
	}

	/** The time on the screen that stands in such words, with the groups minutes and seconds. */
	Duration reads(Pattern time) {
		Matcher matcher = time.matcher(screen());
		if (!matcher.find()) {
			throw new AssertionError("no “" + time + "” on: " + screen());
		}
		return Duration.ofMinutes(Integer.parseInt(matcher.group("minutes"))).plusSeconds(Integer.parseInt(matcher.group("seconds")));
	}

	/** Waits until what was asked for is done: nothing waits in the window, and nobody works for it. */
	void settle() {
		long end = System.nanoTime() + BREATH.toNanos();
		ui(() -> null);
		while (!Job.getJobManager().isIdle() && System.nanoTime() < end) {
			pause(10);
		}
		// what came of it is shown, and what that led to
		ui(() -> null);
		ui(() -> null);
	}

	/** A picture of the window, kept with the test's output. */
	void picture(String name) {
		ui(() -> {
			display.setCursorLocation(0, 0);
			return null;
		});
		settle();
		pause(250);
		Path file = Path.of("target", "screenshots", name + ".png").toAbsolutePath();
		ui(() -> {
			Files.createDirectories(file.getParent());
			// without a window manager the frame is not there
			Shell shell = shell();
			Rectangle area = display.map(shell, null, shell.getClientArea());
			Image image = new Image(display, area.width, area.height);
			GC gc = new GC(display);
			gc.copyArea(image, area.x, area.y);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new org.eclipse.swt.graphics.ImageData[] { image.getImageData() };
			loader.save(file.toString(), SWT.IMAGE_PNG);
			image.dispose();
			return null;
		});
		try {
			if (Files.size(file) < 5_000) {
				throw new AssertionError("the picture " + name + " is empty");
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	final List<Control> inDialog() {
		List<Control> controls = new ArrayList<>();
		for (Shell shell : display.getShells()) {
			if (shell.getParent() != null) {
				collect(shell, controls);
			}
		}
		return controls;
	}

	/** Everything that is visible and has words, for a message. */
	String screen() {
		return ui(() -> String.join(" | ", all().stream().map(Onlooker::says).filter(s -> !s.isBlank()).distinct().toList()));
	}

	/** Names of all that can be pressed now. */
	List<String> pressable() {
		return ui(() -> all().stream().filter(Pressable.class::isInstance).map(Onlooker::says).toList());
	}

	/** The dialog that is open, else the window. Without a window manager no shell may be the active one, and hidden ones come first. */
	final Shell shell() {
		List<Shell> visible = Stream.of(display.getShells()).filter(Shell::isVisible).toList();
		return visible.reversed().stream().filter(s -> s.getParent() != null && !tooltip(s)).findFirst()
				.orElseGet(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
	}

	private static boolean tooltip(Shell shell) {
		return (shell.getStyle() & (SWT.TOOL | SWT.ON_TOP | SWT.NO_TRIM)) != 0;
	}

	final Optional<Control> find(Predicate<Control> wanted) {
		return all().stream().filter(wanted).findFirst();
	}

	/** Visible controls, those of dialogs first. */
	final List<Control> all() {
		List<Control> controls = new ArrayList<>();
		Shell[] shells = display.getShells();
		for (int i = shells.length - 1; i >= 0; i--) {
			collect(shells[i], controls);
		}
		return controls;
	}

	static void collect(Control control, List<Control> into) {
		if (control.isVisible()) {
			into.add(control);
			if (control instanceof Composite composite) {
				for (Control child : composite.getChildren()) {
					collect(child, into);
				}
			}
		}
	}

	static List<String> texts(Composite composite) {
		List<Control> controls = new ArrayList<>();
		collect(composite, controls);
		return controls.stream().map(Onlooker::says).toList();
	}

	static String says(Control control) {
		return switch (control) {
		case Named named -> named.name() == null ? "" : named.name();
		case Label label -> label.getText();
		case Combo combo -> combo.getText();
		case Text text -> (text.getStyle() & SWT.PASSWORD) != 0 ? "" : text.getText();
		default -> "";
		};
	}

	final Control until(String what, Callable<Optional<Control>> condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			Optional<Control> found = ui(condition);
			if (found.isPresent()) {
				return found.get();
			}
			pause(20);
		}
		throw new AssertionError("could not " + what + " on: " + screen());
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	final <T> T ui(Callable<T> work) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<Exception> failure = new AtomicReference<>();
		display.syncExec(() -> {
			try {
				result.set(work.call());
			} catch (Exception e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw new IllegalStateException(failure.get());
		}
		return result.get();
	}
}
