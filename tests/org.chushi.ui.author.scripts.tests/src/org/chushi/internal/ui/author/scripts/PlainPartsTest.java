package org.chushi.internal.ui.author.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.model.ModelFactory;
import org.chushi.model.PlaceholderKind;
import org.chushi.model.ScriptStage;
import org.chushi.model.ScriptTemplate;
import org.chushi.wording.Blank;
import org.chushi.wording.Finding;
import org.chushi.wording.Rule;
import org.chushi.wording.Span;
import org.junit.jupiter.api.Test;

/** What can be decided without a widget. */
class PlainPartsTest {

	private static final Blank BUYER = new Blank("buyer", new Bilingual("买家", "Buyer"), new Bilingual("小林", "Lin"), PlaceholderKind.NAME, true);

	private static Finding finding(int from, int to, Severity severity) {
		Bilingual words = new Bilingual("字", "words");
		return new Finding(new Span(from, to), severity, new Rule("r", words, words), words, Optional.empty());
	}

	@Test
	void whereFindingsMeetTheGravestIsSeen() {
		assertThat(Underlines.of("abcdef", List.of(finding(0, 4, Severity.WARNING), finding(2, 6, Severity.ERROR), finding(3, 3, Severity.ERROR))))
				.containsExactly(new Underlines.Mark(new Span(0, 2), Optional.of(Severity.WARNING), false),
						new Underlines.Mark(new Span(2, 4), Optional.of(Severity.ERROR), false), new Underlines.Mark(new Span(4, 6), Optional.of(Severity.ERROR), false));
	}

	@Test
	void placeholdersStandOutAlsoWhereSomethingIsWrong() {
		assertThat(Underlines.of("a{x}", List.of(finding(1, 4, Severity.ERROR)))).containsExactly(new Underlines.Mark(new Span(1, 4), Optional.of(Severity.ERROR), true));
		assertThat(Underlines.of("a{x}", List.of())).containsExactly(new Underlines.Mark(new Span(1, 4), Optional.empty(), true));
	}

	@Test
	void aFindingBehindTheEndIsNoMark() {
		assertThat(Underlines.of("ab", List.of(finding(1, 5, Severity.ERROR)))).isEmpty();
	}

	@Test
	void theCustomerReadsExamplesMessageByMessage() {
		assertThat(Samples.messages("{买家}您好\n\n \n{buyer}，{谁}？", List.of(BUYER), Language.ZH)).containsExactly("小林您好", "小林，{谁}？");
		assertThat(Samples.messages(" \n\n", List.of(BUYER), Language.EN)).isEmpty();
	}

	@Test
	void aCampaignIsGoneTheDayAfterItsLast() {
		assertThat(Days.of("2026-11-01", "2026-11-30").says().en()).contains("2026-11-01").contains("gone from 2026-12-01");
		assertThat(Days.of(null, " ").says()).isEqualTo(Messages.Days_always.text());
		assertThat(Days.of("soon", "2026-11-30").says()).isEqualTo(Messages.Days_until.text("2026-11-30", "2026-12-01"));
		assertThat(Days.of("2026-11-30", "2026-11-01").turned()).isTrue();
		assertThat(Days.of("2026-11-01", "2026-11-01").turned()).isFalse();
	}

	@Test
	void scriptsAreFoundByAllWordsInWhateverCase() {
		ScriptTemplate script = ModelFactory.eINSTANCE.createScriptTemplate();
		script.setCode("S-Parcel");
		script.setStage(ScriptStage.OPENING);
		script.setScenario("c");
		script.setBody(ModelFactory.eINSTANCE.createText());
		script.getBody().setZh("马上帮您查");
		List<ScriptTemplate> all = List.of(script);
		assertThat(new ScriptFilter("parcel 帮您", "", Optional.empty()).of(all)).hasSize(1);
		assertThat(new ScriptFilter("parcel 退款", "", Optional.empty()).of(all)).isEmpty();
		assertThat(new ScriptFilter("", "d", Optional.empty()).of(all)).isEmpty();
		assertThat(new ScriptFilter("", "c", Optional.of(ScriptStage.CLOSING)).of(all)).isEmpty();
		assertThat(ScriptFilter.ALL.of(all)).hasSize(1);
	}

	@Test
	void everyStageHasANameOfItsOwn() {
		assertThat(ScriptStage.VALUES.stream().map(Stages::name)).doesNotHaveDuplicates().hasSize(8);
	}
}
