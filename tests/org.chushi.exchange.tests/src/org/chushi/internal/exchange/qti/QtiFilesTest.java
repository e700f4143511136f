package org.chushi.internal.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.chushi.internal.exchange.SharedData;
import org.chushi.internal.exchange.qti.Oracle.Case;
import org.chushi.internal.exchange.qti.Survey.Entry;
import org.chushi.internal.exchange.qti.Survey.Fate;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Public QTI files: each item becomes a question or is kept or refused with its reason; scores are those that are given. */
@EnabledIf("org.chushi.internal.exchange.SharedData#there")
class QtiFilesTest {

	/** At least so many are imported; more is better. */
	@ParameterizedTest
	@CsvSource({ "citolab-qti-scoring-engine,17", "instructure-qti,155", "kennisnet-php-qti3,23", "qtiworks,24" })
	void everyItemIsImportedOrSaidToBeKeptAndWhy(String collection, long imported) {
		Survey survey = Survey.of(SharedData.of("qti/" + collection));
		assertThat(survey.fates().get(Fate.IMPORTED)).isGreaterThanOrEqualTo(imported);
		assertThat(survey.entries).filteredOn(e -> e.fate() != Fate.IMPORTED).extracting(Entry::reason).doesNotContain("");
	}

	@Test
	void theScoreIsTheGivenOneWhereverTheFileStatesOne() {
		List<Case> cases = Oracle.of(SharedData.of("qti/citolab-qti-scoring-engine")).cases;
		List<Case> judged = cases.stream().filter(c -> c.unsupported().isEmpty() && c.why().isEmpty()).toList();
		assertThat(judged).hasSizeGreaterThanOrEqualTo(15).allMatch(Case::agrees);
		assertThat(cases).filteredOn(c -> !c.unsupported().isEmpty()).extracting(Case::item).containsExactly("extendedTextEntry");
	}
}
