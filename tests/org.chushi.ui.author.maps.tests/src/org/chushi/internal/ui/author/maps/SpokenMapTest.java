package org.chushi.internal.ui.author.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.chushi.core.Language;
import org.chushi.model.CareerMap;
import org.chushi.model.ModelFactory;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Position;
import org.chushi.ui.testing.OnScreen;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a screen reader says. */
class SpokenMapTest extends OnScreen {

	private CareerMap map;
	private Position agent;
	private Position lead;
	private Move up;

	@BeforeEach
	void draw() {
		map = Maps.map("Service", "Quality");
		agent = Maps.position(map, "Agent", "Service", 1);
		lead = Maps.position(map, "Lead", "Service", 2);
		up = Maps.move(map, "Agent", "Lead", MoveKind.VERTICAL, 2);
	}

	private Chart chart(Language language) {
		return Chart.of(map, language);
	}

	private String said(Object... all) {
		return new SpokenMap(look()).of(chart(Language.EN), List.of(all).stream().map(EObject.class::cast).toList(), Marks.NONE);
	}

	@Test
	void aPositionSaysWhereItIsAndWhereItLeads() {
		agent.setEntry(true);
		assertThat(said(agent)).isEqualTo("Position “Agent”, track “Service”, level 1, entry position, leads to Lead");
		assertThat(said(lead)).isEqualTo("Position “Lead”, track “Service”, level 2");
	}

	@Test
	void aMoveSaysItsKindItsEndsAndHowMuchItAsksFor() {
		assertThat(said(up)).isEqualTo("Up: Agent → Lead, 2 conditions");
		up.setKind(MoveKind.LATERAL);
		assertThat(said(up)).startsWith("Lateral: ");
		up.setTo("nobody");
		assertThat(said(up)).isEqualTo("A move that lacks an end");
	}

	@Test
	void aTrackSaysHowManyPositionsAreOnIt() {
		assertThat(said(map.getTracks().getFirst())).isEqualTo("Track “Service”, 2 positions");
		assertThat(said(map.getTracks().getLast())).isEqualTo("Track “Quality”, 0 positions");
	}

	@Test
	void severalSayHowManyAndTheLastOfThem() {
		assertThat(said(agent, lead)).startsWith("2 chosen, the last one is Position “Lead”");
		assertThat(said()).isEqualTo("Career map, 2 positions, 1 moves");
	}

	@Test
	void aMoveThatIsDrawnSaysWhereItWouldLead() {
		SpokenMap spoken = new SpokenMap(look());
		Chart chart = chart(Language.EN);
		Chart.Spot from = chart.spot(agent).orElseThrow();
		assertThat(spoken.linking(from, Optional.empty())).contains("Agent").contains("arrows");
		assertThat(spoken.linking(from, chart.spot(lead))).contains("Agent", "Lead", "Enter");
	}

	@Test
	void itIsSaidInChineseToo() {
		SpokenMap spoken = new SpokenMap(look(Language.ZH, 100));
		Chart chart = chart(Language.ZH);
		List.of(agent, lead, up, map.getTracks().getFirst()).forEach(o -> assertThat(spoken.of(chart, o, Marks.NONE)).containsPattern("\\p{IsHan}"));
		assertThat(spoken.of(chart, ModelFactory.eINSTANCE.createPosition(), Marks.NONE)).as("what is not on it").isEmpty();
	}
}
