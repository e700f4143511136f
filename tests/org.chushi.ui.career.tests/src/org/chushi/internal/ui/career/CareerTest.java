package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.chushi.career.Careers.Fit;
import org.chushi.career.Careers.MapView;
import org.chushi.career.Careers.MoveView;
import org.chushi.career.Careers.PositionView;
import org.chushi.career.Careers.Standing;
import org.chushi.career.Careers.Story;
import org.chushi.career.Careers.TrackView;
import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Missing;
import org.chushi.rules.Finding;
import org.chushi.ui.MapModel;
import org.junit.jupiter.api.Test;

class CareerTest {

	private static final UUID PERSON = new UUID(0, 1);

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
	void theLowestLevelStandsAtTheFootOfThePicture() {
		MapModel picture = career.picture(Language.ZH);
		assertThat(picture.node("trainee")).get().matches(node -> node.level() == 0 && node.track() == 0);
		assertThat(picture.node("ops")).get().matches(node -> node.level() == 2 && node.track() == 1);
		assertThat(picture.edges()).hasSize(4);
	}

	@Test
	void whatIsReadyAndWhatStillAsksForSomethingDifferInThePicture() {
		MapModel picture = career.picture(Language.EN);
		assertThat(picture.node("agent")).get().matches(node -> node.state() == MapModel.State.HERE);
		assertThat(picture.node("ops")).get().matches(node -> node.state() == MapModel.State.READY);
		assertThat(picture.node("lead")).get().matches(node -> node.state() == MapModel.State.REACHABLE);
		assertThat(picture.node("trainee")).get().matches(node -> node.state() == MapModel.State.DONE);
		assertThat(picture.node("lead")).get().extracting(MapModel.Node::detail).isEqualTo("1 to go");
	}

	@Test
	void thePictureOfSomebodyElseNamesThem() {
		assertThat(career(false).picture(Language.ZH).node("agent")).get().extracting(MapModel.Node::detail)
				.isEqualTo("小满在这里");
	}

	@Test
	void theMapInWordsNamesEveryPositionWithItsWays() {
		List<Career.Ladder> words = career.words();
		assertThat(words).hasSize(2);
		assertThat(words.getFirst().lines()).extracting(Bilingual::en).containsExactly(
				"trainee: Done before; leads to agent", "agent: You are here; leads to lead, ops, quality",
				"lead: 1 to go");
	}

	@Test
	void aFarPositionKnowsWhatLeadsThere() {
		assertThat(career.before("agent")).extracting(PositionView::id).containsExactly("trainee");
	}

	private static Career career(boolean own) {
		return new Career(PERSON, "小满", own, "", new MapView("map", text("map"),
				List.of(new TrackView("service", text("service")), new TrackView("shop", text("shop"))),
				List.of(position("trainee", "service", 1, Standing.BEHIND), position("agent", "service", 2, Standing.HERE),
						position("lead", "service", 3, Standing.REACHABLE), position("ops", "shop", 3, Standing.READY),
						position("quality", "shop", 4, Standing.REACHABLE)),
				List.of(new MoveView("m0", "trainee", "agent", true, false, List.of()),
						new MoveView("m1", "agent", "lead", true, true, List.of(finding(true), finding(false))),
						new MoveView("m2", "agent", "ops", false, true, List.of(finding(true))),
						new MoveView("m3", "agent", "quality", false, true, List.of(finding(false))))),
				List.of(story("slow", "agent", "ops", 20), story("quick", "agent", "ops", 9), story("elsewhere", "lead", "ops", 3),
						story("early", "trainee", "agent", 2)));
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
