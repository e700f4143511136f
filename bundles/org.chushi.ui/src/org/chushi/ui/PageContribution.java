package org.chushi.ui;

import java.util.Set;

import org.chushi.core.Bilingual;
import org.eclipse.swt.widgets.Composite;

/** A page of the program: an OSGi service. Adding one touches no other bundle. */
public interface PageContribution {

	/** Unique and lasting, as used in {@link PageContext#navigate}. */
	String id();

	/** The place in the rail, from the top, as {@link PageGroup#at} counts it; the first one is opened after signing in. */
	int order();

	Bilingual title();

	/** The name of an icon of the family. */
	String icon();

	/** Whether a person with these roles may open it. */
	boolean visibleTo(Set<String> roles);

	/** Whether it stands in the rail; a page that is only reached from another one (a lesson, an exam) does not. */
	default boolean inRail() {
		return true;
	}

	/** Whether it stands in the rail of a person with these roles: one may stand there for some and be reached by others. */
	default boolean inRail(Set<String> roles) {
		return inRail();
	}

	/** Builds the page in this empty area, which has no layout yet. Slow work goes to {@link PageContext#background}. */
	Page open(Composite parent, PageContext context);
}
