package org.chushi.ui;

import java.util.List;

import org.chushi.core.Missing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** What stands between a person and what they want, each with what there is, what is asked for and what to do next. */
public final class MissingList extends Composite {

	public MissingList(Composite parent, Look look, List<Missing> missing) {
		super(parent, SWT.NONE);
		setBackground(look.colour(look.ground(parent)));
		setLayout(new Column(look.px(14)));
		for (Missing one : missing) {
			ConditionList.next(ConditionList.missing(this, look, one), look, one);
		}
	}
}
