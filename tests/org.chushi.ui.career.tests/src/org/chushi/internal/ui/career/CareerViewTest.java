package org.chushi.internal.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.chushi.career.Measure;
import org.chushi.core.Result;
import org.chushi.people.Role;
import org.chushi.ui.atlas.AtlasCanvas;
import org.chushi.ui.FileDialogs;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The map is walked, and whatever position is chosen tells its way. */
class CareerViewTest {

	@TempDir
	private Path folder;
	private final Stage stage = new Stage(Role.NEWCOMER);
	private final AtomicReference<Wish> wish = new AtomicReference<>(Wish.NONE);
	private final AtomicReference<Path> saved = new AtomicReference<>();
	private AtlasCanvas map;
	private Career shown;

	@AfterEach
	void close() {
		stage.close();
	}

	@Test
	void theNearestStepIsToldUntilAnotherPositionIsChosenByTheArrows() {
		open();
		assertThat(map.name()).contains("ops").contains("1 步");
		assertThat(stage.words()).contains("转岗到“ops”").contains("条件都齐了");
		map.setFocus();
		stage.key(0, SWT.ARROW_LEFT);
		assertThat(map.selected()).isEqualTo("agent");
		stage.key(0, SWT.ARROW_UP);
		stage.key(0, SWT.ARROW_UP);
		assertThat(wish.get().position()).isEqualTo("manager");
		assertThat(map.name()).contains("manager").contains("最省的路 2 步：约 2 个月、1 场考试");
		assertThat(stage.words()).contains("1 晋升到“lead”").contains("2 晋升到“manager”").contains("what certificate:c，还需要：")
				.contains("what exam:quiz").contains("上面已经要求");
	}

	@Test
	void aCertificateThatWasHadSaysHowItStandsBesideWhatItNeeds() {
		shown = Maps.ended(true);
		open();
		assertThat(stage.words()).contains("what certificate:c，还需要：").contains("lapsed then。learn what changed").contains("what lesson:two");
	}

	@Test
	void aCertificateThatLacksNothingSaysWhatGivesItBackAndTicksNothing() {
		shown = Maps.ended(false);
		open();
		assertThat(stage.words()).contains("what certificate:c", "revoked then", "a lead renews it").doesNotContain("还需要");
	}

	@Test
	void aPositionIsChosenByAClickAndTheMapIsMovedByADrag() {
		open();
		Rectangle lead = map.place("lead").orElseThrow();
		mouse(SWT.MouseDown, lead.x + 9, lead.y + 9);
		mouse(SWT.MouseMove, lead.x + 200, lead.y + 100);
		mouse(SWT.MouseUp, lead.x + 200, lead.y + 100);
		assertThat(map.selected()).as("a drag chooses nothing").isEqualTo("ops");
		lead = map.place("lead").orElseThrow();
		mouse(SWT.MouseDown, lead.x + 9, lead.y + 9);
		mouse(SWT.MouseUp, lead.x + 9, lead.y + 9);
		assertThat(map.selected()).isEqualTo("lead");
		assertThat(wish.get().position()).isEqualTo("lead");
	}

	@Test
	void aTickAsksWhatIfAndIsTakenBack() {
		open();
		choose("lead");
		assertThat(stage.words()).contains("1 场考试");
		stage.press("已经通过《quiz》");
		assertThat(wish.get().question().assumed()).containsExactly("exam:quiz");
		assertThat(stage.words()).contains("假设已经有").contains("最省的路 1 步：条件已齐");
		stage.press("已经通过《quiz》");
		assertThat(wish.get().question().assumed()).isEmpty();
		assertThat(stage.words()).doesNotContain("假设已经有");
	}

	@Test
	void theMeasureIsChosenAndThePositionIsKept() {
		open();
		choose("lead");
		stage.press("考试最少");
		assertThat(wish.get()).isEqualTo(new Wish("lead", Wish.NONE.by(Measure.EXAMS).question()));
		assertThat(map.isDisposed()).as("the map stays as it is seen").isFalse();
	}

	@Test
	void keysChangeTheSizeAndNothingGetsTooSmallToRead() {
		open();
		map.setFocus();
		double before = map.factor();
		stage.key(0, '+', '+');
		assertThat(map.factor()).isGreaterThan(before);
		for (int i = 0; i < 20; i++) {
			stage.key(0, '-', '-');
		}
		assertThat(map.factor()).isEqualTo(0.5);
	}

	@Test
	void theMapIsSavedAsAPictureAndNoOtherFileIsWrittenOver() throws Exception {
		open();
		saved.set(folder.resolve("map.svg"));
		stage.press("存成图片");
		assertThat(Files.readString(folder.resolve("map.svg"))).contains("<svg", "manager");
		saved.set(folder.resolve("map.PNG"));
		stage.press("存成图片");
		assertThat(new ImageData(folder.resolve("map.PNG").toString()).width).isGreaterThan(500);
		Files.writeString(folder.resolve("mine.svg"), "mine");
		saved.set(folder.resolve("mine"));
		stage.press("存成图片");
		assertThat(Files.readString(folder.resolve("mine.svg"))).as("nobody asked about this name").isEqualTo("mine");
	}

	private void choose(String position) {
		Rectangle box = map.place(position).orElseThrow();
		mouse(SWT.MouseDown, box.x + 9, box.y + 9);
		mouse(SWT.MouseUp, box.x + 9, box.y + 9);
	}

	private void mouse(int type, int x, int y) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = y;
		map.notifyListeners(type, event);
		stage.settle();
	}

	private void open() {
		stage.size(1400, 900);
		new CareerView(stage.fresh(), stage, wish, () -> Result.done(shown == null ? Maps.answer(wish.get(), true) : shown), null, Clock.systemUTC(), new MapFile(stage, new FileDialogs() {
			@Override
			public Optional<Path> open(Control over, List<String> suffixes) {
				return Optional.empty();
			}

			@Override
			public Optional<Path> save(Control over, String name) {
				assertThat(name).endsWith(".svg");
				return Optional.of(saved.get());
			}

			@Override
			public Optional<Path> folder(Control over, String message) {
				return Optional.empty();
			}
		})).start();
		stage.open();
		map = stage.those(AtlasCanvas.class).getFirst();
	}
}
