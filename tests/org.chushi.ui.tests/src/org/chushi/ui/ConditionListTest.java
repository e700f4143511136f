package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.ui.ConditionList.Condition;
import org.chushi.ui.testing.OnScreen;
import org.chushi.ui.testing.Widgets;
import org.junit.jupiter.api.Test;

class ConditionListTest extends OnScreen {

	private static final Missing LESSONS = new Missing(new Bilingual("课程", "Lessons"), new Bilingual("29 节", "29"),
			new Bilingual("29 节", "29"), new Bilingual("无", "nothing"));
	private static final Missing EXAM = new Missing(new Bilingual("考试", "Exam"), new Bilingual("62 分", "62 %"),
			new Bilingual("80 分", "80 %"), new Bilingual("再读一遍", "Read it again"));

	@Test
	void whatIsStillToBeMetComesFirstAndSaysWhatThereIsAndWhatIsAskedFor() {
		ConditionList list = new ConditionList(shell, new Later(look(), Optional.empty()),
				List.of(new Condition(true, LESSONS, 100, Optional.empty()), new Condition(false, EXAM, 0, Optional.empty())));
		assertThat(said(list)).containsExactly("Exam", "Now 62 % · needed 80 %", "Read it again", "Lessons: 29");
	}

	@Test
	void aBarShowsHowFarItIsOnceThereIsSomething() {
		ConditionList list = new ConditionList(shell, new Later(look(Language.ZH, 100), Optional.empty()),
				List.of(new Condition(false, EXAM, 40, Optional.empty())));
		assertThat(said(list)).contains("考试", "目前 62 分 · 需要 80 分").anyMatch(line -> line.contains("40"));
	}

	@Test
	void theButtonLeadsWhereItSays() {
		Later later = new Later(look(), Optional.empty());
		ConditionList list = new ConditionList(shell, later, List.of(new Condition(false, EXAM, 0,
				Optional.of(new Target(new Bilingual("去考试", "Go to the exam"), "exam", "e1")))));
		LinkButton button = (LinkButton) Widgets.all(list).filter(LinkButton.class::isInstance).findFirst().orElseThrow();
		button.press();
		assertThat(button.name()).isEqualTo("Go to the exam");
		assertThat(later.told).containsExactly("exam/e1");
	}

	@Test
	void whatIsMissingForARefusalSaysTheSame() {
		assertThat(said(new MissingList(shell, look(Language.ZH, 100), List.of(EXAM))))
				.containsExactly("考试", "目前 62 分 · 需要 80 分", "再读一遍");
	}
}
