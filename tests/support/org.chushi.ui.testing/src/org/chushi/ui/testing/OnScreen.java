package org.chushi.ui.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.ui.Look;
import org.chushi.ui.Named;
import org.chushi.ui.Theme;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The display of this run with an empty window before each test. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class OnScreen {

	/** How often the window is given time to get the keyboard; a busy machine takes long. */
	private static final int PATIENCE = 50;

	private final Map<String, Look> looks = new HashMap<>();
	protected final Display display = HastyDisplay.get();
	protected Shell shell;

	@BeforeEach
	void openShell() {
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		shell.setSize(800, 600);
	}

	@AfterEach
	void closeShell() {
		shell.dispose();
	}

	@AfterAll
	void disposeLooks() {
		looks.values().forEach(Look::dispose);
	}

	/** Light, in this language and size. */
	protected Look look(Language language, int percent) {
		return looks.computeIfAbsent(language + "/" + percent, key -> new Look(display, Theme.light(), language, percent));
	}

	/** English, 100 %. */
	protected Look look() {
		return look(Language.EN, 100);
	}

	/** Opens the window, and comes back when it has the keyboard. */
	protected void open() {
		shell.layout(true, true);
		shell.open();
		for (int i = 0; i < PATIENCE && display.getActiveShell() != shell; i++) {
			settle();
		}
		settle();
	}

	/** Lets everything happen that waits to happen. */
	protected void settle() {
		EventLoop.live(display, 60);
	}

	/** What is seen of it now. */
	protected ImageData picture(Control control) {
		settle();
		return Pictures.of(control);
	}

	/** A key as the display hears it; true when nobody took it. */
	protected static boolean key(Control control, int modifiers, int code) {
		Event event = new Event();
		event.stateMask = modifiers;
		event.keyCode = code;
		event.character = code < 0x80 ? (char) code : 0;
		event.doit = true;
		control.notifyListeners(SWT.KeyDown, event);
		return event.doit;
	}

	/** What it and everything in it says, from the top. */
	protected static List<String> said(Control control) {
		return Widgets.all(control).filter(Named.class::isInstance).map(named -> ((Named) named).name()).toList();
	}

	protected static Bilingual same(String text) {
		return Bilingual.same(text);
	}
}
