package org.chushi.internal.ui.author;

import static org.assertj.core.api.Assertions.assertThat;
import org.junit.jupiter.api.Test;

class PanesTest {

	private final Panes panes = new Panes(1100, 700);

	private String seen(int width) {
		return (panes.shows(Panes.LIST, width) ? "list " : "") + (panes.shows(Panes.FORM, width) ? "form " : "")
				+ (panes.shows(Panes.TRIAL, width) ? "trial" : "");
	}

	@Test
	void aWideWindowShowsAll() {
		panes.front(Panes.TRIAL);
		assertThat(seen(1100)).isEqualTo("list form trial");
	}

	@Test
	void aMiddlingOneShowsTheListAndWhatIsInFront() {
		assertThat(seen(1099)).isEqualTo("list form ");
		panes.front(Panes.TRIAL);
		assertThat(seen(700)).isEqualTo("list trial");
	}

	@Test
	void aNarrowOneShowsOne() {
		assertThat(seen(699)).isEqualTo("list ");
		panes.front(Panes.FORM);
		assertThat(seen(699)).isEqualTo("form ");
	}
}
