package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chushi.atlas.Plate;
import org.chushi.career.CareerWays.Distance;
import org.chushi.career.CareerWays.Outlook;
import org.chushi.career.CareerWays.Step;
import org.chushi.career.CareerWays.Way;
import org.chushi.career.Careers.Fit;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.career.Careers.Story;
import org.chushi.career.Careers.TrackView;
import org.chushi.career.Cost;
import org.chushi.career.Measure;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.rules.Finding;
import org.junit.jupiter.api.Test;

class CareerTest {

	private static final UUID PERSON = new UUID(0, 1);

	private static final Plate PLATE = new Plate(1, 1, Map.of(), Map.of(), List.of(), Map.of());

	private final Career career = career(true);

	@Test
	void theNearestNextStepComesFirst() {
		assertThat(career.next()).extracting(step -> step.to().id()).containsExactly("ops", "lead", "quality");
		assertThat(career.suggested()).isEqualTo("ops");
	}

	@Test
	void amongEquallyNearStepsTheWayUpComesFirst() {
		assertThat(career.next()).extracting(Career.Step::missing).containsExactly(0, 1, 1);
		assertThat(career.next().get(1).vertical()).isTrue();
	}

	@Test
	void aStepWithAllConditionsMetIsReady() {
		assertThat(career.ready()).isEqualTo(1);
		assertThat(career.step("ops")).get().matches(Career.Step::isReady);
		assertThat(career.step("trainee")).isEmpty();
	}

	@Test
	void aPositionSaysHowItStandsToThePersonAndWhatTheWayThereAsksFor() {
		assertThat(said("agent")).isEqualTo("agent: You are here; leads to lead, ops, quality");
		assertThat(said("lead")).startsWith("lead: 1 to go; the cheapest way in steps: 1; 3 months, 1 exam");
		assertThat(career(false).standing(career.position("agent").orElseThrow()).zh()).isEqualTo("小满在这里");
	}

	@Test
	void whatIsFurtherOffSaysHowFar() {
		assertThat(career.standing(career.position("far").orElseThrow()).en()).isEqualTo("Steps to get there: 2; 7 months");
		assertThat(career.standing(career.position("lost").orElseThrow()).en()).isEqualTo("No way leads there from here");
	}

	private String said(String position) {
		return career.said(career.position(position).orElseThrow()).en();
	}

	@Test
	void theMapInWordsNamesEveryPositionWithItsWays() {
		List<Career.Ladder> words = career.words();
		assertThat(words).hasSize(2);
		assertThat(words.getFirst().lines()).extracting(Bilingual::en).containsExactly(
				"trainee: Done before; leads to agent", "agent: You are here; leads to lead, ops, quality",
				"lead: 1 to go", "far: Steps to get there: 2; 7 months", "lost: No way leads there from here");
	}

	@Test
	void aFarPositionKnowsWhatLeadsThere() {
		assertThat(career.before("agent")).extracting(PositionView::id).containsExactly("trainee");
	}

	private static Career career(boolean own) {
		return new Career(PERSON, "小满", own, "", List.of(), new MapView("map", text("map"),
				List.of(new TrackView("service", text("service")), new TrackView("shop", text("shop"))),
				List.of(position("trainee", "service", 1, Standing.BEHIND), position("agent", "service", 2, Standing.HERE),
						position("lead", "service", 3, Standing.REACHABLE), position("ops", "shop", 3, Standing.READY),
						position("quality", "shop", 4, Standing.REACHABLE), position("far", "service", 5, Standing.AHEAD),
						position("lost", "service", 6, Standing.AHEAD)),
				List.of(new MoveView("m0", "trainee", "agent", true, false, List.of()),
						new MoveView("m1", "agent", "lead", true, true, List.of(finding(true), finding(false))),
						new MoveView("m2", "agent", "ops", false, true, List.of(finding(true))),
						new MoveView("m3", "agent", "quality", false, true, List.of(finding(false))))),
				List.of(story("slow", "agent", "ops", 20), story("quick", "agent", "ops", 9), story("elsewhere", "lead", "ops", 3),
						story("early", "trainee", "agent", 2)),
				new Outlook(PERSON, "agent", Measure.MONTHS, List.of(), List.of(new Distance("far", "far", text("far"), 2, Cost.ofDays(200)))),
				Optional.of(new Way(PERSON, "agent", text("agent"), "lead", text("lead"), Measure.MONTHS, new Cost(90, 0, 1, 0, 0, 0),
						List.of(new Step("m1", "agent", text("agent"), "lead", text("lead"), true, new Cost(90, 0, 1, 0, 0, 0), List.of(), List.of())),
						List.of(), List.of(), Optional.empty())), PLATE);
	}

	private static PositionView position(String id, String track, int level, Standing standing) {
		return new PositionView(id, id, text(id), text(""), track, level, standing, text("20"));
	}

	private static Finding finding(boolean met) {
		return new Finding("r", met, new Missing(text("what"), text("have"), text("want"), text("next")), 0, "");
	}

	private static Bilingual text(String text) {
		return Bilingual.same(text);
	}

	private static Story story(String id, String from, String to, int months) {
		return new Story(id, text(id), text(""), from, text(from), to, text(to), months, text("…"), Fit.OTHER);
	}

	@Test
	void besideAPositionTheStoriesOfThoseWhoCameThereAreToldThoseFromHereFirst() {
		assertThat(career.stories(career.position("ops").orElseThrow())).extracting(Story::id).containsExactly("quick", "slow", "elsewhere");
		assertThat(career.stories(career.position("quality").orElseThrow())).isEmpty();
	}

	@Test
	void besideOnesOwnPositionTheStoriesOfThoseWhoSetOutFromItAreTold() {
		assertThat(career.stories(career.position("agent").orElseThrow())).extracting(Story::id).containsExactly("quick", "slow");
	}
}
