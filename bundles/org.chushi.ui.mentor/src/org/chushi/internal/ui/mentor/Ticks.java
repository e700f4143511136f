package org.chushi.internal.ui.mentor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.chushi.training.ChecklistRecord;
import org.chushi.training.ChecklistRecord.Group;
import org.chushi.training.ChecklistRecord.Line;
import org.chushi.ui.CheckBox;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A checklist to tick: behaviours in weighted groups. Space ticks, arrows go up and down. */
final class Ticks {

	private final Look look;
	private final Map<String, CheckBox> lines = new LinkedHashMap<>();
	private final Consumer<Set<String>> onChange;

	/** @param onChange told what is ticked after each change by the person */
	Ticks(Composite parent, Look look, ChecklistRecord filled, Consumer<Set<String>> onChange) {
		this.look = look;
		this.onChange = onChange;
		filled.groups().forEach(group -> add(parent, group));
	}

	private void add(Composite parent, Group group) {
		Composite box = look.column(parent, 2);
		new Paragraph(box, look, Type.STRONG, look.t(Messages.Ticks_group, group.title(), group.weight()),
				look.theme().ink());
		for (Line line : group.lines()) {
			CheckBox tick = new CheckBox(box, look, line.critical() ? look.t(Messages.Ticks_critical) : "", look.t(line.text()),
					line.observed());
			tick.onPress(() -> onChange.accept(observed()));
			tick.addListener(SWT.KeyDown, e -> walk(e, tick));
			lines.put(line.behaviour(), tick);
		}
	}

	/** Where the keyboard begins. */
	Optional<CheckBox> first() {
		return lines.values().stream().findFirst();
	}

	private Set<String> observed() {
		Set<String> seen = new TreeSet<>();
		lines.forEach((behaviour, tick) -> {
			if (tick.ticked()) {
				seen.add(behaviour);
			}
		});
		return seen;
	}

	private void walk(Event e, CheckBox from) {
		int step = e.keyCode == SWT.ARROW_DOWN ? 1 : e.keyCode == SWT.ARROW_UP ? -1 : 0;
		List<CheckBox> order = new ArrayList<>(lines.values());
		int to = order.indexOf(from) + step;
		if (step != 0 && to >= 0 && to < order.size()) {
			e.doit = false;
			order.get(to).setFocus();
		}
	}
}
