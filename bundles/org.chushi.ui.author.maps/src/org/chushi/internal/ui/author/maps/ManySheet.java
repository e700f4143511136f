package org.chushi.internal.ui.author.maps;

import java.util.List;

import org.chushi.model.Move;
import org.chushi.model.Titled;
import org.chushi.ui.Card;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Paragraph;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Several at once: moved and deleted together, or one of them picked out. */
final class ManySheet extends Sheet {

	private static final int NAMED = 20;

	ManySheet(Composite content, PartContext context, MapActs acts, Runnable reflow, List<EObject> all) {
		super(content, context, acts, reflow);
		head(look().t(Messages.ManySheet_title, all.size()), Messages.ManySheet_hint.text());
		button(look().row(content, 2), "close", Messages.Sheet_delete, "Del", acts::delete);
		Card card = new Card(content, look());
		SpokenMap spoken = new SpokenMap(look());
		all.stream().limit(NAMED).forEach(one -> new LinkButton(card, look(), words(spoken, one), () -> acts.board().pick(one))
				.setLayoutData(Cell.aligned(SWT.LEFT)));
		if (all.size() > NAMED) {
			Paragraph.muted(card, look(), look().t(Messages.ManySheet_more, all.size() - NAMED));
		}
	}

	private String words(SpokenMap spoken, EObject one) {
		return one instanceof Move move ? chart().arrow(move).map(spoken::arrow).orElse("")
				: one instanceof Titled titled ? Chart.title(titled, look().language()) : "";
	}
}
