package org.chushi.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The answers to one question: one or several can be chosen; arrows go up and down, A–I and 1–9 choose. */
public final class ChoiceGroup extends Composite {

	private final boolean multiple;
	private final List<ChoiceOption> options = new ArrayList<>();
	private final List<Consumer<List<Integer>>> listeners = new ArrayList<>();

	public ChoiceGroup(Composite parent, Look look, boolean multiple, List<String> texts) {
		super(parent, SWT.NONE);
		this.multiple = multiple;
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(6)));
		for (String text : texts) {
			int index = options.size();
			ChoiceOption option = new ChoiceOption(this, look, multiple, Character.toString('A' + index), text);
			option.onPress(() -> choose(index));
			option.addListener(SWT.KeyDown, e -> move(e, index));
			options.add(option);
		}
	}

	/** Told the chosen indexes after each change by the person. */
	public void onChange(Consumer<List<Integer>> listener) {
		listeners.add(listener);
	}

	public List<Integer> selected() {
		return IntStream.range(0, options.size()).filter(i -> options.get(i).selected()).boxed().toList();
	}

	/** Shows what was chosen before; nobody is told. */
	public void select(Collection<Integer> chosen) {
		for (int i = 0; i < options.size(); i++) {
			options.get(i).select(chosen.contains(i));
		}
	}

	/** Chooses by key, for the page's key listener; false when the key means no option. */
	public boolean key(char key) {
		int upper = Character.toString(key).toUpperCase(Locale.ROOT).charAt(0);
		int index = upper >= '1' && upper <= '9' ? upper - '1' : upper - 'A';
		if (index < 0 || index >= options.size() || !options.get(index).isEnabled()) {
			return false;
		}
		options.get(index).setFocus();
		choose(index);
		return true;
	}

	/** Shows right and wrong; nothing can be chosen any more. */
	public void judge(Collection<Integer> right) {
		for (int i = 0; i < options.size(); i++) {
			ChoiceOption option = options.get(i);
			if (option.selected()) {
				option.judge(right.contains(i) ? ChoiceOption.Verdict.RIGHT : ChoiceOption.Verdict.WRONG);
			} else if (right.contains(i)) {
				option.judge(ChoiceOption.Verdict.MISSED);
			}
			option.setEnabled(false);
		}
	}

	public List<ChoiceOption> options() {
		return List.copyOf(options);
	}

	@Override
	public boolean setFocus() {
		// asked while it is taken away, too: then some of its options are gone already
		List<ChoiceOption> there = options.stream().filter(o -> !o.isDisposed()).toList();
		return there.stream().filter(ChoiceOption::selected).findFirst().or(() -> there.stream().findFirst())
				.map(ChoiceOption::setFocus).orElse(false);
	}

	private void choose(int index) {
		if (multiple) {
			options.get(index).select(!options.get(index).selected());
		} else {
			select(new TreeSet<>(List.of(index)));
		}
		List<Integer> now = selected();
		listeners.forEach(listener -> listener.accept(now));
	}

	private void move(Event e, int index) {
		int to = switch (e.keyCode) {
		case SWT.ARROW_DOWN -> index + 1;
		case SWT.ARROW_UP -> index - 1;
		default -> -1;
		};
		if (to >= 0 && to < options.size()) {
			e.doit = false;
			options.get(to).setFocus();
		}
	}
}
