package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.Test;

class MarkdownPageTest extends OnScreen {

	/** How often the engine is given time; a busy machine takes long. */
	private static final int PATIENCE = 300;

	@Test
	void untilTheEngineShowsSomethingThePageSaysThatItOpens() {
		MarkdownPage page = new MarkdownPage(shell, look(), path -> Optional.empty());
		assertThat(Widgets.all(page).anyMatch(Browser.class::isInstance)).as("./chushi installs the engine").isTrue();
		page.show("# Refunds");
		shell.layout(true, true);
		shell.open();
		assertThat(said(page)).containsExactly("Opening the page …");
		for (int i = 0; i < PATIENCE && !said(page).isEmpty(); i++) {
			settle();
		}
		assertThat(said(page)).as("the text itself is there").isEmpty();
	}
}
