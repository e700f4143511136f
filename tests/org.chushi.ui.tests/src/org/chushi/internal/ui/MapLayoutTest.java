package org.chushi.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.chushi.internal.ui.MapLayout.Place;
import org.chushi.internal.ui.MapLayout.Room;
import org.chushi.ui.MapModel;
import org.chushi.ui.MapModel.Edge;
import org.chushi.ui.MapModel.Node;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class MapLayoutTest {

	private static Node node(String id, int track, int level) {
		return new Node(id, id, "", track, level);
	}

	@Test
	void aHigherLevelIsHigherOnThePictureAndALaterTrackFurtherRight() {
		MapLayout layout = new MapLayout(
				new MapModel(List.of(node("agent", 0, 0), node("lead", 0, 2), node("inspector", 1, 2)), List.of()));
		assertThat(layout.box("lead").y).isLessThan(layout.box("agent").y);
		assertThat(layout.box("inspector").x).isGreaterThan(layout.box("lead").x);
		assertThat(layout.box("inspector").y).isEqualTo(layout.box("lead").y);
	}

	@Test
	void noTwoPositionsCoverEachOtherAndAllAreInThePicture() {
		List<Node> nodes = new ArrayList<>();
		for (int track = 0; track < 6; track++) {
			for (int level = 0; level < 7; level++) {
				nodes.add(node(track + "/" + level, track, level));
			}
		}
		MapLayout layout = new MapLayout(new MapModel(nodes, List.of()));
		for (Node one : nodes) {
			Rectangle box = layout.box(one.id());
			assertThat(box.x + box.width).isLessThanOrEqualTo(layout.size().x);
			assertThat(box.y + box.height).isLessThanOrEqualTo(layout.size().y);
			assertThat(nodes).filteredOn(other -> !other.id().equals(one.id()))
					.noneMatch(other -> layout.box(other.id()).intersects(box));
			assertThat(layout.at(box.x + 5, box.y + 5)).contains(one.id());
		}
	}

	@Test
	void positionsOfOneTrackAndLevelLieSideBySideAndTheNextTrackGivesWay() {
		MapLayout layout = new MapLayout(new MapModel(List.of(node("chat", 0, 0), node("phone", 0, 0), node("lead", 0, 1), node("inspector", 1, 0)), List.of()));
		assertThat(layout.box("phone").x).isGreaterThan(layout.box("chat").x + layout.box("chat").width);
		assertThat(layout.box("inspector").x).isGreaterThan(layout.box("phone").x + layout.box("phone").width);
		assertThat(layout.box("lead").x).isEqualTo(layout.box("chat").x);
	}

	@Test
	void aWayPastOthersLeadsAroundThem() {
		MapLayout layout = new MapLayout(new MapModel(List.of(node("a", 0, 0), node("b", 1, 0), node("c", 2, 0), node("up", 0, 1), node("top", 0, 2)), List.of()));
		for (Edge edge : List.of(new Edge("a", "c"), new Edge("c", "a"), new Edge("a", "top"), new Edge("top", "a"))) {
			Way way = layout.way(edge).orElseThrow();
			for (String between : List.of("b", "up")) {
				assertThat(IntStream.rangeClosed(0, 50).mapToObj(i -> way.at(i / 50.0))).as(edge + " behind " + between)
						.noneMatch(layout.box(between)::contains);
			}
		}
	}

	@Test
	void waysThereAndBackAreTwoLines() {
		MapLayout layout = new MapLayout(new MapModel(List.of(node("a", 0, 0), node("b", 1, 0), node("c", 1, 1), node("d", 2, 0)), List.of()));
		for (Edge edge : List.of(new Edge("a", "b"), new Edge("b", "c"), new Edge("a", "c"), new Edge("a", "d"))) {
			Point middle = layout.way(edge).orElseThrow().at(0.5);
			assertThat(layout.way(new Edge(edge.to(), edge.from())).orElseThrow().distance(middle.x, middle.y)).as(edge.toString()).isGreaterThan(6);
		}
	}

	@Test
	void everyPlaceIsFoundWhereItIsDrawnAlsoOneWithNothingOnIt() {
		MapLayout layout = new MapLayout(new MapModel(List.of(node("a", 0, 0), node("b", 0, 0), node("c", 2, 1)), List.of()), new Room(60, 50, 4, 5));
		assertThat(layout.tracks()).isEqualTo(4);
		assertThat(layout.levels()).isEqualTo(5);
		for (int track = 0; track < 4; track++) {
			for (int level = 0; level < 5; level++) {
				Rectangle area = layout.area(new Place(track, level));
				assertThat(layout.place(area.x + area.width / 2, area.y + area.height / 2)).contains(new Place(track, level));
				assertThat(layout.place(area.x + area.width + 5, area.y - 5)).as("near it").contains(new Place(track, level));
			}
		}
		assertThat(layout.area(new Place(0, 0)).contains(layout.box("b").x, layout.box("b").y)).isTrue();
		assertThat(layout.place(-40, 10)).isEmpty();
		assertThat(layout.place(10, 100_000)).isEmpty();
	}

	@Test
	void theTextFormIsReadFromTheFootUp() {
		MapModel model = new MapModel(List.of(node("manager", 0, 5), node("agent", 0, 1), node("inspector", 1, 1)), List.of());
		assertThat(MapLayout.reading(model)).extracting(Node::id).containsExactly("agent", "inspector", "manager");
	}

	@Test
	void anEmptyMapHasNoPositionsAnywhere() {
		assertThat(new MapLayout(new MapModel(List.of(), List.of())).at(10, 10)).isEmpty();
	}
}
