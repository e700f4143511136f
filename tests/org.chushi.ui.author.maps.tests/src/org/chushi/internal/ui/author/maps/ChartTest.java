package org.chushi.internal.ui.author.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.chushi.atlas.Sign;
import org.chushi.atlas.Sketch.Use;
import org.chushi.atlas.Sketch;
import org.chushi.core.Language;
import org.chushi.internal.ui.MapLayout.Place;
import org.chushi.model.CareerMap;
import org.chushi.model.ModelFactory;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Position;
import org.junit.jupiter.api.Test;

class ChartTest {

	private final CareerMap map = Maps.map("service", "quality");
	private final Position agent = Maps.position(map, "agent", "service", 2);
	private final Position lead = Maps.position(map, "lead", "service", 3);
	private final Position inspector = Maps.position(map, "inspector", "quality", 3);
	private final Move up = Maps.move(map, "agent", "lead", MoveKind.VERTICAL, 2);
	private final Move aside = Maps.move(map, "agent", "inspector", MoveKind.LATERAL, 0);

	private Chart chart() {
		return Chart.of(map, Language.EN);
	}

	@Test
	void aPositionIsOnItsTrackAndLevel() {
		assertThat(chart().spots()).extracting(Chart.Spot::place).containsExactly(new Place(0, 1), new Place(0, 2), new Place(1, 2));
	}

	@Test
	void thereIsALevelAboveTheHighestToDrawOnAndEveryTrackHasRoom() {
		map.getPositions().remove(inspector);
		assertThat(chart().layout().levels()).isEqualTo(4);
		assertThat(chart().layout().tracks()).isEqualTo(2);
		assertThat(Chart.of(Maps.map(), Language.EN).layout().tracks()).as("a map of nothing, too").isEqualTo(1);
	}

	@Test
	void whateverAMapHoldsItIsDrawn() {
		lead.setLevel(Integer.MAX_VALUE);
		inspector.setLevel(Integer.MIN_VALUE);
		inspector.setTrack("nowhere");
		Position twin = Maps.position(map, "agent", null, 2);
		twin.setTitle(null);
		Position nameless = Maps.position(map, null, "service", 1);
		nameless.setCode("PO-X");
		nameless.setTitle(ModelFactory.eINSTANCE.createText());
		Maps.move(map, null, "agent", MoveKind.VERTICAL, 0);
		Maps.move(map, "agent", "nobody", MoveKind.VERTICAL, 0);
		Maps.move(map, "lead", "lead", MoveKind.VERTICAL, 0);
		Chart chart = chart();
		Scene scene = new Scene(chart, chart.layout(), Map.of());
		assertThat(chart.spots()).hasSize(5).allSatisfy(s -> assertThat(scene.box(s)).isNotNull());
		assertThat(chart.spot(lead).orElseThrow().place().level()).isEqualTo(Chart.HIGHEST - 1);
		assertThat(chart.spot(inspector).orElseThrow().place()).isEqualTo(new Place(0, 0));
		assertThat(chart.spot(nameless).orElseThrow().title()).isEqualTo("(no name yet)");
		assertThat(chart.arrows()).as("what lacks an end is not drawn").extracting(Chart.Arrow::move).contains(up, aside).hasSize(3);
		assertThat(chart.layout().size().y).isLessThan(100_000);
	}

	@Test
	void waysUpComeFirst() {
		Maps.move(map, "agent", "agent2", MoveKind.LATERAL, 1);
		map.getMoves().move(0, aside);
		assertThat(chart().leaving(agent)).extracting(Chart.Arrow::move).containsExactly(up, aside);
		assertThat(chart().coming(lead)).extracting(Chart.Arrow::move).containsExactly(up);
	}

	@Test
	void aNewcomerBeginsAtTheEntryElseAtTheFirstPosition() {
		assertThat(chart().start()).contains(agent);
		lead.setEntry(true);
		assertThat(chart().start()).contains(lead);
		assertThat(Chart.of(Maps.map(), Language.EN).start()).isEmpty();
	}

	@Test
	void whoStandsInAPositionSeesTheNextStepsAndWhatTheyStillAskFor() {
		Sketch seen = chart().seenFrom(agent, Language.EN);
		assertThat(seen.places()).extracting(Sketch.Place::sign).containsExactly(Sign.HERE, Sign.REACHABLE, Sign.READY);
		assertThat(seen.places()).extracting(Sketch.Place::detail).containsExactly("", "2 to go", "");
		assertThat(seen.roads()).extracting(Sketch.Road::use).as("those that begin where one stands").contains(Use.NEXT);
		assertThat(chart().seenFrom(lead, Language.ZH).places()).extracting(Sketch.Place::sign).containsExactly(Sign.AHEAD, Sign.HERE, Sign.AHEAD);
		assertThat(chart().seenFrom(lead, Language.ZH).bare()).as("it lies where it lay").isEqualTo(seen.bare());
		assertThat(chart().said(seen.places().get(1)).en()).contains("a next step, 2 to go");
	}

	@Test
	void twoStatesOfAMapThatLookTheSameAreEqual() {
		Chart before = chart();
		assertThat(chart()).isEqualTo(before);
		agent.getTitle().setEn("Chat agent");
		assertThat(chart()).isNotEqualTo(before);
		assertThat(List.of(chart().spots().getFirst().title())).containsExactly("Chat agent");
	}
}
