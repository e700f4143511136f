package org.chushi.internal.ui.learn;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Missing;
import org.chushi.rules.Finding;
import org.chushi.ui.Cell;
import org.chushi.ui.Column;
import org.chushi.ui.LinkButton;
import org.chushi.ui.Look;
import org.chushi.ui.PageContext;
import org.chushi.ui.Paragraph;
import org.chushi.ui.ProgressBar;
import org.chushi.ui.Type;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The conditions of a gate: what is met, what there is of the others, what to do next and a button that leads there. */
final class FindingList {

	private final PageContext ctx;
	private final Look look;

	FindingList(Composite parent, PageContext ctx, List<Finding> findings) {
		this.ctx = ctx;
		this.look = ctx.look();
		Composite list = look.column(parent, 16);
		findings.forEach(finding -> add(list, finding));
	}

	private void add(Composite list, Finding finding) {
		Missing detail = finding.detail();
		Composite words = Parts.worded(list, look, finding.met() ? "check" : "circle",
				finding.met() ? look.theme().good() : look.theme().pending(), 24);
		new Paragraph(words, look, Type.STRONG, look.t(detail.what()), look.theme().ink());
		if (finding.met()) {
			new Paragraph(words, look, Type.BODY, look.t(Messages.FindingList_met, detail.have()), look.theme().good());
			return;
		}
		new Paragraph(words, look, Type.BODY, look.t(Messages.FindingList_have, detail.have(), detail.want()),
				look.theme().mutedInk());
		Composite bar = look.box(words);
		bar.setLayout(new Column(0).margin(0, look.px(6)));
		new ProgressBar(bar, look, look.t(detail.what()), finding.progress(), 100);
		new Paragraph(words, look, look.t(detail.next()));
		Optional<Target> target = Target.of(finding);
		target.ifPresent(to -> new LinkButton(words, look, look.t(to.label()), () -> ctx.navigate(to.page(), to.argument()))
				.icon("arrow-right").setLayoutData(Cell.aligned(SWT.LEFT)));
	}
}
