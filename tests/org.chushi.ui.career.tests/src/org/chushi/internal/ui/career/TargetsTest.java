package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.rules.Finding;
import org.chushi.ui.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {

	@ParameterizedTest
	@CsvSource({ "lesson:L1,lesson,L1", "exam:P1,exam,P1", "activity:S1,activities,S1", "pairwork:X1,trial,''",
			"gate:trial-shift,trial,''", "certificate:C1,certificates,''", "endorsement:R1,growth,endorsement:R1" })
	void aNewcomerIsLedToTheirPage(String link, String page, String argument) {
		assertThat(target(link, false, "newcomer")).get().matches(to -> to.page().equals(page))
				.extracting(Target::argument).isEqualTo(argument);
	}

	@Test
	void nobodyIsLedToAPageThatIsNotTheirs() {
		assertThat(target("activity:S1", false, "mentor")).isEmpty();
	}

	/** An agent who became a mentor, and a trainer on the way to head of training, learn too. */
	@ParameterizedTest
	@CsvSource({ "exam:P1,mentor,exam", "exam:P1,trainer,exam", "exam:P1,lead,exam", "pairwork:X1,mentor,trial", "pairwork:X1,lead,trial",
			"gate:trial-shift,mentor,trial" })
	void whoIsNoNewcomerIsLedToWhatTheyCanDoThemselves(String link, String role, String page) {
		assertThat(target(link, false, role)).get().extracting(Target::page).isEqualTo(page);
	}

	/** What a lead or mentor gives is given from the page of the person; nothing else of somebody is a way on for others. */
	@Test
	void aLeadIsLedToThePersonToEndorseThem() {
		UUID person = new UUID(1, 1);
		Finding missing = finding("endorsement:R1", false);
		assertThat(Targets.of(missing, person, new UUID(1, 2), Set.of("lead"))).get().extracting(Target::page, Target::argument)
				.containsExactly("growth", person + " endorsement:R1");
		assertThat(Targets.of(missing, person, new UUID(1, 2), Set.of("trainer"))).isEmpty();
		assertThat(Targets.of(finding("endorsement:R1", true), person, new UUID(1, 2), Set.of("lead"))).isEmpty();
		assertThat(Targets.of(finding("lesson:L", false), person, new UUID(1, 2), Set.of("lead"))).isEmpty();
		assertThat(Targets.of(missing, person, person, Set.of("lead"))).get().extracting(Target::argument).isEqualTo("endorsement:R1");
	}

	@Test
	void whatIsMetOrHasNoLinkLeadsNowhere() {
		assertThat(target("lesson:L", true, "newcomer")).isEmpty();
		assertThat(target("", false, "newcomer")).isEmpty();
		assertThat(target("unheard-of:1", false, "newcomer")).isEmpty();
	}

	private static Optional<Target> target(String link, boolean met, String role) {
		return Targets.of(finding(link, met), Set.of(role));
	}

	private static Finding finding(String link, boolean met) {
		Bilingual none = Bilingual.same("");
		return new Finding("r", met, new Missing(none, none, none, none), 0, link);
	}
}
