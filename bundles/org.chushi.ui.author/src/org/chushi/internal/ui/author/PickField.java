package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.chushi.core.Bilingual;
import org.chushi.core.Phrase;
import org.chushi.model.Text;
import org.chushi.content.Texts;
import org.chushi.ui.Chooser;
import org.chushi.ui.author.Part;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** One of several values: of an enumeration, the key of something in the question, an element of the library. */
final class PickField extends LinedField {

	/** What can be chosen. */
	private record Option(Object value, String name) {
	}

	/** A stem or a message in the list may not be longer. */
	private static final int LONGEST = 32;

	private final EAttribute of;
	private final Supplier<List<Option>> options;
	private final Chooser chooser;
	private List<Option> shown = List.of();

	private PickField(Composite parent, Desk desk, EObject owner, EAttribute of, Phrase label, Supplier<List<Option>> options) {
		super(parent, desk, owner, List.of(of));
		this.of = of;
		this.options = options;
		chooser = new Chooser(body(), look(), look().t(label), index -> deeds().set(owner, of, shown.get(index).value()));
		refresh();
	}

	static PickField of(Composite parent, Desk desk, EObject owner, Part.Pick part) {
		List<Option> all = part.options().stream().map(o -> new Option(o.value(), desk.look().t(o.name()))).toList();
		return new PickField(parent, desk, owner, part.of(), part.label(), () -> all);
	}

	static PickField of(Composite parent, Desk desk, EObject owner, Part.KeyOf part) {
		return new PickField(parent, desk, owner, part.of(), part.label(), () -> Fresh.things(Fresh.question(owner), part.list()).stream()
				.map(thing -> keyed(desk, thing)).toList());
	}

	/** One element; several are chosen by a {@link LinksField}. */
	static PickField of(Composite parent, Desk desk, EObject owner, Part.Links part) {
		return new PickField(parent, desk, owner, part.of(), part.label(), () -> {
			List<Option> all = new ArrayList<>(List.of(new Option(null, desk.look().t(Messages.PickField_none))));
			desk.links().apply(part.target()).forEach(link -> all.add(new Option(link.id(), desk.look().t(link.title()))));
			return all;
		});
	}

	private static Option keyed(Desk desk, EObject thing) {
		EStructuralFeature key = thing.eClass().getEStructuralFeature("key");
		String value = Objects.toString(key == null ? null : thing.eGet(key), "");
		String words = thing instanceof Text text ? desk.look().t(Texts.of(text)).replaceAll("\\s+", " ") : "";
		return new Option(value, value + "  " + (words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words));
	}

	/** What is not among the options is shown as it is, and stays until another is chosen. */
	@Override
	void refresh() {
		Object value = owner().eGet(of);
		List<Option> all = new ArrayList<>(options.get());
		if (value != null && !value.equals("") && all.stream().noneMatch(o -> value.equals(o.value()))
				&& !(value instanceof Integer number && number == 0)) {
			all.add(new Option(value, look().t(Messages.PickField_unknown, Bilingual.same(value.toString()))));
		}
		shown = List.copyOf(all);
		chooser.show(shown.stream().map(Option::name).toList(), shown.stream().map(Option::value).toList().indexOf(value));
	}

	@Override
	boolean focus() {
		return chooser.control().setFocus();
	}
}
