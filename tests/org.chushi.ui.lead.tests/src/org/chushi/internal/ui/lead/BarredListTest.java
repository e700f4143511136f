package org.chushi.internal.ui.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.people.Person;
import org.chushi.people.Role;
import org.chushi.people.TeamSection;
import org.chushi.training.Pairings.Barred;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BarredListTest {

	private static final Person PERSON = new Person(new UUID(1, 1), "wang", "王师傅", TeamSection.NONE, Set.of(Role.MENTOR), true, Instant.EPOCH);

	private final Stage stage = new Stage();

	private String shown(int people) {
		Shell shell = stage.fresh();
		shell.setLayout(new FillLayout());
		BarredList.show(stage.look().column(shell, 8), stage.look(), IntStream.rangeClosed(1, people).mapToObj(BarredListTest::barred).toList());
		stage.open();
		return stage.words();
	}

	private static Barred barred(int number) {
		return new Barred(PERSON, Bilingual.same("王师傅" + number + "还不能当师傅"), List.of(new Missing(Bilingual.same("带教一级"),
				Bilingual.same("没有"), Bilingual.same("有效"), Bilingual.same("先学完带教课程" + number))));
	}

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void eachIsSaidWithWhatIsMissingAndWhatToDo() {
		assertThat(shown(2)).contains("还不能担任的人").containsSubsequence("王师傅1还不能当师傅", "带教一级", "先学完带教课程1", "王师傅2还不能当师傅");
	}

	@Test
	void ofManyOnlyTheFirstAreNamed() {
		assertThat(shown(7)).contains("王师傅5").doesNotContain("王师傅6").contains("另有 2 人也还不行");
	}

	@Test
	void whereNobodyLacksAnythingNothingIsSaid() {
		assertThat(shown(0)).doesNotContain("还不能");
	}
}
