package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.chushi.assessment.Drawing.Filled;
import org.chushi.assessment.PaperSnapshot;
import org.chushi.assessment.WrittenBank;
import org.chushi.core.Missing;
import org.chushi.core.Result;
import org.chushi.model.Bank;
import org.chushi.model.Paper;
import org.chushi.model.PaperSection;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.TestTypes;
import org.chushi.testing.TestLibrary;
import org.junit.jupiter.api.Test;

/** Whether a paper that is being written can be filled is what drawing it would say. */
final class WrittenFillingTest {

	private static final int SIZE = 40;

	private final PaperDrawing drawing = new PaperDrawing(TestTypes.ALL);

	private static List<Missing> missing(Result<?> result) {
		return result instanceof Result.Refused<?> refused ? refused.missing() : List.of();
	}

	@Test
	void itIsWhatADrawingFromTheLoadedBanksWouldSay() {
		Bank first = new RandomBanks(1).bank("B", SIZE);
		Bank second = new RandomBanks(1).bank("K", SIZE);
		RandomBanks blueprints = new RandomBanks(7);
		int met = 0;
		for (int i = 0; i < 150; i++) {
			Paper paper = blueprints.paper(List.of("B", "K"), SIZE);
			Result<PaperSnapshot> drawn = drawing.draw(paper, TestLibrary.of(paper, first, second), 0);
			Result<Filled> filled = drawing.fill(paper, TestLibrary.of(paper),
					List.of(WrittenBank.of(first, q -> true), WrittenBank.of(second, q -> true)));
			assertThat(filled.isDone()).as("blueprint %d: %s", i, drawn).isEqualTo(drawn.isDone());
			assertThat(missing(filled)).extracting(Missing::what).isEqualTo(missing(drawn).stream().map(Missing::what).toList());
			if (drawn.isDone()) {
				met++;
				List<PaperSection> sections = paper.getSections();
				assertThat(filled.value().sections()).isEqualTo(IntStream.range(0, sections.size())
						.mapToObj(s -> (int) drawn.value().items().stream().filter(item -> item.section().equals(sections.get(s).getId())).count())
						.toList());
			}
		}
		assertThat(met).as("of 150 blueprints").isBetween(20, 149);
	}

	@Test
	void aQuestionThatIsNotSoundYetIsToldAndDoesNotCount() {
		Bank bank = Content.singles("B-1", 4);
		Paper paper = Content.paper("P-1", 60, Content.section("S-1", "B-1", 4, 1, 0));
		Result<Filled> filled = drawing.fill(paper, TestLibrary.of(paper),
				List.of(WrittenBank.of(bank, q -> q != bank.getQuestions().getFirst())));
		assertThat(missing(filled)).singleElement().satisfies(m -> {
			assertThat(m.have().en()).contains("3").contains("1");
			assertThat(m.next().en()).contains("1");
		});
	}

	@Test
	void aBankOfAnotherPackIsTakenFromTheLibrary() {
		Paper paper = Content.paper("P-1", 60, Content.section("S-1", "B-1", 3, 1, 0), Content.section("S-2", "B-2", 2, 1, 0));
		Filled filled = drawing.fill(paper, TestLibrary.of(paper, Content.singles("B-1", 4)),
				List.of(WrittenBank.of(Content.singles("B-2", 2), q -> true))).value();
		assertThat(filled.sections()).containsExactly(3, 2);
	}
}
