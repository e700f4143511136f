package org.chushi.internal.ui.banks;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.chushi.ui.CheckGroup;
import org.chushi.ui.Dialogs;
import org.chushi.ui.Look;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ScrolledPage;
import org.chushi.ui.SecondaryButton;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The competencies that are chosen, and a button that lets one choose others. */
final class CompetencyButton {

	private final Look look;
	private final Material material;
	private final Composite box;
	private final Paragraph said;
	private final Runnable changed;
	private List<String> codes;

	CompetencyButton(Composite parent, Look look, Material material, List<String> codes, Runnable changed) {
		this.look = look;
		this.material = material;
		this.codes = codes;
		this.changed = changed;
		box = look.column(parent, 6);
		new Paragraph(box, look, Type.SMALL_STRONG, look.t(Messages.CompetencyButton_label), look.theme().ink());
		said = new Paragraph(box, look, said());
		SecondaryButton choose = new SecondaryButton(box, look, look.t(Messages.CompetencyButton_choose), this::choose);
		choose.setLayoutData(org.chushi.ui.Cell.aligned(SWT.LEFT));
	}

	List<String> codes() {
		return codes;
	}

	private String said() {
		return codes.isEmpty() ? look.t(Messages.CompetencyButton_any)
				: codes.stream().map(c -> look.t(material.competency(c))).collect(Collectors.joining(" · "));
	}

	private void choose() {
		List<String> known = material.competencies().stream().map(Material.Known::code).toList();
		AtomicReference<CheckGroup> group = new AtomicReference<>();
		Dialogs.ask(box, look, look.t(Messages.CompetencyButton_title), 560, body -> {
			new Paragraph(body, look, look.t(Messages.CompetencyButton_why));
			group.set(new CheckGroup(body, look, 220, material.competencies().stream().map(c -> look.t(c.title())).toList(),
					codes.stream().map(known::indexOf).filter(i -> i >= 0).toList()));
		}, look.t(Messages.CompetencyButton_take), () -> {
			codes = group.get().ticked().stream().map(known::get).toList();
			return true;
		});
		if (!box.isDisposed()) {
			said.text(said());
			ScrolledPage.reflow(box);
			changed.run();
		}
	}
}
