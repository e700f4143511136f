package org.chushi.acceptance.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chushi.acceptance.tests.QtiScores.Case;
import org.chushi.acceptance.tests.QtiScores.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a QTI item calls right, and what its file of results states, is what our types say of the question it became. */
@EnabledIf("org.chushi.acceptance.tests.QtiScoresPage#there")
class QtiScoresTest {

	@ParameterizedTest
	@CsvSource({ "citolab-qti-scoring-engine,18", "instructure-qti,49", "kennisnet-php-qti3,5", "qtiworks,14" })
	void aTypeGivesTheScoreThatTheFileStatesOrTheImportSaidThatItWouldNot(String collection, int fewest) throws IOException {
		List<Case> cases = QtiScoresPage.cases(collection);
		assertThat(cases).filteredOn(c -> c.outcome() == Outcome.SAME).hasSizeGreaterThanOrEqualTo(fewest);
		assertThat(cases).filteredOn(c -> c.outcome() == Outcome.OTHER).isEmpty();
	}

	@Test
	void thePageIsTheOneTheFilesMake() throws IOException {
		Path up = Path.of("").toAbsolutePath();
		while (up != null && !Files.isRegularFile(up.resolve(QtiScoresPage.PAGE))) {
			up = up.getParent();
		}
		assertThat(up).isNotNull();
		assertThat(Files.readString(up.resolve(QtiScoresPage.PAGE))).as("%s is behind the program; ./chushi docs writes it anew", QtiScoresPage.PAGE)
				.isEqualTo(QtiScoresPage.page());
	}
}
