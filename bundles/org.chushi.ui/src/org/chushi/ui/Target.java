package org.chushi.ui;

import org.chushi.core.Bilingual;

/**
 * Where to go for something, as a button says it.
 *
 * @param label    what the button says
 * @param page     as {@link PageContext#navigate} takes it
 * @param argument of the page; may be empty
 */
public record Target(Bilingual label, String page, String argument) {

	/** Goes there. */
	public void open(PageContext ctx) {
		ctx.navigate(page, argument);
	}
}
