package org.chushi.ui;

import java.util.List;

import org.chushi.core.Missing;
import org.chushi.internal.ui.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands between a person and what they want, each with what there is, what is asked for and what to do next. */
public final class MissingList extends Composite {

	public MissingList(Composite parent, Look look, List<Missing> missing) {
		super(parent, SWT.NONE);
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(14)));
		missing.forEach(one -> add(look, one));
	}

	private void add(Look look, Missing missing) {
		Theme theme = look.theme();
		Composite row = look.row(this, 12);
		((Row) row.getLayout()).align(SWT.TOP);
		Label icon = look.settle(new Label(row, SWT.NONE));
		icon.setImage(look.icon("circle", theme.pending(), 24));
		Composite words = look.column(row, 0);
		words.setLayoutData(Cell.growing());
		new Paragraph(words, look, Type.STRONG, look.t(missing.what()), theme.ink());
		new Paragraph(words, look, Type.BODY,
				look.t(Messages.MissingList_have, look.t(missing.have()), look.t(missing.want())), theme.mutedInk());
		Composite next = look.row(words, 6);
		((Row) next.getLayout()).align(SWT.TOP);
		Label arrow = look.settle(new Label(next, SWT.NONE));
		arrow.setImage(look.icon("arrow-right", theme.accent(), 24));
		new Paragraph(next, look, Type.BODY, look.t(missing.next()), theme.accent()).setLayoutData(Cell.growing());
	}
}
