package org.chushi.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.chushi.ui.MapModel;
import org.chushi.ui.MapModel.Node;
import org.chushi.ui.MapModel.State;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class MapLayoutTest {

	private static Node node(String id, int track, int level) {
		return new Node(id, id, "", track, level, State.LOCKED);
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
	void theTextFormIsReadFromTheFootUp() {
		MapModel model = new MapModel(List.of(node("manager", 0, 5), node("agent", 0, 1), node("inspector", 1, 1)), List.of());
		assertThat(MapLayout.reading(model)).extracting(Node::id).containsExactly("agent", "inspector", "manager");
	}

	@Test
	void anEmptyMapHasNoPositionsAnywhere() {
		assertThat(new MapLayout(new MapModel(List.of(), List.of())).at(10, 10)).isEmpty();
	}
}
