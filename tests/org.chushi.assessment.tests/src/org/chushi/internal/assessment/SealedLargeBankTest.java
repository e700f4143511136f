package org.chushi.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.chushi.assessment.PaperSnapshot;
import org.chushi.content.BankIndexes;
import org.chushi.content.Library;
import org.chushi.internal.assessment.jdbc.ItemIndexes;
import org.chushi.internal.questions.SingleChoiceType;
import org.chushi.model.Bank;
import org.chushi.model.Paper;
import org.chushi.model.Question;
import org.chushi.model.SealedQuestion;
import org.chushi.questions.Item;
import org.chushi.questions.SealedItems;
import org.chushi.questions.testing.Content;
import org.chushi.questions.testing.SealSamples;
import org.chushi.questions.testing.TestTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sealed bank that is left in its file gives the papers that a loaded one gives. */
final class SealedLargeBankTest {

	@TempDir
	Path folder;

	private static SealedQuestion sealed(int number) {
		Question question = Content.single("L-" + number);
		SealedQuestion sealed = SealSamples.question(question, new SingleChoiceType().item(question, TestTypes.random(number)),
				new SingleChoiceType().item(question, TestTypes.random(number + 500)));
		sealed.setDifficulty(1 + number % 5);
		return sealed;
	}

	@Test
	void anIndexedSealedBankDrawsTheSameSealedItemsAndTheyOpen() throws IOException {
		PackOnDisk pack = new PackOnDisk(folder.resolve("packs"));
		Bank bank = Content.bank("B-L", IntStream.range(0, 30).mapToObj(SealedLargeBankTest::sealed).toArray(Question[]::new));
		pack.bank(bank);
		Paper paper = Content.paper("P-L", 60, Content.section("S-L", "B-L", 10, 2, 0));
		Library loaded = PackOnDisk.withPapers(pack.shelf(null).library());
		try (BankIndexes.Open index = new ItemIndexes().open(folder.resolve("cache"))) {
			Library indexed = PackOnDisk.withPapers(pack.shelf(index).library());
			assertThat(indexed.largeBanks()).singleElement().satisfies(l -> assertThat(l.problems()).isEmpty());
			PaperDrawing drawing = new PaperDrawing(TestTypes.ALL);
			for (int seed = 0; seed < 10; seed++) {
				PaperSnapshot drawn = drawing.draw(paper, indexed, seed).value();
				assertThat(drawn).isEqualTo(drawing.draw(paper, loaded, seed).value());
				assertThat(drawn.items()).hasSize(10).allMatch(Item::sealed).extracting(Item::type).containsOnly("single-choice");
				assertThat(drawn.items()).allSatisfy(
						i -> assertThat(SealedItems.open(i, List.of(SealSamples.OPEN)).value().key().strings()).hasSize(1));
			}
		}
	}
}
