package org.chushi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.chushi.core.Language;
import org.chushi.ui.MapModel.Edge;
import org.chushi.ui.MapModel.Node;
import org.chushi.ui.MapModel.State;
import org.chushi.ui.testing.OnScreen;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class MapCanvasTest extends OnScreen {

	private static final MapModel MODEL = new MapModel(
			List.of(node("agent", 0, 0, State.HERE), node("lead", 0, 1, State.REACHABLE), node("ops", 1, 0, State.READY)),
			List.of(new Edge("agent", "lead"), new Edge("agent", "ops")));

	private static Node node(String id, int track, int level, State state) {
		return new Node(id, id, "", track, level, state);
	}

	private MapCanvas map(Language language) {
		MapCanvas map = new MapCanvas(shell, look(language, 100), MODEL);
		open();
		return map;
	}

	@Test
	void itBeginsWhereThePersonIs() {
		assertThat(map(Language.EN).selected()).get().extracting(Node::id).isEqualTo("agent");
	}

	@Test
	void arrowsWalkAndEnterOpens() {
		MapCanvas map = map(Language.EN);
		List<String> walked = new ArrayList<>();
		List<String> opened = new ArrayList<>();
		map.onSelect(node -> walked.add(node.id()));
		map.onOpen(node -> opened.add(node.id()));
		key(map, 0, SWT.ARROW_RIGHT);
		key(map, 0, SWT.ARROW_LEFT);
		key(map, 0, SWT.ARROW_UP);
		key(map, 0, SWT.ARROW_UP);
		key(map, 0, SWT.CR);
		assertThat(walked).containsExactly("ops", "agent", "lead");
		assertThat(opened).containsExactly("lead");
	}

	@Test
	void itSaysAStepThatIsReadyInOtherWordsThanOneThatStillAsksForSomething() {
		for (Language language : Language.values()) {
			MapCanvas map = map(language);
			map.select("ops");
			String ready = map.name().replace("ops", "");
			map.select("lead");
			assertThat(ready).isNotBlank().isNotEqualTo(map.name().replace("lead", ""));
			map.select("agent");
			assertThat(map.name()).as("the ways from it").contains("lead").contains("ops");
			map.dispose();
		}
	}

	/** Both are drawn in the same colours with the same words: what differs is the shape. */
	@Test
	void aReadyStepIsKnownByItsShapeAlone() {
		assertThat(differences(State.READY, State.REACHABLE)).isGreaterThan(150);
		assertThat(differences(State.READY, State.READY)).isZero();
	}

	private long differences(State one, State other) {
		ImageData first = picture(one);
		ImageData second = picture(other);
		long different = 0;
		for (int y = 0; y < first.height; y++) {
			for (int x = 0; x < first.width; x++) {
				different += first.getPixel(x, y) == second.getPixel(x, y) ? 0 : 1;
			}
		}
		return different;
	}

	private ImageData picture(State state) {
		MapCanvas map = new MapCanvas(shell, look(),
				new MapModel(List.of(new Node("a", "Agent", "2 to go", 0, 0, state)), List.of()));
		open();
		ImageData data = picture(map);
		map.dispose();
		return data;
	}

	@Test
	void allOfItFitsIntoItsPlaceUntilItCouldNotBeReadAnyMore() {
		List<Node> nodes = new ArrayList<>();
		for (int level = 0; level < 5; level++) {
			nodes.add(node("n" + level, 0, level, level == 0 ? State.HERE : State.LOCKED));
		}
		MapCanvas map = new MapCanvas(shell, look(), new MapModel(nodes, List.of()));
		shell.setSize(800, 600);
		open();
		assertThat(map.getVerticalBar().getVisible()).as("whole map").isFalse();
		map.larger();
		map.larger();
		assertThat(map.getVerticalBar().getVisible()).as("larger than the place").isTrue();
		assertThat(map.getVerticalBar().getSelection()).as("what is selected, at the foot, is in sight").isPositive();
		key(map, 0, '0');
		assertThat(map.getVerticalBar().getVisible()).as("whole again").isFalse();
		shell.setSize(800, 200);
		settle();
		assertThat(map.getVerticalBar().getVisible()).as("too small to read: scrolled").isTrue();
	}

	@Test
	void sixTracksFitTheSmallestWindow() {
		List<Node> nodes = new ArrayList<>();
		for (int track = 0; track < 6; track++) {
			nodes.add(node("n" + track, track, 0, State.LOCKED));
		}
		MapCanvas map = new MapCanvas(shell, look(), new MapModel(nodes, List.of()));
		// 1024 without the rail, the margins of the page and those of the card
		shell.setSize(690, 700);
		open();
		assertThat(map.getHorizontalBar().getVisible()).isFalse();
	}

	@Test
	void itIsSoLowThatItsFootIsSeenBelowTheHeadOfThePage() {
		List<Node> nodes = new ArrayList<>();
		for (int level = 0; level < 30; level++) {
			nodes.add(node("n" + level, 0, level, State.LOCKED));
		}
		MapCanvas map = new MapCanvas(shell, look(), new MapModel(nodes, List.of()));
		assertThat(map.computeSize(700, SWT.DEFAULT).y).isLessThanOrEqualTo(400);
	}

	@Test
	void theWheelOverAMapThatFitsMovesThePage() {
		ScrolledPage page = new ScrolledPage(shell, look());
		MapCanvas map = new MapCanvas(page.content(), look(), MODEL);
		IntStream.range(0, 60).forEach(i -> new Paragraph(page.content(), look(), "line " + i));
		open();
		page.reflow();
		assertThat(wheel(map, -3)).as("the map keeps it").isFalse();
		assertThat(page.position()).isPositive();
		wheel(map, 3);
		assertThat(page.position()).isZero();
	}

	@Test
	void theWheelOverAMapThatIsLargerThanItsPlaceMovesTheMapFirst() {
		ScrolledPage page = new ScrolledPage(shell, look());
		MapCanvas map = new MapCanvas(page.content(), look(), MODEL);
		IntStream.range(0, 60).forEach(i -> new Paragraph(page.content(), look(), "line " + i));
		open();
		page.reflow();
		map.zoom(1.6);
		map.setSize(map.getSize().x, 100);
		map.getVerticalBar().setSelection(0);
		assertThat(map.getVerticalBar().getVisible()).isTrue();
		assertThat(wheel(map, -3)).as("the map has somewhere to go").isTrue();
		assertThat(page.position()).isZero();
		map.getVerticalBar().setSelection(Integer.MAX_VALUE / 2);
		assertThat(wheel(map, -3)).as("the foot of the map").isFalse();
		assertThat(page.position()).isPositive();
	}

	/** True when nobody took it. */
	private static boolean wheel(MapCanvas map, int lines) {
		Event event = new Event();
		event.count = lines;
		event.doit = true;
		map.notifyListeners(SWT.MouseWheel, event);
		return event.doit;
	}

	@Test
	void anotherMapKeepsTheChosenPositionWhereItIsThereStill() {
		MapCanvas map = map(Language.EN);
		map.select("ops");
		map.show(MODEL);
		assertThat(map.selected()).get().extracting(Node::id).isEqualTo("ops");
		map.show(new MapModel(List.of(node("agent", 0, 0, State.HERE)), List.of()));
		assertThat(map.selected()).get().extracting(Node::id).isEqualTo("agent");
	}
}
