package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.chushi.internal.ui.Messages;
import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Widgets;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchesTest extends OnScreen {

	private Batches batches;
	private Composite area;

	@BeforeEach
	void begin() {
		batches = new Batches(3);
		area = look().column(shell, 8);
	}

	private void fill(int all) {
		for (Control old : area.getChildren()) {
			old.dispose();
		}
		List<String> words = IntStream.range(0, all).mapToObj(i -> "card " + i).toList();
		batches.fill(area, look(), words, w -> new Paragraph(area, look(), w), () -> fill(all));
	}

	private String more(int next, int left) {
		return look().t(Messages.Batches_more, next, left);
	}

	@Test
	void whatFitsIntoOneBatchHasNoButton() {
		fill(3);
		assertThat(Widgets.those(area, Paragraph.class)).hasSize(3);
		assertThat(Widgets.those(area, SecondaryButton.class)).isEmpty();
	}

	@Test
	void eachPressShowsABatchMoreUntilAllAreThere() {
		fill(8);
		assertThat(Widgets.those(area, Paragraph.class)).hasSize(3);
		Widgets.press(area, more(3, 5));
		assertThat(Widgets.those(area, Paragraph.class)).hasSize(6);
		Widgets.press(area, more(2, 2));
		assertThat(Widgets.those(area, Paragraph.class)).hasSize(8);
		assertThat(Widgets.those(area, SecondaryButton.class)).isEmpty();
	}

	@Test
	void whatWasUnfoldedStaysWhenThePageIsBuiltAgain() {
		fill(8);
		Widgets.press(area, more(3, 5));
		fill(9);
		assertThat(Widgets.those(area, Paragraph.class)).hasSize(6);
	}
}
