package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.List;

import org.chushi.ui.Cell;
import org.chushi.ui.SwitchButton;
import org.chushi.ui.author.Part;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Yes or no. */
final class FlagField extends LinedField {

	private final Part.Flag part;
	private final SwitchButton button;

	FlagField(Composite parent, Desk desk, EObject owner, Part.Flag part) {
		super(parent, desk, owner, List.of(part.of()));
		this.part = part;
		button = new SwitchButton(body(), look(), look().t(part.label()), this::turn);
		button.setLayoutData(Cell.aligned(SWT.LEFT));
		refresh();
	}

	private boolean on() {
		return (Boolean) owner().eGet(part.of());
	}

	private void turn() {
		List<Command> commands = new ArrayList<>();
		boolean on = !on();
		deeds().setting(owner(), part.of(), on).ifPresent(commands::add);
		if (on && part.single() && owner().eContainmentFeature() != null) {
			Fresh.things(owner().eContainer(), (EReference) owner().eContainmentFeature()).stream().filter(other -> other != owner())
					.forEach(other -> deeds().setting(other, part.of(), false).ifPresent(commands::add));
		}
		deeds().run(commands);
	}

	@Override
	void refresh() {
		button.icon(on() ? "check" : "circle").on(on());
	}

	@Override
	boolean focus() {
		return button.setFocus();
	}
}
