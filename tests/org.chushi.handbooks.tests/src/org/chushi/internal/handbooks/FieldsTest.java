package org.chushi.internal.handbooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldsTest {

	private final Fields fields = new Fields();

	private void begun(String instruction) {
		fields.begin();
		fields.instruction(instruction);
		fields.separate();
	}

	@Test
	void aLinkIsOfTheInnermostFieldThatIsOne() {
		begun(" HYPERLINK \"https://a.cn\" ");
		begun(" PAGEREF x ");
		assertThat(fields.link()).isEqualTo("https://a.cn");
		assertThat(fields.shown()).isTrue();
		fields.end();
		fields.end();
		assertThat(fields.link()).isEmpty();
	}

	@Test
	void anInstructionInPiecesIsReadAsAWhole() {
		fields.begin();
		fields.instruction(" TO");
		assertThat(fields.contents()).isFalse();
		fields.instruction("C \\o");
		assertThat(fields.contents()).isTrue();
	}

	/** Each run asks all open fields: a hundred thousand of them would never come to an end. */
	@Test
	void fieldsOfAnyDepthAreClosedAgain() {
		for (int i = 0; i < 100_000; i++) {
			begun(" QUOTE ");
		}
		assertThat(fields.shown()).isFalse();
		for (int i = 0; i < 100_000; i++) {
			fields.shown();
			fields.end();
		}
		assertThat(fields.shown()).isTrue();
	}
}
