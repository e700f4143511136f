package org.chushi.internal.ui.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chushi.questions.ExamChoice;
import org.chushi.questions.Response;
import org.chushi.ui.questions.Answering;
import org.chushi.ui.questions.Asking;
import org.eclipse.swt.widgets.Composite;

/** A picker for each of several parts; the response is what was picked, by part. */
final class Picking implements Answering {

	private final Asking asking;
	private final List<Picker> siblings = new ArrayList<>();
	private final Map<String, Picker> pickers = new LinkedHashMap<>();

	Picking(Asking asking) {
		this.asking = asking;
	}

	/** A picker for this part, in this area. */
	Picker add(String part, Composite parent, String label, String none, List<ExamChoice> options) {
		Picker picker = new Picker(parent, asking.look(), label, none, options, siblings);
		picker.show(asking.response().parts().getOrDefault(part, ""));
		picker.onChange(key -> asking.changed().accept(response()));
		pickers.put(part, picker);
		return picker;
	}

	private Response response() {
		Map<String, String> parts = new LinkedHashMap<>();
		pickers.forEach((part, picker) -> {
			if (!picker.chosen().isEmpty()) {
				parts.put(part, picker.chosen());
			}
		});
		return Response.parts(parts);
	}

	/** The first part without a choice, else the first. */
	@Override
	public void focus() {
		siblings.stream().filter(p -> p.chosen().isEmpty()).findFirst().or(() -> siblings.stream().findFirst())
				.ifPresent(p -> p.button().setFocus());
	}

	/** Picks where the keyboard is. */
	@Override
	public boolean key(char key) {
		Optional<Picker> here = siblings.stream().filter(Picker::hasFocus).findFirst();
		return here.isPresent() && here.get().key(key);
	}

	@Override
	public void clear() {
		siblings.forEach(p -> p.open(false));
		pickers.values().forEach(p -> p.show(""));
		asking.changed().accept(Response.NONE);
	}

	@Override
	public void shut() {
		siblings.forEach(p -> p.setEnabled(false));
	}
}
