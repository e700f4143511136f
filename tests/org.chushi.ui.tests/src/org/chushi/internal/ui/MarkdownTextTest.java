package org.chushi.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.chushi.ui.Type;
import org.chushi.ui.testing.OnScreen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;

/** What is read where there is no browser engine. */
class MarkdownTextTest extends OnScreen {

	private StyledText shown(String markdown) {
		StyledText text = new StyledText(shell, SWT.READ_ONLY | SWT.WRAP);
		new MarkdownText(look(), name -> name.equals("flow.svg") ? Optional.of("""
				<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>"""
				.getBytes(StandardCharsets.UTF_8)) : Optional.empty()).show(markdown, text);
		return text;
	}

	@Test
	void headingsAndListsKeepTheirShape() {
		StyledText text = shown("# Refunds\n\nTwo look.\n\n1. check\n2. release\n\n- calm\n");
		assertThat(text.getText()).contains("Refunds\n\nTwo look.").contains("1. check\n").contains("2. release").contains("• calm");
		assertThat(text.getStyleRangeAtOffset(0).font).isEqualTo(look().font(Type.TITLE));
		assertThat(text.getStyleRangeAtOffset(text.getText().indexOf("Two"))).isNull();
	}

	@Test
	void nothingInTheTextIsRun() {
		assertThat(shown("<script>alert(1)</script>\n\nand <b>bold</b>").getText()).contains("<script>alert(1)</script>").contains("<b>");
	}

	@Test
	void aPictureIsShownAndOneThatIsNotThereIsNamed() {
		StyledText text = shown("![flow](flow.svg)\n\n![lost](no.png)");
		assertThat(text.getText()).contains("\uFFFC").contains("Picture not found: no.png");
		assertThat(text.getStyleRangeAtOffset(text.getText().indexOf('\uFFFC')).metrics.width).isEqualTo(40);
	}

	@Test
	void aCallOutSaysItsWord() {
		assertThat(shown("> [!TIP]\n> Stay calm.\n").getText()).startsWith("Tip\nStay calm.").doesNotContain("[!");
	}
}
