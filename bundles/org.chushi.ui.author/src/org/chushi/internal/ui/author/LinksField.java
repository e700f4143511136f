package org.chushi.internal.ui.author;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.ui.Cell;
import org.chushi.ui.ChoiceGroup;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Paragraph;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Type;
import org.chushi.ui.author.Link;
import org.chushi.ui.author.Part;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Several elements of the library, by their titles, and a button that lets one choose others. */
final class LinksField extends LinedField {

	private final Part.Links part;
	private final Paragraph said;
	private final SecondaryButton choose;

	LinksField(Composite parent, Desk desk, EObject owner, Part.Links part) {
		super(parent, desk, owner, List.of(part.of()));
		this.part = part;
		new Paragraph(body(), look(), Type.SMALL_STRONG, look().t(part.label()), look().theme().ink());
		said = new Paragraph(body(), look(), "");
		choose = new SecondaryButton(body(), look(), look().t(Messages.LinksField_choose), this::choose);
		choose.setLayoutData(Cell.aligned(SWT.LEFT));
		refresh();
	}

	private List<String> ids() {
		return ((EList<?>) owner().eGet(part.of())).stream().map(Object::toString).toList();
	}

	@Override
	void refresh() {
		List<Link> all = desk().links().apply(part.target());
		List<String> ids = ids();
		said.text(ids.isEmpty() ? look().t(Messages.PickField_none)
				: ids.stream().map(id -> look().t(title(all, id))).collect(Collectors.joining(" · ")));
	}

	private static Bilingual title(List<Link> all, String id) {
		return all.stream().filter(link -> link.id().equals(id)).map(Link::title).findFirst()
				.orElseGet(() -> Messages.PickField_unknown.text(id));
	}

	/** What leads nowhere stays until everything is chosen anew: it is listed as well. */
	private void choose() {
		List<Link> all = new ArrayList<>(desk().links().apply(part.target()));
		List<String> before = ids();
		before.stream().filter(id -> all.stream().noneMatch(link -> link.id().equals(id))).toList()
				.forEach(id -> all.add(new Link(id, Messages.PickField_unknown.text(id))));
		ChoiceGroup[] group = new ChoiceGroup[1];
		Dialogs.ask(control(), look(), look().t(part.label()), 560, body -> {
			group[0] = new ChoiceGroup(body, look(), true, all.stream().map(link -> look().t(link.title())).toList());
			List<String> known = all.stream().map(Link::id).toList();
			group[0].select(before.stream().map(known::indexOf).toList());
		}, look().t(Messages.LinksField_take), () -> {
			List<String> chosen = group[0].selected().stream().map(all::get).map(Link::id).toList();
			if (!chosen.equals(before)) {
				deeds().set(owner(), part.of(), chosen);
			}
			return true;
		});
	}

	@Override
	boolean focus() {
		return choose.setFocus();
	}
}
