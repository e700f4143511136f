package org.chushi.internal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ElementPrintsTest {

	private static Map<String, String> of(String xml) {
		return ElementPrints.of(xml.getBytes(StandardCharsets.UTF_8), true);
	}

	@Test
	void howAFileIsLaidOutDoesNotMatter() {
		assertThat(of("<b id='1' code='x'>\n  <q id='2'><!-- by hand --><tags>好</tags></q>\n</b>"))
				.isEqualTo(of("<b code='x' id='1'><q id='2'><tags>好</tags></q></b>")).hasSize(2);
	}

	@Test
	void oneMarkChangesWhatItIsInAndNothingBeside() {
		Map<String, String> before = of("<b id='1'><q id='2'><stem zh='好。'/></q><q id='3'><stem zh='好。'/></q></b>");
		Map<String, String> after = of("<b id='1'><q id='2'><stem zh='好。'/></q><q id='3'><stem zh='好！'/></q></b>");
		assertThat(after.get("2")).isEqualTo(before.get("2"));
		assertThat(after.get("3")).isNotEqualTo(before.get("3"));
		assertThat(after.get("1")).isNotEqualTo(before.get("1"));
	}

	@Test
	void wordsThatMoveToAnotherFieldAreAChange() {
		assertThat(of("<q id='1'><a zh='x'/><a zh='y'/></q>")).isNotEqualTo(of("<q id='1'><a zh='xy'/><a zh=''/></q>"));
		assertThat(of("<q id='1'><a/><b/></q>")).isNotEqualTo(of("<q id='1'><a><b/></a></q>"));
		assertThat(of("<q id='1'><a zh='x'/></q>")).isNotEqualTo(of("<q id='1'><a en='x'/></q>"));
	}

	@Test
	void aBrokenFileCountsAsFarAsItCanBeReadAndNothingOutsideIsFetched() {
		assertThat(of("<b id='1'><q id='2'/><q id='3'")).containsOnlyKeys("2");
		assertThat(of("<!DOCTYPE b [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><b id='1'>&x;</b>").size()).isLessThanOrEqualTo(1);
		assertThat(ElementPrints.of(new byte[0], true)).isEmpty();
		assertThat(ElementPrints.of("<p id='1'><d id='2'/></p>".getBytes(StandardCharsets.UTF_8), false)).containsOnlyKeys("2");
	}
}
