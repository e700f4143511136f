package org.chushi.internal.app;

import java.lang.management.ManagementFactory;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** With the system property {@code chushi.startup.report}: says once when something is painted and the program takes keys. */
final class StartupReport {

	private StartupReport() {
	}

	static void on(Control control) {
		if (!Boolean.getBoolean("chushi.startup.report")) {
			return;
		}
		System.clearProperty("chushi.startup.report");
		control.addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(org.eclipse.swt.widgets.Event e) {
				control.removeListener(SWT.Paint, this);
				// what was queued before the picture is done now: the next key is served
				control.getDisplay().asyncExec(StartupReport::print);
			}
		});
	}

	private static void print() {
		long now = System.currentTimeMillis();
		System.out.println("CHUSHI-WINDOW-USABLE " + (now - ManagementFactory.getRuntimeMXBean().getStartTime()));
		System.out.println("CHUSHI-WINDOW-USABLE-AT " + now);
	}
}
