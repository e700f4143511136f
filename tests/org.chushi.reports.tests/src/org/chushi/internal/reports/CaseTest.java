package org.chushi.internal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.reports.Framework;
import org.chushi.reports.Framework.Award;
import org.chushi.reports.Framework.Competency;
import org.chushi.reports.Framework.Domain;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

class CaseTest {

	private static final Instant NOW = Instant.parse("2026-03-02T01:00:00.123Z");

	private static Framework anything(Random random) {
		List<Domain> domains = new ArrayList<>();
		List<String> ids = new ArrayList<>();
		for (int d = random.nextInt(4); d >= 0; d--) {
			List<Competency> competencies = new ArrayList<>();
			for (int c = random.nextInt(4); c > 0; c--) {
				competencies.add(new Competency(id(random), word(random), text(random), text(random)));
				ids.add(competencies.getLast().id());
			}
			domains.add(new Domain(id(random), word(random), text(random), text(random), competencies));
		}
		List<Award> awards = new ArrayList<>();
		for (int a = random.nextInt(3); a > 0; a--) {
			awards.add(new Award(id(random), word(random), text(random), text(random), "skill" + random.nextInt(2), 1 + random.nextInt(5),
					ids.stream().filter(i -> random.nextBoolean()).toList()));
		}
		return new Framework(id(random), word(random), text(random), text(random), "1." + random.nextInt(9) + ".0", word(random), domains, awards);
	}

	/** Of any version, those that CASE does not take too. */
	private static String id(Random random) {
		return new UUID(random.nextLong() & ~0xF000L | (long) (1 + random.nextInt(8)) << 12, random.nextLong() & ~(3L << 62) | 2L << 62).toString();
	}

	private static String word(Random random) {
		return random.nextInt(4) == 0 ? "" : "K-" + random.nextInt(1000);
	}

	private static Bilingual text(Random random) {
		return random.nextInt(5) == 0 ? Bilingual.same("") : new Bilingual("文字“" + random.nextInt() + "”\n😀", "words \"" + random.nextInt());
	}

	@Test
	void whateverIsWrittenIsReadAsItWas() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			Framework framework = anything(random);
			JsonNode written = CaseWriter.of(framework, random.nextBoolean() ? Language.ZH : Language.EN, NOW);
			assertThat(CaseReader.read(written).value()).isEqualTo(framework);
		}
	}

	@Test
	void everyIdentifierIsOneThatTheStandardTakes() {
		Random random = new Random(8);
		for (int round = 0; round < 100; round++) {
			JsonNode written = CaseWriter.of(anything(random), Language.EN, NOW);
			assertThat(written.findValuesAsText("identifier"))
					.allMatch(i -> i.matches("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
		}
	}

	@Test
	void theSameIdIsAlwaysTheSameIdentifier() {
		String newer = "0190163d-8694-739b-aea5-966c26f8ad91";
		assertThat(CaseWriter.identifier(newer)).isEqualTo(CaseWriter.identifier(newer)).isNotEqualTo(newer);
		assertThat(CaseWriter.identifier("4b18a559-33fa-5812-89fd-ccc3871f26b6")).isEqualTo("4b18a559-33fa-5812-89fd-ccc3871f26b6");
	}
}
