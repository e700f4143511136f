package org.chushi.internal.ui.author.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.chushi.core.Bilingual;
import org.chushi.core.Language;
import org.chushi.core.Result;
import org.chushi.internal.ui.MapLayout.Place;
import org.chushi.internal.ui.Way;
import org.chushi.model.CareerMap;
import org.chushi.model.ModelPackage;
import org.chushi.model.Move;
import org.chushi.model.MoveKind;
import org.chushi.model.Paper;
import org.chushi.model.Position;
import org.chushi.model.Titled;
import org.chushi.model.Track;
import org.chushi.ui.atlas.AtlasCanvas;
import org.chushi.ui.testing.Widgets;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped map in the real studio, drawn on by mouse and by keys. */
class MapEditorTest {

	@TempDir
	Path folder;
	private Studio studio;
	private CareerMap map;
	private Board board;
	private Position agent;
	private Position senior;
	private Position refund;

	@BeforeEach
	void open() {
		studio = new Studio(folder, false, Language.EN, 100);
		studio.size(1600, 1100);
		map = studio.open(CareerMap.class, "CM-DEFAULT");
		board = studio.those(Board.class).getFirst();
		agent = studio.find(Position.class, "PO-AGENT");
		senior = studio.find(Position.class, "PO-SENIOR");
		refund = studio.find(Position.class, "PO-REFUND");
		board.setFocus();
	}

	@AfterEach
	void close() {
		studio.close();
	}

	private CommandStack stack() {
		return studio.project().editing().getCommandStack();
	}

	private void undo() {
		stack().undo();
		studio.settle();
	}

	private Chart.Spot spot(Position position) {
		return board.chart().spot(position).orElseThrow();
	}

	private Point middle(Rectangle design) {
		Rectangle on = board.view().screen(design);
		return new Point(on.x + on.width / 2, on.y + on.height / 2);
	}

	private Point at(Position position) {
		return middle(board.scene().box(spot(position)));
	}

	private Point at(Place place) {
		return middle(board.scene().layout().area(place));
	}

	private Point handle(Position position) {
		Point design = board.scene().handles(spot(position)).getLast();
		return middle(new Rectangle(design.x, design.y, 0, 0));
	}

	private void mouse(int type, Point at, int modifiers) {
		Event event = new Event();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.stateMask = modifiers;
		event.x = at.x;
		event.y = at.y;
		board.notifyListeners(type, event);
	}

	private void click(Point at, int modifiers) {
		mouse(SWT.MouseMove, at, 0);
		mouse(SWT.MouseDown, at, modifiers);
		mouse(SWT.MouseUp, at, modifiers);
		studio.settle();
	}

	private void twice(Point at) {
		click(at, 0);
		mouse(SWT.MouseDown, at, 0);
		mouse(SWT.MouseDoubleClick, at, 0);
		mouse(SWT.MouseUp, at, 0);
		studio.settle();
	}

	private void drag(Point from, Point to) {
		mouse(SWT.MouseMove, from, 0);
		mouse(SWT.MouseDown, from, 0);
		mouse(SWT.MouseMove, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), 0);
		mouse(SWT.MouseMove, to, 0);
		mouse(SWT.MouseUp, to, 0);
		studio.settle();
	}

	private Optional<Move> move(Position from, Position to) {
		return map.getMoves().stream().filter(m -> from.getId().equals(m.getFrom()) && to.getId().equals(m.getTo())).findFirst();
	}

	private void write(String words) {
		Text field = Widgets.those(board, Text.class).getFirst();
		field.setText(words);
		Event enter = new Event();
		enter.detail = SWT.TRAVERSE_RETURN;
		field.notifyListeners(SWT.Traverse, enter);
		studio.settle();
	}

	@Test
	void everyPositionAndMoveOfTheShippedMapIsDrawnAndTheChecksHaveNothingToSay() {
		assertThat(board.chart().spots()).hasSize(map.getPositions().size());
		assertThat(board.chart().arrows()).hasSize(map.getMoves().size());
		assertThat(board.scene().labels()).hasSize(map.getMoves().size());
		assertThat(studio.project().problems(map)).isEmpty();
		assertThat(board.name()).contains(map.getPositions().size() + " positions");
	}

	@Test
	void aMoveIsDrawnByDraggingFromTheDotOfAPositionToAnotherOneAndIsOneDeed() {
		click(at(refund), 0);
		drag(handle(refund), at(senior));
		Move drawn = move(refund, senior).orElseThrow();
		assertThat(drawn.getId()).isNotBlank();
		assertThat(drawn.getKind()).as("on another track").isEqualTo(MoveKind.LATERAL);
		assertThat(board.picked().move()).contains(drawn);
		assertThat(studio.words()).contains("What this step needs", "anybody could take this step at once");
		undo();
		assertThat(move(refund, senior)).isEmpty();
		assertThat(stack().canUndo()).as("one deed").isFalse();
	}

	@Test
	void aMoveBegunByTheButtonEndsWhereTheMouseClicks() {
		click(at(refund), 0);
		studio.press("Draw a move");
		click(at(senior), 0);
		assertThat(move(refund, senior)).isPresent();
	}

	@Test
	void withNothingChosenTheButtonSaysWhatItNeeds() {
		board.picked().nothing();
		studio.press("Draw a move");
		assertThat(studio.told).anyMatch(t -> t.contains("Choose the position the move begins at"));
	}

	@Test
	void aMoveThatIsThereAlreadyIsChosenAndNotDrawnTwice() {
		int before = map.getMoves().size();
		click(at(agent), 0);
		drag(handle(agent), at(senior));
		assertThat(map.getMoves()).hasSize(before);
		assertThat(board.picked().move()).isEqualTo(move(agent, senior));
		assertThat(studio.told).anyMatch(t -> t.contains("there already"));
	}

	@Test
	void aMoveDrawnToAnEmptyPlaceBringsANewPositionAndBothAreOneDeed() {
		Place place = new Place(spot(refund).place().track() + 1, 0);
		assertThat(board.chart().taken(place)).isFalse();
		int before = map.getPositions().size();
		click(at(refund), 0);
		drag(handle(refund), at(place));
		write("Call-back agent");
		Position added = map.getPositions().getLast();
		assertThat(map.getPositions()).hasSize(before + 1);
		assertThat(spot(added).place()).isEqualTo(place);
		assertThat(move(refund, added)).isPresent();
		assertThat(added.getTitle().getEn()).isEqualTo("Call-back agent");
		undo();
		undo();
		assertThat(map.getPositions()).hasSize(before);
		assertThat(stack().canUndo()).isFalse();
	}

	@Test
	void aDoubleClickOnAnEmptyPlaceAddsAPositionThereAndItsNameIsWrittenWhereItStands() {
		Place place = new Place(2, 0);
		twice(at(place));
		Position added = map.getPositions().getLast();
		assertThat(added.getLevel()).isEqualTo(1);
		assertThat(added.getTrack()).isEqualTo(map.getTracks().get(2).getId());
		write("Listener");
		assertThat(spot(added).title()).isEqualTo("Listener");
		assertThat(board.picked().position()).contains(added);
		assertThat(board.isFocusControl()).as("the keyboard is back on the map").isTrue();
	}

	@Test
	void aPositionThatIsDraggedTakesAnotherTrackAndLevelAndItsMovesGoWithIt() {
		int moves = board.chart().arrows().size();
		Place place = new Place(2, 0);
		drag(at(refund), at(place));
		assertThat(spot(refund).place()).isEqualTo(place);
		assertThat(refund.getTrack()).isEqualTo(map.getTracks().get(2).getId());
		assertThat(board.chart().arrows()).hasSize(moves);
		undo();
		assertThat(spot(refund).place()).isEqualTo(new Place(1, 1));
		assertThat(stack().canUndo()).as("track and level are one deed").isFalse();
	}

	@Test
	void aPressThatTremblesMovesNothing() {
		Point from = at(refund);
		drag(from, new Point(from.x + 2, from.y + 1));
		assertThat(stack().canUndo()).isFalse();
		assertThat(board.picked().position()).contains(refund);
	}

	@Test
	void whatIsDraggedBackOrGivenUpWithEscStaysWhereItIs() {
		Point from = at(refund);
		mouse(SWT.MouseDown, from, 0);
		mouse(SWT.MouseMove, at(new Place(3, 0)), 0);
		assertThat(board.gesture()).isInstanceOf(Gesture.Shifting.class);
		mouse(SWT.MouseMove, from, 0);
		mouse(SWT.MouseUp, from, 0);
		mouse(SWT.MouseDown, from, 0);
		mouse(SWT.MouseMove, at(new Place(3, 0)), 0);
		studio.key(0, SWT.ESC);
		mouse(SWT.MouseUp, at(new Place(3, 0)), 0);
		studio.settle();
		assertThat(stack().canUndo()).isFalse();
		assertThat(board.picked().position()).contains(refund);
	}

	@Test
	void aMoveIsNeitherDrawnToWhereItBeginsNorOutsideOfTheMap() {
		int moves = map.getMoves().size();
		click(at(refund), 0);
		drag(handle(refund), at(refund));
		drag(handle(refund), new Point(4, 4));
		assertThat(map.getMoves()).hasSize(moves);
		assertThat(stack().canUndo()).isFalse();
	}

	@Test
	void aPressOnNothingChoosesNothingAndOneOfSeveralThatIsPressedIsChosenAlone() {
		board.pick(agent);
		board.picked().more(senior);
		click(at(senior), 0);
		assertThat(board.picked().all()).containsExactly(senior);
		click(at(new Place(2, 0)), 0);
		assertThat(board.picked().all()).isEmpty();
	}

	@Test
	void upAndSidewaysAreDrawnDifferentlyWithoutAnyColour() {
		board.view().zoom(1);
		Move up = move(agent, senior).orElseThrow();
		board.reveal(up);
		ImageData solid = painted();
		studio.project().together(() -> stack().execute(
				SetCommand.create(studio.project().editing(), up, ModelPackage.Literals.MOVE__KIND, MoveKind.LATERAL)));
		studio.settle();
		ImageData dashed = painted();
		Way way = board.scene().way(board.chart().arrow(up).orElseThrow()).orElseThrow();
		assertThat(ink(solid, way)).as("a line without gaps").isGreaterThan(ink(dashed, way) + 2);
	}

	private ImageData painted() {
		Image image = new Image(studio.display(), board.getSize().x, board.getSize().y);
		GC gc = new GC(image);
		new BoardPainter(gc, studio.look(), board.view(), board).draw();
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		return data;
	}

	/** How many points of the last part of a way, before its head, are drawn on. */
	private int ink(ImageData picture, Way way) {
		int ink = 0;
		int ground = 0;
		for (int i = 0; i <= 40; i++) {
			Point design = way.at(0.58 + 0.2 * i / 40);
			Point on = middle(new Rectangle(design.x, design.y, 0, 0));
			ground = picture.getPixel(on.x + 30, on.y);
			ink += picture.getPixel(on.x, on.y) == ground ? 0 : 1;
		}
		return ink;
	}

	@Test
	void severalAreChosenWithCtrlOrAFrameAndMovedTogether() {
		click(at(agent), 0);
		click(at(senior), SWT.MOD1);
		assertThat(board.picked().positions()).containsExactly(agent, senior);
		assertThat(studio.words()).contains("2 chosen");
		studio.key(SWT.ALT, SWT.ARROW_UP);
		assertThat(List.of(agent.getLevel(), senior.getLevel())).containsExactly(3, 4);
		undo();
		assertThat(List.of(agent.getLevel(), senior.getLevel())).as("one deed").containsExactly(2, 3);
		Rectangle one = board.view().screen(board.scene().box(spot(agent)));
		Rectangle other = board.view().screen(board.scene().box(spot(refund)));
		drag(new Point(one.x - 6, one.y - 6), new Point(other.x + other.width + 6, other.y + other.height + 6));
		assertThat(board.picked().positions()).containsExactlyInAnyOrder(agent, refund);
	}

	@Test
	void nothingLeavesTheMap() {
		board.pick(agent);
		studio.key(SWT.ALT, SWT.ARROW_LEFT);
		assertThat(stack().canUndo()).isFalse();
		assertThat(studio.told).anyMatch(t -> t.contains("The map ends there"));
	}

	@Test
	void arrowsWalkFromPositionToPositionUpToTheHeadOfTheTrack() {
		Position manager = studio.find(Position.class, "PO-MANAGER");
		board.pick(agent);
		studio.key(0, SWT.ARROW_UP);
		assertThat(board.picked().position()).contains(senior);
		studio.key(0, SWT.ARROW_DOWN);
		studio.key(0, SWT.ARROW_RIGHT);
		assertThat(board.picked().position()).contains(refund);
		board.pick(manager);
		studio.key(0, SWT.ARROW_UP);
		Track service = map.getTracks().getFirst();
		assertThat(board.picked().track()).contains(service);
		assertThat(board.name()).contains("Customer service");
		studio.key(SWT.ALT, SWT.ARROW_RIGHT);
		assertThat(map.getTracks().indexOf(service)).isEqualTo(1);
		studio.key(0, SWT.ARROW_DOWN);
		assertThat(board.picked().position()).contains(manager);
	}

	@Test
	void withKeysAloneAMoveIsDrawn() {
		board.pick(refund);
		studio.key(0, 'm');
		assertThat(board.name()).contains("A move from “Returns clerk”");
		studio.key(0, SWT.ARROW_UP);
		studio.key(0, SWT.ARROW_LEFT);
		assertThat(board.name()).contains("to “Senior agent, group leader”");
		studio.key(0, SWT.CR);
		assertThat(board.picked().move()).isEqualTo(move(refund, senior)).isPresent();
	}

	@Test
	void escGivesUpAMoveThenGoesBackFromAMoveToWhereItBeginsThenToTheMap() {
		board.pick(agent);
		studio.key(0, 'm');
		studio.key(0, SWT.ESC);
		assertThat(board.gesture()).isInstanceOf(Gesture.None.class);
		studio.key(0, 'n');
		assertThat(board.picked().move().orElseThrow().getFrom()).isEqualTo(agent.getId());
		studio.key(0, SWT.ESC);
		assertThat(board.picked().position()).contains(agent);
		studio.key(0, SWT.ESC);
		assertThat(board.picked().all()).isEmpty();
		assertThat(studio.words()).contains("How to draw");
	}

	@Test
	void nWalksThroughTheMovesFromAPosition() {
		board.pick(agent);
		List<Move> all = board.chart().leaving(agent).stream().map(Chart.Arrow::move).toList();
		for (Move expected : all) {
			studio.key(0, 'n');
			assertThat(board.picked().move()).contains(expected);
		}
		studio.key(0, 'n');
		assertThat(board.picked().move()).as("round again").contains(all.getFirst());
		studio.key(SWT.SHIFT, 'n');
		assertThat(board.picked().move()).contains(all.getLast());
	}

	@Test
	void insertAddsAPositionAboveTheChosenOneWherePlaceIsFree() {
		board.pick(agent);
		studio.key(0, SWT.INSERT);
		Position added = map.getPositions().getLast();
		write("Chief");
		assertThat(spot(added).place().track()).isZero();
		assertThat(added.getLevel()).as("above all that is there").isEqualTo(7);
	}

	@Test
	void f2RenamesAndEscLeavesTheNameAsItWas() {
		board.pick(agent);
		studio.key(0, SWT.F2);
		write("Chat agent");
		assertThat(agent.getTitle().getEn()).isEqualTo("Chat agent");
		assertThat(agent.getTitle().getZh()).as("the other language stays").isEqualTo("客服");
		studio.key(0, SWT.F2);
		Text field = Widgets.those(board, Text.class).getFirst();
		field.setText("no");
		Event esc = new Event();
		esc.detail = SWT.TRAVERSE_ESCAPE;
		field.notifyListeners(SWT.Traverse, esc);
		studio.settle();
		assertThat(agent.getTitle().getEn()).isEqualTo("Chat agent");
		assertThat(board.getChildren()).isEmpty();
	}

	@Test
	void deletingAPositionTellsWhatHangsOnItAndTakesItsMovesAlong() {
		int moves = map.getMoves().size();
		long hanging = map.getMoves().stream().filter(m -> agent.getId().equals(m.getFrom()) || agent.getId().equals(m.getTo())).count();
		board.pick(agent);
		studio.meanwhile(dialog -> {
			assertThat(Widgets.words(dialog)).contains("Delete “Agent”?", "deleted with it: " + hanging, "refer to it");
			Widgets.press(dialog, "Delete them all");
		});
		studio.key(0, SWT.DEL);
		assertThat(agent.eContainer()).isNull();
		assertThat(map.getMoves()).hasSize(moves - (int) hanging);
		assertThat(board.picked().position()).as("the next one is chosen").isPresent();
		undo();
		assertThat(map.getMoves()).hasSize(moves);
		assertThat(stack().canUndo()).as("one deed").isFalse();
	}

	@Test
	void whoGoesBackFromDeletingKeepsEverything() {
		board.pick(agent);
		studio.meanwhile(dialog -> Widgets.press(dialog, "Cancel"));
		studio.key(0, SWT.DEL);
		assertThat(agent.eContainer()).isSameAs(map);
		assertThat(stack().canUndo()).isFalse();
	}

	@Test
	void aMoveIsChosenByItsLabelAndSaysWhatItNeedsInSentences() {
		Move up = move(agent, senior).orElseThrow();
		Chart.Arrow arrow = board.chart().arrow(up).orElseThrow();
		click(middle(board.scene().labels().get(arrow).area()), 0);
		assertThat(board.picked().move()).contains(up);
		assertThat(studio.words()).contains("Agent → Senior agent, group leader", "180 days as “Agent” (about 6 months)",
				"An endorsement by the lead", "A valid certificate “");
		assertThat(board.name()).startsWith("Up: Agent → Senior agent, group leader, 3 conditions");
	}

	@Test
	void whatAMoveNeedsIsWrittenBesideItAndItsSentenceAndLabelFollow() {
		Move up = move(agent, senior).orElseThrow();
		board.pick(up);
		studio.settle();
		studio.press("Add: Exam passed");
		assertThat(up.getRequirements()).hasSize(4);
		assertThat(studio.words()).contains("80 % or more in the exam “(not chosen yet)”");
		assertThat(board.scene().labels().get(board.chart().arrow(up).orElseThrow()).words()).isEqualTo("Up · 4");
		Paper exam = studio.find(Paper.class, "P-FINAL");
		Combo papers = studio.those(Combo.class).stream().filter(c -> c.indexOf(exam.getTitle().getEn()) > 0).findFirst().orElseThrow();
		papers.select(papers.indexOf(exam.getTitle().getEn()));
		papers.notifyListeners(SWT.Selection, new Event());
		studio.settle();
		assertThat(studio.words()).contains("80 % or more in the exam “" + exam.getTitle().getEn() + "”");
		undo();
		undo();
		assertThat(up.getRequirements()).hasSize(3);
	}

	@Test
	void theEndsOfAMoveAreChosenFromThisMapAndItCanBeTurnedRound() {
		Position aftersales = studio.find(Position.class, "PO-AFTERSALES");
		Move up = move(agent, senior).orElseThrow();
		board.pick(up);
		studio.settle();
		studio.press("Turn it round");
		assertThat(List.of(up.getFrom(), up.getTo())).containsExactly(senior.getId(), agent.getId());
		studio.pause();
		assertThat(studio.words()).contains("its end is no higher than its beginning");
		undo();
		Combo to = studio.those(Combo.class).stream().filter(c -> c.getItemCount() == map.getPositions().size()).toList().getLast();
		assertThat(to.getText()).isEqualTo("Senior agent, group leader");
		to.select(to.indexOf("After-sales specialist"));
		to.notifyListeners(SWT.Selection, new Event());
		studio.settle();
		assertThat(up.getTo()).isEqualTo(aftersales.getId());
		assertThat(board.name()).contains("Agent → After-sales specialist");
	}

	@Test
	void anEndIsNeverLedToItsOwnBeginningNorBesideAnotherMoveThatDoesTheSame() {
		Move up = move(agent, senior).orElseThrow();
		MapDeeds deeds = new MapDeeds(studio.project(), map);
		deeds.connect(agent, refund);
		board.pick(up);
		studio.settle();
		Combo to = studio.those(Combo.class).stream().filter(c -> c.getItemCount() == map.getPositions().size()).toList().getLast();
		for (Position there : List.of(agent, refund)) {
			studio.told.clear();
			to.select(map.getPositions().indexOf(there));
			to.notifyListeners(SWT.Selection, new Event());
			studio.settle();
			assertThat(up.getTo()).isEqualTo(senior.getId());
			assertThat(to.getText()).as("shown as it is").isEqualTo("Senior agent, group leader");
			assertThat(studio.told.toString()).contains("nothing was changed");
		}
		Move down = deeds.connect(senior, agent).orElseThrow();
		assertThat(deeds.turn(down)).contains(MapDeeds.Refusal.TWICE);
		assertThat(down.getFrom()).isEqualTo(senior.getId());
	}

	@Test
	void anEndOfTheChosenMoveIsDraggedToAnotherPosition() {
		Position aftersales = studio.find(Position.class, "PO-AFTERSALES");
		Move up = move(agent, senior).orElseThrow();
		board.pick(up);
		Way way = board.scene().way(board.chart().arrow(up).orElseThrow()).orElseThrow();
		drag(middle(new Rectangle(way.to().x, way.to().y, 0, 0)), at(aftersales));
		assertThat(List.of(up.getFrom(), up.getTo())).containsExactly(agent.getId(), aftersales.getId());
		undo();
		assertThat(up.getTo()).isEqualTo(senior.getId());
		assertThat(stack().canUndo()).as("one deed").isFalse();
		way = board.scene().way(board.chart().arrow(up).orElseThrow()).orElseThrow();
		drag(middle(new Rectangle(way.from().x, way.from().y, 0, 0)), at(senior));
		assertThat(up.getFrom()).as("not to where it leads already").isEqualTo(agent.getId());
	}

	@Test
	void aCopyOfAPositionStandsOnTheNextFreePlaceAboveItAndNobodyEntersThere() {
		Position trainee = studio.find(Position.class, "PO-TRAINEE");
		board.pick(trainee);
		menu(at(trainee));
		board.getMenu().getItem(2).notifyListeners(SWT.Selection, new Event());
		studio.settle();
		Position copy = board.picked().position().orElseThrow();
		assertThat(copy).isNotSameAs(trainee);
		assertThat(copy.getTitle().getEn()).isEqualTo(trainee.getTitle().getEn());
		assertThat(copy.getLevel()).isEqualTo(7);
		assertThat(copy.isEntry()).isFalse();
		undo();
		assertThat(copy.eContainer()).isNull();
		assertThat(stack().canUndo()).as("one deed").isFalse();
	}

	@Test
	void enterLeadsToWhatIsWrittenAndEscBackToTheBoard() {
		board.pick(agent);
		studio.key(0, SWT.CR);
		assertThat(board.isFocusControl()).isFalse();
		assertThat(studio.display().getFocusControl()).isInstanceOf(Text.class);
		studio.key(0, SWT.ESC);
		assertThat(board.isFocusControl()).isTrue();
		assertThat(board.picked().position()).contains(agent);
	}

	@Test
	void aPositionListsItsMovesAndEachIsAPressAway() {
		board.pick(agent);
		studio.settle();
		assertThat(studio.words()).contains("Where one can go", "Where one comes from", "Trainee (Up · 2)");
		studio.press("Senior agent, group leader (Up · 3)");
		assertThat(board.picked().move()).isEqualTo(move(agent, senior));
	}

	@Test
	void problemsStandAtThePositionOrMoveTheyAreAboutAsSoonAsTheyAreThere() {
		Move up = move(agent, senior).orElseThrow();
		studio.project().delete(List.copyOf(up.getRequirements()), true);
		studio.pause();
		assertThat(board.marks().of(up)).hasSize(1);
		board.pick(up);
		assertThat(studio.words()).contains("it asks for nothing");
		assertThat(board.name()).contains("it asks for nothing");
		board.pick(agent);
		assertThat(studio.words()).doesNotContain("it asks for nothing");
		undo();
		studio.pause();
		assertThat(board.marks().of(up)).isEmpty();
	}

	@Test
	void asANewcomerTheSamePainterShowsTheMapFromTheChosenPositionWithWhatTheNextStepsAskFor() {
		board.pick(agent);
		studio.press("As a newcomer");
		AtlasCanvas seen = studio.those(AtlasCanvas.class).getFirst();
		assertThat(seen.name()).contains("Agent: you are here");
		assertThat(studio.words()).contains("Next steps from “Agent”", "180 days as “Agent” (about 6 months)");
		assertThat(studio.those(Board.class)).isEmpty();
		studio.press("As a newcomer");
		assertThat(studio.those(Board.class)).hasSize(1);
	}

	/** The map is laid out off the window's thread: of two that were asked for the last one is shown, whichever is ready first. */
	@Test
	void whileTheMapIsLaidOutThePictureBeforeStaysAndTheLastOneAskedForWins() {
		board.pick(agent);
		studio.slow();
		studio.press("As a newcomer");
		assertThat(studio.those(AtlasCanvas.class)).isEmpty();
		assertThat(studio.words()).as("what is next needs no picture").contains("Next steps from “Agent”");
		Combo where = studio.those(Combo.class).stream().filter(c -> c.isVisible() && Arrays.asList(c.getItems()).contains("Agent")).findFirst().orElseThrow();
		where.select(Arrays.asList(where.getItems()).indexOf("Senior agent, group leader"));
		where.notifyListeners(SWT.Selection, new Event());
		studio.workBackwards();
		assertThat(studio.those(AtlasCanvas.class)).singleElement().extracting(AtlasCanvas::name).asString().contains("Senior agent, group leader: you are here");
		where.select(Arrays.asList(where.getItems()).indexOf("Agent"));
		where.notifyListeners(SWT.Selection, new Event());
		assertThat(studio.those(AtlasCanvas.class)).as("it lies where it lay: nothing is to be waited for").singleElement()
				.extracting(AtlasCanvas::name).asString().contains("Agent: you are here");
	}

	private List<String> menu(Point at) {
		Event event = new Event();
		Point on = board.toDisplay(at);
		event.x = on.x;
		event.y = on.y;
		board.notifyListeners(SWT.MenuDetect, event);
		return Arrays.stream(board.getMenu().getItems()).map(i -> i.getText().split("\t")[0]).toList();
	}

	@Test
	void theOtherMouseButtonSaysWhatCanBeDoneWhereItIs() {
		assertThat(menu(at(agent))).containsExactly("Draw a move from here", "Add one above", "Duplicate", "Rename", "Delete");
		assertThat(board.picked().position()).contains(agent);
		assertThat(menu(at(new Place(2, 0)))).containsExactly("Add a position here", "Add a track");
		int before = map.getPositions().size();
		board.getMenu().getItem(0).notifyListeners(SWT.Selection, new Event());
		assertThat(map.getPositions()).hasSize(before + 1);
		assertThat(spot(map.getPositions().getLast()).place()).isEqualTo(new Place(2, 0));
	}

	@Test
	void aMapOfNothingBeginsWithATrackAndAnEntryAtOneStroke() {
		CareerMap empty = (CareerMap) ((Result.Done<Titled>) studio.project().addFile(ModelPackage.Literals.CAREER_MAP, Bilingual.same("Empty"))).value();
		int steps = steps();
		new MapDeeds(studio.project(), empty).position(new Place(0, 0));
		assertThat(empty.getTracks()).hasSize(1);
		assertThat(empty.getPositions()).singleElement().matches(Position::isEntry)
				.matches(p -> empty.getTracks().getFirst().getId().equals(p.getTrack()));
		assertThat(steps()).isEqualTo(steps + 1);
	}

	private int steps() {
		int steps = 0;
		while (stack().canUndo()) {
			stack().undo();
			steps++;
		}
		for (int i = 0; i < steps; i++) {
			stack().redo();
		}
		return steps;
	}

	@Test
	void inAnotherThemeOrLanguageWhatWasChosenIsChosenStill() {
		board.pick(senior);
		studio.again();
		assertThat(studio.those(Board.class).getFirst().picked().position()).contains(senior);
		studio.press("As a newcomer");
		studio.again();
		assertThat(studio.those(AtlasCanvas.class).getFirst().name()).contains("Senior agent, group leader: you are here");
	}

	@Test
	void undoShowsWhatItChanged() {
		drag(at(refund), at(new Place(2, 0)));
		board.pick(agent);
		studio.press("Undo");
		assertThat(board.picked().position()).contains(refund);
	}

	@Test
	void aTrackIsAddedAndNamedAndThenThereIsRoomOnIt() {
		studio.press("Add a track");
		write("Live rooms");
		Track added = map.getTracks().getLast();
		assertThat(added.getTitle().getEn()).isEqualTo("Live rooms");
		studio.key(0, SWT.INSERT);
		write("Host");
		Position host = map.getPositions().getLast();
		assertThat(host.getTrack()).isEqualTo(added.getId());
		assertThat(host.getLevel()).isEqualTo(1);
	}

	@Test
	void sizesAreChangedByKeysWheelAndButtonsAndZeroFitsAllOfIt() {
		assertThat(board.view().fitted()).isTrue();
		double before = board.view().factor();
		studio.key(0, '+');
		assertThat(board.view().factor()).isGreaterThan(before);
		studio.key(0, '0');
		assertThat(board.view().factor()).isEqualTo(before);
		Event wheel = new Event();
		wheel.count = -3;
		wheel.stateMask = SWT.MOD1;
		board.notifyListeners(SWT.MouseWheel, wheel);
		assertThat(board.view().factor()).isLessThan(before);
		studio.press("Whole map");
		assertThat(board.view().fitted()).isTrue();
	}

	@Test
	void theWholeShippedMapIsSeenBesideTheTreeOfASmallWindow() {
		studio.close();
		studio = new Studio(folder.resolve("small"), false, Language.ZH, 100);
		studio.size(1290, 800);
		studio.open(CareerMap.class, "CM-DEFAULT");
		Board small = studio.those(Board.class).getFirst();
		assertThat(small.view().fitted()).isTrue();
		assertThat(small.getHorizontalBar().getVisible()).isFalse();
		assertThat(small.getVerticalBar().getVisible()).isFalse();
	}

	@Test
	void whatIsFarAwayIsBroughtIntoSightWhenItIsChosen() {
		board.view().zoom(1.6);
		Position director = studio.find(Position.class, "PO-DIRECTOR");
		for (EObject one : List.of(director, map.getPositions().getFirst())) {
			board.pick(one);
			Rectangle place = board.place(one).orElseThrow();
			assertThat(board.getClientArea().intersection(place)).as(one.toString()).isEqualTo(place);
		}
	}
}
