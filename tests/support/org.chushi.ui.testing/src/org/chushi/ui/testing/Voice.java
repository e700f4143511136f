package org.chushi.ui.testing;

import java.lang.reflect.Field;
import java.util.List;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** What a screen reader is told: asks the listeners that SWT would ask. */
public final class Voice {

	private Voice() {
	}

	public static String name(Control control) {
		AccessibleEvent event = new AccessibleEvent(control);
		Voice.<AccessibleListener>listeners(control, "accessibleListeners").forEach(listener -> listener.getName(event));
		return event.result;
	}

	public static int role(Control control) {
		AccessibleControlEvent event = asked(control);
		controls(control).forEach(listener -> listener.getRole(event));
		return event.detail;
	}

	public static boolean is(Control control, int state) {
		AccessibleControlEvent event = asked(control);
		controls(control).forEach(listener -> listener.getState(event));
		return (event.detail & state) != 0;
	}

	private static AccessibleControlEvent asked(Control control) {
		AccessibleControlEvent event = new AccessibleControlEvent(control);
		event.childID = ACC.CHILDID_SELF;
		return event;
	}

	private static List<AccessibleControlListener> controls(Control control) {
		return listeners(control, "accessibleControlListeners");
	}

	@SuppressWarnings("unchecked")
	private static <L> List<L> listeners(Control control, String field) {
		try {
			Field listeners = Accessible.class.getDeclaredField(field);
			listeners.setAccessible(true);
			Object value = listeners.get(control.getAccessible());
			return value == null ? List.of() : (List<L>) value;
		} catch (ReflectiveOperationException e) {
			throw new AssertionError(e);
		}
	}
}
