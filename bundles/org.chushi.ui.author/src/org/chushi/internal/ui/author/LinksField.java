package org.chushi.internal.ui.author;

import java.util.List;
import java.util.stream.Collectors;

import org.chushi.ui.Cell;
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

	/** More are counted. */
	private static final int NAMED = 30;

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
		List<String> ids = ids();
		String named = ids.stream().limit(NAMED).map(id -> look().t(link(id).title())).collect(Collectors.joining(" · "));
		said.text(ids.isEmpty() ? look().t(Messages.PickField_none)
				: ids.size() <= NAMED ? named : look().t(Messages.LinksField_more, named, ids.size() - NAMED));
	}

	/** What leads nowhere says so, and stays until it is taken out. */
	private Link link(String id) {
		return desk().link().apply(id).orElseGet(() -> new Link(id, Messages.PickField_unknown.text(id)));
	}

	private void choose() {
		List<String> before = ids();
		LinksDialog.ask(control(), look(), look().t(part.label()), desk().links().apply(part.target()), before.stream().map(this::link).toList())
				.filter(chosen -> !chosen.equals(before)).ifPresent(chosen -> deeds().set(owner(), part.of(), chosen));
	}

	@Override
	boolean focus() {
		return choose.setFocus();
	}
}
