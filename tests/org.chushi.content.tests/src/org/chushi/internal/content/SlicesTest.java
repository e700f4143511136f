package org.chushi.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chushi.content.BankFile.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SlicesTest {

	private static List<String> children(String xml) throws IOException {
		List<String> found = new ArrayList<>();
		byte[] all = xml.getBytes(StandardCharsets.UTF_8);
		new Slices(slowly(all), (bytes, slice) -> {
			String child = new String(bytes, 0, slice.length(), StandardCharsets.UTF_8);
			assertThat(new String(all, (int) slice.offset(), slice.length(), StandardCharsets.UTF_8)).isEqualTo(child);
			assertThat(slice.line()).isEqualTo(1 + lines(all, slice));
			found.add(child);
		}).read();
		return found;
	}

	private static int lines(byte[] all, Slice slice) {
		return (int) new String(all, 0, (int) slice.offset(), StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
	}

	/** Gives a few bytes at a time. */
	private static InputStream slowly(byte[] bytes) {
		return new ByteArrayInputStream(bytes) {
			@Override
			public synchronized int read(byte[] into, int off, int len) {
				return super.read(into, off, Math.min(len, 7));
			}
		};
	}

	@Test
	void childrenOfTheRootAreCutWhereTheyBeginAndEnd() throws IOException {
		assertThat(children("<?xml version=\"1.0\"?>\n<!-- <no> --><r a=\"1>2\">\n <a/> text <b x='/>'><b>内</b>\n</b>\n<c\n/><d></d >\n</r>\n<!-- after -->"))
				.containsExactly("<a/>", "<b x='/>'><b>内</b>\n</b>", "<c\n/>", "<d></d >");
	}

	@Test
	void whatLooksLikeAnElementInCommentsSectionsAndInstructionsIsNone() throws IOException {
		assertThat(children("<r><!-- <a> -- > ---><?pi <a> ?><a><![CDATA[</a> ]] > <b>]]></a><!----><b><!-- </b> --></b></r>"))
				.containsExactly("<a><![CDATA[</a> ]] > <b>]]></a>", "<b><!-- </b> --></b>");
	}

	@Test
	void aRootWithoutChildrenHasNone() throws IOException {
		assertThat(children("<r/>")).isEmpty();
		assertThat(children("<r></r>")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<r>", "<r><a>", "<r><a></r>", "<r", "<r a=\"", "<r><!-- ", "<r><![CDATA[ ]]", "<r><?pi ", "<!DOCTYPE r><r/>",
			"<r><!ENTITY a \"b\"></r>" })
	void whatDoesNotCloseOrDeclaresATypeIsRefused(String xml) {
		assertThatThrownBy(() -> children(xml)).isInstanceOf(IOException.class);
	}

	@Test
	void anElementThatNeverEndsDoesNotFillTheMemory() {
		InputStream endless = new InputStream() {
			private int at;

			@Override
			public int read() {
				return at < 4 ? "<r><".charAt(at++) : 'a';
			}
		};
		assertThatThrownBy(() -> new Slices(endless, (b, s) -> {
		}).read()).isInstanceOf(Unfit.class).hasMessageContaining("16 MB");
	}

	@Test
	void whateverIsReadItEndsWithSlicesOrARefusal() {
		Random random = new Random(1);
		String[] pieces = { "<", ">", "/", "a", "\"", "'", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>", "<r>", "</r>", "<q/>", " ", "\n", "中" };
		for (int i = 0; i < 20_000; i++) {
			StringBuilder xml = new StringBuilder(random.nextBoolean() ? "<r>" : "");
			for (int p = random.nextInt(12); p >= 0; p--) {
				xml.append(pieces[random.nextInt(pieces.length)]);
			}
			try {
				assertThat(children(xml.toString())).allMatch(c -> c.startsWith("<") && c.endsWith(">"));
			} catch (IOException e) {
				assertThat(e.getMessage()).isNotBlank();
			}
		}
	}
}
