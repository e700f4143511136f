package org.chushi.internal.ui.author.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.chushi.core.Language;
import org.chushi.internal.ui.Way;
import org.chushi.model.CareerMap;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Position;
import org.chushi.ui.testing.OnScreen;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class SceneTest extends OnScreen {

	private final CareerMap map = Maps.map("service", "quality");
	private final Position agent = Maps.position(map, "agent", "service", 1);
	private final Position inspector = Maps.position(map, "inspector", "quality", 1);
	private final Move there = Maps.move(map, "agent", "inspector", MoveKind.LATERAL, 3);
	private final Move back = Maps.move(map, "inspector", "agent", MoveKind.LATERAL, 0);

	private Scene scene() {
		return Scene.of(Chart.of(map, Language.EN), look());
	}

	private static Point middle(Rectangle area) {
		return new Point(area.x + area.width / 2, area.y + area.height / 2);
	}

	@Test
	void theLabelsOfMovesThereAndBackDoNotCoverEachOther() {
		Scene scene = scene();
		List<Rectangle> areas = scene.labels().values().stream().map(Label::area).toList();
		assertThat(areas).hasSize(2);
		assertThat(areas.getFirst().intersects(areas.getLast())).isFalse();
		assertThat(scene.labels().values()).extracting(Label::words).containsExactly("Lateral · 3", "Lateral");
	}

	@Test
	void whatIsUnderTheMouseIsFound() {
		Scene scene = scene();
		Chart.Spot spot = scene.chart().spot(agent).orElseThrow();
		Chart.Arrow arrow = scene.chart().arrow(back).orElseThrow();
		Rectangle box = scene.box(spot);
		assertThat(scene.at(middle(box), Optional.empty(), Optional.empty())).isEqualTo(new Hit.On(spot));
		assertThat(scene.at(middle(scene.labels().get(arrow).area()), Optional.empty(), Optional.empty())).isEqualTo(new Hit.Along(arrow));
		Point handle = scene.handles(spot).getFirst();
		assertThat(scene.at(handle, Optional.of(spot), Optional.empty())).isEqualTo(new Hit.Handle(spot));
		assertThat(scene.at(new Point(handle.x, handle.y + 1), Optional.empty(), Optional.empty())).as("no handle where none is shown").isEqualTo(new Hit.On(spot));
		assertThat(scene.at(new Point(box.x, box.y - 120), Optional.empty(), Optional.empty())).isInstanceOf(Hit.Empty.class);
		assertThat(scene.at(new Point(-500, -500), Optional.empty(), Optional.empty()).object()).isEmpty();
	}

	@Test
	void theEndsOfTheChosenMoveAreTakenHoldOf() {
		Scene scene = scene();
		Chart.Arrow arrow = scene.chart().arrow(there).orElseThrow();
		Way way = scene.way(arrow).orElseThrow();
		assertThat(scene.at(way.from(), Optional.empty(), Optional.of(arrow))).isEqualTo(new Hit.End(arrow, true));
		assertThat(scene.at(way.to(), Optional.empty(), Optional.of(arrow))).isEqualTo(new Hit.End(arrow, false));
	}

	@Test
	void aLineLeavesABoxAtItsEdge() {
		Rectangle box = new Rectangle(0, 0, 100, 60);
		assertThat(Scene.edge(box, new Point(250, 30))).isEqualTo(new Point(100, 30));
		assertThat(Scene.edge(box, new Point(50, -400))).isEqualTo(new Point(50, 0));
		assertThat(Scene.edge(box, new Point(150, 90))).isEqualTo(new Point(100, 60));
		assertThat(Scene.edge(box, new Point(60, 40))).as("inside").isEqualTo(new Point(60, 40));
		assertThat(Scene.edge(box, new Point(50, 30))).as("its middle").isEqualTo(new Point(50, 30));
	}

	@Test
	void aLineIsMetNearIt() {
		Scene scene = scene();
		Point on = scene.way(scene.chart().arrow(there).orElseThrow()).orElseThrow().at(0.95);
		assertThat(scene.at(new Point(on.x - 2, on.y - 4), Optional.empty(), Optional.empty()).object()).contains(there);
	}

	/** No time is measured here: that every move is found under the middle of its label is what is held. */
	@Test
	void allOfALargeMapIsDrawnAndFoundAgain() {
		CareerMap large = Maps.map("t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7", "t8", "t9");
		for (int i = 0; i < 200; i++) {
			Maps.position(large, "p" + i, "t" + i % 10, 1 + i / 10);
		}
		Random random = new Random(7);
		List<Move> moves = new ArrayList<>();
		for (int i = 0; i < 300; i++) {
			int from = random.nextInt(190);
			moves.add(Maps.move(large, "p" + from, "p" + (from + (random.nextBoolean() ? 1 : 10)), MoveKind.VERTICAL, i % 4));
		}
		Scene scene = Scene.of(Chart.of(large, Language.EN), look());
		assertThat(scene.chart().spots()).hasSize(200).allSatisfy(s -> assertThat(scene.layout().at(scene.box(s).x + 3, scene.box(s).y + 3)).contains(s.key()));
		assertThat(scene.labels()).hasSize(scene.chart().arrows().size());
		assertThat(scene.chart().spot(inspector)).as("of another map").isEmpty();
	}
}
