package org.chushi.internal.ui;

import org.chushi.ui.Named;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Gives what is drawn by hand a voice. */
public final class Speaking {

	private Speaking() {
	}

	/** @param role one of {@link ACC}{@code .ROLE_…} */
	public static <C extends Control & Named> void as(C control, int role) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent e) {
				e.result = control.name();
			}

			@Override
			public void getHelp(AccessibleEvent e) {
				e.result = control.getToolTipText();
			}
		});
		control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent e) {
				e.detail = role;
			}

			@Override
			public void getState(AccessibleControlEvent e) {
				e.detail = (control.isFocusControl() ? ACC.STATE_FOCUSED : 0)
						| (control.getEnabled() ? ACC.STATE_FOCUSABLE : ACC.STATE_DISABLED);
			}

			@Override
			public void getValue(AccessibleControlEvent e) {
				e.result = control.name();
			}
		});
	}
}
